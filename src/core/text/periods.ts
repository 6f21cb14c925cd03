// Periods of days: read from what was given, and joined where they overlap or touch.
import { EarshotError } from '../../contract/errors.ts';
import type { Period } from '../../contract/series.ts';
import { dayNumber, isoDay } from './days.ts';

/** An activity of more days than this is no activity but a slip of the pen. */
const MOST_DAYS = 7_320;
const MOST_PERIODS = 2_000;

/** In order of time. @throws EarshotError `bad-argument` naming the field that is no day, or is before its beginning. */
export function joinPeriods(given: readonly Period[]): Period[] {
  if (given.length > MOST_PERIODS)
    throw new EarshotError('bad-argument', `An activity has at most ${MOST_PERIODS} periods.`, { field: 'periods' });
  const periods = given
    .map(({ from, to }) => ({ first: readDay(from, 'from'), last: readDay(to, 'to') }))
    .sort((a, b) => a.first - b.first);
  const joined: { first: number; last: number }[] = [];
  for (const { first, last } of periods) {
    if (last < first)
      throw new EarshotError(
        'bad-argument',
        `The activity ends (${isoDay(last)}) before it begins (${isoDay(first)}).`,
        {
          field: 'to',
        },
      );
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  if (joined.reduce((days, { first, last }) => days + last - first + 1, 0) > MOST_DAYS)
    throw new EarshotError('bad-argument', 'An activity lasts at most 20 years: look at its dates.', { field: 'to' });
  return joined.map(({ first, last }) => ({ from: isoDay(first), to: isoDay(last) }));
}

function readDay(text: string, field: 'from' | 'to'): number {
  const day = /^(?:19[789]\d|2[01]\d\d)-\d\d-\d\d$/.test(text) ? dayNumber(text) : Number.NaN;
  // The calendar turns 31 April into 1 May; what was meant is unknown.
  if (Number.isFinite(day) && isoDay(day) === text) return day;
  const message = `“${text}” is no day between 1970 and 2199. Write it as year-month-day: 2026-05-03.`;
  throw new EarshotError('bad-argument', message, { field });
}
