// What words say of the language: frequent words, stop words and the words of the sentiment lexicons, in one table.

import { everyday } from '../everyday.ts';
import { foldWord } from '../fold-word.ts';
import { languages } from '../languages/index.ts';
import { numberOf } from './codes.ts';
import { frequentWords } from './words/index.ts';

/** One language a word is of, and how much the word says for it. */
export interface Owner {
  readonly language: number;
  readonly weight: number;
}

/**
 * Fitted once, by maximum likelihood, on tweets of six languages, on interface texts of thirty and on the sentences
 * of tests/gold/language.jsonl that are not held out.
 */
const SMALL = 6.9;
const OTHER = 5.2;
const STOP = 3.9;
/** Lexicons are of very different lengths: what several hold is divided among them. */
const FEELING = 5.3;
/** A word as it is typed without its accents. */
const BARE = 0.8;
/** English words turn up in the texts of every language. */
const ENGLISH = 0.8;

let table: ReadonlyMap<string, readonly Owner[]> | undefined;

/** The languages the word is known in; the word in lower case and composed, with its accents or without. */
export function ownersOf(word: string): readonly Owner[] | undefined {
  table ??= build();
  return table.get(word) ?? ownersOfVariant(word, table);
}

const NOT_PLAIN = /[^a-z]/;
const LONG_RUN = /(.)\1{2,}/u;
const LONG_RUNS = /(.)\1{2,}/gu;

/** `Está` as `esta`, `adoroooo` as `adoro`, `gooood` as `good`. */
function ownersOfVariant(word: string, known: ReadonlyMap<string, readonly Owner[]>): readonly Owner[] | undefined {
  const bare = NOT_PLAIN.test(word) ? foldWord(word) : word;
  const owners = bare === word ? undefined : known.get(bare);
  if (owners || !LONG_RUN.test(word)) return owners;
  for (const form of [word, bare]) {
    const found = known.get(form.replace(LONG_RUNS, '$1')) ?? known.get(form.replace(LONG_RUNS, '$1$1'));
    if (found) return found;
  }
  return undefined;
}

function build(): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const { code, small, other } of frequentWords) {
    addAll(owners, small.split(/\s+/), code, SMALL);
    addAll(owners, other.split(/\s+/), code, OTHER);
  }
  for (const [code, words] of everyday) addAll(owners, words, code, OTHER);
  const spelt = new Set(owners.keys());
  for (const { code, stopWords } of languages) addAll(owners, stopWords, code, STOP);
  for (const { code, small, other } of frequentWords) {
    const bare = `${small} ${other}`.split(/\s+/).map(foldWord);
    addAll(
      owners,
      bare.filter((word) => word.length > 1 && !spelt.has(word)),
      code,
      BARE,
    );
  }
  addFeelings(owners);
  return owners;
}

function addAll(owners: Map<string, Owner[]>, words: Iterable<string>, code: string, weight: number): void {
  const language = numberOf(code);
  if (language === undefined) return;
  const owner: Owner = { language, weight: weight * (code === 'en' ? ENGLISH : 1) };
  for (const word of words) {
    const known = owners.get(word);
    if (!known) owners.set(word, [owner]);
    else if (!known.some((each) => each.language === language)) known.push(owner);
  }
}

function addFeelings(owners: Map<string, Owner[]>): void {
  const feelings = new Map<string, string[]>();
  for (const { code, sentiment } of languages) {
    for (const entry of sentiment.keys()) {
      if (entry.includes(' ')) continue;
      const codes = feelings.get(entry);
      if (codes) codes.push(code);
      else feelings.set(entry, [code]);
    }
  }
  for (const [word, codes] of feelings) {
    const already = new Set(owners.get(word)?.map(({ language }) => language));
    for (const code of codes) already.add(numberOf(code) ?? 0);
    for (const code of codes) addAll(owners, [word], code, FEELING / already.size);
  }
}
