// Points in time as lists show them: short, in the project's zone, and how long ago or ahead.
import type { Translator } from '../../present/catalogue/translate.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** `12 May 09:41`, with the year where it is not this one. */
export function shortMoment(t: Translator, at: number): string {
  return t.format.shortHour(at).replace(', ', ' ');
}

export function clock(t: Translator, at: number): string {
  return formatWith(t, at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** `3 minutes ago`, `in 2 hours`, `11 years ago`. */
export function relative(t: Translator, at: number, now = Date.now()): string {
  const format = new Intl.RelativeTimeFormat(t.locale, { numeric: 'auto' });
  const distance = at - now;
  const size = Math.abs(distance);
  // Not “this minute”: in Dutch that is “within a minute”, which is to come.
  if (size < MINUTE) return format.format(0, 'second');
  if (size < HOUR) return format.format(Math.round(distance / MINUTE), 'minute');
  if (size < DAY) return format.format(Math.round(distance / HOUR), 'hour');
  if (size < 60 * DAY) return format.format(Math.round(distance / DAY), 'day');
  if (size < 2 * YEAR) return format.format(Math.round(distance / (30 * DAY)), 'month');
  // Whole years, as the inbox says how long something waits.
  return format.format(Math.trunc(distance / YEAR), 'year');
}

/** `1.2 MB`, `68 bytes`. */
export function bytes(t: Translator, count: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  return new Intl.NumberFormat(t.locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    // The short word for bytes has no plural.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(count / 1000 ** step);
}

function formatWith(t: Translator, at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${t.locale} ${t.zone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(t.locale, { ...options, timeZone: t.zone });
  formats.set(key, format);
  return format.format(at);
}
