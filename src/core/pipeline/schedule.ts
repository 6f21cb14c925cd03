// Decides when a source is checked next: pure, with chance and clock handed in.
import type { Millis, SourcePriority } from '../../contract/model.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const defaultInterval = 60 * minute;
const shortestInterval = 15 * minute;
const longestInterval = day;
/** A quiet source may speak up at any time: a habit alone never puts it off for longer. */
const longestByHabit = 6 * 60 * minute;

const firstBackoff = 5 * minute;
/** Even a lucky draw leaves a failing host alone this long. */
const shortestBackoff = minute;
/** A server may ask for longer than a day, but nothing is put off for good. */
const longestRetryAfter = 7 * day;
const longestJitter = 30 * minute;

export interface CheckFacts {
  readonly now: Millis;
  /** The user's own choice for this source, in minutes. */
  readonly intervalMinutes: number | null;
  /** Minutes that usually lie between two of its mentions; null where that is not known. */
  readonly habitMinutes: number | null;
  readonly priority: SourcePriority;
  /** The kind's own: minutes between checks while nothing else is known, and never fewer than. */
  readonly pace: { readonly usual: number; readonly least: number } | null;
  /** The shortest interval the source asks for, in minutes. */
  readonly minimumMinutes: number | null;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  readonly retryAfterMilliseconds: number | null;
  /** From 0 up to but not including 1, as Math.random gives. */
  readonly random: () => number;
}

/**
 * When to check next, in Unix milliseconds. After a success: the interval (15 minutes to 24 hours: the user's, else half
 * the source's habit up to 6 hours, else 60 minutes or what its kind asks; half of that for important sources, twice for
 * others) and a tenth of it at random, so that sources do not bunch. After n failures: anywhere up to
 * 5 min × 2^n, at most 24 hours. Never before the end of a Retry-After of up to seven days.
 */
export function nextCheck(facts: CheckFacts): Millis {
  const { now, failures, random } = facts;
  const regular = failures > 0 ? backoff(failures, random) : interval(facts, random);
  const asked = Math.min(positive(facts.retryAfterMilliseconds), longestRetryAfter);
  const delay = asked > regular ? asked + random() * jitterOf(asked) : regular;
  return now + Math.ceil(delay);
}

function interval(facts: CheckFacts, random: () => number): number {
  const wanted = positive(facts.intervalMinutes) * minute || byHabit(facts);
  const asked = positive(facts.minimumMinutes) * minute;
  const least = Math.max(shortestInterval, positive(facts.pace?.least ?? null) * minute);
  const base = Math.min(Math.max(wanted, asked, least), longestInterval);
  const jitter = jitterOf(base);
  // At the upper bound there is only room for chance before it.
  const latest = Math.min(base + jitter, longestInterval);
  const earliest = Math.min(base, latest - jitter);
  return earliest + random() * (latest - earliest);
}

function byHabit({ habitMinutes, pace, priority }: CheckFacts): number {
  const usual = positive(pace?.usual ?? null) * minute || defaultInterval;
  const habit = (positive(habitMinutes) * minute) / 2;
  const interval = habit > 0 ? Math.min(Math.max(habit, shortestInterval), longestByHabit) : usual;
  return interval * { high: 0.5, normal: 1, low: 2 }[priority];
}

/** Full jitter: https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function backoff(failures: number, random: () => number): number {
  const ceiling = Math.min(firstBackoff * 2 ** Math.min(failures, 20), longestInterval);
  return shortestBackoff + random() * (ceiling - shortestBackoff);
}

function jitterOf(delay: number): number {
  return Math.min(delay / 10, longestJitter);
}

function positive(value: number | null): number {
  return value !== null && value > 0 && value < Number.POSITIVE_INFINITY ? value : 0;
}

/** Between two overdue sources, as long as they are few. */
const catchUpStep = 2000;
/** All overdue sources are asked within this time, however many they are. */
const catchUpSpan = 15 * minute;

export interface CaughtUp<S> {
  readonly source: S;
  readonly at: Millis;
}

/** After sleep many sources are due at once: each gets its own moment in the next minutes, in the order they came in. */
export function catchUp<S>(dueSources: readonly S[], now: Millis, random: () => number): readonly CaughtUp<S>[] {
  const step = Math.min(catchUpStep, catchUpSpan / Math.max(1, dueSources.length));
  return dueSources.map((source, place) => ({ source, at: now + Math.floor((place + random()) * step) }));
}
