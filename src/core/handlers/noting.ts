// What the writing calls share: one transaction a call, and a change noted down with the way back.
import type { Database } from 'better-sqlite3';
import type { Change, Id, SetBy } from '../../contract/model.ts';
import { recordChange } from '../db/changes.ts';
import { listChanged, listMade, type Row, type RowTable, removeRow } from '../db/rows.ts';
import type { ChangeKind } from '../db/turn.ts';
import type { Values } from '../db/values.ts';
import { writeCount } from '../text/write-count.ts';

export type Transact = <T>(work: () => T) => T;

export function record(db: Database, summary: string, count: number, kind: ChangeKind, before: Values): Change {
  return recordChange(db, summary, count, { kind, before }, Date.now());
}

/** A row was made (`before` is null) or changed; saving it as it was is no change to take back. */
export function recordRow(db: Database, summary: string, kind: ChangeKind, row: SavedRow): Change | null {
  const values = listRow(db, row);
  return values.size === 0 ? null : record(db, summary, 1, kind, values);
}

export interface SavedRow {
  readonly table: RowTable;
  readonly id: Id;
  readonly before: Row | null;
}

export function listRow(db: Database, { table, id, before }: SavedRow): Values {
  return before === null ? listMade(table, id, Date.now()) : listChanged(db, table, id, before);
}

/** Removes what the history calls by the name of its table. */
export function removeNamed(
  db: Database,
  table: Exclude<RowTable, 'alert' | 'author' | 'person' | 'series' | 'watch'>,
  id: Id,
  name: string,
): Change {
  return record(db, `removed the ${table} “${name}”`, 1, 'removed', removeRow(db, table, id, Date.now()));
}

export function byPerson(): SetBy {
  return { kind: 'person', name: 'you', at: Date.now() };
}

export function countMentions(count: number): string {
  return count === 1 ? '1 mention' : `${writeCount(count)} mentions`;
}
