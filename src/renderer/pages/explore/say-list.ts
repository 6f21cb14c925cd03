// Where the list is not simply everything that was found: what it is instead. Pure.
import type { Translator } from '../../../present/catalogue/translate.ts';
import type { Mentions } from './use-explore.ts';

export function sayList(
  { ranked, total, complete }: Pick<Mentions, 'ranked' | 'total' | 'complete'>,
  t: Translator,
): string | null {
  if (!complete) return t('order.only-unanswered');
  return ranked === null || total === null ? null : t('order.ranked', { ranked, total });
}
