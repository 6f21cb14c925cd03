// A search that is nothing but dates, in words: days, or a period by its name. Pure.
import { capitalise } from './capitalise.ts';
import type { Translator } from './catalogue/translate.ts';

/** The dates people ask boards for, as clauses that move along with the calendar. */
export const PERIODS = [
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-week',
  'last-week',
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
] as const;

/** As the templates write the latest week. */
const DAYS = /^since:(\d{4}-\d\d-\d\d) until:(\d{4}-\d\d-\d\d)$/;

/** Null where the search asks for anything else. */
export function nameDates(query: string, t: Translator): string | null {
  const [, from, to] = DAYS.exec(query) ?? [];
  if (from && to) return t.format.days(from, to);
  const period = PERIODS.find((candidate) => query === `date:${candidate}`);
  return period === undefined ? null : capitalise(t(`board.period.${period}`), t.locale);
}
