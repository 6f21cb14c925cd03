// Terms on the rise: against their own past, and only where it is sure.
import { expect, test } from 'vitest';
import { emerging } from '../../../src/core/measures/emerging.ts';
import { day, makeFound, type Said, start } from './found.ts';

const none = { word: null, against: null };

function rising(said: readonly Said[], limit = 10, echoes: string[] = []) {
  const made = makeFound(said, { echoes });
  const { data, n } = emerging.compute(made, limit, none);
  if (data.shape !== 'emerging') throw new Error('other shape');
  return { ...data, n, made };
}

/** Two a day over forty days; from the day on with other words. */
const calm: Said[] = Array.from({ length: 80 }, (_, index) => ({
  text: `kettle story${index}`,
  at: start + index * (day / 2),
}));
const smoke: Said[] = Array.from({ length: 8 }, (_, index) => ({
  text: `kettle smoke again${index} #Smoke`,
  at: start + (36 + index / 2) * day,
}));

test('a burst of the last week is told with what was to be expected, its first time and its bars', () => {
  const { rows, since, n, made } = rising([...calm, ...smoke]);
  expect(n).toBe(88);
  const latest = start + 39.5 * day;
  expect(since).toBe(latest - 7 * day);
  expect(rows.map((row) => row.term)).toEqual(['smoke']);
  expect(rows[0]).toMatchObject({ recent: 8, expected: 0, first: start + 36 * day });
  expect(rows[0]?.trend.reduce((sum, each) => sum + each, 0)).toBe(8);
  expect(made.opens(rows[0]?.query ?? '')).toHaveLength(8);
});

test('what was always said as often does not rise, nor what three people never said', () => {
  expect(rising(calm).rows).toEqual([]);
  expect(rising([...calm, ...smoke.slice(0, 2)]).rows).toEqual([]);
});

test('more than its past, but with a past: expected by its own share', () => {
  const past: Said[] = Array.from({ length: 4 }, (_, index) => ({
    text: `smoke old${index}`,
    at: start + index * 8 * day,
  }));
  const { rows } = rising([...calm, ...past, ...smoke]);
  expect(rows[0]?.term).toBe('smoke');
  expect(rows[0]?.expected).toBeGreaterThan(0);
  expect(rows[0]?.expected).toBeLessThan(2);
});

test('of a shorter span the last quarter is of late; what is searched for is left out; copies are', () => {
  const short = calm.map((each, index) => ({ ...each, at: start + index * (day / 40) }));
  const last = start + (79 / 40) * day;
  const burst = smoke.map((each, index) => ({ ...each, at: last - index * 60_000 }));
  expect(rising([...short, ...burst]).since).toBe(Math.floor((last - (last - start) / 4) / 1000) * 1000);
  expect(rising([...short, ...burst]).rows.map((row) => row.term)).toEqual(['smoke']);
  expect(rising([...short, ...burst], 10, ['smoke']).rows).toEqual([]);
  expect(rising([...short, ...burst.map((each) => ({ ...each, copyOf: 1 }))]).rows).toEqual([]);
});

test('one mention, or all at one time: nothing rises', () => {
  expect(rising([{ text: 'smoke' }]).rows).toEqual([]);
  expect(rising(Array.from({ length: 30 }, () => ({ text: 'smoke', at: start }))).rows).toEqual([]);
});
