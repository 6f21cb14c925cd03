// The dictionary form of a word: `funcionan` -> funcionar, `prezzi` -> prezzo. A word without a sure one stays as it is.

import { boundedCache } from './bounded-cache.ts';
import { germanLemmas } from './lemmas/de.ts';
import { englishLemmas } from './lemmas/en.ts';
import { spanishLemmas } from './lemmas/es.ts';
import { frenchLemmas } from './lemmas/fr.ts';
import { italianLemmas } from './lemmas/it.ts';
import { dutchLemmas } from './lemmas/nl.ts';
import { portugueseLemmas } from './lemmas/pt.ts';
import { buildLemmas, type LemmaSource, type Lemmas } from './lemmas/table.ts';

const LONGEST = 40;
const CACHED = 20_000;

const SOURCES: Readonly<Record<string, LemmaSource>> = {
  en: englishLemmas,
  es: spanishLemmas,
  it: italianLemmas,
  nl: dutchLemmas,
  pt: portugueseLemmas,
  fr: frenchLemmas,
  de: germanLemmas,
};

const built = new Map<string, { readonly lemmas: Lemmas; readonly cache: (word: string) => string }>();

/**
 * In lower case, with its accents. Of words in two readings the commoner in everyday talk, or the word itself; of a
 * language we have no forms of, the word in lower case. The tables of a language are built at its first word.
 */
export function lemmaOf(word: string, language: string | null): string {
  const source = SOURCES[language ?? ''];
  if (!source || word.length > LONGEST) return word.toLowerCase();
  return lemmasFor(language ?? '', source).cache(word);
}

/** Every form and dictionary form the language's tables hold, folded: the vocabulary hashtags are split by. */
export function knownForms(language: string): Iterable<string> {
  const source = SOURCES[language];
  return source ? lemmasFor(language, source).lemmas.forms() : [];
}

/** Whether a folded word is a form the language's tables hold. */
export function isKnownForm(folded: string, language: string): boolean {
  const source = SOURCES[language];
  return source !== undefined && lemmasFor(language, source).lemmas.has(folded);
}

function lemmasFor(language: string, source: LemmaSource) {
  let entry = built.get(language);
  if (!entry) {
    const lemmas = buildLemmas(source);
    entry = { lemmas, cache: boundedCache(CACHED, lemmas.lookUp) };
    built.set(language, entry);
  }
  return entry;
}
