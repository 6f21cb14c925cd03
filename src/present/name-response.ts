// What a row of our answers is called: what was answered in time says which time.
import type { ResponseRow } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

export function nameResponse(what: ResponseRow['what'], target: number, t: Translator): string {
  return what === 'on-time' ? t('response.within', { count: target }) : t(`response.${what}`);
}
