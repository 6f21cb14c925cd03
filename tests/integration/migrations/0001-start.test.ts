// Migration 0001: the tables it makes, their rules, and full text that forgets accents.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { start } from '../../../src/core/db/migrations/0001-start.ts';

function open() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  start(db);
  return db;
}

test('every table is STRICT and no reference is broken', () => {
  const db = open();
  const loose = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    )
    .pluck()
    .all();
  expect(loose).toEqual([]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a mention needs its source, one identity within it, and a known way of dating', () => {
  const db = open();
  db.exec(`INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'a', '{}', 0)`);
  const insert = (id: number, source: number, external: string, dated: string) =>
    db
      .prepare(
        `INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key) VALUES (?, ?, ?, 0, ?, 0, 'x', 0)`,
      )
      .run(id, source, external, dated);
  insert(1, 1, 'a', 'known');
  expect(() => insert(2, 1, 'a', 'known')).toThrow(/UNIQUE/);
  expect(() => insert(2, 9, 'b', 'known')).toThrow(/FOREIGN KEY/);
  expect(() => insert(2, 1, 'b', 'guessed')).toThrow(/CHECK/);
});

test('two tags may not share a name, unless one of them was removed', () => {
  const db = open();
  const insert = db.prepare(`INSERT INTO tag (name, folded, color, created, removed) VALUES ('a', 'a', '#000', 0, ?)`);
  insert.run(1);
  insert.run(null);
  expect(() => insert.run(null)).toThrow(/UNIQUE/);
});

test('the text index finds words without their accents', () => {
  const db = open();
  db.exec(`INSERT INTO mention_text_index (rowid, title, text) VALUES (7, 'Reseña', 'El camión llegó')`);
  const find = db.prepare('SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH ?').pluck();
  expect(find.all('camion')).toEqual([7]);
  expect(find.all('title: resena')).toEqual([7]);
});
