// Changes: what was done and how to take it back. Undoing marks the change; what a person did is never deleted from here.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id, Millis } from '../../contract/model.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { writeCount } from '../text/write-count.ts';
import { createReviser } from './revisions.ts';
import { addMerged } from './tag-merge.ts';
import { type ChangeKind, packUndo, readUndo, turnValues, type Undo } from './turn.ts';
import { listMentionsOf } from './values.ts';

interface ChangeRow {
  readonly id: Id;
  readonly at: Millis;
  readonly summary: string;
  readonly count: number;
  readonly kind: string;
  readonly undone: Millis | null;
  readonly redoable: number;
  readonly mention: Id | null;
  readonly title: string | null;
  readonly text: string | null;
}

/** How to undo a change that touched a million mentions is megabytes: a list does without. */
const select = `
  SELECT c.id, c.at, c.summary, c.count, c.kind, c.undone, c.undone IS NOT NULL AND c.redo IS NOT NULL AS redoable,
    c.mention_id AS mention, m.title, substr(m.text, 1, 400) AS text
  FROM change c LEFT JOIN mention m ON m.id = c.mention_id`;

/** More than this are no list that anybody reads. */
const mostOpened = 50_000;
const ofMentions = ['tag-added', 'tag-taken', 'tags-merged', 'labels-set', 'attention-set', 'reread'];
const longestExcerpt = 120;

function rowToChange({ id, at, summary, count, kind, undone, redoable, mention, title, text }: ChangeRow): Change {
  return {
    id,
    at,
    summary,
    count,
    kind,
    undone: undone !== null,
    redoable: redoable === 1,
    mention: mention === null ? null : { id: mention, excerpt: shorten([title, text].filter(Boolean).join(' — ')) },
    opens: mention === null && ofMentions.includes(kind) && count > 0 && count <= mostOpened,
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = sliceCodePoints(line, 0, longestExcerpt);
  return cut === line ? line : `${cut.trimEnd()}…`;
}

export function recordChange(db: Database, summary: string, count: number, undo: Undo, now: Millis): Change {
  const { undone } = latestMoments(db);
  const [mention = null] = count === 1 ? listMentionsOf(undo.before) : [];
  const result = db
    .prepare('INSERT INTO change (at, summary, count, kind, undo, mention_id) VALUES (?, ?, ?, ?, ?, ?)')
    .run(Math.max(now, undone), summary, count, undo.kind, packUndo(undo), mention);
  return getChange(db, Number(result.lastInsertRowid));
}

function getChange(db: Database, id: Id): Change {
  const row = db.prepare<[Id], ChangeRow>(`${select} WHERE c.id = ?`).get(id);
  if (!row) throw noSuchChange(id);
  return rowToChange(row);
}

function noSuchChange(id: Id): EarshotError {
  return new EarshotError('not-found', `There is no change with the number ${id}.`);
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
  const row = db
    .prepare<[], { id: Id; at: Millis; undone: Millis | null; undo: string }>(
      'SELECT id, at, undone, undo FROM change ORDER BY id DESC LIMIT 1',
    )
    .get();
  if (!row || row.undone !== null || row.at < since) return null;
  const undo = readUndo(db, row.undo);
  return undo && isSame(undo) ? getChange(db, row.id) : null;
}

/** The largest count that a change which stands says of the same; zero where none does. */
export function countNoted(db: Database, kind: ChangeKind, isSame: (undo: Undo) => boolean): number {
  const standing = db.prepare<[string], { count: number; undo: string }>(
    'SELECT count, undo FROM change WHERE kind = ? AND undone IS NULL',
  );
  const counts = standing.all(kind).map(({ count, undo }) => {
    const read = readUndo(db, undo);
    return read && isSame(read) ? count : 0;
  });
  return Math.max(0, ...counts);
}

/** What a project came with was not done by who has it: their history is empty. */
export function forgetChanges(db: Database): void {
  db.prepare('DELETE FROM change').run();
}

export function listChanges(db: Database, limit: number, before: Id | null = null): Change[] {
  return db
    .prepare<[bigint, number], ChangeRow>(`${select} WHERE c.id < ? ORDER BY c.id DESC LIMIT ?`)
    .all(BigInt(before ?? Number.MAX_SAFE_INTEGER), limit)
    .map(rowToChange);
}

/** The mentions a change was made on. */
export function listTouched(db: Database, id: Id): Id[] {
  const { kind, count } = getChange(db, id);
  if (count > mostOpened) {
    const message = `This change was made on ${writeCount(count)} mentions, and a list holds ${writeCount(mostOpened)}.`;
    throw new EarshotError('bad-argument', message);
  }
  if (kind === 'reread')
    return db.prepare<[Id], Id>('SELECT DISTINCT mention_id FROM revision WHERE change_id = ?').pluck().all(id);
  const { undo } = findChange(db, id) ?? {};
  const read = undo === undefined ? null : readUndo(db, undo);
  return read === null ? [] : listMentionsOf(read.before);
}

interface TurnRow {
  readonly id: Id;
  readonly summary: string;
  readonly undone: Millis | null;
  readonly undo: string;
  readonly redo: string | null;
}

const selectTurn = 'SELECT id, summary, undone, undo, redo FROM change';

function findChange(db: Database, id: Id): TurnRow | undefined {
  return db.prepare<[Id], TurnRow>(`${selectTurn} WHERE id = ?`).get(id);
}

/** Projects used while format 7 was being built hold some that cannot be read any more. */
function readWhole(db: Database, json: string, summary: string): Undo {
  const undo = readUndo(db, json);
  if (undo === null)
    throw new EarshotError('bad-argument', `“${summary}” cannot be turned any more: another Earshot wrote it down.`);
  return undo;
}

/** Takes back one change, or the latest not yet undone. Returns it with what it set. */
export function undoChange(db: Database, id: Id | null, now: Millis): { change: Change; undo: Undo } {
  const row =
    id === null
      ? db.prepare<[], TurnRow>(`${selectTurn} WHERE undone IS NULL ORDER BY id DESC LIMIT 1`).get()
      : findChange(db, id);
  if (!row) throw new EarshotError('not-found', 'There is nothing to undo.');
  if (row.undone !== null) throw new EarshotError('bad-argument', `“${row.summary}” was undone already.`);
  const undo = readWhole(db, row.undo, row.summary);
  const redo: Undo = { kind: undo.kind, before: turnValues(db, row.id, undo.before, now) };
  if (undo.kind === 'reread') createReviser(db).turn(row.id, 'undo');
  const { at, undone } = latestMoments(db);
  db.prepare('UPDATE change SET undone = ?, redo = ? WHERE id = ?').run(
    Math.max(now, at + 1, undone + 1),
    packUndo(redo),
    row.id,
  );
  return { change: getChange(db, row.id), undo };
}

/**
 * Does again what was undone, or what was undone last, unless something was changed since. Returns it with what it
 * set.
 */
export function redoChange(db: Database, id: Id | null, now: Millis): { change: Change; undo: Undo } {
  const row =
    id === null
      ? db
          .prepare<[], TurnRow>(
            `${selectTurn} WHERE redo IS NOT NULL
             AND undone > coalesce((SELECT max(later.at) FROM change later WHERE later.id > change.id), undone - 1)
             ORDER BY undone DESC, id LIMIT 1`,
          )
          .get()
      : findChange(db, id);
  if (!row) throw new EarshotError('not-found', 'There is nothing to do again.');
  if (row.undone === null) throw new EarshotError('bad-argument', `“${row.summary}” was not undone.`);
  if (row.redo === null)
    throw new EarshotError('bad-argument', `“${row.summary}” cannot be done again by itself: do it anew.`);
  const given = readWhole(db, row.redo, row.summary);
  const redo = given.kind === 'tags-merged' ? { ...given, before: addMerged(db, given.before) } : given;
  const undo: Undo = { kind: redo.kind, before: turnValues(db, row.id, redo.before, now) };
  if (redo.kind === 'reread') createReviser(db).turn(row.id, 'redo');
  db.prepare('UPDATE change SET undone = NULL, redo = NULL, undo = ? WHERE id = ?').run(packUndo(undo), row.id);
  return { change: getChange(db, row.id), undo: redo };
}
