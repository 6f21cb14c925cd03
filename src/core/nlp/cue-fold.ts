// The form in which words are compared with cues.

import { foldWord } from './fold-word.ts';

const APOSTROPHE = /'/g;

/** Folded, without apostrophes: `don’t` -> `dont`. */
export function cueWord(word: string): string {
  const folded = foldWord(word);
  return folded.includes("'") ? folded.replace(APOSTROPHE, '') : folded;
}
