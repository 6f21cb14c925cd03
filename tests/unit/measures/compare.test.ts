// Two searches side by side: shares, differences with their intervals, and the same the other way round.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedRow, MeasureData } from '../../../src/contract/measures.ts';
import { compare } from '../../../src/core/measures/compare.ts';
import type { Found } from '../../../src/core/measures/measure.ts';
import { day, makeFound, type Said, start } from './found.ts';

function read(data: MeasureData) {
  if (data.shape !== 'compare') throw new Error('other shape');
  return data;
}

function compute(found: Found, against: Found, limit = 12) {
  return read(compare.compute(found, limit, { word: null, against }).data);
}

function repeat(times: number, text: string, more: Partial<Said> = {}): Said[] {
  return Array.from({ length: times }, (_, index) => ({ text: `${text} ${index}`, ...more }));
}

test('shares of each side, their difference, and how sure it is', () => {
  const made = makeFound([
    ...repeat(56, 'kettle', { sentiment: -1 }),
    ...repeat(14, 'kettle', { sentiment: 1 }),
    ...repeat(48, 'lamp', { sentiment: -1, language: 'nl' }),
    ...repeat(32, 'lamp', { sentiment: 1, language: 'nl' }),
  ]);
  const data = compute(made.within('kettle'), made.within('lamp'));
  const row = (part: string, label: string) => data.rows.find((each) => each.part === part && each.label === label);
  expect(row('sentiment', 'negative')).toMatchObject({
    here: { count: 56, of: 70, query: 'kettle sentiment:negative' },
    there: { count: 48, of: 80, query: 'lamp sentiment:negative' },
    verdict: 'more',
  });
  // Newcombe 1998, table II.
  expect(row('sentiment', 'negative')?.difference.low).toBeCloseTo(0.0524, 4);
  expect(row('sentiment', 'negative')?.difference.high).toBeCloseTo(0.3339, 4);
  expect(row('sentiment', 'positive')?.verdict).toBe('less');
  expect(row('intent', 'comment')?.verdict).toBe('unclear');
  // Nobody on either side is neutral.
  expect(row('sentiment', 'neutral')).toBeUndefined();
  expect(row('language', 'nl')?.difference.value).toBe(-1);
  expect(row('all', '')).toMatchObject({
    here: { count: 70, of: 150 },
    there: { count: 80, of: 150 },
    verdict: 'unclear',
  });
  expect(data.overlap).toEqual({ count: 0, query: '(kettle) (lamp)' });
  for (const { here, there } of data.rows) {
    expect(made.opens(here.query)).toHaveLength(here.count);
    expect(made.opens(there.query)).toHaveLength(there.count);
  }
});

test('periods are told by the day, also where one of them is longer', () => {
  const made = makeFound([...repeat(60, 'early'), ...repeat(60, 'late')]);
  const from = start - 10 * day;
  const early = { ...made.within('early'), period: { query: 'early', from, before: from + 30 * day } };
  const late = { ...made.within('late'), period: { query: 'late', from: from + 30 * day, before: from + 40 * day } };
  const { here, there, rate } = compute(early, late);
  expect(here).toMatchObject({ n: 60, days: 30, perDay: 2 });
  expect(there).toMatchObject({ n: 60, days: 10, perDay: 6 });
  expect(rate?.value).toBeCloseTo(1 / 3, 9);
  expect(rate?.low).toBeLessThan(1 / 3);
  expect(rate?.high).toBeGreaterThan(1 / 3);
  expect(rate?.high).toBeLessThan(1);
});

test('fewer than thirty on a side is too few to say', () => {
  const made = makeFound([...repeat(29, 'kettle', { sentiment: -1 }), ...repeat(100, 'lamp', { sentiment: 1 })]);
  const { data, excluded } = compare.compute(made.within('kettle'), 12, { word: null, against: made.within('lamp') });
  expect(read(data).rows.find(({ part }) => part === 'sentiment')?.verdict).toBe('few');
  expect(excluded.join()).toMatch(/only 29 mentions here/);
});

const said = fc.array(
  fc.record({
    text: fc.constantFrom('kettle leaks', 'lamp flickers', 'kettle and lamp', 'neither'),
    language: fc.constantFrom('en', 'es'),
    sentiment: fc.constantFrom(-1, 0, 1),
    at: fc.integer({ min: 0, max: 40 }).map((days) => start + days * day),
  }),
  { maxLength: 60 },
);

test('exchanging the sides mirrors everything', () => {
  fc.assert(
    fc.property(said, (mentions) => {
      const made = makeFound(mentions);
      const [one, other] = [made.within('kettle'), made.within('lamp')];
      const [there, back] = [compute(one, other), compute(other, one)];
      expect(back.here).toEqual(there.there);
      expect(back.overlap.count).toBe(there.overlap.count);
      const keyOf = ({ part, label }: ComparedRow) => `${part} ${label}`;
      const mirrored = new Map(back.rows.map((row) => [keyOf(row), row]));
      expect(mirrored.size).toBe(there.rows.length);
      for (const row of there.rows) {
        const mirror = mirrored.get(keyOf(row));
        expect(mirror?.here).toEqual(row.there);
        expect(mirror?.difference.value).toBeCloseTo(-row.difference.value, 9);
        expect(mirror?.difference.low).toBeCloseTo(-row.difference.high, 9);
        expect(row.difference.low).toBeLessThanOrEqual(row.difference.value + 1e-9);
        expect(row.difference.high).toBeGreaterThanOrEqual(row.difference.value - 1e-9);
      }
      if (there.rate && back.rate && there.rate.value > 0) expect(back.rate.value).toBeCloseTo(1 / there.rate.value, 9);
    }),
  );
});
