// The filter of a board in a line: a period by its name or days, the rest as it was written. Pure.
import type { Translator } from '../../../present/catalogue/translate.ts';
import { capitalise } from '../../parts/capitalise.ts';
import { periodOf, setPeriod } from './periods.ts';

/** As the templates write the latest week. */
const DAYS = /^since:(\d{4}-\d\d-\d\d) until:(\d{4}-\d\d-\d\d)$/;

export function nameFilter(query: string, t: Translator): string {
  const [, from, to] = DAYS.exec(query) ?? [];
  if (from && to) return `${t.format.day(from)} – ${t.format.day(to, true)}`;
  const period = periodOf(query);
  if (period === null || period === 'own') return t('boards.filtered', { query });
  const rest = setPeriod(query, null).trim();
  const dates = capitalise(t(`board.period.${period}`));
  return rest === '' ? dates : `${dates} · ${t('boards.filtered', { query: rest })}`;
}
