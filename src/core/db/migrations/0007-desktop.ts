// The rooms of the desktop: what was done about a mention, who is who, columns, alerts, boards that look like a client's.
import type { Database } from 'better-sqlite3';

export function desktop(db: Database): void {
  db.exec(`
    -- What a person has done about a mention. No row: nobody has looked at it.
    CREATE TABLE attention (
      mention_id INTEGER PRIMARY KEY REFERENCES mention (id),
      state TEXT NOT NULL CHECK (state IN ('read', 'later', 'done')),
      until INTEGER CHECK ((state = 'later') = (until IS NOT NULL)),
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX attention_state ON attention (state, mention_id);

    -- Who is behind accounts, as a person has said; an account without one stands for itself.
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL, -- name for searching, folded
      role TEXT,
      notes TEXT NOT NULL DEFAULT '',
      created INTEGER NOT NULL
    ) STRICT;
    ALTER TABLE author ADD COLUMN person_id INTEGER REFERENCES person (id);
    CREATE INDEX author_person ON author (person_id) WHERE person_id IS NOT NULL;

    -- Saved searches side by side.
    CREATE TABLE watch (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      width INTEGER NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('quiet', 'notify')),
      place INTEGER NOT NULL,
      seen INTEGER NOT NULL, -- capture time up to which it was looked at
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    -- What is new to a column may have been published at any time: 17 bytes a mention.
    CREATE INDEX mention_captured ON mention (captured);

    CREATE TABLE alert (
      id INTEGER PRIMARY KEY,
      topic_id INTEGER NOT NULL REFERENCES topic (id),
      kind TEXT NOT NULL CHECK (kind IN ('volume', 'sentiment', 'question', 'risk')),
      threshold REAL NOT NULL,
      enabled INTEGER NOT NULL DEFAULT 1,
      since INTEGER NOT NULL, -- captured before: not looked at again
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX alert_kind ON alert (topic_id, kind) WHERE removed IS NULL;
    CREATE TABLE alert_event (
      id INTEGER PRIMARY KEY,
      alert_id INTEGER NOT NULL REFERENCES alert (id),
      at INTEGER NOT NULL,
      reason TEXT NOT NULL, -- JSON of AlertReason
      query TEXT NOT NULL,
      quiet INTEGER NOT NULL,
      seen INTEGER
    ) STRICT;

    ALTER TABLE board ADD COLUMN look TEXT; -- JSON of BoardLook
    CREATE TABLE schedule (
      id INTEGER PRIMARY KEY,
      board_id INTEGER NOT NULL REFERENCES board (id),
      format TEXT NOT NULL,
      folder TEXT NOT NULL,
      every TEXT NOT NULL CHECK (every IN ('day', 'week', 'month')),
      day INTEGER NOT NULL,
      hour INTEGER NOT NULL,
      locale TEXT NOT NULL,
      enabled INTEGER NOT NULL DEFAULT 1,
      next INTEGER,
      last INTEGER,
      file TEXT,
      error TEXT,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;

    -- What a change was, without reading how to undo it, and how to do it again while it is undone.
    ALTER TABLE change ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    UPDATE change SET kind = json_extract(undo, '$.kind');
    ALTER TABLE change ADD COLUMN redo TEXT;

    -- Tells tags of similar colours apart where areas touch.
    ALTER TABLE tag ADD COLUMN pattern TEXT NOT NULL DEFAULT 'plain';
    -- A tag that was merged into another, or a name it once had: searches that name it find the other.
    ALTER TABLE tag ADD COLUMN merged_into INTEGER REFERENCES tag (id);
  `);
}
