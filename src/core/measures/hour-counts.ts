// A topic's mentions by the hour, counted back from an end, so that any stretch of hours can be added up.
import type { Id } from '../../contract/model.ts';

export interface HourCount {
  /** Back from the end: -1 is the hour before it. */
  readonly hour: number;
  readonly source: Id;
  readonly count: number;
  readonly negative: number;
  /** Those whose sentiment is known. */
  readonly judged: number;
}

export interface HourCounts {
  readonly hours: ReadonlyMap<number, readonly HourCount[]>;
  /** Stretches of 24 hours back from the end, -1 the latest, in which anything was heard in the project. */
  readonly heard: ReadonlySet<number>;
  /** The hour of the oldest mention of a source. */
  firstHour(source: Id): number;
}

export interface HourSum {
  readonly count: number;
  readonly negative: number;
  readonly judged: number;
}

export function byHour(counts: readonly HourCount[]): Map<number, HourCount[]> {
  const hours = new Map<number, HourCount[]>();
  for (const count of counts) {
    const known = hours.get(count.hour);
    if (known) known.push(count);
    else hours.set(count.hour, [count]);
  }
  return hours;
}

/** Of the hours from `from` up to but without `until`. */
export function sumHours(
  { hours }: Pick<HourCounts, 'hours'>,
  from: number,
  until: number,
  without: ReadonlySet<Id>,
): HourSum {
  let [count, negative, judged] = [0, 0, 0];
  for (let hour = from; hour < until; hour++) {
    for (const each of hours.get(hour) ?? []) {
      if (without.has(each.source)) continue;
      count += each.count;
      negative += each.negative;
      judged += each.judged;
    }
  }
  return { count, negative, judged };
}

/** Sources that speak in these hours and were first heard at this hour or later: nothing is usual for them yet. */
export function findNewSources(counts: HourCounts, from: number, until: number, since: number): Set<Id> {
  const found = new Set<Id>();
  for (let hour = from; hour < until; hour++) {
    for (const { source } of counts.hours.get(hour) ?? []) if (counts.firstHour(source) >= since) found.add(source);
  }
  return found;
}

/** Whether anything was heard in the days that these hours lie in. */
export function wasHeard({ heard }: Pick<HourCounts, 'heard'>, from: number, until: number): boolean {
  for (let day = Math.floor(from / 24); day * 24 < until; day++) if (heard.has(day)) return true;
  return false;
}
