// Keyness: figures against worked examples, both sides, and what is left out.
import { expect, test } from 'vitest';
import { keyness } from '../../../src/core/measures/keyness.ts';
import { association, logLikelihood, logRatio } from '../../../src/core/measures/log-likelihood.ts';
import { makeFound, type Said } from './found.ts';

const none = { word: null, against: null };

function repeat(times: number, text: string, language = 'en'): Said[] {
  return Array.from({ length: times }, (_, index) => ({ text: `${text} filler${index}${language}`, language }));
}

test('log-likelihood as P. Rayson’s calculator gives it', () => {
  // 120 of 10,000 against 40 of 8,000: expected 88.89 and 71.11.
  expect(logLikelihood(120, 10_000, 40, 8000)).toBeCloseTo(
    2 * (120 * Math.log(120 / ((160 * 10) / 18)) + 40 * Math.log(40 / ((160 * 8) / 18))),
    6,
  );
  expect(logLikelihood(10, 100, 20, 200)).toBeCloseTo(0, 9);
  expect(logLikelihood(0, 0, 5, 10)).toBe(0);
});

test('log ratio doubles by one, and a zero on a side is no infinity', () => {
  expect(logRatio(200, 10_000, 100, 10_000)).toBeCloseTo(1, 1);
  expect(logRatio(0, 100, 50, 100)).toBeLessThan(-5);
  expect(Number.isFinite(logRatio(0, 100, 50, 100))).toBe(true);
});

test('association of a table of two by two: independent is 0, together is high', () => {
  expect(association(25, 50, 50, 100)).toBeCloseTo(0, 9);
  expect(association(50, 50, 50, 100)).toBeCloseTo(2 * 100 * Math.log(2), 6);
  expect(association(0, 0, 0, 0)).toBe(0);
});

test('each side has its words, surest first, and the query of a row is of its side', () => {
  const all = [
    ...repeat(20, 'the kettle leaks'),
    ...repeat(20, 'the lamp flickers', 'nl'),
    ...repeat(5, 'kettle', 'nl'),
  ];
  const made = makeFound(all);
  const found = made.within('lang:en');
  const { data, n } = keyness.compute(found, 10, { ...none, against: made.within('lang:nl') });
  if (data.shape !== 'keyness') throw new Error('other shape');
  expect(n).toBe(20);
  expect(data.nAgainst).toBe(25);
  const byTerm = new Map(data.rows.map((row) => [row.term, row]));
  expect([...byTerm.keys()].sort()).toEqual(['flickers', 'kettle', 'lamp', 'leaks']);
  expect(byTerm.get('leaks')).toMatchObject({ here: 20, there: 0, shareHere: 1, query: 'lang:en leaks' });
  expect(byTerm.get('kettle')).toMatchObject({ here: 20, there: 5, shareThere: 0.2, query: 'lang:en kettle' });
  expect(byTerm.get('lamp')).toMatchObject({ here: 0, there: 20, query: 'lang:nl lamp' });
  for (const row of data.rows) expect(made.opens(row.query)).toHaveLength(row.logRatio > 0 ? row.here : row.there);
});

test('a word that is a hashtag as well is told once, as its search counts it', () => {
  const made = makeFound([
    ...repeat(10, 'recall the kettle'),
    ...repeat(6, '#recall'),
    ...repeat(20, 'fine weather', 'nl'),
  ]);
  const { data } = keyness.compute(made.within('lang:en'), 10, { ...none, against: made.within('lang:nl') });
  const rows = data.shape === 'keyness' ? data.rows.filter((row) => row.term.includes('recall')) : [];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.here).toBe(16);
});

test('no side takes more than half while the other has enough, and without another search nothing is said', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `side${word}`);
  const made = makeFound([
    ...repeat(30, words.join(' ')),
    ...repeat(30, words.map((word) => `other${word}`).join(' '), 'nl'),
  ]);
  const request = { ...none, against: made.within('lang:nl') };
  const { data } = keyness.compute(made.within('lang:en'), 6, request);
  const ratios = data.shape === 'keyness' ? data.rows.map((row) => Math.sign(row.logRatio)) : [];
  expect(ratios).toEqual([1, 1, 1, -1, -1, -1]);
  expect(keyness.compute(made, 6, none).data).toMatchObject({ rows: [] });
});

test('words that the search asks for are left out', () => {
  const made = makeFound([...repeat(20, 'kettle leaks'), ...repeat(20, 'lamp', 'nl')], { echoes: ['kettle'] });
  const { data } = keyness.compute(made.within('lang:en'), 9, { ...none, against: made.within('lang:nl') });
  expect(data.shape === 'keyness' && data.rows.map((row) => row.term).sort()).toEqual(['lamp', 'leaks']);
});
