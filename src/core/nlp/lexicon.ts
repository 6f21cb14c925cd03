// Reads the hand-written word lists of languages/: brackets are written out, words folded as texts will be.

import { tokenise } from '../text/tokenise.ts';
import { foldWord } from './fold-word.ts';

/** Words parted by white space, folded. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(foldWord));
}

/** `{ 1.4: 'muy tan', 0.6: 'poco' }` -> folded word to factor. */
export function factors(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).flatMap(([factor, list]) => [...words(list)].map((w) => [w, Number(factor)])));
}

type Table = readonly (readonly [weight: number, entries: string])[];

/**
 * Weight -> entries parted by commas or line ends. `perfect[o|a|os|as]` stands for four entries, `no [me|le] gusta`
 * for two; an alternative may be empty. A word listed under two weights keeps the later one. `=schön` counts only as
 * it is spelt: folded it would be another word (schon). The table is read when the first word is looked up: thousands
 * of entries in seven languages would make every start wait.
 */
export function lexicon(table: Table): ReadonlyMap<string, number> {
  return readLater(() => readLexicon(table));
}

/** The same, at once. */
export function readLexicon(table: Table): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [weight, entries] of table) {
    for (const entry of entries.split(/[,\n]/)) {
      for (const phrase of writeOut(entry.trim())) {
        const key = phrase.startsWith('=') ? exactKey(phrase.slice(1)) : phraseKey(phrase);
        if (key) weights.set(key, weight);
      }
    }
  }
  return weights;
}

/** A map that is made when it is first asked. */
function readLater(read: () => ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let known: ReadonlyMap<string, number> | undefined;
  const map = () => {
    known ??= read();
    return known;
  };
  return {
    get: (key) => (known ?? map()).get(key),
    has: (key) => (known ?? map()).has(key),
    get size() {
      return map().size;
    },
    keys: () => map().keys(),
    values: () => map().values(),
    entries: () => map().entries(),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
    forEach: (callback, thisArg) => map().forEach(callback, thisArg),
  };
}

/** A word as it is spelt, in lower case. */
export function exactKey(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

const ASCII_PHRASE = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_PHRASE = /^\p{Script=Latin}+(?: \p{Script=Latin}+)*$/u;

/** A phrase as the words a text would give, joined by one space: `l'ora` -> `l ora`. */
export function phraseKey(phrase: string): string {
  if (ASCII_PHRASE.test(phrase)) return phrase;
  // Most entries need no tokeniser: starting is several times as quick without it.
  if (PLAIN_PHRASE.test(phrase)) return foldWord(phrase);
  return tokenise(phrase)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => foldWord(token.text))
    .join(' ');
}

/** Every reading of `a[b|c]d[|e]`. */
function writeOut(entry: string): string[] {
  const bracket = entry.includes('[') ? /\[([^\]]*)\]/.exec(entry) : null;
  if (!bracket) return [entry];
  const before = entry.slice(0, bracket.index);
  const rest = writeOut(entry.slice(bracket.index + bracket[0].length));
  return (bracket[1] ?? '').split('|').flatMap((choice) => rest.map((end) => before + choice + end));
}
