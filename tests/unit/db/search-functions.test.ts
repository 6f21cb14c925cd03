// The functions searches add to SQL: what they answer, where they stop, and that nothing made to be slow is.
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { addSearchFunctions } from '../../../src/core/db/search-functions.ts';

const db = new Sqlite(':memory:');
addSearchFunctions(db);
const ask = (sql: string, ...params: unknown[]) =>
  db
    .prepare<unknown[]>(`SELECT ${sql}`)
    .pluck()
    .get(...params);

describe('matches_regex', () => {
  const matches = (source: string, title: string | null, text: string) =>
    ask('matches_regex(?, ?, ?)', source, title, text) === 1;

  test.each([
    ['dela(yed|ys)', null, 'It DELAYS', true],
    ['dela(yed|ys)', 'Delayed', 'x', true],
    ['^late$', 'not', 'late', true],
    ['not late', 'not', 'late', false],
    ['ПИСЬМО', null, 'письмо', true],
    ['早.好', null, '早上好', true],
    ['', null, '', true],
  ])('/%s/ in %s and %s: %s', (source, title, text, found) => expect(matches(source, title, text)).toBe(found));

  test('looks at the first 50,000 characters', () => {
    expect(matches('end', null, `${'x'.repeat(49_997)}end`)).toBe(true);
    expect(matches('end', null, `${'x'.repeat(49_998)}end`)).toBe(false);
  });

  test.each(['(a*)*b', '(a|a)*b', '(a+)+$c', '(.*){10,20}b', '(x+x+)+y', '((a{0,30}){0,30})b'])(
    '/%s/ takes no longer for a text made against it',
    (source) => {
      const begin = performance.now();
      expect(matches(source, null, 'a'.repeat(50_000))).toBe(false);
      expect(performance.now() - begin).toBeLessThan(2000);
    },
  );

  test('more expressions than are kept are answered as well', () => {
    for (let at = 0; at < 200; at++) expect(matches(`w${at}$`, null, `w${at}`)).toBe(true);
  });
});

test.each([
  ['written', 'Café', null, 'el Café', 1],
  ['written', 'Café', 'Café', 'x', 1],
  ['written', 'Café', null, 'el café', 0],
  ['case', 'Apple', null, 'apple', 0],
  ['accents', 'café', null, 'CAFÉ', 1],
])('holds_exactly %s %s', (how, wanted, title, text, held) => {
  expect(ask('holds_exactly(?, ?, ?, ?)', how, wanted, title, text)).toBe(held);
});

test.each([
  ['https://news.elpais.com/a', 'elpais.com', 1],
  ['https://www.elpais.com', 'elpais.com', 1],
  ['https://notelpais.com', 'elpais.com', 0],
  [null, 'elpais.com', 0],
  ['not an address', 'elpais.com', 0],
])('is_within_site %s %s', (url, site, within) => expect(ask('is_within_site(?, ?)', url, site)).toBe(within));

test.each([
  ['2026-09-15T18:29:59Z', 'Asia/Kolkata', 23],
  ['2026-09-15T18:30:00Z', 'Asia/Kolkata', 0],
  ['2026-03-29T00:59:59Z', 'Europe/Madrid', 1],
  ['2026-03-29T01:00:00Z', 'Europe/Madrid', 3],
  ['2026-10-25T00:30:00Z', 'Europe/Madrid', 2],
  ['2026-10-25T01:30:00Z', 'Europe/Madrid', 2],
  ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', 1],
  ['1960-01-01T00:30:00Z', 'UTC', 0],
  ['1969-12-31T23:59:59.999Z', 'UTC', 23],
])('local_hour %s in %s is %s', (at, zone, hour) => {
  expect(ask('local_hour(?, ?)', BigInt(Date.parse(at)), zone)).toBe(hour);
});

test.each([
  ['{"likes":12,"shares":3}', null, 15],
  ['{"likes":12,"shares":3}', 'likes', 12],
  ['{"Lìkes":12}', 'likes', 12],
  ['{"shares":3}', 'likes', null],
  ['{"likes":"many"}', null, null],
  ['{}', null, null],
  [null, null, null],
])('reactions of %s, %s: %s', (json, sort, sum) => expect(ask('reactions(?, ?)', json, sort)).toBe(sum));
