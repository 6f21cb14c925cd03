// Finds what is spoken of (a product, a part, an issue) together with the opinion on it.

import type { Aspect } from '../../contract/model.ts';
import type { Token } from '../text/tokenise.ts';
import type { ScoredSentiment } from './sentiment.ts';

export function findAspects(
  _text: string,
  _tokens: readonly Token[],
  _language: string | null,
  _sentiment: ScoredSentiment,
): Aspect[] {
  return [];
}
