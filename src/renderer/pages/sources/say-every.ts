// How often something happens, in words: every 15 minutes, every 3 hours, every 2 days.
import type { Translator } from '../../../present/catalogue/translate.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** An interval someone chose: exact. */
export function sayEvery(t: Translator, minutes: number): string {
  if (minutes % DAY === 0) return t('sources.every-days', { count: minutes / DAY });
  if (minutes % HOUR === 0) return t('sources.every-hours', { count: minutes / HOUR });
  return t('sources.every-minutes', { count: minutes });
}

/** A habit that was observed: rounded to what one would say. */
export function sayAbout(t: Translator, minutes: number): string {
  if (minutes >= 1.5 * DAY) return sayEvery(t, Math.round(minutes / DAY) * DAY);
  if (minutes >= 1.5 * HOUR) return sayEvery(t, Math.round(minutes / HOUR) * HOUR);
  return sayEvery(t, Math.max(1, minutes >= 10 ? Math.round(minutes / 5) * 5 : Math.round(minutes)));
}
