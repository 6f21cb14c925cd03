// Days compared within their weekday: against values computed by hand, and right about chance in 95 of 100 cases.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComparedDay, compareDays } from '../../../src/core/measures/compare-days.ts';
import { createRandom } from '../../../src/core/measures/random.ts';

function days(stratum: number, marked: readonly number[], others: readonly number[]): ComparedDay[] {
  const make = (isMarked: boolean) => (value: number) => ({ stratum, marked: isMarked, value });
  return [...marked.map(make(true)), ...others.map(make(false))];
}

test('the difference is that of each weekday, weighed by n1 n0 / (n1 + n0)', () => {
  // Monday: 11 - 5 = 6, weight 2·2/4 = 1. Tuesday: 20 - 12 = 8, weight 1·3/4. (6 + 8·0.75) / 1.75.
  const compared = compareDays([...days(0, [10, 12], [4, 6]), ...days(1, [20], [10, 14, 12])]);
  expect(compared.difference).toBeCloseTo(12 / 1.75, 10);
  expect(compared.marked).toEqual({ n: 3, mean: 14 });
  expect(compared.others.mean).toBeCloseTo(46 / 5, 10);
});

test('a busy weekday is no difference: only days of the same weekday are compared', () => {
  // Saturdays have a hundred mentions, and the activity ran on Saturdays mostly.
  const compared = compareDays([...days(5, [100, 100, 100], [100]), ...days(1, [10], [10, 10, 10, 10])]);
  expect(compared.marked.mean).toBeGreaterThan(compared.others.mean + 40);
  expect(compared.difference).toBe(0);
  expect(compared.interval).toEqual({ low: 0, high: 0 });
});

test('a weekday with one sort of days only tells nothing; without any other there is no difference', () => {
  expect(compareDays([...days(0, [50], []), ...days(1, [3, 5], [1, 1])]).difference).toBe(3);
  const none = compareDays([...days(0, [5, 6], []), ...days(1, [], [1, 2])]);
  expect(none).toMatchObject({ difference: null, interval: null, p: null, marked: { n: 2 }, others: { n: 2 } });
  expect(compareDays([])).toMatchObject({ difference: null, marked: { n: 0, mean: 0 } });
  // One marked day is no measure of how far chance goes.
  expect(compareDays(days(0, [9], [1, 2, 3]))).toMatchObject({ difference: 7, interval: null, p: null });
});

test('by hand: of four days two are marked, so of six drawings one is as high and one as low', () => {
  const { p, interval } = compareDays(days(0, [10, 12], [4, 6]), { shuffles: 20_000, seed: 7 });
  expect(p).toBeCloseTo(2 / 6, 1);
  // With the difference taken off, 4 and 6 stand on both sides: drawings differ by -2, 0 (four times) or 2.
  expect(interval).toEqual({ low: 4, high: 8 });
});

test('a series is given the same interval whenever it is asked', () => {
  const given = [...days(0, [10, 12, 9], [4, 6, 5]), ...days(1, [20, 11], [10, 14, 12])];
  expect(compareDays(given)).toEqual(compareDays(given));
});

test('where marks are drawn by lot, 95 of 100 intervals hold nothing; where 6 were added, 6', () => {
  const runs = 400;
  for (const added of [0, 6]) {
    let holding = 0;
    let surprising = 0;
    for (let run = 0; run < runs; run++) {
      const random = createRandom(1000 + run);
      // Weekday levels of 10 to 22, noise that is far from normal.
      const made = Array.from({ length: 70 }, (_, at) => {
        const marked = random() < 0.4;
        const noise = random() < 0.1 ? 15 * random() : 4 * random();
        return { stratum: at % 7, marked, value: 10 + 2 * (at % 7) + noise + (marked ? added : 0) };
      });
      const { interval, p } = compareDays(made, { shuffles: 400, seed: run });
      if (interval && interval.low <= added && interval.high >= added) holding++;
      if (p !== null && p < 0.05) surprising++;
    }
    expect(holding / runs).toBeGreaterThan(0.92);
    expect(holding / runs).toBeLessThan(0.98);
    if (added === 0) expect(surprising / runs).toBeLessThan(0.08);
    else expect(surprising / runs).toBeGreaterThan(0.95);
  }
});

test('adding to every day changes nothing, adding to marked days changes the difference by as much', () => {
  const value = fc.integer({ min: 0, max: 1000 });
  const day = fc.record({ stratum: fc.nat(6), marked: fc.boolean(), value });
  const few = { shuffles: 50, seed: 3 };
  fc.assert(
    fc.property(fc.array(day, { minLength: 4, maxLength: 60 }), value, (made, more) => {
      const plain = compareDays(made, few);
      const raised = compareDays(
        made.map((each) => ({ ...each, value: each.value + more })),
        few,
      );
      const marked = compareDays(
        made.map((each) => ({ ...each, value: each.value + (each.marked ? more : 0) })),
        few,
      );
      expect(raised.difference === null).toBe(plain.difference === null);
      if (plain.difference === null) return;
      expect(raised.difference).toBeCloseTo(plain.difference, 6);
      expect(marked.difference).toBeCloseTo(plain.difference + more, 6);
      if (!plain.interval) return;
      expect(plain.interval.low).toBeLessThanOrEqual(plain.difference + 1e-6);
      expect(plain.interval.high).toBeGreaterThanOrEqual(plain.difference - 1e-6);
    }),
  );
});
