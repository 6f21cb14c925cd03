// Points in time as files carry them: what the clocks of the project's zone showed.
import { isoWithOffset } from '../text/iso.ts';
import { offsetAt } from '../text/zones.ts';

/** `2025-09-23T10:41:00+02:00`: the wall time, and still unmistakable. */
export function writeTime(at: number, zone: string): string {
  return isoWithOffset({ at, offset: offsetAt(zone, at) });
}

/** The wall time as spreadsheets keep it, who know no zones: a date whose UTC fields are the wall's. */
export function wallTime(at: number, zone: string): Date {
  return new Date(at + offsetAt(zone, at) * 60_000);
}
