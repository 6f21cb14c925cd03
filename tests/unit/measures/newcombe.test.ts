// The difference of two proportions: published examples, and what any such interval must hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe, phi } from '../../../src/core/measures/newcombe.ts';
import { wilson } from '../../../src/core/measures/wilson.ts';

// R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%i/%i less %i/%i lies between the published bounds', (count, of, other, ofOther, low, high) => {
  const difference = newcombe({ count, of }, { count: other, of: ofOther });
  expect(difference.value).toBeCloseTo(count / of - other / ofOther, 12);
  expect(difference.low).toBeCloseTo(low, 4);
  expect(difference.high).toBeCloseTo(high, 4);
});

const part = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([of, share]) => ({ count: Math.round(share * of), of }));

test('the interval holds the difference, lies within -1 and 1, and is mirrored when the sides are exchanged', () => {
  fc.assert(
    fc.property(part, part, (first, second) => {
      const there = newcombe(first, second);
      const back = newcombe(second, first);
      expect(there.low).toBeLessThanOrEqual(there.value + 1e-12);
      expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-12);
      expect(Math.abs(there.low)).toBeLessThanOrEqual(1);
      expect(Math.abs(there.high)).toBeLessThanOrEqual(1);
      expect(back.value).toBeCloseTo(-there.value, 12);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
    }),
  );
});

test('nothing known of a side is every difference', () => {
  expect(newcombe({ count: 0, of: 0 }, { count: 3, of: 9 })).toEqual({ value: 0, low: -1, high: 1 });
});

test('a part against all the rest of one whole: the difference is as sure as twice the share', () => {
  const one = wilson(40, 100);
  const difference = newcombe({ count: 40, of: 100 }, { count: 60, of: 100 }, phi(40, 60, 0, 100));
  expect(difference.value).toBeCloseTo(-0.2, 12);
  expect(difference.low).toBeCloseTo(2 * one.low - 1, 12);
  expect(difference.high).toBeCloseTo(2 * one.high - 1, 12);
});

test('phi is 1 for the same, -1 for the opposite, about 0 for what has nothing to do with each other', () => {
  expect(phi(5000, 5000, 5000, 10_000)).toBeCloseTo(1, 3);
  expect(phi(5000, 5000, 0, 10_000)).toBe(-1);
  expect(phi(5000, 2000, 1000, 10_000)).toBe(0);
  expect(phi(0, 20, 0, 100)).toBe(0);
});
