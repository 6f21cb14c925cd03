// The period the inbox begins with: the shortest that does not make it look empty.
import { expect, test } from 'vitest';
import { firstPeriod } from '../../../../src/renderer/pages/inbox/first-period.ts';

const DAY = 24 * 3_600_000;
const now = Date.UTC(2026, 10, 22);

test('is the shortest that reaches the newest mention', () => {
  expect(firstPeriod(now - 1 * DAY, now)).toBe(30);
  expect(firstPeriod(now - 30 * DAY, now)).toBe(30);
  expect(firstPeriod(now - 30 * DAY - 1, now)).toBe(90);
  expect(firstPeriod(now - 90 * DAY, now)).toBe(90);
  expect(firstPeriod(now - 91 * DAY, now)).toBeNull();
});

test('is the usual one where nothing is there yet, or where a date lies ahead', () => {
  expect(firstPeriod(null, now)).toBe(30);
  expect(firstPeriod(now + DAY, now)).toBe(30);
});
