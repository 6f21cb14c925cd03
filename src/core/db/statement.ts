// Statements that are needed again and again, compiled once a connection: compiling costs more than most of them.
import type { Database, Statement } from 'better-sqlite3';

const compiled = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** The statement of this text. It is shared: leave its modes (`pluck`, `raw`) as they are. */
export function statement<P extends unknown[], R = unknown>(db: Database, sql: string): Statement<P, R> {
  let known = compiled.get(db);
  if (!known) {
    known = new Map();
    compiled.set(db, known);
  }
  let found = known.get(sql);
  if (!found) {
    found = db.prepare<unknown[], unknown>(sql);
    known.set(sql, found);
  }
  return found as Statement<P, R>;
}
