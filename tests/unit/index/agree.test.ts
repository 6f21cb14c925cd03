// The column index against SQL and the naive evaluator, over random projects and random queries: what is found, in which
// order, and what is counted of it.
import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSettings } from '../../../src/core/db/settings.ts';
import { daysOf, groupsOf, sentimentByLanguageOf, spanOfHits, termsOf } from '../../../src/core/index/column-counts.ts';
import {
  countDays,
  countGroups,
  countSentimentByLanguage,
  countTerms,
  type Grouping,
  spanOf,
} from '../../../src/core/index/gather.ts';
import { pageByEngagement, pageByTime } from '../../../src/core/index/pages.ts';
import { createSegments } from '../../../src/core/index/segments.ts';
import { createTermBook } from '../../../src/core/index/term-book.ts';
import { createViews, type View } from '../../../src/core/index/views.ts';
import { createWordTable } from '../../../src/core/index/word-table.ts';
import { readQuery } from '../../../src/core/query/parse.ts';
import { idsSql, toSql } from '../../../src/core/query/to-sql.ts';
import { pageSql } from '../../../src/core/query/to-sql-page.ts';
import { buildProject, riskThreshold } from '../../support/naive-project.ts';
import { findNaively } from '../../support/naive-query.ts';
import {
  askForMention,
  fieldQueries,
  mentionsArbitrary,
  now,
  queryArbitrary,
  textQuery,
  zone,
} from '../../support/query-arbitraries.ts';

const table = createWordTable();
const caseArbitrary = mentionsArbitrary.chain((mentions) =>
  fc.record({
    mentions: fc.constant(mentions),
    queries: fc.array(fc.oneof(queryArbitrary, textQuery, ...fieldQueries, askForMention(mentions)), {
      minLength: 14,
      maxLength: 18,
    }),
  }),
);
const groupings: readonly Grouping[] = [
  'source',
  'kind',
  'language',
  'sentiment',
  'intent',
  'flag',
  'tag',
  'topic',
  'site',
  'weekday',
  'hour',
];

test('columns find and count what SQL and the naive evaluator do', async () => {
  await fc.assert(
    fc.asyncProperty(caseArbitrary, async ({ mentions, queries }) => {
      const { db, context } = buildProject(mentions);
      writeSettings(db, { zone });
      const book = createTermBook(db);
      // So small that a handful of mentions fills several.
      const segments = createSegments(
        db,
        book,
        () => zone,
        () => table,
        { full: 3, largest: 4 },
      );
      while (!segments.refresh(5));
      expect(segments.mentions).toBe(mentions.filter(({ hidden }) => !hidden).length);
      const ours = new Set(db.prepare<[], number>('SELECT id FROM author WHERE ours = 1').pluck().all());
      const views = createViews({
        db,
        segments: () => segments.list,
        version: () => 0,
        context: () => context,
        ours: () => ours,
        table: () => table,
      });
      for (const query of queries) {
        const tree = readQuery(query, { attributes: context.attributes });
        const expected = findNaively(tree, { zone, now, riskThreshold, mentions });
        const view = await views.find(query, { terms: true, names: true, groups: true });
        expect(pageByTime(view.hits, 'oldest', { limit: 1000, after: null, at: null }), query).toEqual(expected);
        expect(view.sums.total, query).toBe(expected.length);
        checkPages(db, view, toSql(tree, context), query);
        checkCounts(db, view, idsSql(toSql(tree, context)), query);
      }
      db.close();
    }),
    { numRuns: 120 },
  );
}, 120_000);

function checkPages(db: Database, view: View, compiled: ReturnType<typeof toSql>, query: string): void {
  for (const order of ['newest', 'oldest', 'engagement'] as const) {
    for (const at of [null, now - 5 * 86_400_000]) {
      let after: number | null = null;
      for (let page = 0; page < 3; page++) {
        const { sql, params } = pageSql(compiled, order, after, at, 2);
        const wanted = db
          .prepare<unknown[], number>(sql)
          .pluck()
          .all(...params);
        const asked = { limit: 2, after, at };
        const got = order === 'engagement' ? pageByEngagement(view.hits, asked) : pageByTime(view.hits, order, asked);
        expect(got, `${query} ${order} after ${after} at ${at}`).toEqual(wanted);
        after = wanted.at(-1) ?? after;
      }
    }
  }
}

function checkCounts(db: Database, { sums, hits }: View, found: ReturnType<typeof idsSql>, query: string): void {
  expect(daysOf(sums).sort(byText), query).toEqual(countDays(db, found).sort(byText));
  expect(spanOfHits(hits), query).toEqual(spanOf(db, found));
  expect(sentimentByLanguageOf(sums).sort(byText), query).toEqual(countSentimentByLanguage(db, found).sort(byText));
  for (const by of groupings)
    expect(groupsOf(db, sums, by, 50), `${query} by ${by}`).toEqual(countGroups(db, found, by, 50));
  const authors = (groups: readonly { value: string; count: number }[]) =>
    groups.map(({ value, count }) => ({ value, count })).sort(byText);
  expect(authors(groupsOf(db, sums, 'author', 50)), query).toEqual(authors(countGroups(db, found, 'author', 50)));
  for (const kinds of [
    ['word', 'hashtag'],
    ['person', 'product'],
    ['word', 'person'],
  ] as const)
    expect(termsOf(db, sums, createBook(db), kinds, 20), query).toEqual(countTerms(db, found, kinds, 20));
}

function createBook(db: Database) {
  const book = createTermBook(db);
  book.renew();
  return book;
}

function byText(one: unknown, other: unknown): number {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}
