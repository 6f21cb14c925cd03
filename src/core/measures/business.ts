// What is said beside the business: days with and without an activity, or of high and low numbers, and the days between the two.
import type { BusinessComparison, BusinessData, BusinessDay, BusinessLag, Talk } from '../../contract/business.ts';
import { addClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { SeriesValue } from '../../contract/series.ts';
import { dayNumber, isoDay } from '../text/days.ts';
import { compareDays } from './compare-days.ts';
import type { Found, GivenSeries, Measure } from './measure.ts';
import { median } from './median.ts';
import { mean, spearman } from './rank.ts';
import { readUndated } from './undated.ts';

/** Nearly fourteen years; of a longer span the latest are taken. */
const mostDays = 5000;
const farthest = 14;
const talks: readonly Talk[] = ['mentions', 'negative'];

export const business: Measure = {
  id: 'business',
  label: 'Beside the business',
  definition:
    'Mentions a day beside a series of the business: days on which an activity ran, or with a number above the median of their weekday, less the other days of the same weekday (95% interval by 2,000 shuffles within weekdays), and Spearman’s correlation of weekday-adjusted values up to 14 days apart (95% interval by Fisher’s transformation, days counted for fewer where they resemble the day before). n counts days; days without a number or of which nothing was collected are missing, not zero. It shows what goes together, not why.',
  shape: 'business',
  needs: ['series'],
  compute: (found, _limit, { series: given }) => {
    if (!given) {
      const message = 'Say which series to lay beside what is said: a series of numbers or an activity.';
      throw new EarshotError('bad-argument', message, { field: 'series' });
    }
    const days = layDays(found, given);
    const known = days.filter((day) => day.mentions !== null && day.value !== null);
    const { id, name, unit, kind } = given.series;
    const data: BusinessData = {
      shape: 'business',
      series: { id, name, unit, kind },
      days,
      activities: listRunning(given, days),
      comparisons: talks.map((talk) => compare(talk, markDays(known, kind === 'activity'))),
      lags: kind === 'activity' ? [] : talks.flatMap((talk) => listLags(talk, days, given.values)),
    };
    return { n: known.length, excluded: sayMissing(days), labels: true, undated: readUndated(found), data };
  },
};

/** Every day of the span, with what is known of it. */
function layDays(found: Found, { series, values, collected }: GivenSeries): BusinessDay[] {
  const [first, last] = spanOf(series.kind === 'activity' ? [] : values, collected);
  if (!(last >= first)) return [];
  const counts = new Map<string, { all: number; negative: number }>();
  for (const { day, sentiment, count } of found.days()) {
    const known = counts.get(day) ?? { all: 0, negative: 0 };
    counts.set(day, { all: known.all + count, negative: known.negative + (sentiment === -1 ? count : 0) });
  }
  const holds = new Set(collected);
  const numbers = new Map(values.map(({ day, value }) => [day, value]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = isoDay(first + index);
    const said = holds.has(day) ? (counts.get(day) ?? { all: 0, negative: 0 }) : null;
    return {
      day,
      mentions: said?.all ?? null,
      negative: said?.negative ?? null,
      value: numbers.get(day) ?? (series.kind === 'activity' ? 0 : null),
      query: addClause(found.query, `date:${day}`),
    };
  });
}

/** What was collected; of numbers only the days that any lag could reach: an archive may begin decades before them. */
function spanOf(values: readonly SeriesValue[], collected: readonly string[]): [first: number, last: number] {
  const [from, to] = [dayNumber(collected[0] ?? ''), dayNumber(collected.at(-1) ?? '')];
  const [low, high] = [values[0], values.at(-1)];
  const last = high ? Math.min(to, dayNumber(high.day) + farthest) : to;
  return [Math.max(low ? Math.max(from, dayNumber(low.day) - farthest) : from, last - mostDays + 1), last];
}

function listRunning({ activities }: GivenSeries, days: readonly BusinessDay[]): BusinessData['activities'] {
  const [first, last] = [days.at(0)?.day ?? '', days.at(-1)?.day ?? ''];
  return activities
    .flatMap(({ name, periods }) => periods.map(({ from, to }) => ({ name, from, to })))
    .filter(({ from, to }) => to >= first && from <= last)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

interface MarkedDay {
  readonly day: BusinessDay;
  readonly weekday: number;
  readonly marked: boolean;
}

/** Marked: the activity ran, or the number is above the median of its weekday. */
function markDays(known: readonly BusinessDay[], isActivity: boolean): MarkedDay[] {
  const middles = groupByWeekday(known.map((day) => ({ day: day.day, value: day.value ?? 0 })));
  return known.map((day) => {
    const weekday = weekdayOf(day.day);
    const middle = isActivity ? 0 : median(middles.get(weekday) ?? []);
    return { day, weekday, marked: (day.value ?? 0) > middle };
  });
}

function compare(talk: Talk, days: readonly MarkedDay[]): BusinessComparison {
  const compared = days.map(({ day, weekday, marked }) => ({ stratum: weekday, marked, value: day[talk] ?? 0 }));
  return { talk, ...compareDays(compared) };
}

/** The number so many days after what was said, each side less the mean of its weekday. */
function listLags(talk: Talk, days: readonly BusinessDay[], values: readonly SeriesValue[]): BusinessLag[] {
  const said = adjust(days.map((day) => ({ day: day.day, value: day[talk] })));
  const adjusted = adjust(values);
  const numbers = new Map(values.map(({ day }, at) => [dayNumber(day), adjusted[at] ?? null]));
  const first = dayNumber(days[0]?.day ?? '');
  const lags = Array.from({ length: 2 * farthest + 1 }, (_, index) => index - farthest);
  return lags.flatMap((lag) => {
    const pairs = said.flatMap((value, at) => {
      const number = numbers.get(first + at + lag) ?? null;
      return value === null || number === null ? [] : [{ value, number }];
    });
    const correlation = spearman(
      pairs.map((pair) => pair.value),
      pairs.map((pair) => pair.number),
    );
    return correlation ? [{ talk, lag, n: pairs.length, ...correlation }] : [];
  });
}

interface Valued {
  readonly day: string;
  readonly value: number | null;
}

function adjust(days: readonly Valued[]): (number | null)[] {
  const usual = new Map([...groupByWeekday(days)].map(([weekday, values]) => [weekday, mean(values)]));
  return days.map(({ day, value }) => (value === null ? null : value - (usual.get(weekdayOf(day)) ?? 0)));
}

function groupByWeekday(days: readonly Valued[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const { day, value } of days) {
    if (value === null) continue;
    const group = groups.get(weekdayOf(day)) ?? [];
    groups.set(weekdayOf(day), group);
    group.push(value);
  }
  return groups;
}

/** 0 is Monday: 1 January 1970 was a Thursday. */
function weekdayOf(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

function sayMissing(days: readonly BusinessDay[]): string[] {
  const unheard = days.filter((day) => day.mentions === null).length;
  const unnumbered = days.filter((day) => day.mentions !== null && day.value === null).length;
  return [
    ...(unheard > 0 ? [`${sayDays(unheard)} of which nothing was collected`] : []),
    ...(unnumbered > 0 ? [`${sayDays(unnumbered)} without a number`] : []),
  ];
}

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
