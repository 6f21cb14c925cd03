// Full text as it is written: added and replaced in both indexes, with nothing left behind.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrations } from '../../../src/core/db/migrate.ts';
import { createTextIndex } from '../../../src/core/db/text-index.ts';

function open() {
  const db = new Sqlite(':memory:');
  for (const migration of migrations) migration(db);
  const find = (table: string, match: string) =>
    db.prepare(`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`).pluck().all(match);
  return {
    index: createTextIndex(db),
    words: (match: string) => find('mention_text_index', match),
    pairs: (match: string) => find('mention_script_index', match),
    rows: () => db.prepare('SELECT count(*) FROM mention_script_index_docsize').pluck().get(),
    vocabulary: () => {
      db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.seen USING fts5vocab (main, mention_text_index, row)');
      return db.prepare('SELECT term FROM temp.seen').pluck().all();
    },
  };
}

test('a text without such characters has no row in the index of pairs', () => {
  const { index, words, rows } = open();
  index.add(64, { title: 'Reseña', text: 'El camión llegó' });
  expect(words('title : resena')).toEqual([64]);
  expect(rows()).toBe(0);
});

test('what replaces a text leaves nothing of it behind, whichever of the two has such characters', () => {
  const { index, words, pairs, rows, vocabulary } = open();
  const chinese = { title: '新的', text: 'iPhone手机 again' };
  const english = { title: null, text: 'A new phone' };
  index.add(64, chinese);
  expect([words('iphone'), pairs('"手机"'), pairs('title : "新的"')]).toEqual([[64], [64], [64]]);
  index.replace(64, chinese, english);
  expect([words('iphone'), pairs('"手机"'), words('phone'), rows()]).toEqual([[], [], [64], 0]);
  expect(vocabulary()).toEqual(['a', 'new', 'phone']);
  index.replace(64, english, chinese);
  expect([words('phone'), words('again'), pairs('"iPhone 手机"'), rows()]).toEqual([[], [64], [64], 1]);
});
