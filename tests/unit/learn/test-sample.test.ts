// The figures of a labelled sample, checked by hand and by what must hold of any.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LabelledItem, testSample } from '../../../src/core/learn/test-sample.ts';

const item = (actual: string, predicted: string, more: Partial<LabelledItem> = {}): LabelledItem => ({
  actual,
  predicted,
  language: 'es',
  stratum: 'all',
  ...more,
});

test('precision, recall, F1 and the table of confusions, by hand', () => {
  const items = [
    ...Array.from({ length: 6 }, () => item('negative', 'negative')),
    ...Array.from({ length: 2 }, () => item('negative', 'positive')),
    ...Array.from({ length: 3 }, () => item('positive', 'positive')),
    item('positive', 'negative'),
  ];
  const [all] = testSample(items, { all: 12 });
  expect(all?.n).toBe(12);
  expect(all?.accuracy.value).toBeCloseTo(9 / 12);
  expect(all?.confusion).toEqual([
    [6, 2],
    [1, 3],
  ]);
  const [negative, positive] = all?.labels ?? [];
  expect(negative?.precision.value).toBeCloseTo(6 / 7);
  expect(negative?.recall.value).toBeCloseTo(6 / 8);
  expect(positive?.f1.value).toBeCloseTo((2 * 0.6 * 0.75) / 1.35);
  expect(all?.macroF1.value).toBeCloseTo(((2 * (6 / 7) * 0.75) / (6 / 7 + 0.75) + (2 * 0.6 * 0.75) / 1.35) / 2);
});

test('strata weigh what they stand for: a rare label drawn often does not count often', () => {
  const items = [
    ...Array.from({ length: 10 }, () => item('neutral', 'neutral', { stratum: 'neutral' })),
    ...Array.from({ length: 10 }, () => item('neutral', 'negative', { stratum: 'negative' })),
  ];
  const [all] = testSample(items, { neutral: 900, negative: 100 });
  expect(all?.accuracy.value).toBeCloseTo(0.9);
  expect(all?.labels.find((label) => label.label === 'neutral')?.recall.value).toBeCloseTo(0.9);
});

test('a language is told apart where ten were labelled', () => {
  const items = [
    ...Array.from({ length: 12 }, () => item('positive', 'positive')),
    ...Array.from({ length: 9 }, () => item('positive', 'negative', { language: 'nl' })),
    ...Array.from({ length: 10 }, () => item('positive', 'negative', { language: 'it' })),
  ];
  expect(testSample(items, { all: 31 }).map((group) => [group.group, group.n])).toEqual([
    ['all', 31],
    ['es', 12],
    ['it', 10],
  ]);
  expect(testSample([], {})).toEqual([]);
});

test('every figure lies within its interval, and the interval within 0 and 1', () => {
  const label = fc.constantFrom('negative', 'neutral', 'positive');
  const items = fc.array(
    fc.record({
      actual: label,
      predicted: label,
      language: fc.constantFrom('es', 'nl'),
      stratum: fc.constantFrom('a', 'b'),
    }),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(items, (given) => {
      for (const group of testSample(given, { a: 50, b: 500 })) {
        const figures = group.labels.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
        for (const { value, low, high } of [group.accuracy, group.macroF1, ...figures]) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 20 },
  );
});
