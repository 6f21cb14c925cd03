// Mentions over time, by sentiment. Every bucket of the span is there, the empty ones too.
import { addClause } from '../../contract/clauses.ts';
import type { TrendPoint } from '../../contract/measures.ts';
import { readCoverage } from './coverage.ts';
import type { Found, Measure } from './measure.ts';

export type Bucket = 'day' | 'week' | 'month';

/** More points than this are gathered into longer buckets. */
const mostPoints = 190;
const dayLength = 86_400_000;

export const trend: Measure = {
  id: 'trend',
  label: 'Trend',
  definition: 'Matching mentions by the day they were published, in the project’s time zone, divided by sentiment.',
  shape: 'trend',
  compute: (found) => {
    const days = found.days();
    const bucket = chooseBucket(days.at(0)?.day, days.at(-1)?.day);
    const points = fillPoints(found, days, bucket);
    return { n: found.total, excluded: [], labels: true, data: { shape: 'trend', bucket, points } };
  },
};

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

function fillPoints(found: Found, days: ReturnType<Found['days']>, bucket: Bucket): TrendPoint[] {
  const sums = new Map<string, Sums>();
  const first = days.at(0)?.day;
  const last = days.at(-1)?.day;
  if (!first || !last) return [];
  for (let start = bucketStart(first, bucket); start <= last; start = nextStart(start, bucket)) {
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
    else sum.neutral += count;
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
