// When something that is put off comes back: this evening, tomorrow, next week, on a day. Pure.
import { clockOf, startOfDay } from '../../search/day-edge.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The hour at which a day begins for who works on it. */
const MORNING = 9;

/** Three hours on, to the quarter of an hour; null where that is tomorrow already. */
export function laterToday(now: number, zone: string): number | null {
  const quarter = HOUR / 4;
  const at = Math.ceil((now + 3 * HOUR) / quarter) * quarter;
  return dayOf(at, zone) === dayOf(now, zone) ? at : null;
}

export function tomorrow(now: number, zone: string): number {
  return morningOf(dayAfter(now, zone, 1), zone);
}

/** The next Monday. */
export function nextWeek(now: number, zone: string): number {
  const weekday = new Date(`${dayOf(now, zone)}T00:00:00Z`).getUTCDay();
  return morningOf(dayAfter(now, zone, (8 - weekday) % 7 || 7), zone);
}

/** Nine in the morning of an ISO day, also where the clock was changed that night. */
export function morningOf(day: string, zone: string): number {
  const wall = Date.parse(`${day}T00:00:00Z`) + MORNING * HOUR;
  const begin = startOfDay(day, zone) + MORNING * HOUR;
  return begin + wall - clockOf(zone)(begin);
}

/** The ISO day so many days after the one it is. */
export function dayAfter(now: number, zone: string, days: number): string {
  return new Date(Date.parse(`${dayOf(now, zone)}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function dayOf(at: number, zone: string): string {
  return new Date(clockOf(zone)(at)).toISOString().slice(0, 10);
}
