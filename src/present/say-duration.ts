// A length of time as people say it: 40 minutes, 3 hours, 2.5 days.
import type { Translator } from './catalogue/translate.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Two days are still said in hours: they are what people promise answers in. */
const longestInHours = 48 * hour;

export function sayDuration(milliseconds: number, t: Translator): string {
  if (milliseconds < 0.95 * hour) return t('time.minutes', { count: Math.max(1, Math.round(milliseconds / minute)) });
  if (milliseconds < longestInHours) return t('time.hours', { count: tenths(milliseconds / hour) });
  return t('time.days', { count: tenths(milliseconds / day) });
}

/** One decimal while it tells something. */
function tenths(value: number): number {
  return value < 10 ? Math.round(10 * value) / 10 : Math.round(value);
}
