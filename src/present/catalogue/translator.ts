// What speaks one language: its texts with their values and plurals, and the formatters that go with them. It brings no
// texts of its own, so that the window loads those of one language.
import { createSpeaker } from '../engine/words.ts';
import type { en, TextKey } from './en.ts';
import { createFormats, type Formats } from './formats.ts';
import { joinWords } from './join-words.ts';
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

/**
 * `locale` is a BCP 47 tag (`es-MX`), `zone` an IANA zone. Days of the year of `now` are said without it: what is read
 * at once may do so, what is kept (exports) may not.
 */
export function makeTranslator(
  locale: string,
  zone: string,
  { catalogue, engine }: Spoken,
  now: number | null = null,
): Translator {
  const spoken = spokenLocale(locale);
  const format = createFormats(spoken, zone, now);
  const language = spoken.slice(0, 2);
  const plurals = new Intl.PluralRules(spoken);
  const translate = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const text: Text = catalogue[key];
    if (typeof text === 'string') return fill(text, values, format, language);
    const count = Number(values.count ?? 0);
    return fill(chooseForm(text, plurals.select(count)).replaceAll('#', '{count}'), values, format, language);
  };
  return Object.assign(translate, {
    locale: spoken,
    language,
    zone,
    format,
    say: createSpeaker(engine, format.number),
  }) as Translator;
}

function chooseForm(text: PluralText, form: Intl.LDMLPluralRule): string {
  return text[form] ?? text.other;
}

/** One pass, so a value that holds braces is never filled again. */
function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
  format: Formats,
  language: string,
): string {
  let filled = '';
  let at = 0;
  for (const hole of text.matchAll(/\{(\w+)\}/g)) {
    const value = Object.hasOwn(values, hole[1] ?? '') ? values[hole[1] ?? ''] : undefined;
    if (value === undefined) continue;
    filled += joinWords(language, text.slice(at, hole.index), typeof value === 'number' ? format.number(value) : value);
    at = hole.index + hole[0].length;
  }
  return filled + text.slice(at);
}
