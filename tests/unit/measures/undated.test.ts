// What has no date of its own is told of by every figure over time, and by no other.
import { expect, test } from 'vitest';
import { measures } from '../../../src/core/measures/index.ts';
import type { Found } from '../../../src/core/measures/measure.ts';
import { day, makeFound, type Said, start } from './found.ts';

const none = { word: 'lid', against: null };
/** They lay what was said on days, hours or before and after. */
const overTime = ['bursts', 'cohorts', 'emerging', 'response', 'response-all', 'seasonality', 'trend'];

function makeSaid(undated: number): Said[] {
  return Array.from({ length: 60 }, (_, index) => ({
    text: `the lid of kettle ${index} leaks, why?`,
    at: start + index * (day / 4),
    undated: index < undated,
  }));
}

/** It asks for the clauses that a small world does not know: all are people who ask. */
function open(undated: number): Found {
  const found: Found = { ...makeFound(makeSaid(undated)), within: () => found };
  return found;
}

test('figures over time say how many have no date, and of how many; the others do not', () => {
  const telling = measures
    .filter(({ id }) => id !== 'business')
    .flatMap((measure) => {
      const { undated } = measure.compute(open(7), 20, none);
      if (undated) expect([measure.id, undated]).toEqual([measure.id, { count: 7, of: 60, query: 'is:undated' }]);
      return undated ? [measure.id] : [];
    });
  expect(telling.toSorted()).toEqual(overTime);
});

test('where each has its own date there is nothing to tell', () => {
  for (const measure of measures.filter(({ id }) => overTime.includes(id)))
    expect([measure.id, measure.compute(open(0), 20, none).undated]).toEqual([measure.id, null]);
});

test('a narrower search tells of its own', () => {
  const trend = measures.find(({ id }) => id === 'trend');
  const found = makeFound(makeSaid(7), { query: 'date:2026-08-01' });
  expect(trend?.compute(found, 20, none).undated).toEqual({ count: 4, of: 4, query: 'date:2026-08-01 is:undated' });
});
