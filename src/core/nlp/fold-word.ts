// The form in which words are compared with lists: folded, one kind of apostrophe, none at the end (dell' -> dell).

import { fold } from '../text/fold.ts';

const PLAIN = /^[a-z0-9]*$/;
const APOSTROPHES = /[’‘ʼ`´]/g;

/** `Dell’` -> `dell`, `Don’t` -> `don't`, `Ñandú` -> `nandu`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = fold(lower.replace(APOSTROPHES, "'"));
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}
