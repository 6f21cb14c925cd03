// The columns with what is new in each, in a thread that reads.
import type { Database } from 'better-sqlite3';
import { type Column, mostUnseen } from '../../contract/columns.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id } from '../../contract/model.ts';
import { listCapturedSince, listWatches, type Watch } from '../db/watches.ts';
import { compileQuery } from '../query/check.ts';
import type { CompiledQuery } from '../query/to-sql.ts';
import { countAmongSql, countCapturedSql } from '../query/to-sql-captured.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import { readQueryContext } from './find.ts';

/** Up to so many new mentions are looked at one by one; beyond, the search itself is walked from the newest. */
const few = 5000;

export function listColumns(db: Database): Column[] {
  const watches = listWatches(db);
  if (watches.length === 0) return [];
  const context = readQueryContext(db);
  /** Columns that were looked at together ask for the same mentions. */
  const captured = new Map<number, readonly Id[]>();
  const capturedSince = (seen: number) => {
    const ids = captured.get(seen) ?? listCapturedSince(db, seen, few + 1);
    captured.set(seen, ids);
    return ids;
  };
  return watches.map((watch) => {
    const { seen, ...column } = watch;
    const compiled = tryToCompile(watch, context);
    if (typeof compiled === 'string') return { ...column, unseen: 0, problem: compiled };
    return { ...column, unseen: countUnseen(db, compiled, seen, capturedSince(seen)), problem: null };
  });
}

/** A tag or a topic that the search names may be gone: the column stays and says so. */
function tryToCompile({ query }: Watch, context: QueryContext): CompiledQuery | string {
  try {
    return compileQuery(query, context);
  } catch (thrown) {
    if (thrown instanceof EarshotError) return thrown.message;
    throw thrown;
  }
}

function countUnseen(db: Database, compiled: CompiledQuery, seen: number, captured: readonly Id[]): number {
  if (captured.length === 0) return 0;
  const { sql, params } =
    captured.length > few
      ? countCapturedSql(compiled, seen, mostUnseen + 1)
      : countAmongSql(compiled, captured, mostUnseen + 1);
  return (
    db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(...params) ?? 0
  );
}
