// Changes: what was done and how to take it back. Undoing marks the change; nothing is ever deleted from here.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, Millis } from '../../contract/model.ts';
import { setImportHidden } from './imports.ts';
import { type CopyMark, putTogether } from './likeness.ts';
import { type FactBefore, restoreFacts } from './overrule.ts';
import { createReviser } from './revisions.ts';
import { restoreSeries, type SeriesBefore } from './series.ts';
import { putTagBack, takeTag } from './tags.ts';

export type RemovableTable = 'source' | 'tag' | 'topic' | 'rule' | 'board' | 'mapping' | 'sample' | 'series';

/** How to take a change back. */
export type Undo =
  | { readonly kind: 'tag-added'; readonly tag: Id; readonly ids: readonly Id[] }
  | { readonly kind: 'tag-taken'; readonly tag: Id; readonly taken: readonly { id: Id; setBy: string }[] }
  | { readonly kind: 'labels-set'; readonly before: readonly FactBefore[] }
  | { readonly kind: 'removed'; readonly table: RemovableTable; readonly id: Id }
  | { readonly kind: 'import-undone'; readonly id: Id }
  | { readonly kind: 'set-apart'; readonly mark: CopyMark }
  | { readonly kind: 'series-set'; readonly id: Id; readonly before: SeriesBefore }
  | { readonly kind: 'reread' };

interface ChangeRow {
  readonly id: Id;
  readonly at: Millis;
  readonly summary: string;
  readonly count: number;
  readonly undo: string;
  readonly undone: Millis | null;
}

function rowToChange(row: ChangeRow): Change {
  return { id: row.id, at: row.at, summary: row.summary, count: row.count, undone: row.undone !== null };
}

export function recordChange(db: Database, summary: string, count: number, undo: Undo, now: Millis): Change {
  const result = db
    .prepare('INSERT INTO change (at, summary, count, undo) VALUES (?, ?, ?, ?)')
    .run(now, summary, count, JSON.stringify(undo));
  return { id: Number(result.lastInsertRowid), at: now, summary, count, undone: false };
}

/** A change that is made in several steps counts them all. */
export function growChange(db: Database, id: Id, more: number, summary: (count: number) => string): void {
  const count = (db.prepare<[Id], number>('SELECT count FROM change WHERE id = ?').pluck().get(id) ?? 0) + more;
  db.prepare('UPDATE change SET count = ?, summary = ? WHERE id = ?').run(count, summary(count), id);
}

export function listChanges(db: Database, limit: number): Change[] {
  return db.prepare<[number], ChangeRow>('SELECT * FROM change ORDER BY id DESC LIMIT ?').all(limit).map(rowToChange);
}

/** Marks the row of a noun as removed; undo brings it back as it was. */
export function removeNoun(db: Database, table: RemovableTable, id: Id, now: Millis): void {
  const changed = db.prepare(`UPDATE ${table} SET removed = ? WHERE id = ? AND removed IS NULL`).run(now, id).changes;
  if (changed === 0) throw new EarshotError('not-found', `There is no ${table} with the number ${id}.`);
}

/** Takes back one change, or the latest not yet undone. Returns it with the mentions it touched. */
export function undoChange(db: Database, id: Id | null, now: Millis): { change: Change; undo: Undo } {
  const row =
    id === null
      ? db.prepare<[], ChangeRow>('SELECT * FROM change WHERE undone IS NULL ORDER BY id DESC LIMIT 1').get()
      : db.prepare<[Id], ChangeRow>('SELECT * FROM change WHERE id = ?').get(id);
  if (!row) throw new EarshotError('not-found', 'There is nothing to undo.');
  if (row.undone !== null) throw new EarshotError('bad-argument', `“${row.summary}” was undone already.`);
  const undo = JSON.parse(row.undo) as Undo;
  takeBack(db, undo, row.id, now);
  db.prepare('UPDATE change SET undone = ? WHERE id = ?').run(now, row.id);
  return { change: { ...rowToChange(row), undone: true }, undo };
}

function takeBack(db: Database, undo: Undo, change: Id, now: Millis): void {
  switch (undo.kind) {
    case 'tag-added':
      takeTag(db, undo.tag, undo.ids);
      return;
    case 'tag-taken':
      putTagBack(db, undo.tag, undo.taken);
      return;
    case 'labels-set':
      restoreFacts(db, undo.before);
      return;
    case 'removed':
      restoreNoun(db, undo.table, undo.id);
      return;
    case 'import-undone':
      setImportHidden(db, undo.id, false);
      return;
    case 'set-apart':
      putTogether(db, undo.mark);
      return;
    case 'series-set':
      restoreSeries(db, undo.id, undo.before, now);
      return;
    case 'reread':
      createReviser(db).restore(change);
      return;
  }
}

function restoreNoun(db: Database, table: string, id: Id): void {
  try {
    db.prepare(`UPDATE ${table} SET removed = NULL WHERE id = ?`).run(id);
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT')) {
      throw new EarshotError(
        'bad-argument',
        `Another ${table} has taken this name meanwhile: rename it first, then undo.`,
      );
    }
    throw thrown;
  }
}
