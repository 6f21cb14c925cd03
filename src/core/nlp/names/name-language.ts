// What the search for names knows of one language: the words around names and the words that are none.

import { foldWord } from '../fold-word.ts';

/** All sets hold folded words (see fold-word.ts). */
export interface NameLanguage {
  readonly code: string;
  /** Stand before a person and are no part of the name: `Mr`, `presidente`, `minister`. */
  readonly titles: ReadonlySet<string>;
  /** Words that open (or in English and Dutch also close) names of many words. */
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Small words inside names: `Banco de España`. */
  readonly joiners: ReadonlySet<string>;
  /** `y`, `and`: inside a name only after words such as Ministry. */
  readonly ands: ReadonlySet<string>;
  /** Lower-case adjectives that go on with a name: `Banque centrale européenne`. */
  readonly tails: ReadonlySet<string>;
  /** Adjectives and nouns of nations that are written with a capital and marked as names in edited text. */
  readonly demonyms: ReadonlySet<string>;
  /** Written with a capital and never a name: days, months, forms of address, exclamations. */
  readonly never: ReadonlySet<string>;
  /** Written with a capital though they name nothing alone: the State, the Internet. */
  readonly alone: ReadonlySet<string>;
  /** Everyday words, beside stop words and lexicons: a sentence may open with them. */
  readonly common: ReadonlySet<string>;
  /** Endings of everyday words, tested on the lower-case word with its accents. */
  readonly endings: RegExp | null;
  /** What stands before a place: `in`, `nach`. */
  readonly placeBefore: ReadonlySet<string>;
  /** Before a product or a shop: `compré un`, `bought`. */
  readonly productBefore: ReadonlySet<string>;
  /** What a person does: `said`, `dijo`. */
  readonly personAfter: ReadonlySet<string>;
}

/** A blank-separated list as a set of folded words. */
export function foldedSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(foldWord));
}
