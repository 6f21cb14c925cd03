// Days as people in the project's zone count them.
import type { Millis } from '../../contract/model.ts';
import { offsetAt } from './zones.ts';

const dayLength = 86_400_000;
const minute = 60_000;
const hourLength = 60 * minute;

/** Days since 1 January 1970 in the zone. */
export function createDayCounter(zone: string): (at: Millis) => number {
  return (at) => Math.floor((at + offsetAt(zone, at) * minute) / dayLength);
}

/** The hour people in the zone read off the clock, 0 to 23. */
export function hourIn(zone: string, at: Millis): number {
  const hours = Math.floor((at + offsetAt(zone, at) * minute) / hourLength);
  return ((hours % 24) + 24) % 24;
}

const isoDays = new Map<number, string>();

/** `2026-09-15` of a day count. */
export function isoDay(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const written = new Date(day * dayLength).toISOString().slice(0, 10);
  if (isoDays.size > 20_000) isoDays.clear();
  isoDays.set(day, written);
  return written;
}

/** The day count of an ISO date; NaN where it is none. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayLength;
}
