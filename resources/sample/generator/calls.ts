// Numbers of the business in the sample: calls to customer care, which rise the day after talk does.

import { dayAfter, dayCount, eventOf, weekdayOf } from './calendar.ts';
import { Chance } from './random.ts';

/** From Monday to Sunday. */
const usual = [128, 116, 108, 104, 96, 62, 44];

export function careCalls(seed: number): string {
  const chance = new Chance(seed);
  const rows = Array.from({ length: dayCount }, (_, position) => {
    const day = dayAfter(position);
    const talk = (eventOf(dayAfter(position - 1)) + eventOf(dayAfter(position - 2))) / 2;
    const calls = (usual[weekdayOf(day)] ?? 0) * (0.4 + 0.6 * talk) * (0.9 + chance.next() * 0.2);
    return `${day},${Math.round(calls)}`;
  });
  return `day,calls\n${rows.join('\n')}\n`;
}
