// Days as people in the project's zone count them.
import type { Millis } from '../../contract/model.ts';
import { offsetAt } from './zones.ts';

const dayLength = 86_400_000;
const minute = 60_000;

/** Days since 1 January 1970 in the zone. */
export function createDayCounter(zone: string): (at: Millis) => number {
  return (at) => Math.floor((at + offsetAt(zone, at) * minute) / dayLength);
}

/** `2026-09-15` of a day count. */
export function isoDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
