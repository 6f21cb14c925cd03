// The filter of a board in a line: a period by its name or days, the rest as it was written. Pure.
import { capitalise } from '../../../present/capitalise.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { nameDates } from '../../../present/name-dates.ts';
import { periodOf, setPeriod } from './periods.ts';

export function nameFilter(query: string, t: Translator): string {
  const dates = nameDates(query, t);
  if (dates !== null) return dates;
  const period = periodOf(query);
  if (period === null || period === 'own') return t('boards.filtered', { query });
  const rest = setPeriod(query, null).trim();
  return `${capitalise(t(`board.period.${period}`), t.locale)} · ${t('boards.filtered', { query: rest })}`;
}
