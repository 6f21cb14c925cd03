// A language's name for people; the rows of measures carry its code.
import type { Translator } from './catalogue/translate.ts';

/** `es` becomes `Spanish`; `unknown` and anything that is no code keep a readable form. */
export function nameLanguage(code: string, t: Translator): string {
  return code === 'unknown' || code === '' ? t('language.unknown') : t.format.language(code);
}
