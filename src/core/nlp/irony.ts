// Flags what may be meant the other way round, for a person to look at; it never touches a score.

import type { IronyHint } from '../../contract/model.ts';
import type { Token } from '../text/tokenise.ts';
import type { ScoredSentiment } from './sentiment.ts';

export function readIrony(
  _text: string,
  _tokens: readonly Token[],
  _language: string | null,
  _sentiment: ScoredSentiment,
): IronyHint {
  return { flag: false, score: 0, because: [] };
}
