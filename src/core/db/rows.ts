// Rows that people make, change and remove: their columns as they were before, so that each can be taken back by itself.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import type { Place, Value, Values } from './values.ts';

/** What a person sets. What counts, times or derives is left out: it goes on by itself. */
const columnsOf = {
  alert: ['threshold', 'enabled', 'removed'],
  author: ['person_id'],
  board: ['name', 'summary', 'query', 'widgets', 'look', 'removed'],
  mapping: ['removed'],
  person: ['name', 'folded', 'role', 'notes'],
  rule: ['name', 'query', 'tag_id', 'enabled', 'removed'],
  sample: ['removed'],
  schedule: ['board_id', 'format', 'folder', 'every', 'day', 'hour', 'locale', 'enabled', 'removed'],
  series: ['name', 'folded', 'unit', 'removed'],
  source: ['name', 'config', 'paused', 'interval_minutes', 'priority', 'folder', 'full_text', 'removed'],
  tag: ['name', 'folded', 'color', 'pattern', 'merged_into', 'removed'],
  topic: ['name', 'folded', 'scope', 'query', 'names', 'color', 'removed'],
  watch: ['name', 'query', 'mode', 'width', 'place', 'removed'],
} as const;

export type RowTable = keyof typeof columnsOf;
export type Row = Readonly<Record<string, string | number | null>>;

/** `tag.name` */
export function isRowPlace(name: string): boolean {
  const [table = '', column = ''] = name.split('.');
  return Object.hasOwn(columnsOf, table) && (columnsOf[table as RowTable] as readonly string[]).includes(column);
}

export function rememberRow(db: Database, table: RowTable, id: Id): Row {
  const row = db.prepare<[Id], Row>(`SELECT ${columnsOf[table].join(', ')} FROM ${table} WHERE id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no ${table} with the number ${id}.`);
  return row;
}

/** The columns that are no longer as they were. */
export function listChanged(db: Database, table: RowTable, id: Id, before: Row): Values {
  const now = rememberRow(db, table, id);
  const changed = Object.entries(before).filter(([column, value]) => now[column] !== value);
  return new Map(changed.map(([column, value]) => [`${table}.${column}`, new Map([[id, value]])]));
}

/** A row that was made was, before that, as if removed. */
export function listMade(table: RowTable, id: Id, now: Millis): Values {
  return new Map([[`${table}.removed`, new Map([[id, now]])]]);
}

/** Marks a row as removed: it can come back as it was. */
export function removeRow(db: Database, table: RowTable, id: Id, now: Millis): Values {
  const changed = db.prepare(`UPDATE ${table} SET removed = ? WHERE id = ? AND removed IS NULL`).run(now, id).changes;
  if (changed === 0) throw new EarshotError('not-found', `There is no ${table} with the number ${id}.`);
  return new Map([[`${table}.removed`, new Map([[id, null]])]]);
}

export function openRowPlace(db: Database, name: string, now: Millis): Place {
  const [table, column] = name.split('.');
  const select = db.prepare<[Id], Value>(`SELECT ${column} FROM ${table} WHERE id = ?`).pluck();
  // A board says when it was changed.
  const also = table === 'board' ? `, updated = ${now}` : '';
  const update = db.prepare(`UPDATE ${table} SET ${column} = ?${also} WHERE id = ?`);
  return {
    read: (id) => select.get(id) ?? null,
    write: (id, value) => {
      try {
        update.run(value, id);
      } catch (thrown) {
        if (!isTaken(thrown)) throw thrown;
        const message = `Another ${table} has taken this name meanwhile: rename it first, then undo.`;
        throw new EarshotError('bad-argument', message);
      }
    },
  };
}

function isTaken(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT_UNIQUE');
}
