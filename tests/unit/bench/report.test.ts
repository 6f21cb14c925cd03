// The rows of the bench: what is judged how, what is in them, and how they become tables.
import { expect, test } from 'vitest';
import { figure } from '../../../scripts/bench/figure.ts';
import { joinColumns } from '../../../scripts/bench/grow.ts';
import { lines } from '../../../scripts/bench/lines/index.ts';
import { chooseLines, runLines } from '../../../scripts/bench/search.ts';
import {
  replaceBetween,
  writeGrowthTable,
  writeSearchTables,
  writeWindowTable,
} from '../../../scripts/bench/tables.ts';
import { summarise, timeInTurn } from '../../../scripts/bench/time.ts';
import { worstRatio } from '../../../scripts/bench/worst.ts';

const given = { id: 'a', what: 'a thing', unit: 'ms' };

test.each([
  ['a ratio under its bound', { value: 1, floor: 10, target: 0.15 }, 0.1, true],
  ['a ratio over its bound', { value: 2, floor: 10, target: 0.15 }, 0.2, false],
  ['a value without a floor', { value: 70, target: 60 }, null, false],
  ['more is better', { value: 30, floor: 10, target: 2, better: 'higher' as const }, 3, true],
  ['nothing measured', { value: null, floor: 10, target: 2 }, null, null],
  ['nothing to reach', { value: 5 }, null, null],
])('%s is judged', (_, measured, ratio, ok) => {
  expect(figure({ ...given, ...measured })).toMatchObject({ ratio, ok });
});

test('every figure of both tables of targets is planned once, with its bound', () => {
  const planned = lines.flatMap((line) => line.figures);
  expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
  const bounds = Object.fromEntries(planned.map(({ id, target }) => [id, target]));
  expect(bounds).toMatchObject({
    'explore-topic': 0.15,
    'explore-adhoc': 0.5,
    'count-30-days': 0.02,
    'relevance-30-days': 0.07,
    newest: 0.01,
    'newest-slowest': 3,
    cloud: 0.06,
    'import-100k': 0.3,
    'import-1m': 0.4,
    'index-notmuch': 20,
    'index-scriptindex': 12,
    'analyse-notmuch': 2,
    'newest-notmuch-common': 0.1,
    'newest-notmuch-brands': 0.1,
    'memory-minisearch': 0.1,
    'memory-orama': 0.05,
    'reader-explore-median': 60,
    'reader-explore-p95': 150,
    'reader-regex': 300,
    'reader-substring': 300,
    'reader-exact': 300,
    'reader-suggest-median': 10,
    'reader-suggest-p95': 30,
    'reader-open-list': 1,
    'reader-open-facets': 4,
    'reader-tag': 2,
    'reader-tag-undo': 2,
    'reader-memory-1m': 600,
    'reader-memory-100k': 220,
    'reader-bytes': 900,
    'reader-search-importing': 3,
  });
});

test('lines are chosen by their name or by a figure; an unknown one is told with those there are', () => {
  expect(chooseLines(['cloud', 'reader-tag-undo']).map((line) => line.name)).toEqual(['cloud', 'tag']);
  expect(() => chooseLines(['clouds'])).toThrow(/no line “clouds”.*explore, window/);
});

test('a line that cannot be run says why in its rows, the others go on, and a million is not judged at fewer', async () => {
  const rows = await runLines(
    [
      {
        name: 'broken',
        figures: [{ ...given, id: 'broken', target: 1 }],
        run: () => Promise.reject(new Error('no such program')),
      },
      {
        name: 'whole',
        figures: [
          { ...given, id: 'million', target: 1 },
          { ...given, id: 'few', target: 1, small: true },
        ],
        run: async () => ({ million: { value: 2 }, few: { value: 2 } }),
      },
    ],
    { root: '', docs: 100_000, rounds: 1, log: () => undefined },
  );
  expect(rows.map(({ id, value, ok }) => [id, value, ok])).toEqual([
    ['broken', null, null],
    ['million', 2, null],
    ['few', 2, false],
  ]);
  expect(rows[0]?.note).toContain('no such program');
});

test('of several queries the worst ratio tells, and the note names all', () => {
  const worst = worstRatio([
    { name: 'long', value: 20, floor: 1000 },
    { name: 'short', value: 1, floor: 10 },
  ]);
  expect(worst).toMatchObject({ value: 1, floor: 10 });
  expect(worst.note).toContain('long');
  expect(worstRatio([]).value).toBeNull();
});

test('a p95 is one of the values, near the largest', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarise(hundred)).toMatchObject({ median: 50, p95: 95, rounds: 100 });
});

test('works take turns, after one round that is not counted', async () => {
  const order: string[] = [];
  const times = await timeInTurn({ a: () => order.push('a'), b: () => order.push('b') }, { rounds: 3 });
  expect(order.join('')).toBe('abababab');
  expect(times.a.rounds).toBe(3);
});

test('growth is each value over the one before, and nothing where one is missing', () => {
  const column = (value: number | null) => [figure({ ...given, value })];
  const [row] = joinColumns([column(2), column(10), column(null)]);
  expect(row).toMatchObject({ values: [2, 10, null], factors: [5, null] });
});

test('tables take the place between their marks and leave the rest of the page', () => {
  const marks = ['bench:run', 'bench:floors', 'bench:reader', 'bench:notes', 'bench:growth', 'bench:window'];
  const page = marks.map((name) => `Before ${name}\n<!-- ${name} -->\nold\n<!-- /${name} -->\n`).join('');
  const results = [
    figure({ ...given, value: 2, floor: 10, target: 0.1, note: 'of | many' }),
    figure({ ...given, id: 'reader-b', what: 'for people', value: 1234, target: 2000 }),
  ];
  const written = writeSearchTables(page, { machine: 'a machine', docs: 1_000_000, results });
  expect(written).toContain('| a thing | 2 ms | 10 ms | 0.2 | at most 0.1 | **not reached** |');
  expect(written).toContain('| for people | 1,234 ms |  |  | at most 2000 | reached |');
  expect(written).toContain('of \\| many');
  expect(written.match(/old/g)).toHaveLength(2);
  const rows = joinColumns([[figure({ ...given, value: 2 })], [figure({ ...given, value: 7 })]]);
  const grown = writeGrowthTable(written, { sizes: [10_000, 100_000], rows, notes: [] });
  expect(grown).toContain('| a thing | ms | 2 | 7 | 3.5 |');
  expect(writeSearchTables(written, { machine: 'a machine', docs: 1_000_000, results })).toBe(written);
  const looked = writeWindowTable(page, { machine: 'a machine', docs: 1_000_000, results });
  expect(looked).toMatch(/<!-- bench:window -->\nOne run over 1,000,000 mentions on a machine\.\n\n\|[\s\S]+a thing/);
  expect(looked.match(/old/g)).toHaveLength(5);
  expect(() => replaceBetween(page, 'bench:none', '')).toThrow(/no place/);
});
