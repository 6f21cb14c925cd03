// Tells what the writer wants: a request, a question, a complaint … with the words that say so.

import type { IntentReading } from '../../contract/model.ts';
import type { Token } from '../text/tokenise.ts';
import type { ScoredSentiment } from './sentiment.ts';

/** `comment` where nothing else is sure. Offsets count code points. */
export function readIntent(
  _text: string,
  _tokens: readonly Token[],
  _language: string | null,
  _sentiment: ScoredSentiment,
): IntentReading {
  return { label: 'comment', because: [], also: [], purchase: [], churn: [] };
}
