// Collecting at length: habits and priorities of sources, saved mappings, texts nearly the same, former texts.
import type { Database } from 'better-sqlite3';
import { canonicalUrl, keyOf } from '../../text/keys.ts';

export function collect(db: Database): void {
  db.exec(`
    ALTER TABLE source ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority IN ('high', 'normal', 'low'));
    ALTER TABLE source ADD COLUMN folder TEXT;
    ALTER TABLE source ADD COLUMN full_text INTEGER NOT NULL DEFAULT 0;
    -- When its latest mentions were published (JSON, Unix milliseconds, latest first): its habit is read from them.
    ALTER TABLE source ADD COLUMN recent TEXT NOT NULL DEFAULT '[]';

    -- Attributes an OPML file gave it that mean nothing here (JSON), to be written out again.
    ALTER TABLE source ADD COLUMN listed TEXT NOT NULL DEFAULT '{}';

    -- The first of a cluster of nearly the same texts, where this is a later one of it.
    ALTER TABLE fact ADD COLUMN similar_to INTEGER REFERENCES mention (id);
    -- A person said that this is no copy: nothing marks it again.
    ALTER TABLE fact ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX fact_similar ON fact (similar_to) WHERE similar_to IS NOT NULL;

    -- Bands of a text's MinHash: texts that share one are looked at closely (db/likeness.ts).
    CREATE TABLE likeness (
      band INTEGER NOT NULL,
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      PRIMARY KEY (band, mention_id)
    ) STRICT, WITHOUT ROWID;

    -- What a mention was before its payload was read again; the mention itself holds what it is now.
    CREATE TABLE revision (
      id INTEGER PRIMARY KEY,
      mention_id INTEGER NOT NULL REFERENCES mention (id),
      change_id INTEGER NOT NULL REFERENCES change (id),
      until INTEGER NOT NULL,
      said INTEGER NOT NULL, -- 1 where title or text changed
      title TEXT,
      text TEXT NOT NULL,
      rest TEXT NOT NULL -- JSON of the other columns
    ) STRICT;
    CREATE INDEX revision_mention ON revision (mention_id);
    CREATE INDEX revision_change ON revision (change_id);

    -- Payloads of the mentions that came together, compressed together: smaller and quicker than one by one. Payloads
    -- of before stay in raw.payload.
    CREATE TABLE pack (
      id INTEGER PRIMARY KEY,
      payloads BLOB NOT NULL -- zstd of strings, see payloads.ts
    ) STRICT;
    CREATE TABLE packed (
      mention_id INTEGER PRIMARY KEY REFERENCES mention (id),
      pack_id INTEGER NOT NULL REFERENCES pack (id),
      place INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE mapping (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      format TEXT NOT NULL,
      columns TEXT NOT NULL, -- JSON
      options TEXT NOT NULL, -- JSON of ImportOptions
      created INTEGER NOT NULL,
      removed INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX mapping_name ON mapping (folded) WHERE removed IS NULL;
  `);
  renewUrlKeys(db);
}

/** Addresses lose more tracking and their redirectors now: copies are to be recognised across the change. */
function renewUrlKeys(db: Database): void {
  const update = db.prepare('UPDATE mention SET url_key = ? WHERE id = ?');
  const rows = db.prepare<[], { id: number; url: string; url_key: number | null }>(
    'SELECT id, url, url_key FROM mention WHERE url IS NOT NULL',
  );
  for (const { id, url, url_key } of rows.all()) {
    const page = canonicalUrl(url);
    const key = page === null ? null : keyOf(page);
    if (key !== url_key) update.run(key, id);
  }
}
