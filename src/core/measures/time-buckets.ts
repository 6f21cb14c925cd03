// What was found day by day or hour by hour, the empty ones too, and how much of a usual count each hour is due.
import type { Found } from './measure.ts';

export interface Buckets {
  readonly unit: 'day' | 'hour';
  /** ISO dates in the project's zone, or hours in UTC: `2026-09-15T14:00Z`. */
  readonly starts: readonly string[];
  readonly counts: readonly number[];
  /** The day of each in the project's zone. */
  readonly days: readonly string[];
  readonly shares: readonly number[];
}

const hour = 3_600_000;
const day = 24 * hour;
/** Four whole weeks before the end tell the course of a day. */
const learnedFrom = 28 * day;
/** Mentions added to each hour of the day: a course read from few is close to flat. */
const leastOfHour = 10;

export function readDays(found: Found): Buckets {
  const counts = new Map<string, number>();
  for (const { day: start, count } of found.days()) counts.set(start, (counts.get(start) ?? 0) + count);
  const known = [...counts.keys()];
  const [first, last] = [known.at(0), known.at(-1)];
  const starts: string[] = [];
  if (first !== undefined && last !== undefined)
    for (let at = Date.parse(first); at <= Date.parse(last); at += day)
      starts.push(new Date(at).toISOString().slice(0, 10));
  return {
    unit: 'day',
    starts,
    counts: starts.map((start) => counts.get(start) ?? 0),
    days: starts,
    shares: starts.map(() => 1),
  };
}

export function readHours(found: Found): Buckets {
  const counts = new Map(found.byHour().map(({ at, count }) => [at, count]));
  const known = [...counts.keys()];
  const [first, last] = [known.at(0), known.at(-1)];
  const times: number[] = [];
  if (first !== undefined && last !== undefined) for (let at = first; at <= last; at += hour) times.push(at);
  return {
    unit: 'hour',
    starts: times.map(toHour),
    counts: times.map((at) => counts.get(at) ?? 0),
    days: times.map(found.dayOf),
    shares: last === undefined ? [] : shareOut(times, found, last + hour),
  };
}

/** By what the whole project says at each hour of the day; 1 on average. */
function shareOut(times: readonly number[], found: Found, end: number): number[] {
  const course = new Array<number>(24).fill(leastOfHour);
  const lately = intervalClause(toHour(end - learnedFrom), toHour(end - hour), 'hour');
  for (const { at, count } of found.search(lately).byHour()) course[hourOf(at)] = (course[hourOf(at)] ?? 0) + count;
  const due = times.map((at) => course[hourOf(at)] ?? leastOfHour);
  const mean = due.reduce((sum, each) => sum + each, 0) / Math.max(1, due.length);
  return due.map((each) => each / mean);
}

function hourOf(at: number): number {
  return new Date(at).getUTCHours();
}

function toHour(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** Opens what lies from the one bucket to the other, both included. */
export function intervalClause(from: string, until: string, unit: 'day' | 'hour'): string {
  const [first, last] = unit === 'day' ? [from, until] : [from.replace(':00Z', 'Z'), until.replace(':00Z', 'Z')];
  return first === last ? `date:${first}` : `date:${first}/${last}`;
}
