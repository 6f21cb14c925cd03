// The first schema: sources, mentions that never change, what is known about them, and what people made of them.
import type { Database } from 'better-sqlite3';

export function start(db: Database): void {
  db.exec(`
    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL -- JSON
    ) STRICT, WITHOUT ROWID;

    -- kind 'file' stands for imports; cursor is the kind's own memory between checks (JSON).
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      config TEXT NOT NULL,
      cursor TEXT,
      interval_minutes INTEGER,
      paused INTEGER NOT NULL DEFAULT 0,
      next_check INTEGER,
      last_check INTEGER,
      last_success INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      error TEXT, -- JSON of SourceError
      notice TEXT,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE INDEX source_due ON source (next_check) WHERE removed IS NULL AND paused = 0;

    -- How collection went, per source and day, so that a chart can tell silence from deafness.
    CREATE TABLE coverage (
      source_id INTEGER NOT NULL REFERENCES source (id),
      day TEXT NOT NULL,
      succeeded INTEGER NOT NULL DEFAULT 0,
      failed INTEGER NOT NULL DEFAULT 0,
      added INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (source_id, day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE request (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      source_id INTEGER REFERENCES source (id),
      purpose TEXT NOT NULL,
      url TEXT NOT NULL,
      status INTEGER,
      bytes INTEGER NOT NULL,
      milliseconds INTEGER NOT NULL,
      from_cache INTEGER NOT NULL,
      error TEXT
    ) STRICT;

    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source (id),
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      format TEXT NOT NULL,
      options TEXT NOT NULL,
      started INTEGER NOT NULL,
      finished INTEGER,
      state TEXT NOT NULL,
      read INTEGER NOT NULL DEFAULT 0,
      added INTEGER NOT NULL DEFAULT 0,
      known INTEGER NOT NULL DEFAULT 0,
      duplicates INTEGER NOT NULL DEFAULT 0,
      rejected INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX import_sha256 ON import (sha256);

    CREATE TABLE author (
      id INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE, -- platform, and the handle or name, folded
      name TEXT,
      handle TEXT,
      platform TEXT,
      url TEXT,
      folded TEXT NOT NULL, -- name and handle for searching, folded
      ours INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    -- What was said, as it was said. A row is written once and never changes; ids follow time (mention-id.ts).
    CREATE TABLE mention (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source (id),
      external_id TEXT NOT NULL,
      import_id INTEGER REFERENCES import (id),
      author_id INTEGER REFERENCES author (id),
      at INTEGER NOT NULL, -- publication time, or capture time where dated = 'captured'
      dated TEXT NOT NULL CHECK (dated IN ('known', 'assumed', 'captured')),
      offset INTEGER,
      captured INTEGER NOT NULL,
      title TEXT,
      text TEXT NOT NULL,
      url TEXT,
      url_key INTEGER, -- hash of the canonical url
      text_key INTEGER NOT NULL, -- hash of the folded text
      thread TEXT,
      parent TEXT,
      attributes TEXT, -- JSON, for reading
      engagement TEXT -- JSON
    ) STRICT;
    CREATE UNIQUE INDEX mention_identity ON mention (source_id, external_id);
    CREATE INDEX mention_url ON mention (url_key) WHERE url_key IS NOT NULL;
    CREATE INDEX mention_text ON mention (text_key);
    CREATE INDEX mention_author ON mention (author_id, id) WHERE author_id IS NOT NULL;
    CREATE INDEX mention_thread ON mention (source_id, thread) WHERE thread IS NOT NULL;
    CREATE INDEX mention_parent ON mention (source_id, parent) WHERE parent IS NOT NULL;
    CREATE INDEX mention_import ON mention (import_id) WHERE import_id IS NOT NULL;

    CREATE TABLE raw (
      mention_id INTEGER PRIMARY KEY REFERENCES mention (id),
      payload BLOB NOT NULL -- zstd of UTF-8
    ) STRICT;

    -- What is known of a mention now; changes with analysis, people and merges.
    -- A *_by of NULL is the model of that version; else JSON of SetBy, which the model never overwrites.
    CREATE TABLE fact (
      mention_id INTEGER PRIMARY KEY REFERENCES mention (id),
      version INTEGER NOT NULL DEFAULT 0, -- analysis version; 0 is not analysed yet
      language TEXT,
      language_confidence REAL,
      language_by TEXT,
      sentiment INTEGER, -- -1, 0, 1
      score REAL,
      sentiment_by TEXT,
      duplicate_of INTEGER REFERENCES mention (id),
      hidden INTEGER NOT NULL DEFAULT 0, -- by an import that was undone
      day INTEGER NOT NULL, -- days since 1970 in the project's zone
      terms BLOB -- distinct term ids, u32 little endian
    ) STRICT;
    CREATE INDEX fact_pending ON fact (version, mention_id);
    CREATE INDEX fact_duplicate ON fact (duplicate_of) WHERE duplicate_of IS NOT NULL;

    CREATE TABLE term (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      key TEXT NOT NULL,
      shown TEXT NOT NULL,
      UNIQUE (kind, key)
    ) STRICT;

    CREATE TABLE attribute (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL, -- folded
      value TEXT NOT NULL, -- folded
      shown_name TEXT NOT NULL,
      shown TEXT NOT NULL,
      UNIQUE (name, value)
    ) STRICT;
    CREATE TABLE mention_attribute (
      attribute_id INTEGER NOT NULL REFERENCES attribute (id),
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      PRIMARY KEY (attribute_id, mention_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE tag (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      color TEXT NOT NULL,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX tag_name ON tag (folded) WHERE removed IS NULL;
    CREATE TABLE mention_tag (
      tag_id INTEGER NOT NULL REFERENCES tag (id),
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      set_by TEXT NOT NULL, -- JSON of SetBy
      PRIMARY KEY (tag_id, mention_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mention_tag_mention ON mention_tag (mention_id);

    CREATE TABLE topic (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      scope TEXT NOT NULL,
      query TEXT NOT NULL,
      color TEXT NOT NULL,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX topic_name ON topic (folded) WHERE removed IS NULL;
    CREATE TABLE mention_topic (
      topic_id INTEGER NOT NULL REFERENCES topic (id),
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      PRIMARY KEY (topic_id, mention_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mention_topic_mention ON mention_topic (mention_id);

    CREATE TABLE rule (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      tag_id INTEGER NOT NULL REFERENCES tag (id),
      enabled INTEGER NOT NULL DEFAULT 1,
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;

    -- Every label a person or a rule ever set, in order: provenance and history.
    CREATE TABLE label (
      id INTEGER PRIMARY KEY,
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      facet TEXT NOT NULL,
      value TEXT NOT NULL,
      set_by TEXT NOT NULL,
      change_id INTEGER REFERENCES change (id)
    ) STRICT;
    CREATE INDEX label_mention ON label (mention_id, facet);

    CREATE TABLE board (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      summary TEXT NOT NULL,
      query TEXT NOT NULL,
      widgets TEXT NOT NULL, -- JSON
      created INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;

    -- What was done, and how to take it back (JSON, see changes.ts).
    CREATE TABLE change (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      summary TEXT NOT NULL,
      count INTEGER NOT NULL,
      undo TEXT NOT NULL,
      undone INTEGER
    ) STRICT;

    CREATE VIRTUAL TABLE mention_text_index USING fts5 (
      title, text, content = 'mention', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2", detail = full
    );
  `);
}
