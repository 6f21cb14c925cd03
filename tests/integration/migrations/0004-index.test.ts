// Migration 0004: whatever changes a mention is counted in its stretch of time, and what changes texts apart.
import Sqlite, { type Database } from 'better-sqlite3';
import { expect, test } from 'vitest';
import { start } from '../../../src/core/db/migrations/0001-start.ts';
import { collect } from '../../../src/core/db/migrations/0002-collect.ts';
import { understand } from '../../../src/core/db/migrations/0003-understand.ts';
import { index } from '../../../src/core/db/migrations/0004-index.ts';

function open(): Database {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  for (const migrate of [start, collect, understand]) migrate(db);
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'feed', 'a', '{}', 5);
    INSERT INTO tag (id, name, folded, color, created) VALUES (1, 'a', 'a', '', 0);
    INSERT INTO topic (id, name, folded, scope, query, color, created) VALUES (1, 'A', 'a', 'brand', 'said', '#000', 0)`);
  say(db, 64, 'early', null);
  index(db);
  db.exec('INSERT INTO segment (low) VALUES (6400)');
  return db;
}

function say(db: Database, id: number, externalId: string, parent: string | null): void {
  db.prepare(
    `INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key, parent)
     VALUES (?, 1, ?, 0, 'known', 0, 'said', 0, ?)`,
  ).run(id, externalId, parent);
  db.prepare('INSERT INTO fact (mention_id, day) VALUES (?, 0)').run(id);
}

/** What a change adds to the counts of the first and the second stretch. */
function countChange(db: Database, change: () => void): number[][] {
  const read = () =>
    db.prepare<[], [number, number, number]>('SELECT touched, reworded, grouped FROM segment ORDER BY low').raw().all();
  const before = read();
  change();
  return read().map((counts, at) => counts.map((count, place) => count - (before[at]?.[place] ?? 0)));
}

test('what was there before lies in one stretch, without anything counted', () => {
  const db = open();
  expect(db.prepare('SELECT low, touched FROM segment ORDER BY low').all()).toEqual([
    { low: -9007199254740991, touched: 0 },
    { low: 6400, touched: 0 },
  ]);
});

test('each change counts where its mention lies, and texts apart from what is known of them', () => {
  const db = open();
  expect(countChange(db, () => say(db, 7000, 'late', null))).toEqual([
    [0, 0, 0],
    [1, 1, 0],
  ]);
  expect(countChange(db, () => db.exec('UPDATE fact SET sentiment = 1 WHERE mention_id = 64'))).toEqual([
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(countChange(db, () => db.exec('UPDATE fact SET hidden = 1 WHERE mention_id = 7000'))).toEqual([
    [0, 0, 0],
    [1, 1, 0],
  ]);
  expect(countChange(db, () => db.exec(`UPDATE mention SET text = 'else' WHERE id = 64`))).toEqual([
    [1, 1, 0],
    [0, 0, 0],
  ]);
  expect(countChange(db, () => db.exec(`INSERT INTO mention_tag VALUES (1, 64, '{}')`))).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ]);
  expect(countChange(db, () => db.exec('DELETE FROM mention_tag'))).toEqual([
    [0, 0, 1],
    [0, 0, 0],
  ]);
  expect(countChange(db, () => db.exec('INSERT INTO mention_topic (topic_id, mention_id) VALUES (1, 7000)'))).toEqual([
    [0, 0, 0],
    [0, 0, 1],
  ]);
  expect(countChange(db, () => db.exec('DELETE FROM mention_topic'))).toEqual([
    [0, 0, 0],
    [0, 0, 1],
  ]);
});

test('an answer, hidden or not, counts with what it answers', () => {
  const db = open();
  expect(countChange(db, () => say(db, 7000, 'late', 'early'))).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ]);
  expect(countChange(db, () => db.exec('UPDATE fact SET hidden = 1 WHERE mention_id = 7000'))).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ]);
  expect(countChange(db, () => db.exec('UPDATE mention SET parent = NULL WHERE id = 7000'))).toEqual([
    [1, 0, 0],
    [1, 1, 0],
  ]);
});
