// Business series: dated numbers and activities of the business, beside the mentions.
import type { Database } from 'better-sqlite3';

export function series(db: Database): void {
  db.exec(`
    CREATE TABLE series (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('numbers', 'activity')),
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      unit TEXT NOT NULL DEFAULT '',
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX series_name ON series (folded) WHERE removed IS NULL;

    -- A day without a number has no row. Days since 1 January 1970.
    CREATE TABLE series_value (
      series_id INTEGER NOT NULL REFERENCES series (id),
      day INTEGER NOT NULL,
      value REAL NOT NULL,
      PRIMARY KEY (series_id, day)
    ) STRICT, WITHOUT ROWID;

    -- When an activity ran, both days included; no period touches another.
    CREATE TABLE series_period (
      series_id INTEGER NOT NULL REFERENCES series (id),
      first INTEGER NOT NULL,
      last INTEGER NOT NULL CHECK (last >= first),
      PRIMARY KEY (series_id, first)
    ) STRICT, WITHOUT ROWID;
  `);
}
