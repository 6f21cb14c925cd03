// What was taken back and came again with another import is held by both.
import type { Database } from 'better-sqlite3';

export function returned(db: Database): void {
  db.exec(`
    -- A mention is shown as long as one import stands that brought it (mention.import_id) or met it again (here).
    CREATE TABLE returned (
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      import_id INTEGER NOT NULL REFERENCES import (id),
      PRIMARY KEY (mention_id, import_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX returned_import ON returned (import_id);
  `);
}
