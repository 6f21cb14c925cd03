// The column index: which parts of the time line changed since they were laid out in columns, and the columns as kept.
import type { Database } from 'better-sqlite3';

export function index(db: Database): void {
  db.exec(`
    -- A part holds the mentions from \`low\` up to the next one's; together they hold all ids there can be. Triggers count
    -- what happens in each, so that nobody who changes a mention has to know of the index.
    CREATE TABLE segment (
      low INTEGER PRIMARY KEY,
      touched INTEGER NOT NULL DEFAULT 0, -- changes of texts and of what is known of them
      reworded INTEGER NOT NULL DEFAULT 0, -- changes of which texts there are
      grouped INTEGER NOT NULL DEFAULT 0 -- changes of which tags and topics they are in
    ) STRICT;
    INSERT INTO segment (low) VALUES (-9007199254740991);

    -- The parts as columns, as they were when those were the counts. Derived: it may be emptied at any time.
    CREATE TABLE segment_columns (
      low INTEGER PRIMARY KEY,
      format INTEGER NOT NULL,
      touched INTEGER NOT NULL,
      reworded INTEGER NOT NULL,
      grouped INTEGER NOT NULL,
      columns BLOB NOT NULL,
      words BLOB NOT NULL
    ) STRICT;

    CREATE TRIGGER fact_added AFTER INSERT ON fact BEGIN
      UPDATE segment SET touched = touched + 1, reworded = reworded + 1
        WHERE low = (SELECT max(low) FROM segment WHERE low <= new.mention_id);
    END;
    CREATE TRIGGER fact_removed AFTER DELETE ON fact BEGIN
      UPDATE segment SET touched = touched + 1, reworded = reworded + 1
        WHERE low = (SELECT max(low) FROM segment WHERE low <= old.mention_id);
    END;
    CREATE TRIGGER fact_changed AFTER UPDATE ON fact WHEN new.hidden = old.hidden BEGIN
      UPDATE segment SET touched = touched + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= new.mention_id);
    END;
    CREATE TRIGGER fact_hidden AFTER UPDATE OF hidden ON fact WHEN new.hidden <> old.hidden BEGIN
      UPDATE segment SET touched = touched + 1, reworded = reworded + 1
        WHERE low = (SELECT max(low) FROM segment WHERE low <= new.mention_id);
      UPDATE segment SET touched = touched + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= (
        SELECT p.id FROM mention r JOIN mention p ON p.source_id = r.source_id AND p.external_id = r.parent
        WHERE r.id = new.mention_id));
    END;
    CREATE TRIGGER mention_changed AFTER UPDATE ON mention BEGIN
      UPDATE segment SET touched = touched + 1, reworded = reworded + 1
        WHERE low = (SELECT max(low) FROM segment WHERE low <= new.id);
    END;
    -- What is answered changes with its answer.
    CREATE TRIGGER mention_answered AFTER INSERT ON mention WHEN new.parent IS NOT NULL BEGIN
      UPDATE segment SET touched = touched + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= (
        SELECT p.id FROM mention p WHERE p.source_id = new.source_id AND p.external_id = new.parent));
    END;
    CREATE TRIGGER mention_answers_another AFTER UPDATE OF parent ON mention WHEN new.parent IS NOT old.parent BEGIN
      UPDATE segment SET touched = touched + 1 WHERE low IN (
        SELECT (SELECT max(low) FROM segment WHERE low <= p.id) FROM mention p
        WHERE p.source_id = new.source_id AND p.external_id IN (new.parent, old.parent));
    END;

    CREATE TRIGGER tag_set AFTER INSERT ON mention_tag BEGIN
      UPDATE segment SET grouped = grouped + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= new.mention_id);
    END;
    CREATE TRIGGER tag_taken AFTER DELETE ON mention_tag BEGIN
      UPDATE segment SET grouped = grouped + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= old.mention_id);
    END;
    CREATE TRIGGER topic_entered AFTER INSERT ON mention_topic BEGIN
      UPDATE segment SET grouped = grouped + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= new.mention_id);
    END;
    CREATE TRIGGER topic_left AFTER DELETE ON mention_topic BEGIN
      UPDATE segment SET grouped = grouped + 1 WHERE low = (SELECT max(low) FROM segment WHERE low <= old.mention_id);
    END;
  `);
}
