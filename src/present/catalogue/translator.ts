// What speaks one language: its texts with their values and plurals, and the formatters that go with them. It brings no
// texts of its own, so that the window loads those of one language.
import { createSpeaker } from '../engine/words.ts';
import type { en, TextKey } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import { type Language, type Spoken, spokenLocale } from './languages.ts';
import type { NamesOf, PluralText, Text } from './text.ts';

type English = typeof en;
type Values<K extends TextKey> = { readonly [Name in NamesOf<English[K]>]: string | number };
/** Keys of texts without values: what lists of things may name. */
export type PlainKey = { [K in TextKey]: [NamesOf<English[K]>] extends [never] ? K : never }[TextKey];
type Arguments<K extends TextKey> = [NamesOf<English[K]>] extends [never] ? [] : [values: Values<K>];

/** Translates a key; missing keys and missing values do not compile. Carries the locale's formatters. */
export interface Translator {
  <K extends TextKey>(key: K, ...values: Arguments<K>): string;
  readonly locale: string;
  readonly language: Language;
  readonly zone: string;
  readonly format: Formats;
  /** What the engine said in English, in this language; as it is where nothing is known for it. */
  readonly say: (sentence: string) => string;
}

/** `locale` is a BCP 47 tag (`es-MX`), `zone` an IANA zone. */
export function makeTranslator(locale: string, zone: string, { catalogue, engine }: Spoken): Translator {
  const spoken = spokenLocale(locale);
  const format = createFormats(spoken, zone);
  const plurals = new Intl.PluralRules(spoken);
  const translate = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const text: Text = catalogue[key];
    if (typeof text === 'string') return fill(text, values, format);
    const count = Number(values.count ?? 0);
    return fill(chooseForm(text, plurals.select(count)).replaceAll('#', '{count}'), values, format);
  };
  return Object.assign(translate, {
    locale: spoken,
    language: spoken.slice(0, 2),
    zone,
    format,
    say: createSpeaker(engine),
  }) as Translator;
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
