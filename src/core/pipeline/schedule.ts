// Decides when a source is checked next: pure, with chance and clock handed in.
import type { Millis } from '../../contract/model.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

const defaultInterval = 60 * minute;
const shortestInterval = 15 * minute;
const longestInterval = day;

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
  /** The shortest interval the source asks for, in minutes. */
  readonly minimumMinutes: number | null;
  /** Failures in a row; 0 after a success. */
  readonly failures: number;
  readonly retryAfterMilliseconds: number | null;
  /** From 0 up to but not including 1, as Math.random gives. */
  readonly random: () => number;
}

/**
 * When to check next, in Unix milliseconds. After a success: the interval (15 minutes to 24 hours, 60 minutes unless
 * said otherwise) and a tenth of it at random, so that sources do not bunch. After n failures: anywhere up to
 * 5 min × 2^n, at most 24 hours. Never before the end of a Retry-After of up to seven days.
 */
export function nextCheck(facts: CheckFacts): Millis {
  const { now, failures, random } = facts;
  const regular = failures > 0 ? backoff(failures, random) : interval(facts, random);
  const asked = Math.min(positive(facts.retryAfterMilliseconds), longestRetryAfter);
  const delay = asked > regular ? asked + random() * jitterOf(asked) : regular;
  return now + Math.ceil(delay);
}

function interval({ intervalMinutes, minimumMinutes }: CheckFacts, random: () => number): number {
  const wanted = positive(intervalMinutes) * minute || defaultInterval;
  const asked = positive(minimumMinutes) * minute;
  const base = Math.min(Math.max(wanted, asked, shortestInterval), longestInterval);
  const jitter = jitterOf(base);
  // At the upper bound there is only room for chance before it.
  const latest = Math.min(base + jitter, longestInterval);
  const earliest = Math.min(base, latest - jitter);
  return earliest + random() * (latest - earliest);
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

/** After sleep many sources are due at once: each gets its own moment in the next minutes, the longest overdue first. */
export function catchUp<S extends { readonly nextCheck: Millis | null }>(
  dueSources: readonly S[],
  now: Millis,
  random: () => number,
): readonly CaughtUp<S>[] {
  // A source that was never checked has waited longest of all.
  const waited = (source: S) => source.nextCheck ?? Number.NEGATIVE_INFINITY;
  const oldestFirst = dueSources.toSorted((a, b) => (waited(a) < waited(b) ? -1 : waited(a) > waited(b) ? 1 : 0));
  const step = Math.min(catchUpStep, catchUpSpan / Math.max(1, oldestFirst.length));
  return oldestFirst.map((source, place) => ({ source, at: now + Math.floor((place + random()) * step) }));
}
