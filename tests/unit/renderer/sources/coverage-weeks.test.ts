// The calendar of collecting: whole weeks up to today, each day in its state, and an honest sum.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayIn, layDays, sumDays, weekdayOf } from '../../../../src/renderer/pages/sources/coverage-weeks.ts';

const day = (date: string, succeeded: number, failed: number, added = 0) => ({ day: date, succeeded, failed, added });

test('days are laid from a Monday to today, also over a change of the clock', () => {
  // A Wednesday; clocks change on 25 October.
  const cells = layDays([], '2026-10-28', '2026-10-20', 2);
  expect(cells[0]?.day).toBe('2026-10-19');
  expect(cells.at(-1)?.day).toBe('2026-10-28');
  expect(cells.length).toBe(10);
  expect(cells.map((cell) => weekdayOf(cell.day)).slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 0]);
});

test('each day says how it went', () => {
  const days = [
    day('2026-10-22', 24, 0, 5),
    day('2026-10-23', 3, 21),
    day('2026-10-24', 0, 24),
    day('2026-10-19', 1, 0),
  ];
  const cells = layDays(days, '2026-10-25', '2026-10-21', 1);
  expect(cells.map((cell) => cell.state)).toEqual([
    'worked',
    'before',
    'unchecked',
    'worked',
    'partly',
    'failed',
    'unchecked',
  ]);
  expect(sumDays(cells)).toEqual({ worked: 3, of: 6, added: 5 });
});

test('there are never more worked days than days, nor holes between them', () => {
  const iso = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(iso, iso, fc.integer({ min: 1, max: 30 }), (now, since, weeks) => {
      const today = now.toISOString().slice(0, 10);
      const cells = layDays([day(today, 1, 0)], today, since.toISOString().slice(0, 10), weeks);
      expect(cells.length).toBe((weeks - 1) * 7 + weekdayOf(today) + 1);
      expect(new Set(cells.map((cell) => cell.day)).size).toBe(cells.length);
      const { worked, of } = sumDays(cells);
      expect(worked).toBe(1);
      expect(of).toBeGreaterThanOrEqual(worked);
    }),
  );
});

test('the day is that of the project’s zone', () => {
  const at = Date.UTC(2026, 9, 28, 23, 30);
  expect(dayIn('Europe/Madrid', at)).toBe('2026-10-29');
  expect(dayIn('America/Lima', at)).toBe('2026-10-28');
});
