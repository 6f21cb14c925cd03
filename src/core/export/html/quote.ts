// What somebody said, escaped, within the quotation marks of the page's language.
import type { Translator } from '../../../present/catalogue/translate.ts';
import { escapeMarkup } from '../../../present/escape.ts';

export function quote(text: string, t: Translator): string {
  return t('export.quoted', { text: escapeMarkup(text) });
}
