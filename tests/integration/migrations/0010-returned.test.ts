// Migration 0010: a mention that came again with another import is held by both, once each.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../../src/core/db/migrate.ts';
import { returned } from '../../../src/core/db/migrations/0010-returned.ts';

test('what is there stays with its import, and may be held by another', () => {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, ':memory:', migrations.slice(0, 9));
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'Post', '{}', 0);
    INSERT INTO import (id, source_id, file, sha256, format, options, started, state) VALUES
      (1, 1, 'f', 'x', 'csv', '{}', 0, 'undone'), (2, 1, 'f', 'x', 'csv', '{}', 1, 'done');
    INSERT INTO mention (id, source_id, external_id, import_id, at, dated, captured, text, text_key) VALUES
      (64, 1, 'a', 1, 1, 'known', 1, 'hola', 1);
  `);
  returned(db);
  expect(db.prepare('SELECT import_id FROM mention').pluck().all()).toEqual([1]);
  const hold = db.prepare('INSERT INTO returned (import_id, mention_id) VALUES (?, ?)');
  hold.run(2, 64);
  expect(() => hold.run(2, 64)).toThrow('UNIQUE');
  expect(() => hold.run(3, 64)).toThrow('FOREIGN KEY');
  expect(() => hold.run(2, 65)).toThrow('FOREIGN KEY');
});
