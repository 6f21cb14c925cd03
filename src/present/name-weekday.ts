// A day of the week by its name in the window's language.
import type { Translator } from './catalogue/translate.ts';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** 1 is Monday, 7 Sunday. */
export function nameWeekday(weekday: number, t: Translator, style: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(t.locale, { weekday: style, timeZone: 'UTC' }).format(MONDAY + (weekday - 1) * DAY);
}

/** `09:00`: the hour that begins then. */
export function nameHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
