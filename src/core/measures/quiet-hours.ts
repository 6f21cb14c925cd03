// Whether alerts are kept to themselves at this moment.
import type { Millis, QuietHours } from '../../contract/model.ts';
import { createDayCounter, hourIn } from '../text/days.ts';

/** By the clock and the calendar of the zone. */
export function isQuiet({ on, from, to, weekends }: QuietHours, at: Millis, zone: string): boolean {
  if (!on) return false;
  // The first of January 1970 was a Thursday.
  const weekday = (((createDayCounter(zone)(at) + 4) % 7) + 7) % 7;
  if (weekends && (weekday === 0 || weekday === 6)) return true;
  const hour = hourIn(zone, at);
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
