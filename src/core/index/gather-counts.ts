// Counting what was found by the hour, and how much of it many other searches find as well.
import type { Database } from 'better-sqlite3';
import type { Millis } from '../../contract/model.ts';
import type { FoundSql } from './gather.ts';

const hour = 3_600_000;

/** Oldest first; `at` is the beginning of the hour in UTC. */
export function countByHour(db: Database, found: FoundSql): { at: Millis; count: number }[] {
  return db
    .prepare<unknown[], { at: Millis; count: number }>(
      // The remainder of a time before 1970 is negative.
      `SELECT (m.at - ((m.at % ${hour} + ${hour}) % ${hour})) AS at, count(*) AS count
       FROM (${found.sql}) q JOIN mention m ON m.id = q.id GROUP BY 1 ORDER BY 1`,
    )
    .all(...found.params);
}

/** How many of what was found each of these finds as well: what was found is looked for once. */
export function countEach(db: Database, found: FoundSql, others: readonly FoundSql[]): number[] {
  if (others.length === 0) return [];
  db.exec('CREATE TEMP TABLE IF NOT EXISTS counted (id INTEGER PRIMARY KEY); DELETE FROM temp.counted');
  db.prepare(`INSERT OR IGNORE INTO temp.counted ${found.sql}`).run(...found.params);
  try {
    // The plus keeps SQLite from asking the full-text index once for each id: a hundred times slower.
    return others.map(
      ({ sql, params }) =>
        db
          .prepare<unknown[], number>(`SELECT count(*) FROM (${sql}) q WHERE +q.id IN (SELECT id FROM temp.counted)`)
          .pluck()
          .get(...params) ?? 0,
    );
  } finally {
    db.exec('DELETE FROM temp.counted');
  }
}
