// Words in one language: t('key', { name }), by the locale alone; English where no texts are at hand.
import { en } from './en.ts';
import { loadLanguage, type Spoken, spokenLocale } from './languages.ts';
import { makeTranslator, type Translator } from './translator.ts';

export type { PlainKey, Translator } from './translator.ts';

const ENGLISH: Spoken = { catalogue: en, engine: {} };

/** `locale` is a BCP 47 tag (`es-MX`), `zone` an IANA zone. A language without a catalogue is spoken in English. */
export async function openTranslator(locale = 'en-GB', zone = 'UTC'): Promise<Translator> {
  const spoken = spokenLocale(locale);
  return makeTranslator(spoken, zone, await loadLanguage(spoken));
}

/** The same with the texts at hand; English without them. */
export function createTranslator(locale = 'en-GB', zone = 'UTC', spoken: Spoken = ENGLISH): Translator {
  return makeTranslator(locale, zone, spoken);
}
