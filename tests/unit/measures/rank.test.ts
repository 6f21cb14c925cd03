// Ranks and Spearman's correlation against values computed by hand, and an interval that knows how days resemble each other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/measures/random.ts';
import { correlate, rank, spearman } from '../../../src/core/measures/rank.ts';

test('equal values share the mean of their ranks', () => {
  expect(rank([3, 1, 4, 1])).toEqual([3, 1.5, 4, 1.5]);
  expect(rank([7, 7, 7])).toEqual([2, 2, 2]);
  expect(rank([])).toEqual([]);
});

test('one swap of neighbours among ten: 1 - 6·2 / (10·99)', () => {
  const a = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const b = [1, 2, 3, 5, 4, 6, 7, 8, 9, 10];
  expect(spearman(a, b)?.rho).toBeCloseTo(1 - 12 / 990, 10);
  // What counts is the order.
  expect(
    spearman(
      a,
      b.map((value) => value ** 3),
    )?.rho,
  ).toBeCloseTo(1 - 12 / 990, 10);
});

test('by hand: Fisher’s interval of rho where no day resembles the one before', () => {
  // Ranks of a go to and fro, those of b rise in steps: the first resemble their neighbours not at all.
  const a = [1, 12, 2, 11, 3, 10, 4, 9, 5, 8, 6, 7];
  const b = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const found = spearman(a, b);
  const rho = correlate(a, b) ?? Number.NaN;
  const error = Math.sqrt((1 + rho ** 2 / 2) / (12 - 3));
  expect(found?.rho).toBeCloseTo(rho, 12);
  expect(found?.low).toBeCloseTo(Math.tanh(Math.atanh(rho) - 1.959964 * error), 5);
  expect(found?.high).toBeCloseTo(Math.tanh(Math.atanh(rho) + 1.959964 * error), 5);
});

test('few pairs, or a side that never changes, have no correlation', () => {
  expect(spearman([1, 2, 3], [1, 2, 3])).toBeNull();
  expect(spearman(Array(20).fill(4), [...Array(20).keys()])).toBeNull();
});

test('two series that have nothing to do with each other: 95 of 100 intervals hold nothing, also where both drift', () => {
  const runs = 400;
  for (const memory of [0, 0.7]) {
    let holding = 0;
    for (let run = 0; run < runs; run++) {
      const [a, b] = [wander(90, memory, 1 + run), wander(90, memory, 90_000 + run)];
      const found = spearman(a, b);
      if (found && found.low <= 0 && found.high >= 0) holding++;
    }
    expect(holding / runs, `memory ${memory}`).toBeGreaterThan(0.92);
  }
});

test('rho lies within its interval, and both within -1 and 1', () => {
  const value = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { maxLength: 60 }), (pairs) => {
      const found = spearman(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      );
      if (!found) return;
      for (const each of Object.values(found)) expect(Math.abs(each)).toBeLessThanOrEqual(1);
      expect(found.low).toBeLessThanOrEqual(found.rho + 1e-6);
      expect(found.high).toBeGreaterThanOrEqual(found.rho - 1e-6);
    }),
  );
});

/** Each value keeps this part of the one before. */
function wander(length: number, memory: number, seed: number): number[] {
  const random = createRandom(seed);
  let value = 0;
  return Array.from({ length }, () => {
    value = memory * value + random() + random() + random() - 1.5;
    return value;
  });
}
