// A source's habit: how far apart its mentions usually lie. Read from the times of its latest ones; pure.
import type { Millis } from '../../contract/model.ts';

/** Times kept: enough to know a habit, few enough to follow a change of it. */
const kept = 40;
/** Fewer say nothing about a habit. */
const fewest = 6;
const minute: Millis = 60_000;

/** The times to remember after a check: distinct, latest first, none from the future. */
export function rememberTimes(known: readonly Millis[], found: readonly Millis[], now: Millis): readonly Millis[] {
  const past = [...known, ...found].filter((at) => at <= now);
  return [...new Set(past)].toSorted((a, b) => b - a).slice(0, kept);
}

export interface Habit {
  /** The median of the minutes between two mentions. */
  readonly usualMinutes: number;
  /** Nine in ten gaps are no longer than this. */
  readonly longMinutes: number;
}

/** Null where too few times are known. */
export function findHabit(times: readonly Millis[]): Habit | null {
  if (times.length < fewest) return null;
  const sorted = times.toSorted((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((at, index) => (at - (sorted[index] ?? at)) / minute)
    .toSorted((a, b) => a - b);
  const at = (part: number) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * part))] ?? 0;
  return { usualMinutes: Math.max(1, Math.round(at(0.5))), longMinutes: Math.max(1, Math.round(at(0.9))) };
}
