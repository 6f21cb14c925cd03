// Migration 0006: a name is one series', a day one number, a period ends no earlier than it begins.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { series } from '../../../src/core/db/migrations/0006-series.ts';

function open() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  series(db);
  db.exec(`INSERT INTO series (id, kind, name, folded, created) VALUES (1, 'numbers', 'Visits', 'visits', 0)`);
  return db;
}

test('a day of a series has one number, and no number is no row', () => {
  const db = open();
  db.exec('INSERT INTO series_value (series_id, day, value) VALUES (1, 20576, 12.5)');
  expect(() => db.exec('INSERT INTO series_value (series_id, day, value) VALUES (1, 20576, 13)')).toThrow(/UNIQUE/);
  expect(() => db.exec('INSERT INTO series_value (series_id, day, value) VALUES (1, 20577, NULL)')).toThrow(/NOT NULL/);
  expect(() => db.exec('INSERT INTO series_value (series_id, day, value) VALUES (2, 20577, 1)')).toThrow(/FOREIGN/);
});

test('a name is taken until its series is removed', () => {
  const db = open();
  const again = () =>
    db.exec(`INSERT INTO series (kind, name, folded, created) VALUES ('activity', 'visits', 'visits', 0)`);
  expect(again).toThrow(/UNIQUE/);
  db.exec('UPDATE series SET removed = 1');
  expect(again).not.toThrow();
  expect(() => db.exec(`UPDATE series SET kind = 'mood'`)).toThrow(/CHECK/);
});

test('a period ends no earlier than it begins', () => {
  const db = open();
  expect(() => db.exec('INSERT INTO series_period (series_id, first, last) VALUES (1, 5, 4)')).toThrow(/CHECK/);
  expect(() => db.exec('INSERT INTO series_period (series_id, first, last) VALUES (1, 5, 5)')).not.toThrow();
});
