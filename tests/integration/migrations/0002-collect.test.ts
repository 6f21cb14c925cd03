// Migration 0002: what was there stays, with plain values for what is new.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { start } from '../../../src/core/db/migrations/0001-start.ts';
import { collect } from '../../../src/core/db/migrations/0002-collect.ts';

function open() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  start(db);
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'feed', 'a', '{"url":"https://a.example/"}', 5);
    INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key)
      VALUES (64, 1, 'a', 0, 'known', 0, 'said before', 0);
    INSERT INTO fact (mention_id, day, version) VALUES (64, 0, 2);
  `);
  collect(db);
  return db;
}

test('sources and mentions of before are kept, ordinary and unmarked', () => {
  const db = open();
  expect(db.prepare('SELECT name, priority, folder, full_text, recent FROM source').get()).toEqual({
    name: 'a',
    priority: 'normal',
    folder: null,
    full_text: 0,
    recent: '[]',
  });
  expect(db.prepare('SELECT version, similar_to, apart FROM fact').get()).toEqual({
    version: 2,
    similar_to: null,
    apart: 0,
  });
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a priority is one of three, a mapping’s name is taken once', () => {
  const db = open();
  expect(() => db.exec(`UPDATE source SET priority = 'urgent'`)).toThrow(/CHECK/);
  const insert = db.prepare(
    `INSERT INTO mapping (name, folded, format, columns, options, created, removed) VALUES ('A', 'a', 'csv', '[]', '{}', 0, ?)`,
  );
  insert.run(1);
  insert.run(null);
  expect(() => insert.run(null)).toThrow(/UNIQUE/);
});
