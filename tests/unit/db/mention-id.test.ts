// Mention ids: in the order of time, never twice, the same for the same mentions in the same order.
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdAllocator, idFloor } from '../../../src/core/db/mention-id.ts';

function open() {
  const db = new Sqlite(':memory:');
  db.exec('CREATE TABLE mention (id INTEGER PRIMARY KEY) STRICT');
  return db;
}

test('ids never repeat, lie within the widened range of their second, and survive a restart in between', () => {
  const seconds = fc.array(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.boolean()), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(seconds, (steps) => {
      const db = open();
      const insert = db.prepare('INSERT INTO mention (id) VALUES (?)');
      let allocator = createIdAllocator(db, 0);
      const given: { at: number; id: number }[] = [];
      for (const [second, restart] of steps) {
        if (restart) allocator = createIdAllocator(db, allocator.spillSeconds);
        const at = second * 1000;
        const id = allocator.allocate(at);
        insert.run(id);
        given.push({ at, id });
      }
      for (const { at, id } of given) {
        expect(BigInt(id)).toBeGreaterThanOrEqual(idFloor(at));
        expect(BigInt(id)).toBeLessThan(idFloor(at + (allocator.spillSeconds + 1) * 1000));
      }
      expect(new Set(given.map((entry) => entry.id)).size).toBe(given.length);
      db.close();
    }),
    { numRuns: 60 },
  );
});

test('ten thousand mentions of one second spill on in order, and dates of another age are clamped', () => {
  const db = open();
  const insert = db.prepare('INSERT INTO mention (id) VALUES (?)');
  const allocator = createIdAllocator(db, 0);
  const ids = Array.from({ length: 10_000 }, () => {
    const id = allocator.allocate(0);
    insert.run(id);
    return id;
  });
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  expect(allocator.spillSeconds).toBe(Math.floor(9999 / 64));
  expect(Number.isSafeInteger(allocator.allocate(8.64e15))).toBe(true);
  expect(Number.isSafeInteger(allocator.allocate(-8.64e15))).toBe(true);
  db.close();
});
