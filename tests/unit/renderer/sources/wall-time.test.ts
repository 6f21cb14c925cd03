// The clock on the wall and the moment it stands for, in any zone, also where clocks change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, readTime, wallTime } from '../../../../src/renderer/pages/sources/wall-time.ts';

const zones = [
  'UTC',
  'Europe/Madrid',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];

test('a moment reads as the clock there shows it', () => {
  expect(wallTime(Date.UTC(2026, 10, 22, 8, 41, 30), 'Europe/Madrid')).toBe('2026-11-22T09:41');
  expect(wallTime(Date.UTC(2026, 10, 22, 23, 41), 'Asia/Kolkata')).toBe('2026-11-23T05:11');
});

test('what is written stands for the moment the clock there shows it', () => {
  expect(momentOf('2026-07-01T09:00', 'Europe/Madrid')).toBe(Date.UTC(2026, 6, 1, 7));
  expect(momentOf('2026-11-22T09:41', 'America/Sao_Paulo')).toBe(Date.UTC(2026, 10, 22, 12, 41));
  expect(momentOf('', 'UTC')).toBeNull();
  expect(momentOf('yesterday', 'UTC')).toBeNull();
  expect(momentOf('2026-13-45T09:41', 'UTC')).toBeNull();
});

test('a time is read as people type it', () => {
  expect(['9:41', '09.41', ' 0941 ', '9h41'].map(readTime)).toEqual(Array(4).fill('09:41'));
  expect(readTime('9')).toBe('09:00');
  expect(readTime('00:00')).toBe('00:00');
  expect(['', 'noon', '24:00', '9:60', '9:4', '12345'].map(readTime)).toEqual(Array(6).fill(null));
});

test('a clock time that exists is found again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) }),
      fc.constantFrom(...zones),
      (at, zone) => {
        const shown = wallTime(at, zone);
        const moment = momentOf(shown, zone);
        expect(moment).not.toBeNull();
        // In the hour that comes twice either moment is right: both show the same time.
        expect(wallTime(moment ?? 0, zone)).toBe(shown);
      },
    ),
  );
});

test('an hour that is skipped is near where it was meant', () => {
  const skipped = momentOf('2026-03-29T02:30', 'Europe/Madrid') ?? 0;
  expect(Math.abs(skipped - Date.UTC(2026, 2, 29, 1))).toBeLessThanOrEqual(3_600_000);
});
