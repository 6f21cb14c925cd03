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
let shared: ReadonlySet<string> | undefined;
const completed = new Map<string, ReadonlySet<string>>();

/**
 * The stop words of one language, and the little words of its neighbours that stray into its texts; those of all
 * languages where the language is unknown or has none.
 */
export function stopWordsOf(code: string | null): ReadonlySet<string> {
  const language = findLanguage(code);
  if (language) {
    shared ??= littleWords();
    const all = completed.get(language.code) ?? new Set([...language.stopWords, ...shared]);
    completed.set(language.code, all);
    return all;
  }
  union ??= new Set(languages.flatMap((each) => [...each.stopWords]));
  return union;
}

/** Small English words stray into the texts of every language, as do the ends of masked links. */
const STRAYS = 'the and you for not with this that from have are was your http https www'.split(' ');

/** Stop words of one or two letters in two languages, or of any length in three. */
function littleWords(): ReadonlySet<string> {
  const owners = new Map<string, number>();
  for (const { stopWords } of languages) for (const word of stopWords) owners.set(word, (owners.get(word) ?? 0) + 1);
  const little = [...owners].filter(([word, count]) => count >= (word.length <= 2 ? 2 : 3));
  return new Set([...STRAYS, ...little.map(([word]) => word)]);
}
