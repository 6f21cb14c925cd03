// Migration 0005: texts of before are found by parts of runs without spaces, and by the words beside them.
import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { start } from '../../../src/core/db/migrations/0001-start.ts';
import { collect } from '../../../src/core/db/migrations/0002-collect.ts';
import { understand } from '../../../src/core/db/migrations/0003-understand.ts';
import { index } from '../../../src/core/db/migrations/0004-index.ts';
import { scripts } from '../../../src/core/db/migrations/0005-scripts.ts';

const said = [
  [-64, null, '我的iPhone手机很好'],
  [64, '東京タワー', 'We liked it'],
  [128, 'Reseña', 'El camión llegó'],
] as const;

function open(more = 0): Database {
  const db = new Sqlite(':memory:');
  for (const step of [start, collect, understand, index]) step(db);
  db.exec(`INSERT INTO source (id, kind, name, config, created) VALUES (1, 'feed', 'a', '{}', 5)`);
  const add = db.prepare(
    `INSERT INTO mention (id, source_id, external_id, at, dated, captured, title, text, text_key)
     VALUES (?, 1, ?, 0, 'known', 0, ?, ?, 0)`,
  );
  const words = db.prepare('INSERT INTO mention_text_index (rowid, title, text) VALUES (?, ?, ?)');
  const extra = Array.from({ length: more }, (_, at) => [1000 + at, null, at % 2 ? '早上好' : 'good morning'] as const);
  for (const [id, title, text] of [...said, ...extra]) {
    add.run(id, `${id}`, title, text);
    words.run(id, title, text);
  }
  scripts(db);
  return db;
}

const find = (db: Database, table: string, match: string) =>
  db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid`).pluck().all(match);

test('only texts with such characters are in the index of pairs', () => {
  const db = open();
  expect(find(db, 'mention_script_index', '"手机"')).toEqual([-64]);
  expect(find(db, 'mention_script_index', '"iPhone 手机"')).toEqual([-64]);
  expect(find(db, 'mention_script_index', 'title : "京タ"')).toEqual([64]);
  expect(db.prepare('SELECT count(*) FROM mention_script_index_docsize').pluck().get()).toBe(2);
});

test('the words beside a run are words now, and the others stay what they were', () => {
  const db = open();
  expect(find(db, 'mention_text_index', 'iphone')).toEqual([-64]);
  expect(find(db, 'mention_text_index', 'liked')).toEqual([64]);
  expect(find(db, 'mention_text_index', 'camion')).toEqual([128]);
  expect(find(db, 'mention_text_index', '"我的iPhone手机很好"')).toEqual([]);
});

test('more texts than are read at once', () => {
  expect(find(open(4501), 'mention_script_index', '"早上"')).toHaveLength(2250);
});
