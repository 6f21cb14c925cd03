// How many mentions are new to a column, in words; beyond what is counted, that there are more.
import { mostUnseen } from '../contract/columns.ts';
import type { Translator } from './catalogue/translate.ts';

export function sayNew(count: number, t: Translator): string {
  return count > mostUnseen ? t('columns.new-many', { count: mostUnseen }) : t('columns.new', { count });
}
