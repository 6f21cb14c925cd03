// Lists what in a text may escalate, or harm in public.

import type { Risk } from '../../contract/model.ts';
import type { Token } from '../text/tokenise.ts';
import type { ScoredSentiment } from './sentiment.ts';

export function readRisk(
  _text: string,
  _tokens: readonly Token[],
  _language: string | null,
  _sentiment: ScoredSentiment,
): Risk {
  return { score: 0, because: [], public: false };
}
