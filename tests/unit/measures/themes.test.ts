// Themes: what comes together, what is left out, and real tweets judged by the words their themes must show.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factorise } from '../../../src/core/measures/nmf.ts';
import { finish } from '../../../src/core/measures/steps.ts';
import { themes } from '../../../src/core/measures/themes.ts';
import { makeFound, type Said } from './found.ts';

const none = { word: null, against: null };

function find(said: readonly Said[], limit = 10, echoes: string[] = []) {
  const made = makeFound(said, { echoes });
  const { data, n, excluded } = themes.compute(made, limit, none);
  if (data.shape !== 'themes') throw new Error('other shape');
  return { rows: data.rows, all: data.all, n, excluded, made };
}

/** Texts of some words of one list, by chance but always the same chance, hellos before some. */
function say(words: readonly string[], count: number, given: Partial<Said> = {}): Said[] {
  let seed = words.join('').length;
  const chance = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) / 2 ** 24;
  };
  return Array.from({ length: count }, (_, index) => {
    const chosen = words.filter(() => chance() < 0.5);
    return { text: `${index % 3 === 0 ? 'Hello thanks ' : ''}${chosen.join(' ')} ${index}`, ...given };
  });
}

const luggage = ['luggage', 'lost', 'suitcase', 'carousel', 'claim', 'airport', 'bags'];
const coffee = ['coffee', 'espresso', 'beans', 'grinder', 'roast', 'barista', 'crema'];
const login = ['login', 'password', 'account', 'reset', 'app', 'crashes', 'update'];
const said = [
  ...say(luggage, 60, { sentiment: -1 }),
  ...say(coffee, 50, { sentiment: 1 }),
  ...say(login, 40),
  { text: 'completely unrelated sentence' },
];

test('each theme gathers its words and its mentions, largest first, with their sentiment', () => {
  const { rows, n, excluded, made } = find(said);
  expect(n).toBe(151);
  expect(rows).toHaveLength(3);
  for (const [index, list] of [luggage, coffee, login].entries()) {
    const row = rows[index];
    expect(row?.words.length).toBeGreaterThanOrEqual(3);
    for (const word of row?.words ?? []) expect(list.some((own) => own.startsWith(word.slice(0, 3)))).toBe(true);
    expect(made.opens(row?.query ?? '')).toHaveLength(row?.count ?? 0);
    expect(row?.trend.reduce((sum, each) => sum + each, 0)).toBe(row?.count);
    expect(row?.examples.length).toBeGreaterThan(0);
  }
  expect(rows[0]).toMatchObject({ positive: 0, neutral: 0 });
  expect(rows[0]?.negative).toBe(rows[0]?.count);
  expect(rows[1]?.positive).toBe(rows[1]?.count);
  const placed = rows.reduce((sum, row) => sum + row.count, 0);
  expect(placed).toBeGreaterThan(140);
  expect(excluded).toContain(`${151 - placed} mentions in none of these themes`);
});

test('a list that is cut still knows how many there are', () => {
  const { rows, all } = find(said, 2);
  expect(rows).toHaveLength(2);
  expect(all).toBe(3);
});

test('a mention is of one theme at most; the same input gives the same answer; the limit holds', () => {
  const { rows, made } = find(said);
  const ids = rows.flatMap((row) => made.opens(row.query));
  expect(new Set(ids).size).toBe(ids.length);
  expect(find(said).rows.map(({ words, count }) => [words, count])).toEqual(
    rows.map(({ words, count }) => [words, count]),
  );
  expect(find(said, 1).rows).toHaveLength(1);
});

test('greetings, what the search asks for and forms of the same word are no words of a theme', () => {
  const forms = [
    ...say(['delivery', 'deliveries', 'late', 'courier', 'parcel', 'parcels', 'driver'], 60),
    ...say(coffee, 60),
  ];
  for (const { words } of find(forms, 10, ['coffee']).rows) {
    expect(words).not.toContain('hello');
    expect(words).not.toContain('thanks');
    expect(words).not.toContain('coffee');
    expect(words.filter((word) => word.startsWith('parcel')).length).toBeLessThan(2);
    expect(words.filter((word) => word.startsWith('deliver')).length).toBeLessThan(2);
  }
});

test('languages have their own themes; one too small for themes is counted among what is left out', () => {
  const mixed = [
    ...say(luggage, 60),
    ...say(coffee, 60),
    ...say(['maleta', 'perdida', 'cinta', 'reclamar', 'aeropuerto', 'vuelo', 'asiento'], 50, { language: 'es' }),
    ...say(['tapa', 'cafetera', 'gotea', 'agua', 'jarra', 'filtro', 'rota'], 50, { language: 'es' }),
    ...say(['koffer', 'kwijt'], 10, { language: 'nl' }),
  ];
  const { rows, excluded, made } = find(mixed);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const row of rows) {
    const spanish = made.opens(row.query).filter((id) => id > 120 && id <= 220).length;
    expect([0, row.count]).toContain(spanish);
  }
  expect(excluded).toContain('10 mentions in languages of fewer than 30');
});

test('too few mentions, or nothing that comes together: no themes, and no error', () => {
  expect(find(say(coffee, 10)).rows).toEqual([]);
  expect(find(Array.from({ length: 50 }, (_, index) => ({ text: `zz${index}aa yy${index}bb` }))).rows).toEqual([]);
  expect(find(Array.from({ length: 50 }, () => ({ text: 'thanks' }))).rows).toEqual([]);
  expect(find(Array.from({ length: 50 }, () => ({ text: '😀' }))).rows).toEqual([]);
});

test('the factors of a matrix of two blocks are its blocks', () => {
  const rows = [
    [1, 1, 0, 0],
    [2, 2, 0, 0],
    [0, 0, 1, 3],
    [0, 0, 2, 6],
  ];
  const column: number[] = [];
  const value: number[] = [];
  const start = new Int32Array(5);
  rows.forEach((row, at) => {
    row.forEach((entry, place) => {
      if (entry > 0) {
        column.push(place);
        value.push(entry);
      }
    });
    start[at + 1] = column.length;
  });
  const matrix = { rows: 4, columns: 4, start, column: Int32Array.from(column), value: Float64Array.from(value) };
  const { parts, patterns } = finish(factorise(matrix, [0, 3]));
  for (const [row, entries] of rows.entries())
    for (const [place, entry] of entries.entries()) {
      const made = [0, 1].reduce((sum, k) => sum + (parts[row * 2 + k] ?? 0) * (patterns[k * 4 + place] ?? 0), 0);
      expect(made).toBeCloseTo(entry, 2);
    }
});

const airlines = join(import.meta.dirname, '../../../../shared/corpus/brand-tweets/airlines.csv');

test.skipIf(!existsSync(airlines))(
  'of tweets to airlines the themes are what people know: lost bags, cancelled, on hold, booking',
  () => {
    const tweets = [...readFileSync(airlines, 'utf8').matchAll(/,"?(@(?:[^",\n]|"")+)/g)].map(
      (match) => match[1] ?? '',
    );
    const names = ['united', 'southwestair', 'jetblue', 'usairways', 'virginamerica', 'americanair'];
    const begin = performance.now();
    const { rows } = find(
      tweets.map((text) => ({ text })),
      14,
      names,
    );
    expect(performance.now() - begin).toBeLessThan(15_000);
    const all = rows.map((row) => row.words.join(' '));
    const shows = (...words: string[]) => all.some((theme) => words.every((word) => theme.includes(word)));
    expect(tweets.length).toBeGreaterThan(5000);
    expect(shows('bag', 'lost'), all.join('\n')).toBe(true);
    expect(shows('cancel'), all.join('\n')).toBe(true);
    expect(shows('hold') || shows('phone'), all.join('\n')).toBe(true);
    expect(shows('book') || shows('ticket'), all.join('\n')).toBe(true);
    expect(shows('delayed') || shows('late'), all.join('\n')).toBe(true);
  },
);
