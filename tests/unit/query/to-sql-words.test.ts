// Words beyond plain ones in SQL: nearness, patterns, exact words, expressions, scripts without spaces; and what errors say.
import { expect, test } from 'vitest';
import { checkQuery, compileQuery } from '../../../src/core/query/check.ts';
import { amongSql, countSql, idsSql } from '../../../src/core/query/to-sql.ts';
import type { QueryContext } from '../../../src/core/query/to-sql-fields.ts';
import { countRanked, mostRanked, pageSql } from '../../../src/core/query/to-sql-page.ts';
import { buildProject } from '../../support/naive-project.ts';
import { context } from './world.ts';

const vocabulary = ['collar', 'color', 'colour', 'mar', 'amargo'];
const withWords: QueryContext = {
  ...context,
  wordsLike: (pattern) => vocabulary.filter((word) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(word)),
};
const empty = buildProject([]).db;

function explain(text: string, make: typeof idsSql = idsSql): string {
  const { sql, params } = make(compileQuery(text, withWords));
  const plan = empty.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
  return plan.map(({ detail }) => detail).join('\n');
}

test.each([
  ['late NEAR/5 delivery', 'NEAR("late" "delivery", 5)'],
  ['late NEAR "mar azul" NEAR ma*', 'NEAR("late" "mar azul" "ma" *, 10)'],
  ['col*r -am*go', '(("collar" OR "color" OR "colour") NOT "amargo")'],
  ['about:"mar azul tarde"', '(("mar" AND ("azul" OR "tarde")) OR ("azul" AND "tarde"))'],
  ['title:mar pedido', '((title : "mar") AND "pedido")'],
])('%s is one expression of the index', (text, match) => {
  const compiled = compileQuery(text, withWords);
  expect(compiled.match).toBe(match);
  expect(compiled.where).toBe('1');
});

test('a pattern that no word fits finds nothing, and what it excludes is nothing', () => {
  expect(compileQuery('z*z*z', withWords).where).toBe('0');
  expect(compileQuery('pedido OR z*z*z', withWords).match).toBe('"pedido"');
  expect(explain('z*z*z -z*zz')).toContain('SCAN');
});

test('exact words are asked of the index first, then looked at', () => {
  const compiled = compileQuery('="Mar Azul" -case:Café', withWords);
  expect(compiled.match).toBe('"Mar Azul"');
  expect(compiled.clauses.map(({ sql }) => sql)).toEqual([
    'holds_exactly(?, ?, m.title, m.text)',
    expect.stringMatching(/^\(\(f\.mention_id IN .* AND holds_exactly\(\?, \?, m\.title, m\.text\)\)\) IS NOT TRUE$/),
  ]);
});

test('words of scripts without spaces are asked of their own index, and walked where no other word is', () => {
  const { match, clauses } = compileQuery('手机 -早上好 pedido title:东京', withWords);
  expect(match).toBe('"pedido"');
  expect(clauses[0]?.params).toEqual(['(("手机" AND (title : "东京")) NOT "早上 上好")']);
  expect(explain('手机 lang:zh').split('\n')[0]).toMatch(/^SCAN d VIRTUAL TABLE/);
  expect(explain('手机', (compiled) => pageSql(compiled, 'newest', null, null, 50))).not.toContain('TEMP B-TREE');
  expect(explain('手机', (compiled) => amongSql(compiled, [1, 2]))).toMatch(/^SCAN d VIRTUAL TABLE INDEX \d+:.*[<>]/);
});

test.each([
  ['reply:ours', ['SEARCH a USING INDEX author_ours|SCAN a USING COVERING INDEX author_ours', 'mention_author']],
  ['answered:>24h', ['author_ours', 'mention_author', 'mention_identity']],
  ['reply:any pedido', ['mention_parent']],
  ['reply:others', ['mention_parent']],
  ['thread:64', ['mention_thread', 'mention_identity', 'mention_parent']],
])('%s is found by way of an index, without reading all mentions', (text, used) => {
  const plan = explain(text);
  for (const index of used) expect(plan).toMatch(new RegExp(index));
  expect(plan).not.toMatch(/SCAN (m|x|p|t)\b/);
});

test.each(['newest', 'oldest', 'unanswered'] as const)('ordered by %s, a page is read in order of id', (order) => {
  const plan = explain('pedido', (compiled) => pageSql(compiled, order, null, null, 50));
  expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY');
  expect(plan).not.toMatch(/SCAN (m|x|p)\b/);
});

test('a date to jump to is a bound of the ids', () => {
  const { sql, params } = pageSql(compileQuery('pedido', context), 'newest', null, Date.UTC(2026, 8, 1), 50);
  expect(sql).toContain('d.rowid <= ?');
  expect(params).toContain((BigInt(Date.UTC(2026, 8, 1) / 1000) + 41n) * 64n - 1n);
});

test('only what was found by words is ranked, and only so many', () => {
  const words = compileQuery('pedido lang:es', context);
  expect(countRanked(words, mostRanked)).toBe(null);
  expect(countRanked(words, mostRanked + 1)).toBe(mostRanked);
  expect(countRanked(compileQuery('手机', context), mostRanked + 1)).toBe(mostRanked);
  expect(countRanked(compileQuery('lang:es', context), mostRanked + 1)).toBe(null);
  expect(pageSql(compileQuery('lang:es', context), 'relevance', null, null, 5)).toEqual(
    pageSql(compileQuery('lang:es', context), 'newest', null, null, 5),
  );
});

test.each([
  ['pedido c*r*r', 'pedido ', 'c*r*r', 'More than 1000 words are like “c*r*r”: write more of its letters.'],
  ['-*手机店*', '-', '*手机店*', 'take out the stars'],
])('%s: the error says what to do', (text, before, pointed, sentence) => {
  const many: QueryContext = { ...context, wordsLike: (_, most) => Array.from({ length: most }, (_, at) => `w${at}`) };
  const { problem } = checkQuery(text, many);
  expect(problem?.message).toContain(sentence);
  expect(problem && [text.slice(0, problem.at), text.slice(problem.at, problem.at + problem.length)]).toEqual([
    before,
    pointed,
  ]);
});

test('a thousand words that are alike, excluded too, are one expression that runs', () => {
  const thousand: QueryContext = { ...context, wordsLike: () => Array.from({ length: 1000 }, (_, at) => `w${at}`) };
  for (const text of ['w*w*w', '-w*w*w', 'pedido -w*w*w', 'w*w*w OR lang:es']) {
    const { sql, params } = countSql(compileQuery(text, thousand));
    expect(
      empty
        .prepare(sql)
        .pluck()
        .get(...params),
      text,
    ).toBe(0);
  }
});
