// What the writing calls share: one transaction a call, and a change noted down with the way back.
import type { Database } from 'better-sqlite3';
import type { Change, Id, SetBy } from '../../contract/model.ts';
import { type RemovableTable, recordChange, removeNoun, type Undo } from '../db/changes.ts';

export type Transact = <T>(work: () => T) => T;

export function record(db: Database, summary: string, count: number, undo: Undo): Change {
  return recordChange(db, summary, count, undo, Date.now());
}

/** Removes what the history calls by the name of its table. */
export function removeNamed(
  db: Database,
  table: Exclude<RemovableTable, 'source' | 'series' | 'watch'>,
  id: Id,
  name: string,
): Change {
  removeNoun(db, table, id, Date.now());
  return record(db, `removed the ${table} “${name}”`, 1, { kind: 'removed', table, id });
}

export function byPerson(): SetBy {
  return { kind: 'person', name: 'you', at: Date.now() };
}

export function countMentions(count: number): string {
  return count === 1 ? '1 mention' : `${count} mentions`;
}
