// Understanding at length: intent, flags and risk beside sentiment, names of topics, groups, samples to test on.
import type { Database } from 'better-sqlite3';

export function understand(db: Database): void {
  db.exec(`
    -- As with sentiment: a *_by of NULL is the model of that version, else JSON of SetBy.
    ALTER TABLE fact ADD COLUMN intent INTEGER; -- place in db/labels.ts
    ALTER TABLE fact ADD COLUMN intent_by TEXT;
    ALTER TABLE fact ADD COLUMN flags INTEGER NOT NULL DEFAULT 0; -- bits of db/labels.ts
    ALTER TABLE fact ADD COLUMN flags_set INTEGER NOT NULL DEFAULT 0; -- those of them a person set
    ALTER TABLE fact ADD COLUMN risk INTEGER NOT NULL DEFAULT 0; -- 0 to 100, circumstances included
    ALTER TABLE fact ADD COLUMN risk_words INTEGER NOT NULL DEFAULT 0; -- of the words alone
    ALTER TABLE fact ADD COLUMN risk_by TEXT;

    ALTER TABLE topic ADD COLUMN names TEXT NOT NULL DEFAULT '{}'; -- JSON of TopicNames
    -- By what a mention belongs to the topic: bits of db/topics.ts.
    ALTER TABLE mention_topic ADD COLUMN named INTEGER NOT NULL DEFAULT 0;

    -- Mentions that a measure put together (a question many ask). The key is made of the members: the same, found
    -- again, are the same group.
    CREATE TABLE grouping (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      label TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE grouping_mention (
      grouping_id INTEGER NOT NULL REFERENCES grouping (id),
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      PRIMARY KEY (grouping_id, mention_id)
    ) STRICT, WITHOUT ROWID;

    -- Mentions drawn for a person to label, with the model's labels as they were then.
    CREATE TABLE sample (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      facet TEXT NOT NULL CHECK (facet IN ('sentiment', 'intent', 'language')),
      query TEXT NOT NULL,
      by TEXT NOT NULL CHECK (by IN ('random', 'label', 'language')),
      strata TEXT NOT NULL, -- JSON: stratum -> mentions it was drawn from
      version INTEGER NOT NULL,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE TABLE sample_item (
      sample_id INTEGER NOT NULL REFERENCES sample (id),
      place INTEGER NOT NULL,
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      stratum TEXT NOT NULL,
      language TEXT,
      predicted TEXT,
      label TEXT,
      labelled INTEGER,
      PRIMARY KEY (sample_id, place)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX sample_mention ON sample_item (sample_id, mention_id);
  `);
}
