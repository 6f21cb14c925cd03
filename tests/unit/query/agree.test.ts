// SQL against the naive evaluator, over random projects and random queries, in every way a query is asked.
import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchOrder } from '../../../src/contract/searching.ts';
import type { Statement } from '../../../src/core/query/clause.ts';
import { readQuery } from '../../../src/core/query/parse.ts';
import { amongSql, type CompiledQuery, countSql, idsSql, toSql } from '../../../src/core/query/to-sql.ts';
import { pageSql } from '../../../src/core/query/to-sql-page.ts';
import { buildProject, riskThreshold } from '../../support/naive-project.ts';
import { findNaively, type NaiveMention } from '../../support/naive-query.ts';
import {
  askForMention,
  fieldQueries,
  mentionsArbitrary,
  now,
  queryArbitrary,
  textQuery,
  zone,
} from '../../support/query-arbitraries.ts';

const caseArbitrary = mentionsArbitrary.chain((mentions) =>
  fc.record({
    mentions: fc.constant(mentions),
    queries: fc.array(fc.oneof(queryArbitrary, textQuery, ...fieldQueries, askForMention(mentions)), {
      minLength: 14,
      maxLength: 18,
    }),
  }),
);

test('every way of asking finds what the naive evaluator finds', () => {
  fc.assert(
    fc.property(caseArbitrary, ({ mentions, queries }) => {
      const { db, context } = buildProject(mentions);
      for (const query of queries) {
        const tree = readQuery(query, { attributes: context.attributes });
        const expected = findNaively(tree, { zone, now, riskThreshold, mentions });
        const compiled = toSql(tree, context);
        expect(sorted(list(db, idsSql(compiled))), query).toEqual(expected);
        expect(list(db, countSql(compiled)), query).toEqual([expected.length]);
        const batch = mentions.filter((_, index) => index % 2 === 0).map(({ id }) => id);
        expect(sorted(list(db, amongSql(compiled, batch))), query).toEqual(expected.filter((id) => batch.includes(id)));
        for (const order of ['newest', 'oldest', 'relevance', 'engagement', 'unanswered'] as const)
          checkPages(db, compiled, order, expected, mentions, query);
      }
      db.close();
    }),
    { numRuns: 150 },
  );
}, 120_000);

function checkPages(
  db: Database,
  compiled: CompiledQuery,
  order: SearchOrder,
  expected: readonly number[],
  mentions: readonly NaiveMention[],
  query: string,
): void {
  const found = listPages(db, compiled, order);
  const wanted = arrange(expected, order, mentions);
  expect(order === 'relevance' ? sorted(found) : found, `${order}: ${query}`).toEqual(wanted);
}

function arrange(ids: readonly number[], order: SearchOrder, mentions: readonly NaiveMention[]): number[] {
  const known = new Map(mentions.map((mention) => [mention.id, mention]));
  const sum = (id: number) => Object.values(known.get(id)?.engagement ?? {}).reduce((total, count) => total + count, 0);
  switch (order) {
    case 'newest':
      return ids.toReversed();
    case 'engagement':
      return ids.toSorted((one, other) => sum(other) - sum(one) || other - one);
    case 'unanswered':
      return ids.filter((id) => isOpen(known.get(id), mentions));
    default:
      return [...ids];
  }
}

function isOpen(mention: NaiveMention | undefined, mentions: readonly NaiveMention[]): boolean {
  if (mention === undefined || mention.author?.ours === true) return false;
  return !mentions.some(
    ({ hidden, author, source, parent }) =>
      !hidden && author?.ours === true && source.id === mention.source.id && parent === mention.externalId,
  );
}

function listPages(db: Database, compiled: CompiledQuery, order: SearchOrder): number[] {
  const found: number[] = [];
  for (;;) {
    const page = list(db, pageSql(compiled, order, found.at(-1) ?? null, null, 2));
    found.push(...page);
    if (page.length < 2) return found;
  }
}

function list(db: Database, { sql, params }: Statement): number[] {
  return db
    .prepare<unknown[], number>(sql)
    .pluck()
    .all(...params);
}

function sorted(ids: readonly number[]): number[] {
  return ids.toSorted((left, right) => left - right);
}
