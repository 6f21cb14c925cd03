// A place in the net of phrases (see cue-book.ts).

import type { Cue } from './cue-phrase.ts';

/** Stands between two words of a phrase. Phrases do not share places, but for the start. */
export interface CuePlace {
  readonly id: number;
  words: Map<string, CuePlace[]> | null;
  /** First four letters -> prefixes that start so. */
  prefixes: Map<string, [prefix: string, to: CuePlace][]> | null;
  readonly endings: [ending: string, to: CuePlace][];
  /** Where any one word leads. */
  any: CuePlace | null;
  /** Places one is at as well. */
  readonly also: CuePlace[];
  cue: Cue | null;
}

let places = 0;

export function newPlace(): CuePlace {
  return { id: places++, words: null, prefixes: null, endings: [], any: null, also: [], cue: null };
}
