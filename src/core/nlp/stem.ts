// The stem of a word: what its forms have in common, for counting and matching them together. Never for display.

import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { boundedCache } from './bounded-cache.ts';
import { foldWord } from './fold-word.ts';
import { lemmaOf } from './lemma.ts';

const LONGEST = 40;
const CACHED = 20_000;

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  fr: french,
  de: german,
};

const caches = new Map<string, (word: string) => string>();

/**
 * Folded: `atención`, `Atencion` and `atenciones` share one. Snowball's rules, after the dictionary form where that is
 * sure; in languages without a stemmer of ours, and for words longer than 40 letters, the folded word.
 */
export function stemOf(word: string, language: string | null): string {
  const stemmer = STEMMERS[language ?? ''];
  if (!stemmer || word.length > LONGEST) return foldWord(word);
  let cache = caches.get(language ?? '');
  if (!cache) {
    // Accents go before the rules are asked: people leave them out, and both spellings must meet.
    cache = boundedCache(CACHED, (form) => stemmer(foldWord(lemmaOf(form, language))) || foldWord(form));
    caches.set(language ?? '', cache);
  }
  return cache(word);
}
