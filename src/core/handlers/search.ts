// Searching by SQL: right at any moment, and quick enough where the column index is not there yet.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id } from '../../contract/model.ts';
import type { BarePage, ExploreView, SearchPage, SearchParams } from '../../contract/searching.ts';
import { listMentions } from '../db/mention-rows.ts';
import { type CompiledQuery, countSql, idsSql } from '../query/to-sql.ts';
import { countRanked, pageSql } from '../query/to-sql-page.ts';
import { countFacets, listFacets } from './facets.ts';
import { compile } from './find.ts';
import { computeMeasure, lookUpTables } from './measure.ts';

const largestPage = 1000;

/** Words of the cloud that Explore shows. */
export const usualTerms = 100;

export function searchTables(db: Database, params: SearchParams): SearchPage {
  const compiled = compile(db, params.query);
  return makePage(db, compiled, params, countRows(db, compiled), pageIds(db, compiled, params));
}

export function exploreTables(db: Database, params: SearchParams & { terms?: number }): ExploreView {
  const { query, terms = usualTerms } = params;
  const look = lookUpTables(db, null);
  return {
    page: searchTables(db, params),
    facets: listFacets(countFacets(db, idsSql(compile(db, query)))),
    trend: computeMeasure(db, { measure: 'trend', query }, look).result,
    cloud: computeMeasure(db, { measure: 'terms', query, limit: terms }, look).result,
    balance: computeMeasure(db, { measure: 'sentiment-balance', query }, look).result,
  };
}

/** @throws EarshotError `bad-argument` for a limit that is none. */
export function pageSize(limit: number): number {
  if (limit >= 0) return Math.min(Math.trunc(limit), largestPage);
  throw new EarshotError('bad-argument', 'The limit must be a number from 0 up.', { field: 'limit' });
}

export function pageIds(
  db: Database,
  compiled: CompiledQuery,
  { order = 'newest', after = null, at = null, limit }: SearchParams,
): Id[] {
  const { sql, params } = pageSql(compiled, order, after, at, pageSize(limit));
  return db
    .prepare<unknown[], Id>(sql)
    .pluck()
    .all(...params);
}

export function makePage(
  db: Database,
  compiled: CompiledQuery,
  params: SearchParams,
  total: number,
  ids: readonly Id[],
): SearchPage {
  const ranked = params.order === 'relevance' ? countRanked(compiled, total) : null;
  return { total, ...toPage(db, params, ids), ranked };
}

export function toPage(db: Database, { limit }: SearchParams, ids: readonly Id[]): BarePage {
  const more = ids.length > 0 && ids.length === pageSize(limit);
  return { mentions: listMentions(db, ids), next: more ? (ids.at(-1) ?? null) : null };
}

export function countRows(db: Database, compiled: CompiledQuery): number {
  const { sql, params } = countSql(compiled);
  return (
    db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(...params) ?? 0
  );
}
