// The inbox’s times: how long something waits, and when what is put off comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../../src/present/catalogue/translate.ts';
import {
  dayAfter,
  laterToday,
  morningOf,
  nextWeek,
  tomorrow,
} from '../../../../src/renderer/pages/inbox/later-times.ts';
import { sayWaiting } from '../../../../src/renderer/pages/inbox/say-waiting.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test('waiting is said in the two largest units that tell something', () => {
  const t = createTranslator('en-GB');
  const say = (milliseconds: number) => sayWaiting(t, milliseconds);
  expect([-5, 59 * minute, hour, 23.9 * hour].map(say)).toEqual(['0m', '59m', '1h', '23h']);
  expect([day, 2 * day + 4.5 * hour, 7 * day + 5 * hour].map(say)).toEqual(['1d', '2d 4h', '7d']);
  expect([729 * day, 731 * day, 4296 * day].map(say)).toEqual(['729d', '2y', '11y']);
  expect(sayWaiting(createTranslator('nl-NL'), 2 * day + 4 * hour)).toBe('2 d 4 u');
});

const at = (iso: string) => Date.parse(iso);

test('later today is three hours on, while it is still today where the project is', () => {
  expect(laterToday(at('2026-05-12T10:07:00Z'), 'Europe/Madrid')).toBe(at('2026-05-12T13:15:00Z'));
  expect(laterToday(at('2026-05-12T18:50:00Z'), 'Europe/Madrid')).toBeNull();
  expect(laterToday(at('2026-05-12T18:50:00Z'), 'Europe/London')).toBe(at('2026-05-12T22:00:00Z'));
});

test('tomorrow and next week begin at nine in the zone', () => {
  const tuesday = at('2026-05-12T21:30:00Z');
  expect(tomorrow(tuesday, 'Europe/Madrid')).toBe(at('2026-05-13T07:00:00Z'));
  // In Auckland it is Wednesday already.
  expect(tomorrow(tuesday, 'Pacific/Auckland')).toBe(at('2026-05-13T21:00:00Z'));
  expect(nextWeek(tuesday, 'Europe/Madrid')).toBe(at('2026-05-18T07:00:00Z'));
  expect(nextWeek(at('2026-05-17T12:00:00Z'), 'UTC')).toBe(at('2026-05-18T09:00:00Z'));
  expect(nextWeek(at('2026-05-18T08:00:00Z'), 'UTC')).toBe(at('2026-05-25T09:00:00Z'));
});

test('nine is nine on the days the clock is changed', () => {
  expect(morningOf('2026-03-29', 'Europe/Madrid')).toBe(at('2026-03-29T07:00:00Z'));
  expect(morningOf('2026-10-25', 'Europe/Madrid')).toBe(at('2026-10-25T08:00:00Z'));
});

test('whatever is offered is yet to come, in any zone at any time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') }),
      fc.constantFrom('UTC', 'Europe/Madrid', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Cairo'),
      (now, zone) => {
        const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
        for (const time of [tomorrow(now, zone), nextWeek(now, zone)]) {
          expect(time).toBeGreaterThan(now);
          expect(clock.format(time)).toBe('09:00');
        }
        expect(nextWeek(now, zone) - now).toBeLessThanOrEqual(8 * day);
        expect(laterToday(now, zone) ?? now + 3 * hour).toBeGreaterThanOrEqual(now + 3 * hour);
        expect(dayAfter(now, zone, 1) > dayAfter(now, zone, 0)).toBe(true);
      },
    ),
  );
});
