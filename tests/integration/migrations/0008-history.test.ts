// Migration 0008: a change on one mention knows which, however it was kept; of several it does not. What is hidden has an index.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../../src/core/db/migrate.ts';
import { history } from '../../../src/core/db/migrations/0008-history.ts';

function openOlder() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, ':memory:', migrations.slice(0, 7));
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'Post', '{}', 0);
    INSERT INTO author (id, identity, name, folded) VALUES (1, 'a', 'Ana', 'ana');
    INSERT INTO mention (id, source_id, external_id, author_id, at, dated, captured, text, text_key) VALUES (64, 1, 'a', 1, 1, 'known', 1, 'hola', 1);
  `);
  return db;
}

test('a change on one mention knows which, in each way it was kept; of several it does not', () => {
  const db = openOlder();
  db.exec(`INSERT INTO change (at, summary, count, undo) VALUES
    (1, 'a', 1, '{"kind":"labels-set","before":[{"id":64}]}'), (2, 'b', 1, '{"kind":"tag-added","tag":1,"ids":[64]}'),
    (3, 'c', 1, '{"kind":"set-apart","mark":{"id":64}}'), (4, 'd', 2, '{"kind":"tag-added","tag":1,"ids":[64,65]}'),
    (5, 'e', 1, '{"kind":"tag-taken","tag":1,"taken":[{"id":99}]}'), (6, 'f', 1, '{"kind":"removed","table":"tag","id":64}')`);
  db.exec(`UPDATE change SET kind = json_extract(undo, '$.kind')`);
  history(db);
  expect(db.prepare('SELECT mention_id FROM change WHERE at > 0 ORDER BY at').pluck().all()).toEqual([
    64,
    64,
    64,
    null,
    null,
    null,
  ]);
});

test('what is hidden is found without a walk over all facts', () => {
  const db = openOlder();
  history(db);
  const plan = db
    .prepare<[], { detail: string }>('EXPLAIN QUERY PLAN SELECT mention_id FROM fact WHERE hidden = 1')
    .all()
    .map(({ detail }) => detail);
  expect(plan).toEqual([expect.stringContaining('INDEX fact_taken_back')]);
});
