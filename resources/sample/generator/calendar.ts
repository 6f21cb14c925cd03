// The ninety days of the sample: how much is said on which day and at which hour, and wall clocks to instants.

import type { Phase } from './phrases/types.ts';
import type { Chance } from './random.ts';

export const firstDay = '2026-08-01';
export const dayCount = 90;
export const strikeDays = ['2026-09-22', '2026-09-23', '2026-09-24', '2026-09-25', '2026-09-26', '2026-09-27'];

const hour = 3_600_000;
const clocksGoBack = Date.UTC(2026, 9, 25, 1);

/** From Monday's share to Sunday's. */
const weekdays = [1.12, 1.06, 1, 1.02, 0.92, 0.82, 1.0];

const events: Record<string, number> = {
  '2026-09-20': 1.1,
  '2026-09-21': 1.3,
  '2026-09-22': 2.7,
  '2026-09-23': 3.3,
  '2026-09-24': 3.7,
  '2026-09-25': 3.8,
  '2026-09-26': 3.6,
  '2026-09-27': 3.6,
  '2026-09-28': 1.9,
  '2026-09-29': 1.6,
  '2026-09-30': 1.4,
  '2026-10-01': 1.3,
  '2026-10-02': 1.2,
  '2026-10-10': 1.7,
  '2026-10-11': 1.9,
  '2026-10-12': 2.3,
  '2026-10-13': 1.2,
};

const hours = [
  0.6, 0.25, 0.08, 0.02, 0.02, 0.08, 0.4, 1.2, 2.2, 3, 3.2, 3, 2.8, 2.6, 2.4, 2.2, 2.3, 2.6, 3, 3.4, 3.8, 4.2, 3.6, 1.8,
];

/** The instant of a `YYYY-MM-DD HH:MM` on a clock in Madrid. */
export function instant(wall: string): number {
  const utc = Date.parse(`${wall.replace(' ', 'T')}:00Z`);
  const summer = utc - 2 * hour;
  return summer < clocksGoBack ? summer : utc - hour;
}

function offset(at: number, country: string): number {
  const westerly = ['GB', 'IE', 'PT'].includes(country) ? 1 : 0;
  return (at < clocksGoBack ? 2 : 1) - westerly;
}

/** `2026-09-22T08:30:00+02:00`, on the clock of the country. */
export function isoTime(at: number, country = 'ES'): string {
  const hoursAhead = offset(at, country);
  const wall = new Date(at + hoursAhead * hour).toISOString().slice(0, 19);
  return hoursAhead === 0 ? `${wall}Z` : `${wall}+0${hoursAhead}:00`;
}

/** `Tue, 22 Sep 2026 08:30:00 +0200`, as RSS wants it. */
export function feedTime(at: number, country = 'ES'): string {
  const hoursAhead = offset(at, country);
  const wall = new Date(at + hoursAhead * hour).toUTCString().replace('GMT', '');
  return `${wall}+0${hoursAhead}00`;
}

/** `22/09/2026`, `08:30` and the hour as a number, on a clock in Madrid. */
export function wallClock(at: number): { day: string; iso: string; time: string; hour: number } {
  const wall = isoTime(at);
  const iso = wall.slice(0, 10);
  const [year, month, day] = iso.split('-');
  return { day: `${day}/${month}/${year}`, iso, time: wall.slice(11, 16), hour: Number(wall.slice(11, 13)) };
}

export function phaseAt(at: number): Phase {
  if (at < instant('2026-09-22 08:30')) return 'base';
  if (at < instant('2026-09-28 00:00')) return 'strike';
  if (at < instant('2026-10-10 09:30')) return 'aftermath';
  return at < instant('2026-10-13 10:00') ? 'repair' : 'base';
}

export function dayAfter(days: number): string {
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10);
}

/** 0 is a Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** How many times as much as usual is said on a day. */
export function eventOf(day: string): number {
  return events[day] ?? 1;
}

/** So many instants over the ninety days, spread as the days and hours weigh. */
export function moments(count: number, chance: Chance): number[] {
  const weights = Array.from({ length: dayCount }, (_, position) => {
    const day = dayAfter(position);
    return (weekdays[weekdayOf(day)] ?? 1) * eventOf(day) * (day < '2026-09-01' ? 0.9 : 1);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: count }, (_, position) => {
    let left = ((position + chance.next()) / count) * total;
    let day = 0;
    while (day < dayCount - 1 && left >= (weights[day] ?? 0)) {
      left -= weights[day] ?? 0;
      day += 1;
    }
    const weights24 = Object.fromEntries(hours.map((weight, of) => [String(of).padStart(2, '0'), weight]));
    const clock = `${chance.weighted(weights24)}:${String(chance.between(0, 59)).padStart(2, '0')}`;
    return instant(`${dayAfter(day)} ${clock}`) + chance.between(0, 59) * 1000;
  }).sort((one, other) => one - other);
}

/** Later by so many hours, a little more or less, but not in the small hours, and in office hours if asked. */
export function later(at: number, hoursLater: number, office: boolean, chance: Chance): number {
  let moved = at + Math.round(hoursLater * (0.8 + chance.next() * 0.4) * 60) * 60_000 + chance.between(40, 59) * 1000;
  const [opens, closes] = office ? [9, 20] : [7, 24];
  while (wallClock(moved).hour < opens || wallClock(moved).hour >= closes) moved += 47 * 60_000;
  return moved;
}
