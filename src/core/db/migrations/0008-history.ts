// The history says which mention a change was made on; what was taken back is found without a walk.
import type { Database } from 'better-sqlite3';

export function history(db: Database): void {
  db.exec(`
    -- The one mention it was made on; null where there were several, or none.
    ALTER TABLE change ADD COLUMN mention_id INTEGER REFERENCES mention (id);
    UPDATE change SET mention_id = (
      SELECT id FROM mention WHERE id = CASE kind
        WHEN 'tag-added' THEN json_extract(undo, '$.ids[0]')
        WHEN 'tag-taken' THEN json_extract(undo, '$.taken[0].id')
        WHEN 'labels-set' THEN json_extract(undo, '$.before[0].id')
        WHEN 'set-apart' THEN json_extract(undo, '$.mark.id') END)
    WHERE count = 1;

    -- Few are hidden, if any: what counts rows takes these off instead of looking at each.
    CREATE INDEX fact_taken_back ON fact (mention_id) WHERE hidden = 1;
  `);
}
