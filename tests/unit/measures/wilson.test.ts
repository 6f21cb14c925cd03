// The interval of a proportion, against published values and its own properties.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from '../../../src/core/measures/wilson.ts';

// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (successes, n, low, high) => {
  const interval = wilson(successes, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('the share lies in its interval, the interval in [0, 1], and more mentions narrow it', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
      const [successes, n] = [Math.min(a, b), Math.max(a, b)];
      const { value, low, high } = wilson(successes, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (n === 0) return;
      expect(low).toBeLessThanOrEqual(value + 1e-12);
      expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      const tenfold = wilson(successes * 10, n * 10);
      expect(tenfold.high - tenfold.low).toBeLessThanOrEqual(high - low + 1e-12);
    }),
  );
});
