// Packs of payloads: whatever was said comes back as it was.
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPayloadReader, createPayloadSaver } from '../../../src/core/db/payloads.ts';

const db = new Sqlite(':memory:');
db.exec(`CREATE TABLE pack (id INTEGER PRIMARY KEY, payloads BLOB NOT NULL);
  CREATE TABLE packed (mention_id INTEGER PRIMARY KEY, pack_id INTEGER NOT NULL, place INTEGER NOT NULL)`);

function keep(texts: readonly string[]): string[] {
  db.exec('DELETE FROM pack; DELETE FROM packed');
  createPayloadSaver(db).save(texts.map((raw, index) => ({ mention: index + 1, raw })));
  const read = createPayloadReader(db);
  const rows = db.prepare<[], { pack_id: number; place: number }>('SELECT * FROM packed ORDER BY mention_id').all();
  return rows.map((row) => read({ ...row, payload: null }));
}

test('a payload with a NUL, half a character, or nothing in it', () => {
  for (const texts of [
    ['a\0b', 'c'],
    ['\ud800 half', 'whole 👍'],
    ['', '', 'x'],
    ['[1]', '\0'],
  ])
    expect(keep(texts)).toEqual(texts);
});

test('any texts come back', () => {
  const said = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(said, (texts) => {
      expect(keep(texts)).toEqual(texts);
    }),
  );
});
