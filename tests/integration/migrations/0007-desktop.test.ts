// Migration 0007: a mention is in one state of attention, an alert of a kind stands once a topic, tags and boards keep.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../../src/core/db/migrate.ts';
import { desktop } from '../../../src/core/db/migrations/0007-desktop.ts';

function openOlder() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, ':memory:', migrations.slice(0, 6));
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'Post', '{}', 0);
    INSERT INTO author (id, identity, name, folded) VALUES (1, 'a', 'Ana', 'ana');
    INSERT INTO mention (id, source_id, external_id, author_id, at, dated, captured, text, text_key) VALUES (64, 1, 'a', 1, 1, 'known', 1, 'hola', 1);
    INSERT INTO tag (id, name, folded, color, created) VALUES (1, 'delivery', 'delivery', '#0072b2', 0);
    INSERT INTO topic (id, name, folded, scope, query, color, created) VALUES (1, 'Mar Azul', 'mar azul', 'brand', 'mar', '#0072b2', 0);
    INSERT INTO change (at, summary, count, undo) VALUES (0, 'set a label', 1, '{"kind":"labels-set","before":[]}');
    INSERT INTO board (id, name, summary, query, widgets, created, updated) VALUES (1, 'Week', '', '', '[]', 0, 0);
  `);
  return db;
}

test('what there was before is as it was', () => {
  const db = openOlder();
  desktop(db);
  expect(db.prepare('SELECT name, person_id FROM author').get()).toEqual({ name: 'Ana', person_id: null });
  expect(db.prepare('SELECT name, pattern FROM tag').get()).toEqual({ name: 'delivery', pattern: 'plain' });
  expect(db.prepare('SELECT kind, redo FROM change').get()).toEqual({ kind: 'labels-set', redo: null });
  expect(db.prepare('SELECT name, look FROM board').get()).toEqual({ name: 'Week', look: null });
});

test('a mention is put off until a time, and nothing else has one', () => {
  const db = openOlder();
  desktop(db);
  const put = (state: string, until: number | null) => () =>
    db
      .prepare('INSERT OR REPLACE INTO attention (mention_id, state, until, at) VALUES (64, ?, ?, 1)')
      .run(state, until);
  expect(put('later', null)).toThrow(/CHECK/);
  expect(put('done', 5)).toThrow(/CHECK/);
  expect(put('waiting', null)).toThrow(/CHECK/);
  expect(put('later', 5)).not.toThrow();
});

test('a topic has one alert of a kind until it is removed', () => {
  const db = openOlder();
  desktop(db);
  const add = () =>
    db.exec(`INSERT INTO alert (topic_id, kind, threshold, since, created) VALUES (1, 'volume', 3, 0, 0)`);
  add();
  expect(add).toThrow(/UNIQUE/);
  db.exec('UPDATE alert SET removed = 1');
  expect(add).not.toThrow();
  expect(() => db.exec(`UPDATE alert SET kind = 'mood'`)).toThrow(/CHECK/);
});

test('a schedule is of a board that exists', () => {
  const db = openOlder();
  desktop(db);
  const add = (board: number, every: string) => () =>
    db
      .prepare(
        `INSERT INTO schedule (board_id, format, folder, every, day, hour, locale, created) VALUES (?, 'html', 'reports', ?, 1, 8, 'es-ES', 0)`,
      )
      .run(board, every);
  expect(add(9, 'week')).toThrow(/FOREIGN/);
  expect(add(1, 'year')).toThrow(/CHECK/);
  expect(add(1, 'week')).not.toThrow();
});

test('an account is of a person that exists, and a merged tag leads to one that does', () => {
  const db = openOlder();
  desktop(db);
  expect(() => db.exec('UPDATE author SET person_id = 9')).toThrow(/FOREIGN/);
  expect(() => db.exec('UPDATE tag SET merged_into = 9')).toThrow(/FOREIGN/);
  db.exec(
    `INSERT INTO person (id, name, folded, created) VALUES (9, 'Ana', 'ana', 0); UPDATE author SET person_id = 9`,
  );
  expect(db.prepare('SELECT role, notes FROM person').get()).toEqual({ role: null, notes: '' });
  expect(db.prepare('SELECT merged_into FROM tag').get()).toEqual({ merged_into: null });
});

test('a column is quiet or tells, and what is new to it is found by when it was captured', () => {
  const db = openOlder();
  desktop(db);
  const add = (mode: string) => () =>
    db
      .prepare(`INSERT INTO watch (name, query, width, mode, place, seen, created) VALUES ('All', '', 340, ?, 1, 0, 0)`)
      .run(mode);
  expect(add('loud')).toThrow(/CHECK/);
  expect(add('quiet')).not.toThrow();
  const [step] = db.prepare('EXPLAIN QUERY PLAN SELECT id FROM mention WHERE captured > 0').all();
  expect(step).toMatchObject({ detail: expect.stringContaining('mention_captured') });
});
