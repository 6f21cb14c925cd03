// Migration 0009: mentions without a date of their own are counted from an index that holds no others.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations } from '../../../src/core/db/migrate.ts';
import { undated } from '../../../src/core/db/migrations/0009-undated.ts';
import { countUndated } from '../../../src/core/index/gather-conduct.ts';

test('what has no date is counted, among what was found only; a mention that gets one counts no more', () => {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, ':memory:', migrations.slice(0, 8));
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'file', 'Post', '{}', 0);
    INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key) VALUES
      (64, 1, 'a', 1, 'known', 1, 'hola', 1), (65, 1, 'b', 1, 'captured', 1, 'hola', 2),
      (66, 1, 'c', 1, 'assumed', 1, 'hola', 3), (67, 1, 'd', 1, 'captured', 1, 'hola', 4);
  `);
  undated(db);
  const count = (sql: string) => countUndated(db, { sql, params: [] });
  expect(count('SELECT id FROM mention')).toBe(2);
  expect(count('SELECT id FROM mention WHERE id < 67')).toBe(1);
  db.exec("UPDATE mention SET dated = 'known' WHERE id = 65");
  expect(count('SELECT id FROM mention')).toBe(1);
});
