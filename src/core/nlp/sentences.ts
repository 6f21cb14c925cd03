// Divides a text into sentences and tells the language of each.

import type { Sentence } from '../../contract/model.ts';
import { toCodePoints } from '../text/code-points.ts';
import type { Token } from '../text/tokenise.ts';
import { detectWithin } from './detect.ts';
import { divide } from './sentences/divide.ts';

/** So many sentences of a text have their language judged; those after them are of the text's. */
const MOST_JUDGED = 60;

/**
 * In order, without overlap, together all of the text but white space; offsets count code points. A sentence is of the
 * text's language unless its own words are clearly of another.
 */
export function findSentences(text: string, tokens: readonly Token[], language: string | null): Sentence[] {
  const spans = divide(text, tokens, language);
  const ends = spans.flatMap(({ from, to }) => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]);
  const offsets = toCodePoints(text, ends);
  return spans.map(({ from, to }, index) => ({
    start: offsets[2 * index] ?? 0,
    end: offsets[2 * index + 1] ?? 0,
    language: spans.length > 1 && index < MOST_JUDGED ? detectWithin(tokens.slice(from, to), language) : language,
  }));
}
