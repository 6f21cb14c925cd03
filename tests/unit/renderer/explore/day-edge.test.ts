// A day's first and last millisecond, in zones that change their clock at night, at midnight, or not at all.
import { expect, test } from 'vitest';
import { endOfDay, startOfDay } from '../../../../src/renderer/search/day-edge.ts';

const iso = (at: number) => new Date(at).toISOString();

test.each([
  ['2026-09-15', 'UTC', '2026-09-15T00:00:00.000Z', '2026-09-15T23:59:59.999Z'],
  ['2026-07-01', 'Europe/Madrid', '2026-06-30T22:00:00.000Z', '2026-07-01T21:59:59.999Z'],
  // The clock is put back: a day of 25 hours.
  ['2026-10-25', 'Europe/Madrid', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  // The clock is put forward at midnight: the day begins at one.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T02:59:59.999Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z', '2026-01-01T09:59:59.999Z'],
  ['2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z', '2026-01-01T18:14:59.999Z'],
])('%s in %s', (day, zone, start, end) => {
  expect(iso(startOfDay(day, zone))).toBe(start);
  expect(iso(endOfDay(day, zone))).toBe(end);
});

test('days follow each other without a gap, a year long', () => {
  for (const zone of ['Europe/Madrid', 'America/Santiago', 'Asia/Beirut', 'Africa/Cairo']) {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const [here, next] = [day, day + 86_400_000].map((at) => new Date(at).toISOString().slice(0, 10));
      expect(endOfDay(here ?? '', zone) + 1, `${here} ${zone}`).toBe(startOfDay(next ?? '', zone));
    }
  }
});
