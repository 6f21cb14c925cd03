// Mentions over time, by sentiment. Every bucket of the span is there, the empty ones too.
import { addClause } from '../../contract/clauses.ts';
import type { TrendCount, TrendPoint } from '../../contract/measures.ts';
import { readCoverage } from './coverage.ts';
import type { Found, Measure } from './measure.ts';
import { readUndated } from './undated.ts';

export type Bucket = 'day' | 'week' | 'month';

/** More points than this are gathered into longer buckets. */
const mostPoints = 190;
const dayLength = 86_400_000;

export const trend: Measure = {
  id: 'trend',
  label: 'Trend',
  definition: 'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.',
  shape: 'trend',
  compute: (found, _, { against }) => {
    const basis = { n: found.total, excluded: [], labels: true, undated: readUndated(found) };
    if (against) return { ...basis, data: layBeside(found, against) };
    const days = found.days();
    const bucket = chooseBucket(days.at(0)?.day, days.at(-1)?.day);
    const points = fillPoints(found, days, bucket, spanOf(days));
    return { ...basis, data: { shape: 'trend', bucket, points } };
  },
};

/** Two searches over the same days; two periods of one length bucket by bucket from their first days on. */
function layBeside(found: Found, against: Found): { shape: 'trend'; bucket: Bucket; points: readonly TrendPoint[] } {
  const [here, there] = [found.days(), against.days()];
  const periods = [found, against].map(periodDays);
  const [mine, other] = periods;
  const apart = mine && other && mine.from !== other.from && daysIn(mine) === daysIn(other);
  const spans = apart ? periods : [joinSpans(spanOf(here), spanOf(there))];
  const [span = null, beside = span] = spans;
  const bucket = apart ? 'day' : chooseBucket(span?.from, span?.to);
  const others = fillPoints(against, there, bucket, beside);
  const points = fillPoints(found, here, bucket, span).map((point, place) => {
    const other = others[place];
    return other ? { ...point, beside: other } : point;
  });
  return { shape: 'trend', bucket, points };
}

interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** First and last day of the dates that a search itself keeps to, where they are few enough to be shown day by day. */
function periodDays({ period, dayOf }: Found): DaySpan | null {
  if (period.from === null || period.before === null || period.before <= period.from) return null;
  const span = { from: dayOf(period.from), to: dayOf(period.before - 1) };
  return daysIn(span) <= mostPoints ? span : null;
}

function daysIn({ from, to }: DaySpan): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength) + 1;
}

function spanOf(days: ReturnType<Found['days']>): DaySpan | null {
  const [from, to] = [days.at(0)?.day, days.at(-1)?.day];
  return from && to ? { from, to } : null;
}

function joinSpans(one: DaySpan | null, other: DaySpan | null): DaySpan | null {
  if (!one || !other) return one ?? other;
  return { from: one.from < other.from ? one.from : other.from, to: one.to > other.to ? one.to : other.to };
}

export function chooseBucket(first: string | undefined, last: string | undefined): Bucket {
  if (!first || !last) return 'day';
  const days = (Date.parse(last) - Date.parse(first)) / dayLength;
  if (days <= mostPoints) return 'day';
  return days <= mostPoints * 7 ? 'week' : 'month';
}

interface Sums {
  negative: number;
  neutral: number;
  positive: number;
  total: number;
  broken: number;
}

function fillPoints(found: Found, days: ReturnType<Found['days']>, bucket: Bucket, span: DaySpan | null): TrendCount[] {
  const sums = new Map<string, Sums>();
  if (!span) return [];
  for (let start = bucketStart(span.from, bucket); start <= span.to; start = nextStart(start, bucket)) {
    sums.set(start, { negative: 0, neutral: 0, positive: 0, total: 0, broken: 0 });
  }
  // Days come in order, each with a count for every sentiment: its bucket is worked out once.
  let latest = '';
  let start = '';
  for (const { day, sentiment, count } of days) {
    if (day !== latest) start = bucketStart(day, bucket);
    latest = day;
    const sum = sums.get(start);
    if (!sum) continue;
    sum.total += count;
    if (sentiment === -1) sum.negative += count;
    else if (sentiment === 1) sum.positive += count;
    else if (sentiment === 0) sum.neutral += count;
  }
  for (const { day } of readCoverage(found)?.gaps ?? []) {
    const sum = sums.get(bucketStart(day, bucket));
    if (sum) sum.broken += 1;
  }
  return [...sums].map(([start, sum]) => ({ start, ...sum, query: addClause(found.query, dateClause(start, bucket)) }));
}

export function bucketStart(day: string, bucket: Bucket): string {
  if (bucket === 'day') return day;
  if (bucket === 'month') return `${day.slice(0, 7)}-01`;
  const date = new Date(`${day}T00:00:00Z`);
  return toIso(date.getTime() - ((date.getUTCDay() + 6) % 7) * dayLength);
}

function nextStart(start: string, bucket: Bucket): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (bucket === 'month') return toIso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  return toIso(date.getTime() + (bucket === 'week' ? 7 : 1) * dayLength);
}

export function dateClause(start: string, bucket: Bucket): string {
  if (bucket === 'day') return `date:${start}`;
  if (bucket === 'month') return `date:${start.slice(0, 7)}`;
  return `date:${start}/${toIso(Date.parse(`${start}T00:00:00Z`) + 6 * dayLength)}`;
}

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
