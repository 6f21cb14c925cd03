// Coverage: how collecting went per source and day, so that a chart can tell silence from deafness.
import type { Database } from 'better-sqlite3';
import type { CoverageDay, Id } from '../../contract/model.ts';
import { statement } from './statement.ts';

/** Days from `since` (ISO date) on, oldest first: of one source, or summed over all. Days without a check are left out. */
export function listCoverage(db: Database, source: Id | null, since: string): CoverageDay[] {
  return db
    .prepare<[Id | null, Id | null, string], CoverageDay>(
      `SELECT day, sum(succeeded) AS succeeded, sum(failed) AS failed, sum(added) AS added FROM coverage
       WHERE (? IS NULL OR source_id = ?) AND day >= ? GROUP BY day ORDER BY day`,
    )
    .all(source, source, since);
}

/** What came of one check, or was added by one batch of it. */
export interface Covered {
  readonly source: Id;
  readonly day: string;
  readonly succeeded?: number;
  readonly failed?: number;
  readonly added?: number;
}

export function cover(db: Database, { source, day, succeeded = 0, failed = 0, added = 0 }: Covered): void {
  statement(
    db,
    `INSERT INTO coverage (source_id, day, succeeded, failed, added) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET succeeded = succeeded + excluded.succeeded, failed = failed + excluded.failed,
       added = added + excluded.added`,
  ).run(source, day, succeeded, failed, added);
}
