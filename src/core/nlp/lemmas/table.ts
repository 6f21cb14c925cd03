// Builds the look-up of a language's forms from its compact lists.

import { fold } from '../../text/fold.ts';

export interface LemmaSource {
  /** Lines `lemma: form form …`: verbs, plurals and whatever follows no rule. */
  readonly irregular: string;
  /** Infinitives that follow the rules, each with the stems it changes to (`perder/pierd`): see the language. */
  readonly verbs: string;
  readonly conjugate: (infinitive: string, stems: readonly string[]) => readonly string[];
  /** Nouns as in the dictionary, and how their other forms are made. */
  readonly nouns: string;
  readonly declineNoun: (noun: string) => readonly string[];
  /** Adjectives as in the dictionary, and how their other forms are made. */
  readonly adjectives: string;
  readonly declineAdjective: (adjective: string) => readonly string[];
  /** Words that look like a form of another and stay as they are. */
  readonly keep: string;
  /** What can be said of a word in none of the lists, from its ending alone; null where nothing is sure. */
  readonly reduce: (word: string, knows: (word: string) => boolean) => string | null;
  /** Nouns are written with a capital: elsewhere a capital makes a word a likely name, of which no ending is cut. */
  readonly nounsAreCapital?: boolean;
  /** How a form is typed where its accents are hard to type; without accents where not said. */
  readonly unaccent?: (form: string) => string;
}

export interface Lemmas {
  readonly lookUp: (word: string) => string;
  readonly forms: () => Iterable<string>;
  readonly has: (folded: string) => boolean;
}

const APOSTROPHES = /[’‘ʼ`´]/g;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[a-z']+$/;

/** Lists that come first win: kept words, nouns, irregular forms, adjectives, then what verbs make. */
export function buildLemmas(source: LemmaSource): Lemmas {
  const exact = new Map<string, string>();
  const add = (form: string, lemma: string) => {
    if (!exact.has(form)) exact.set(form, lemma);
  };
  const decline = (list: string, make: (word: string) => readonly string[]) => {
    for (const word of split(list)) {
      add(word, word);
      for (const form of make(word)) add(form, word);
    }
  };
  for (const word of split(source.keep)) add(word, word);
  decline(source.nouns, source.declineNoun);
  for (const line of source.irregular.split('\n')) {
    const [lemma, forms] = line.split(':');
    if (!lemma || forms === undefined) continue;
    for (const form of split(forms)) add(form, lemma.trim());
    add(lemma.trim(), lemma.trim());
  }
  decline(source.adjectives, source.declineAdjective);
  const infinitives = new Set<string>();
  for (const entry of split(source.verbs)) {
    const [infinitive = '', ...stems] = entry.split('/');
    infinitives.add(infinitive);
    add(infinitive, infinitive);
    for (const form of source.conjugate(infinitive, stems)) add(form, infinitive);
  }
  const folded = foldForms(exact, source.unaccent ?? fold);
  const find = (word: string) => exact.get(word) ?? (PLAIN.test(word) ? folded.get(word) : undefined);
  const lookUp = (written: string) => {
    const word = written.toLowerCase().normalize('NFC').replace(APOSTROPHES, "'");
    const capital = CAPITAL.test(written);
    if (source.nounsAreCapital && !capital && infinitives.has(word)) return word;
    const listed = find(word);
    // Suche, Folge, Miete: as likely nouns as what `ich` does.
    if (listed)
      return source.nounsAreCapital && capital && infinitives.has(listed) && word.endsWith('e') ? word : listed;
    const reduced = source.reduce(word, (candidate) => find(candidate) !== undefined);
    if (reduced === null) return word;
    // The singular may be listed with accents the writer left out; it may also be a form of another word (ratings).
    const spelt = find(reduced);
    if (spelt !== undefined) return fold(spelt) === fold(reduced) ? spelt : reduced;
    return capital && !source.nounsAreCapital && !word.endsWith("'s") ? word : reduced;
  };
  return { lookUp, forms: () => folded.keys(), has: (form) => folded.has(form) };
}

/** Forms typed without their accents: known where all spellings agree on the lemma. */
function foldForms(exact: ReadonlyMap<string, string>, unaccent: (form: string) => string): Map<string, string> {
  const folded = new Map<string, string>();
  const disputed = new Set<string>();
  for (const [form, lemma] of exact) {
    const plain = unaccent(form);
    const other = folded.get(plain);
    if (other !== undefined && other !== lemma && !exact.has(plain)) disputed.add(plain);
    else if (other === undefined) folded.set(plain, lemma);
  }
  for (const plain of disputed) folded.delete(plain);
  return folded;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
