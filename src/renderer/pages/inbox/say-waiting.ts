// How long something waits, in the shortest words of the language: `2d 4h`. Pure.
import type { Translator } from '../../../present/catalogue/translate.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Beyond, hours tell nothing more, and then days. */
const LONGEST_WITH_HOURS = 7;
const LONGEST_IN_DAYS = 730;

export function sayWaiting(t: Translator, milliseconds: number): string {
  const waited = Math.max(0, milliseconds);
  if (waited < HOUR) return say(t, Math.floor(waited / MINUTE), 'minute');
  const days = Math.floor(waited / DAY);
  const hours = Math.floor((waited % DAY) / HOUR);
  if (days === 0) return say(t, hours, 'hour');
  if (days >= LONGEST_IN_DAYS) return say(t, Math.floor(days / 365.25), 'year');
  if (days >= LONGEST_WITH_HOURS || hours === 0) return say(t, days, 'day');
  return `${say(t, days, 'day')} ${say(t, hours, 'hour')}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function say(t: Translator, count: number, unit: 'minute' | 'hour' | 'day' | 'year'): string {
  const key = `${t.locale} ${unit}`;
  const known = formats.get(key);
  const format = known ?? new Intl.NumberFormat(t.locale, { style: 'unit', unit, unitDisplay: 'narrow' });
  formats.set(key, format);
  return format.format(count);
}
