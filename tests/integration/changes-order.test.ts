// Undo and redo keep their order, however quickly one follows the other.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { recordChange, redoChange, undoChange } from '../../src/core/db/changes.ts';
import { migrate } from '../../src/core/db/migrate.ts';
import { removeRow } from '../../src/core/db/rows.ts';
import { saveTag } from '../../src/core/db/tags.ts';

test('within one millisecond what was undone last comes back first, and what a new change followed stays undone', () => {
  const now = 1000;
  const db = new Sqlite(':memory:');
  migrate(db, ':memory:');
  const remove = (name: string) => {
    const { id } = saveTag(db, { name }, now);
    recordChange(db, `removed ${name}`, 1, { kind: 'removed', before: removeRow(db, 'tag', id, now) }, now);
  };
  const undo = () => undoChange(db, null, now).change.summary;
  const redo = () => redoChange(db, null, now).change.summary;

  remove('first');
  remove('second');
  expect([undo(), undo()]).toEqual(['removed second', 'removed first']);
  expect([redo(), redo()]).toEqual(['removed first', 'removed second']);
  expect(undo()).toBe('removed second');
  remove('third');
  expect(redo).toThrow('There is nothing to do again.');
  expect(undo()).toBe('removed third');
  expect(redo()).toBe('removed third');
  expect(redo).toThrow('There is nothing to do again.');
});
