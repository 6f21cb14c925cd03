// The languages known by heart: one line here for each file of this folder.

import type { Language } from '../language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

export const languages: readonly Language[] = [english, spanish, italian, dutch, portuguese, french, german];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The language's knowledge, or undefined where there is none. */
export function findLanguage(code: string | null): Language | undefined {
  return code === null ? undefined : byCode.get(code);
}

let union: ReadonlySet<string> | undefined;

/** The stop words of one language; of all of them where the language is unknown or has none. */
export function stopWordsOf(code: string | null): ReadonlySet<string> {
  const language = findLanguage(code);
  if (language) return language.stopWords;
  union ??= new Set(languages.flatMap((each) => [...each.stopWords]));
  return union;
}
