// How many of a search were captured after a time, newest published first, and not counted beyond a bound.
import type { Id, Millis } from '../../contract/model.ts';
import type { Statement } from './clause.ts';
import { amongSql, type CompiledQuery, withClauses } from './to-sql.ts';
import { planBest } from './to-sql-plan.ts';

/** Of these mentions, which are all that were captured: one row, one column `total`, at most `most`. */
export function countAmongSql(compiled: CompiledQuery, ids: readonly Id[], most: number): Statement {
  const { sql, params } = amongSql(compiled, ids);
  return { sql: `SELECT count(*) AS total FROM (${sql} LIMIT ?)`, params: [...params, BigInt(most)] };
}

/** The same where too much was captured to name it: the newest of the search are looked at first. */
export function countCapturedSql(compiled: CompiledQuery, since: Millis, most: number): Statement {
  const captured = { sql: 'm.captured > ?', params: [BigInt(since)] };
  const { id, from, where, params } = planBest(withClauses(compiled, [...compiled.clauses, captured]));
  return {
    sql: `SELECT count(*) AS total FROM (SELECT 1 FROM ${from} WHERE ${where} ORDER BY ${id} DESC LIMIT ?)`,
    params: [...params, BigInt(most)],
  };
}
