// What is far more than usual: chance sets off rarely, a real surge always, and where nothing is usual nothing does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSurge, findWeeksLacking, isSurge, poissonTail } from '../../../src/core/measures/alert-volume.ts';
import { byHour, type HourCount, type HourCounts } from '../../../src/core/measures/hour-counts.ts';
import { createRandom } from '../../../src/core/measures/random.ts';

/** Knuth's way: multiplied chances until they fall below e to the minus mean. */
function drawPoisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random();
  return count;
}

test.each([0.05, 0.3, 1, 2, 4, 8, 15, 30, 60])(
  'of 20,000 quiet looks at a topic of %f mentions in six hours hardly one is called loud',
  (mean) => {
    const random = createRandom(7);
    let loud = 0;
    for (let draw = 0; draw < 20_000; draw++) {
      const former = Array.from({ length: 6 }, () => drawPoisson(mean, random));
      if (isSurge(drawPoisson(mean, random), former, 2)) loud += 1;
    }
    // Fewer than one in two thousand, at the lowest threshold there is.
    expect(loud).toBeLessThanOrEqual(10);
  },
);

test.each([
  [6, [0, 0, 0, 0, 0, 0], true],
  [5, [0, 0, 0, 0, 0, 0], false],
  [42, [10, 9, 12, 10, 11, 8], true],
  [25, [10, 9, 12, 10, 11, 8], false],
  // Bursts in two of six weeks do not hide a third one.
  [42, [10, 80, 12, 10, 90, 8], true],
  [42, [10, 9], false],
])('%i where %j was usual: %s', (count, former, loud) => {
  expect(isSurge(count, former, 3)).toBe(loud);
});

test('more is never less of a surge, and a higher threshold never sets off sooner', () => {
  const counts = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(
      counts,
      fc.integer({ min: 0, max: 50 }),
      fc.array(counts, { minLength: 3, maxLength: 6 }),
      fc.double({ min: 2, max: 20, noNaN: true }),
      (count, more, former, times) => {
        if (!isSurge(count, former, times)) return;
        expect(isSurge(count + more, former, times)).toBe(true);
        expect(isSurge(count, former, 2)).toBe(true);
      },
    ),
  );
});

test.each([
  [1, 1, 1 - Math.exp(-1)],
  [3, 0.5, 1 - Math.exp(-0.5) * (1 + 0.5 + 0.125)],
  [0, 5, 1],
  [20, 5, 3.452e-7],
  [150, 100, 1.88421e-6],
])('a Poisson count of %i or more where %f is the mean', (least, mean, expected) => {
  expect(poissonTail(least, mean) / expected).toBeCloseTo(1, 2);
});

const week = 168;

function makeCounts(counts: readonly Partial<HourCount>[], given: Partial<HourCounts> = {}): HourCounts {
  return {
    hours: byHour(counts.map((count) => ({ hour: -1, source: 1, count: 1, negative: 0, judged: 0, ...count }))),
    heard: new Set(Array.from({ length: 60 }, (_, day) => -1 - day)),
    firstHour: () => -5000,
    ...given,
  };
}

test('the same hours of former weeks are compared, not the hours beside them', () => {
  const usual = Array.from({ length: 6 }, (_, at) => ({ hour: -week * (at + 1) - 3, count: 10 }));
  const loud = [{ hour: -2, count: 45 }, ...usual];
  expect(findSurge(makeCounts(loud), 0, 3)).toMatchObject({ count: 45, usual: 10 });
  const beside = usual.map(({ hour, count }) => ({ hour: hour - 12, count: 5 * count }));
  expect(findSurge(makeCounts([...loud, ...beside]), 0, 3)).toMatchObject({ usual: 10 });
  expect(findSurge(makeCounts(loud), -12, 3)).toBeNull();
});

test('weeks in which nothing at all was heard are no weeks of silence', () => {
  const counts = [{ hour: -1, count: 40 }];
  expect(findSurge(makeCounts(counts), 0, 3)).toMatchObject({ usual: 0 });
  expect(findSurge(makeCounts(counts, { heard: new Set([-1, -2, -3, -8]) }), 0, 3)).toBeNull();
});

test('a source that was never heard before is no surge', () => {
  const counts = [
    { hour: -1, count: 40, source: 2 },
    { hour: -1, count: 4, source: 1 },
    ...Array.from({ length: 6 }, (_, at) => ({ hour: -week * (at + 1) - 1, count: 4 })),
  ];
  expect(findSurge(makeCounts(counts), 0, 3)).toMatchObject({ count: 44 });
  expect(findSurge(makeCounts(counts, { firstHour: (source) => (source === 2 ? -20 : -5000) }), 0, 3)).toBeNull();
});

test('what a new project lacks is said with the day from which it can tell, and then it can', () => {
  const heardOn = (...days: number[]) => ({ heard: new Set(days) });
  // Nothing yet: the first of three weeks begins today.
  const fresh = findWeeksLacking(heardOn());
  expect(fresh).toMatchObject({ known: 0, needed: 3 });
  expect(fresh?.days).toBeGreaterThan(14);
  expect(fresh?.days).toBeLessThanOrEqual(22);
  const ten = Array.from({ length: 10 }, (_, day) => -1 - day);
  expect(findWeeksLacking(heardOn(...ten))).toMatchObject({ known: 1, needed: 3 });
  const six = Array.from({ length: 42 }, (_, day) => -1 - day);
  expect(findWeeksLacking(heardOn(...six))).toBeNull();
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: -47, max: -1 })), (heard) => {
      const lacking = findWeeksLacking(heardOn(...heard));
      if (!lacking) return;
      expect(lacking.days).toBeGreaterThan(0);
      // That many days later, with something heard on each, nothing is lacking; a day sooner there is.
      const later = (days: number) => [
        ...heard.map((day) => day - days),
        ...Array.from({ length: days }, (_, day) => -1 - day),
      ];
      expect(findWeeksLacking(heardOn(...later(lacking.days)))).toBeNull();
      expect(findWeeksLacking(heardOn(...later(lacking.days - 1)))).not.toBeNull();
    }),
  );
});
