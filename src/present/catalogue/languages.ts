// The languages Earshot speaks. Another one is a folder of texts, a file that puts them together, and one line here.
import type { EngineWords } from '../engine/words.ts';
import type { Catalogue } from './en.ts';

export const LANGUAGES = ['en', 'es', 'it', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** As each calls itself: a person looks for their own language in their own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  it: 'Italiano',
  nl: 'Nederlands',
};

/** How dates and numbers are written where only the language is known. */
const USUAL: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES', it: 'it-IT', nl: 'nl-NL' };

/** All a language says: the window's own texts, and those for what the engine says in English. */
export interface Spoken {
  readonly catalogue: Catalogue;
  readonly engine: EngineWords;
}

interface Loaders {
  readonly catalogue: () => Promise<Catalogue>;
  readonly engine: () => Promise<EngineWords>;
}

/** Loaded when it is wanted: the window begins with one language, not with four. */
const SPOKEN: Readonly<Record<Language, Loaders>> = {
  en: { catalogue: async () => (await import('./en.ts')).en, engine: async () => ({}) },
  es: {
    catalogue: async () => (await import('./es.ts')).es,
    engine: async () => (await import('../engine/es.ts')).esEngine,
  },
  it: {
    catalogue: async () => (await import('./it.ts')).it,
    engine: async () => (await import('../engine/it.ts')).itEngine,
  },
  nl: {
    catalogue: async () => (await import('./nl.ts')).nl,
    engine: async () => (await import('../engine/nl.ts')).nlEngine,
  },
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The locale that is really spoken: `es-MX` stays, `es` becomes `es-ES`, what has no catalogue becomes `en-GB`. */
export function spokenLocale(locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  if (!isLanguage(language)) return USUAL.en;
  return /^[a-z]{2}-[A-Z]{2}$/.test(locale) ? locale : USUAL[language];
}

/** The first of these locales that has a catalogue; English otherwise. */
export function chooseLanguage(locales: readonly string[]): string {
  return spokenLocale(locales.find((locale) => isLanguage(locale.slice(0, 2).toLowerCase())) ?? 'en');
}

export async function loadLanguage(locale: string): Promise<Spoken> {
  const [catalogue, engine] = await Promise.all([loadCatalogue(locale), loadEngineWords(locale)]);
  return { catalogue, engine };
}

export function loadCatalogue(locale: string): Promise<Catalogue> {
  return loadersOf(locale).catalogue();
}

/** As many bytes again: the first screen does without them. */
export function loadEngineWords(locale: string): Promise<EngineWords> {
  return loadersOf(locale).engine();
}

function loadersOf(locale: string): Loaders {
  const language = spokenLocale(locale).slice(0, 2);
  return SPOKEN[isLanguage(language) ? language : 'en'];
}
