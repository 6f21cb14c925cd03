// What a word can be in a key phrase: one of its words, or a verb or adverb at which it ends.

import { thingsOf } from '../aspects/things.ts';
import { boundedCache } from '../bounded-cache.ts';
import { foldWord } from '../fold-word.ts';
import { lemmaOf } from '../lemma.ts';
import { germanLemmas } from '../lemmas/de.ts';
import { spanishLemmas } from '../lemmas/es.ts';
import { frenchLemmas } from '../lemmas/fr.ts';
import { italianLemmas } from '../lemmas/it.ts';
import { dutchLemmas } from '../lemmas/nl.ts';
import { portugueseLemmas } from '../lemmas/pt.ts';
import type { LemmaSource } from '../lemmas/table.ts';
import { breaksByForm, isTime } from './verbs.ts';

export type WordClass = 'content' | 'break' | 'participle' | 'time' | 'thing';

const CACHED = 20_000;

/** English verbs look like its nouns: there only the lists decide. */
const SOURCES: Readonly<Record<string, LemmaSource>> = {
  es: spanishLemmas,
  it: italianLemmas,
  pt: portugueseLemmas,
  fr: frenchLemmas,
  nl: dutchLemmas,
  de: germanLemmas,
};

/** As adjectives they follow or precede their noun: `tapa rota`, `canned reply`. */
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  en: /.{2}(?:ed|ing)$/,
  es: /.{2}(?:ad|id)[oa]s?$/,
  it: /.{2}(?:at|it|ut)[oaie]$/,
  pt: /.{2}(?:ad|id)[oa]s?$/,
  fr: /.{2}(?:é|ée|és|ées|u|ue|us|ues)$/,
  nl: /^(?:ge|be|ver|ont).{2,}(?:d|t|en|de|te)$/,
  de: /(?:^|.{2})(?:ge|be|ver|ent|zer).{2,}(?:t|en|te[nrsm]?|ene[nrsm]?)$/,
};

const VERB_LINE = 5;
const caches = new Map<string, (word: string) => WordClass>();
const verbLists = new Map<string, ReadonlySet<string>>();

/** `word` as the text writes it. */
export function classOf(word: string, language: string | null): WordClass {
  if (language === null) return 'content';
  let cache = caches.get(language);
  if (!cache) {
    cache = boundedCache(CACHED, (each) => judge(each, language));
    caches.set(language, cache);
  }
  return cache(word);
}

function judge(word: string, language: string): WordClass {
  const folded = foldWord(word);
  const lower = word.toLowerCase();
  if (thingsOf(language).has(folded)) return 'thing';
  if (isTime(folded, language)) return 'time';
  // A capital in German is a noun, or the start of a sentence.
  if (language === 'de' && word !== lower) return 'content';
  if (breaksByForm(folded, lower, language)) return 'break';
  if (PARTICIPLES[language]?.test(lower)) return 'participle';
  return verbsOf(language).has(lemmaOf(lower, language)) ? 'break' : 'content';
}

/** The infinitives of a language's lemmas. */
function verbsOf(language: string): ReadonlySet<string> {
  let verbs = verbLists.get(language);
  if (!verbs) {
    const source = SOURCES[language];
    verbs = new Set(source ? [...regularVerbs(source), ...irregularVerbs(source)] : []);
    verbLists.set(language, verbs);
  }
  return verbs;
}

function regularVerbs(source: LemmaSource): string[] {
  return source.verbs
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => entry.split('/')[0] ?? '');
}

/** Irregular plurals have a form or two, verbs have many. */
function irregularVerbs(source: LemmaSource): string[] {
  return source.irregular.split('\n').flatMap((line) => {
    const [lemma, forms = ''] = line.split(':');
    return lemma && forms.trim().split(/\s+/).length >= VERB_LINE ? [lemma.trim()] : [];
  });
}
