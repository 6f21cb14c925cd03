// Far more than usual: the mentions of some hours against those of the same hours of former weeks, for what is said
// keeps to the hours of the day and the days of the week. That is how outbreaks are watched for: C. P. Farrington and
// others, A statistical algorithm for the early detection of outbreaks of infectious disease, Journal of the Royal
// Statistical Society A 159 (1996), 547-563. Theirs gives former outbreaks less weight; here the median does, which a
// burst in two of six weeks does not move. Whether a count is chance is asked of the Poisson distribution itself and not
// of a normal one, because the counts are small.
import type { Id } from '../../contract/model.ts';
import { findNewSources, type HourCounts, sumHours, wasHeard } from './hour-counts.ts';
import { median } from './median.ts';

export const volumeHours = 6;
export const formerWeeks = 6;
const hoursOfWeek = 168;
/** With fewer weeks nothing is usual yet. */
const leastWeeks = 3;
/** Fewer mentions are no news, however seldom the topic is spoken of. */
const leastMentions = 5;
/** A week counts where something was heard within three days before and after its hours: else nobody listened. */
const near = 72;
/**
 * As seldom may chance alone come to so many. A topic is looked at some dozens of times a day, on hours that overlap;
 * tests/unit/measures/alert-volume.test.ts draws quiet topics and counts how often they are said to be loud.
 */
const chance = 1 / 5000;

export interface Surge {
  readonly count: number;
  readonly usual: number;
  /** Sources that are left out, because they were not heard in the former weeks. */
  readonly without: ReadonlySet<Id>;
}

/** `end`: the hour before which it looks, 0 or less. Null: as usual, or too little is known of what is usual. */
export function findSurge(counts: HourCounts, end: number, times: number): Surge | null {
  const weeks = findKnownWeeks(counts, end);
  const oldest = weeks.at(-1);
  if (oldest === undefined) return null;
  const compare = (without: ReadonlySet<Id>): Surge | null => {
    const { count } = sumHours(counts, end - volumeHours, end, without);
    const former = weeks.map((at) => sumHours(counts, at - volumeHours, at, without).count);
    return isSurge(count, former, times) ? { count, usual: median(former), without } : null;
  };
  // What a source is that was never heard before takes longer to find out, and is seldom wanted.
  if (!compare(new Set())) return null;
  return compare(findNewSources(counts, end - volumeHours, end, oldest));
}

/** The hours of former weeks that can be compared with these, latest first. */
function findKnownWeeks(counts: Pick<HourCounts, 'heard'>, end: number): number[] {
  return Array.from({ length: formerWeeks }, (_, week) => end - (week + 1) * hoursOfWeek).filter(
    (at) => wasHeard(counts, at - volumeHours - near, at - volumeHours) && wasHeard(counts, at, at + near),
  );
}

export interface WeeksLacking {
  readonly known: number;
  readonly needed: number;
  /** After so many days enough are known, if something is heard every day from now on. */
  readonly days: number;
}

/** Null where enough weeks are known to say what is usual now. */
export function findWeeksLacking({ heard }: Pick<HourCounts, 'heard'>): WeeksLacking | null {
  const known = findKnownWeeks({ heard }, 0).length;
  if (known >= leastWeeks) return null;
  const coming = Array.from({ length: 7 * formerWeeks }, (_, day) => day);
  const later = { heard: new Set([...heard, ...coming]) };
  const days = coming.find((day) => findKnownWeeks(later, 24 * day).length >= leastWeeks) ?? coming.length;
  return { known, needed: leastWeeks, days };
}

/** `former`: the counts of the same hours of other weeks. */
export function isSurge(count: number, former: readonly number[], times: number): boolean {
  if (former.length < leastWeeks || count < leastMentions) return false;
  const usual = median(former);
  return count >= times * usual && poissonTail(count, atMostUsual(usual, former.length)) < chance;
}

/**
 * What is usual is known from a few counts only: their median may lie below by twice its own deviation, which is that of
 * a Poisson count over the root of how many there are, times 1.25 as for any median of nearly normal values.
 */
function atMostUsual(usual: number, weeks: number): number {
  return usual + 2 * 1.25 * Math.sqrt(Math.max(usual, 0.5) / weeks);
}

/** How likely a Poisson count of this mean is `least` or more. */
export function poissonTail(least: number, mean: number): number {
  if (least <= 0) return 1;
  if (least <= mean) return 1 - below(least, mean);
  // Added up from the first term on: one less the rest would lose the small numbers wanted here.
  let term = Math.exp(-mean + least * Math.log(mean) - logFactorial(least));
  let sum = 0;
  for (let at = least; term > sum * 1e-12 && term > 0; ) {
    sum += term;
    at += 1;
    term *= mean / at;
  }
  return sum;
}

function below(least: number, mean: number): number {
  let sum = 0;
  for (let at = 0; at < least; at++) sum += Math.exp(-mean + at * Math.log(mean) - logFactorial(at));
  return Math.min(1, sum);
}

/** Stirling with two terms of its series from 20 on: right to twelve digits. */
function logFactorial(n: number): number {
  if (n >= 20) return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
  let log = 0;
  for (let at = 2; at <= n; at++) log += Math.log(at);
  return log;
}
