// Outliers: each cause by itself, none where nothing is usual, and no cause drowns the others.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outliers } from '../../../src/core/measures/outliers.ts';
import { day, makeFound, type Said, start } from './found.ts';

const none = { word: null, against: null };
const things = ['kettle', 'lamp', 'grinder', 'toaster'];
const verbs = ['leaks', 'works', 'broke', 'arrived'];
const noon = 12 * 3_600_000;

/** Sixty plain mentions about noon, five words each, by sixty people. */
const usual: Said[] = Array.from({ length: 60 }, (_, index) => ({
  text: `kitchen ${things[index % 4]} ${verbs[(index >> 2) % 4]} colour morning`,
  at: start + index * day + noon + (index % 5) * 600_000,
  score: 0.1 * ((index % 3) - 1),
}));

function find(said: readonly Said[], limit = 10) {
  const { data, n, excluded } = outliers.compute(makeFound(said), limit, none);
  if (data.shape !== 'outliers') throw new Error('other shape');
  return { rows: data.rows, all: data.all, n, excluded };
}

const causesOf = (said: readonly Said[], id: number) =>
  find(said)
    .rows.find((row) => row.mention === id)
    ?.causes.map(({ cause }) => cause) ?? [];

test('nothing stands out of what is all alike', () => {
  expect(find(usual).rows).toEqual([]);
});

test('words that few others use', () => {
  const odd = { text: 'quantum chromodynamics lattice hadron', at: start + noon };
  const { rows } = find([...usual, odd]);
  expect(rows[0]).toMatchObject({
    mention: 61,
    causes: [{ cause: 'wording', says: expect.stringContaining('quantum') }],
  });
});

test('the hour, where enough is said for an hour to be empty', () => {
  const many = Array.from({ length: 6 }, () => usual).flat();
  const night = { text: usual[0]?.text ?? '', at: start + 3 * 3_600_000 };
  expect(causesOf([...many, night], many.length + 1)).toContain('time');
  expect(causesOf([...usual, night], usual.length + 1)).toEqual([]);
});

test('the hour is read off the clock of the project’s zone', () => {
  const night = { text: usual[0]?.text ?? '', at: start + 3 * 3_600_000 };
  const found = makeFound([...Array.from({ length: 6 }, () => usual).flat(), night], { hoursEast: 2 });
  const { data } = outliers.compute(found, 10, none);
  expect(JSON.stringify(data)).toContain('when hardly anybody speaks (5:00)');
});

test('the length, the mood, and an author who says much', () => {
  expect(causesOf([...usual, { text: `${usual[0]?.text} `.repeat(30), at: start + noon }], 61)).toContain('length');
  expect(causesOf([...usual, { text: usual[0]?.text ?? '', at: start + noon, score: -0.95 }], 61)).toContain(
    'sentiment',
  );
  const busy = Array.from({ length: 12 }, (_, index) => ({
    text: usual[index]?.text ?? '',
    at: start + index * day + noon,
    author: 999,
  }));
  const { rows } = find([...usual, ...busy]);
  expect(rows.flatMap((row) => row.causes.map((cause) => cause.says))).toContain(
    'by an author with 12 mentions, where 1 is usual',
  );
});

test('however few are shown, all are counted', () => {
  const long = { text: `${usual[0]?.text} `.repeat(30), at: start + noon };
  const angry = { text: usual[1]?.text ?? '', at: start + noon, score: -0.95 };
  const { rows, all } = find([...usual, long, angry], 1);
  expect([rows.length, all]).toEqual([1, 2]);
});

test('each cause in turn, furthest first; the query opens the one mention', () => {
  const said = [
    ...usual,
    ...Array.from({ length: 6 }, (_, index) => ({ text: `${usual[0]?.text} `.repeat(20 + index), at: start + noon })),
    { text: usual[0]?.text ?? '', at: start + noon, score: -0.95 },
  ];
  const { rows } = find(said, 2);
  expect(new Set(rows.map((row) => row.causes[0]?.cause)).size).toBe(2);
  for (const row of rows) expect(makeFound(said).opens(row.query)).toEqual([row.mention]);
});

test('with fewer than twenty mentions nothing is usual, and that is said', () => {
  const { rows, excluded } = find(usual.slice(0, 19));
  expect(rows).toEqual([]);
  expect(excluded).toContain('too few mentions to say what is usual');
});

test('any lengths and scores: distances are finite and beyond the bound', () => {
  const one = fc.record({
    text: fc.string({ maxLength: 400 }),
    score: fc.double({ min: -1, max: 1, noNaN: true }),
    author: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 20, maxLength: 40 }), (said) => {
      for (const row of find(said, 40).rows) {
        expect(row.causes.length).toBeGreaterThan(0);
        for (const { distance } of row.causes) {
          expect(Number.isFinite(distance)).toBe(true);
          expect(distance).toBeGreaterThan(3);
        }
      }
    }),
    { numRuns: 40 },
  );
});
