// Collocates: what counts as near, the figures, and what is left out.
import { expect, test } from 'vitest';
import { collocates } from '../../../src/core/measures/collocates.ts';
import { makeFound, type Said } from './found.ts';

function near(word: string | null, said: readonly Said[], limit = 20) {
  const { data, n, excluded } = collocates.compute(makeFound(said), limit, { word, against: null });
  if (data.shape !== 'collocates') throw new Error('other shape');
  return { rows: data.rows, word: data.word, n, excluded };
}

const noise = Array.from({ length: 60 }, (_, index) => ({ text: `Nothing to report on day number${index}` }));

test('counts places before and after, and mentions once', () => {
  const { rows, n } = near('Kettle', [
    ...noise,
    { text: 'The lid of my kettle broke, my kettle lid!' },
    { text: 'A kettle lid that fits' },
    { text: 'No lid on this kettle' },
  ]);
  expect(n).toBe(3);
  const lid = rows.find((row) => row.term === 'lid');
  // In the first mention it stands before the one kettle and after both, as the comma ends no sentence.
  expect(lid).toMatchObject({ mentions: 3, before: 2, after: 3, together: 5 });
  expect(lid?.logDice).toBeCloseTo(14, 6);
  expect(lid?.logLikelihood).toBeGreaterThan(10);
});

test('a sentence ends the neighbourhood, and so do six words', () => {
  const far = { text: 'kettle works well every single day lamp' };
  const other = { text: 'I like my kettle. Lamp is broken' };
  const { rows } = near('kettle', [...noise, far, far, far, other, other, other]);
  expect(rows.map((row) => row.term)).not.toContain('lamp');
});

test('fewer than three mentions, chance and stop words are left out', () => {
  const { rows } = near('kettle', [
    ...noise,
    { text: 'kettle zebra' },
    { text: 'kettle zebra' },
    { text: 'the kettle' },
    { text: 'the kettle' },
    { text: 'the kettle' },
  ]);
  expect(rows).toEqual([]);
});

test('a word said twice is no company of its own', () => {
  const said = [...noise, ...Array.from({ length: 4 }, () => ({ text: 'leaks leaks, always leaking kettle' }))];
  const terms = (word: string) => near(word, said).rows.map((row) => row.term);
  expect(terms('leaks')).toEqual(expect.arrayContaining(['leaking', 'kettle']));
  expect(terms('leaks')).not.toContain('leaks');
});

test('a phrase is a word here; nothing asked or nothing found answers with nothing', () => {
  const said = [...noise, ...Array.from({ length: 4 }, () => ({ text: 'the coffee maker leaks' }))];
  expect(near('coffee maker', said).rows.map((row) => row.term)).toEqual(['leaks']);
  expect(near('', said)).toMatchObject({ rows: [], n: 0 });
  expect(near(null, said)).toMatchObject({ rows: [], n: 0 });
  expect(near('unheard', said)).toMatchObject({ rows: [], n: 0 });
});
