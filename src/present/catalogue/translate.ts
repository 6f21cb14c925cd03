// Words in one language: t('key', { name }) with plurals, and the formatters that go with them.
import { type Catalogue, en, type TextKey } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import type { NamesOf, PluralText, Text } from './text.ts';

type English = typeof en;
type Values<K extends TextKey> = { readonly [Name in NamesOf<English[K]>]: string | number };
type Arguments<K extends TextKey> = [NamesOf<English[K]>] extends [never] ? [] : [values: Values<K>];

/** Translates a key; missing keys and missing values do not compile. Carries the locale's formatters. */
export interface Translator {
  <K extends TextKey>(key: K, ...values: Arguments<K>): string;
  readonly locale: string;
  readonly zone: string;
  readonly format: Formats;
}

// A new language is one file of type Catalogue and one line here.
const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

/** `locale` is a BCP 47 tag (`en-GB`), `zone` an IANA zone. A language without a catalogue is spoken in English. */
export function createTranslator(locale = 'en-GB', zone = 'UTC'): Translator {
  // Bare `en` would write dates the American way; the catalogue is written in British English.
  const known = CATALOGUES[locale.split('-')[0] ?? ''] !== undefined;
  const spoken = !known || locale === 'en' ? 'en-GB' : locale;
  const catalogue = CATALOGUES[spoken.split('-')[0] ?? ''] ?? en;
  const format = createFormats(spoken, zone);
  const plurals = new Intl.PluralRules(spoken);
  const translate = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const text: Text = catalogue[key];
    if (typeof text === 'string') return fill(text, values, format);
    const count = Number(values.count ?? 0);
    return fill(chooseForm(text, plurals.select(count)).replaceAll('#', '{count}'), values, format);
  };
  return Object.assign(translate, { locale: spoken, zone, format }) as Translator;
}

function chooseForm(text: PluralText, form: Intl.LDMLPluralRule): string {
  return text[form] ?? text.other;
}

/** One pass, so a value that holds braces is never filled again. */
function fill(text: string, values: Readonly<Record<string, string | number>>, format: Formats): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return hole;
    return typeof value === 'number' ? format.number(value) : value;
  });
}
