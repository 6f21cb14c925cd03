// When a board is written next, and under which name: by the clocks of the zone, also when they change.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseFile, nextRun, type Plan } from '../../../src/core/pipeline/schedules.ts';
import { makeFolder } from '../../support/folder.ts';

const ZONE = 'Europe/Madrid';
const at = (iso: string) => Date.parse(iso);
const iso = (millis: number) => new Date(millis).toISOString();

test.each([
  ['a day', { every: 'day', day: 1, hour: 8 }, '2026-11-22T06:59:59Z', '2026-11-22T07:00:00.000Z'],
  [
    'the next day once it is past',
    { every: 'day', day: 1, hour: 8 },
    '2026-11-22T07:00:00Z',
    '2026-11-23T07:00:00.000Z',
  ],
  ['a Monday', { every: 'week', day: 1, hour: 9 }, '2026-11-22T12:00:00Z', '2026-11-23T08:00:00.000Z'],
  ['a Sunday', { every: 'week', day: 7, hour: 0 }, '2026-11-22T12:00:00Z', '2026-11-28T23:00:00.000Z'],
  [
    'the 28th, over a short month',
    { every: 'month', day: 28, hour: 7 },
    '2026-01-28T12:00:00Z',
    '2026-02-28T06:00:00.000Z',
  ],
  ['the 1st of a year', { every: 'month', day: 1, hour: 0 }, '2026-12-02T00:00:00Z', '2026-12-31T23:00:00.000Z'],
  [
    'the hour after the clocks went forward',
    { every: 'day', day: 1, hour: 8 },
    '2026-03-28T12:00:00Z',
    '2026-03-29T06:00:00.000Z',
  ],
] as const)('%s', (_, plan, after, next) => {
  expect(iso(nextRun(plan, at(after), ZONE))).toBe(next);
});

test('an hour that the clocks leap over is not lost, and one they repeat comes once', () => {
  const plan: Plan = { every: 'day', day: 1, hour: 2 };
  const spring = nextRun(plan, at('2026-03-28T12:00:00Z'), ZONE);
  expect(iso(nextRun(plan, spring, ZONE)).slice(0, 10)).toBe('2026-03-30');
  const autumn = nextRun(plan, at('2026-10-24T12:00:00Z'), ZONE);
  expect(iso(nextRun(plan, autumn, ZONE)).slice(0, 10)).toBe('2026-10-26');
});

test('the next time is always ahead, at most a month and three days, at that hour of such a day', () => {
  const plans = fc.oneof(
    fc.record({ every: fc.constant('day' as const), day: fc.constant(1), hour: fc.integer({ min: 0, max: 23 }) }),
    fc.record({
      every: fc.constant('week' as const),
      day: fc.integer({ min: 1, max: 7 }),
      hour: fc.integer({ min: 0, max: 23 }),
    }),
    fc.record({
      every: fc.constant('month' as const),
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
    }),
  );
  const times = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') });
  const zones = fc.constantFrom('UTC', ZONE, 'America/New_York', 'Pacific/Chatham', 'Asia/Kathmandu');
  fc.assert(
    fc.property(plans, times, zones, (plan, after, zone) => {
      const next = nextRun(plan, after, zone);
      expect(next).toBeGreaterThan(after);
      expect(next - after).toBeLessThan(34 * 86_400_000);
      expect(nextRun(plan, next - 1, zone)).toBe(next);
    }),
  );
});

test('a file bears the board and the day there, and stands beside one of the same name', () => {
  const folder = makeFolder();
  const name = 'Weekly: “what / they” say?\n';
  const evening = at('2026-11-22T23:30:00Z');
  const file = chooseFile(folder, name, 'html', evening, ZONE);
  expect(file).toBe(join(folder, 'Weekly “what they” say 2026-11-23.html'));
  writeFileSync(file, '');
  expect(chooseFile(folder, name, 'html', evening, ZONE)).toBe(
    join(folder, 'Weekly “what they” say 2026-11-23 (2).html'),
  );
});

test.each(['..', '../../etc/passwd', '\u0000', '   ', 'CON\u202egnp'])(
  'a name such as “%s” stays in its folder',
  (name) => {
    const folder = makeFolder();
    const file = chooseFile(folder, name, 'csv', 0, 'UTC');
    expect(file.slice(0, folder.length + 1)).toBe(join(folder, '/'));
    expect(file.slice(folder.length + 1)).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\./u);
  },
);
