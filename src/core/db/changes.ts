// Changes: what was done and how to take it back. Undoing marks the change; nothing is ever deleted from here.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, Millis } from '../../contract/model.ts';
import { type AttentionBefore, restoreAttention } from './attention.ts';
import { type BoardBefore, restoreBoard } from './boards.ts';
import { setImportHidden } from './imports.ts';
import { type CopyMark, putTogether, setApart } from './likeness.ts';
import { type FactBefore, rememberFacts, restoreFacts } from './overrule.ts';
import { type PeopleBefore, restorePeople } from './people-changes.ts';
import { createReviser } from './revisions.ts';
import { getSchedule, type SavedSchedule, saveSchedule, toSaved } from './schedules.ts';
import { rememberSeries, restoreSeries, type SeriesBefore } from './series.ts';
import { mergeTags, partTags, type TagMerge } from './tag-merge.ts';
import { putTagBack, takeTag } from './tags.ts';
import { getTopic, type SavedTopic, saveTopic, toSavedTopic } from './topics.ts';
import { getWatch, restoreOrder, type SavedWatch, saveWatch } from './watches.ts';

export type RemovableTable =
  | 'source'
  | 'tag'
  | 'topic'
  | 'rule'
  | 'board'
  | 'mapping'
  | 'sample'
  | 'series'
  | 'schedule'
  | 'alert'
  | 'watch';

/** How to take a change back. */
export type Undo =
  | { readonly kind: 'tag-added'; readonly tag: Id; readonly ids: readonly Id[] }
  | { readonly kind: 'tag-taken'; readonly tag: Id; readonly taken: readonly { id: Id; setBy: string }[] }
  | { readonly kind: 'labels-set'; readonly before: readonly FactBefore[] }
  | { readonly kind: 'removed'; readonly table: RemovableTable; readonly id: Id }
  | { readonly kind: 'import-undone'; readonly id: Id }
  /** What undoing these is taken back with in turn. */
  | { readonly kind: 'removal-undone'; readonly table: RemovableTable; readonly id: Id }
  | { readonly kind: 'import-redone'; readonly id: Id }
  | { readonly kind: 'put-together'; readonly id: Id }
  | { readonly kind: 'set-apart'; readonly mark: CopyMark }
  | { readonly kind: 'person-set' | 'people-linked' | 'people-parted'; readonly before: PeopleBefore }
  | { readonly kind: 'tags-merged'; readonly merge: TagMerge }
  | { readonly kind: 'tags-parted'; readonly from: Id; readonly into: Id }
  | { readonly kind: 'series-set'; readonly id: Id; readonly before: SeriesBefore }
  | { readonly kind: 'attention-set'; readonly before: readonly AttentionBefore[] }
  | { readonly kind: 'board-set'; readonly id: Id; readonly before: BoardBefore | null }
  | { readonly kind: 'topic-set'; readonly id: Id; readonly before: SavedTopic | null }
  | { readonly kind: 'schedule-set'; readonly before: SavedSchedule }
  | { readonly kind: 'column-set'; readonly id: Id; readonly before: SavedWatch | null }
  | { readonly kind: 'columns-ordered'; readonly before: readonly Id[] }
  | { readonly kind: 'reread' };

interface ChangeRow {
  readonly id: Id;
  readonly at: Millis;
  readonly summary: string;
  readonly count: number;
  readonly kind: string;
  readonly undone: Millis | null;
  readonly redoable: number;
}

interface UndoRow extends ChangeRow {
  readonly undo: string;
  readonly redo: string | null;
}

/** How to undo a change that touched a million mentions is megabytes: a list does without. */
const shown = 'id, at, summary, count, kind, undone, undone IS NOT NULL AND redo IS NOT NULL AS redoable';

function rowToChange({ id, at, summary, count, kind, undone, redoable }: ChangeRow): Change {
  return { id, at, summary, count, kind, undone: undone !== null, redoable: redoable === 1 };
}

export function recordChange(db: Database, summary: string, count: number, undo: Undo, now: Millis): Change {
  const { undone } = latestMoments(db);
  const at = Math.max(now, undone);
  const result = db
    .prepare('INSERT INTO change (at, summary, count, kind, undo) VALUES (?, ?, ?, ?, ?)')
    .run(at, summary, count, undo.kind, JSON.stringify(undo));
  const id = Number(result.lastInsertRowid);
  return { id, at, summary, count, kind: undo.kind, undone: false, redoable: false };
}

/** Several changes may fall into one millisecond: their times still tell in which order they were made and undone. */
function latestMoments(db: Database): { readonly at: Millis; readonly undone: Millis } {
  const row = db
    .prepare<[], { at: Millis | null; undone: Millis | null }>(
      'SELECT max(at) AS at, max(undone) AS undone FROM change',
    )
    .get();
  return { at: row?.at ?? 0, undone: row?.undone ?? 0 };
}

/** A change that is made in several steps counts them all. */
export function growChange(db: Database, id: Id, more: number, summary: (count: number) => string): void {
  const count = (db.prepare<[Id], number>('SELECT count FROM change WHERE id = ?').pluck().get(id) ?? 0) + more;
  db.prepare('UPDATE change SET count = ?, summary = ? WHERE id = ?').run(count, summary(count), id);
}

/** The latest change, if it is this one still going on: it is not written down a second time. */
export function continueChange(db: Database, isSame: (undo: Undo) => boolean, since: Millis): Change | null {
  const row = db.prepare<[], UndoRow>(`SELECT ${shown}, undo FROM change ORDER BY id DESC LIMIT 1`).get();
  if (!row || row.undone !== null || row.at < since || !isSame(JSON.parse(row.undo) as Undo)) return null;
  return rowToChange(row);
}

export function listChanges(db: Database, limit: number, before: Id | null = null): Change[] {
  return db
    .prepare<[bigint, number], ChangeRow>(`SELECT ${shown} FROM change WHERE id < ? ORDER BY id DESC LIMIT ?`)
    .all(BigInt(before ?? Number.MAX_SAFE_INTEGER), limit)
    .map(rowToChange);
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
      ? db.prepare<[], UndoRow>('SELECT * FROM change WHERE undone IS NULL ORDER BY id DESC LIMIT 1').get()
      : findChange(db, id);
  if (!row) throw new EarshotError('not-found', 'There is nothing to undo.');
  if (row.undone !== null) throw new EarshotError('bad-argument', `“${row.summary}” was undone already.`);
  const undo = JSON.parse(row.undo) as Undo;
  const redo = takeBack(db, undo, row.id, now);
  const { at, undone } = latestMoments(db);
  db.prepare('UPDATE change SET undone = ?, redo = ? WHERE id = ?').run(
    Math.max(now, at + 1, undone + 1),
    redo ? JSON.stringify(redo) : null,
    row.id,
  );
  return { change: { ...rowToChange(row), undone: true, redoable: redo !== undefined }, undo };
}

/**
 * Does again what was undone, or what was undone last, unless something was changed since. Returns it with what it
 * touched.
 */
export function redoChange(db: Database, id: Id | null, now: Millis): { change: Change; undo: Undo } {
  const row =
    id === null
      ? db
          .prepare<[], UndoRow>(
            `SELECT *, 1 AS redoable FROM change WHERE redo IS NOT NULL
             AND undone > coalesce((SELECT max(later.at) FROM change later WHERE later.id > change.id), undone - 1)
             ORDER BY undone DESC, id LIMIT 1`,
          )
          .get()
      : findChange(db, id);
  if (!row) throw new EarshotError('not-found', 'There is nothing to do again.');
  if (row.undone === null) throw new EarshotError('bad-argument', `“${row.summary}” was not undone.`);
  if (row.redo === null)
    throw new EarshotError('bad-argument', `“${row.summary}” cannot be done again by itself: do it anew.`);
  const redo = JSON.parse(row.redo) as Undo;
  takeBack(db, redo, row.id, now);
  db.prepare('UPDATE change SET undone = NULL, redo = NULL WHERE id = ?').run(row.id);
  return { change: { ...rowToChange(row), undone: false, redoable: false }, undo: redo };
}

function findChange(db: Database, id: Id): UndoRow | undefined {
  return db.prepare<[Id], UndoRow>('SELECT * FROM change WHERE id = ?').get(id);
}

/** Answers how to take this back in turn, which is how to do it again; nothing where that is not known. */
function takeBack(db: Database, undo: Undo, change: Id, now: Millis): Undo | undefined {
  switch (undo.kind) {
    case 'tag-added':
      return { kind: 'tag-taken', tag: undo.tag, taken: takeTag(db, undo.tag, undo.ids) };
    case 'tag-taken':
      putTagBack(db, undo.tag, undo.taken);
      return { kind: 'tag-added', tag: undo.tag, ids: undo.taken.map((entry) => entry.id) };
    case 'labels-set': {
      const before = rememberFacts(db, undo.before);
      restoreFacts(db, undo.before);
      return { kind: 'labels-set', before };
    }
    case 'removed':
      restoreNoun(db, undo.table, undo.id);
      return { kind: 'removal-undone', table: undo.table, id: undo.id };
    case 'removal-undone':
      removeNoun(db, undo.table, undo.id, now);
      return;
    case 'import-undone':
      setImportHidden(db, undo.id, false);
      return { kind: 'import-redone', id: undo.id };
    case 'import-redone':
      setImportHidden(db, undo.id, true);
      return;
    case 'set-apart':
      putTogether(db, undo.mark);
      return { kind: 'put-together', id: undo.mark.id };
    case 'put-together':
      setApart(db, undo.id);
      return;
    case 'person-set':
    case 'people-linked':
    case 'people-parted':
      return { kind: undo.kind, before: restorePeople(db, undo.before) };
    case 'tags-merged':
      partTags(db, undo.merge);
      return { kind: 'tags-parted', from: undo.merge.from, into: undo.merge.into };
    case 'tags-parted':
      mergeTags(db, undo.from, undo.into, now);
      return;
    case 'series-set':
      return redoOfSeries(db, undo, now);
    case 'attention-set':
      return { kind: 'attention-set', before: restoreAttention(db, undo.before, now) };
    case 'board-set':
      restoreBoard(db, undo.id, undo.before, now);
      return;
    case 'topic-set':
      return redoOfTopic(db, undo, now);
    case 'schedule-set': {
      const before = toSaved(getSchedule(db, undo.before.id));
      saveSchedule(db, undo.before, now);
      return { kind: 'schedule-set', before };
    }
    case 'column-set':
      return redoOfColumn(db, undo, now);
    case 'columns-ordered':
      return { kind: 'columns-ordered', before: restoreOrder(db, undo.before) };
    case 'reread':
      createReviser(db).restore(change);
      return;
  }
}

/** What was made by the change cannot be made again: it is taken off the list. */
function redoOfSeries(
  db: Database,
  { id, before }: Extract<Undo, { kind: 'series-set' }>,
  now: Millis,
): Undo | undefined {
  const after = before === null ? null : rememberSeries(db, id);
  restoreSeries(db, id, before, now);
  return after === null ? { kind: 'removed', table: 'series', id } : { kind: 'series-set', id, before: after };
}

/** A topic that was made is taken off the list, and comes back as it was. */
function redoOfTopic(db: Database, { id, before }: Extract<Undo, { kind: 'topic-set' }>, now: Millis): Undo {
  if (before === null) {
    removeNoun(db, 'topic', id, now);
    return { kind: 'removed', table: 'topic', id };
  }
  const after = toSavedTopic(getTopic(db, id));
  saveTopic(db, before, now);
  return { kind: 'topic-set', id, before: after };
}

/** A column that was made is taken off the list, and comes back as it was. */
function redoOfColumn(db: Database, { id, before }: Extract<Undo, { kind: 'column-set' }>, now: Millis): Undo {
  if (before === null) {
    removeNoun(db, 'watch', id, now);
    return { kind: 'removed', table: 'watch', id };
  }
  const { seen: _, ...after } = getWatch(db, id);
  saveWatch(db, before, now);
  return { kind: 'column-set', id, before: after };
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
