// Imports: which file was read when, with what result, so that one can be found again, resumed and undone.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Counts, Id, ImportOptions, ImportRecord, ImportState, Millis } from '../../contract/model.ts';
import type { Place } from './values.ts';

interface ImportRow {
  readonly id: Id;
  readonly source_id: Id;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly options: string;
  readonly started: Millis;
  readonly finished: Millis | null;
  readonly state: string;
  readonly read: number;
  readonly added: number;
  readonly known: number;
  readonly duplicates: number;
  readonly rejected: number;
}

export interface NewImport {
  readonly source: Id;
  readonly file: string;
  readonly sha256: string;
  readonly format: string;
  readonly options: ImportOptions;
  readonly started: Millis;
}

/** What an import had brought before it was interrupted. */
export interface Brought {
  readonly added: number;
  readonly duplicates: number;
}

export interface BegunImport {
  readonly id: Id;
  readonly before: Brought;
}

/** How an unfinished import was begun: all that is needed to go on with it. */
export interface UnfinishedImport extends ImportRecord {
  readonly sha256: string;
  readonly options: ImportOptions;
}

/** The same bytes read by the same choices go on with what was left unfinished, so that it is one import to undo. */
export function beginImport(db: Database, found: NewImport): BegunImport {
  const unfinished = db
    .prepare<[string, string, string], Id>(
      `SELECT id FROM import WHERE sha256 = ? AND format = ? AND options = ? AND state IN (${unfinishedStates})
       ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(found.sha256, found.format, JSON.stringify(found.options));
  if (unfinished !== undefined) return { id: unfinished, before: resumeImport(db, unfinished, found.file) };
  return { id: startImport(db, found), before: { added: 0, duplicates: 0 } };
}

export function startImport(db: Database, found: NewImport): Id {
  const result = db
    .prepare(
      `INSERT INTO import (source_id, file, sha256, format, options, started, state) VALUES (?, ?, ?, ?, ?, ?, 'running')`,
    )
    .run(found.source, found.file, found.sha256, found.format, JSON.stringify(found.options), found.started);
  return Number(result.lastInsertRowid);
}

/** Goes on with an import; `file` is where it is now. Answers what it brought so far. */
export function resumeImport(db: Database, id: Id, file: string): Brought {
  const { changes } = db
    .prepare(
      `UPDATE import SET state = 'resuming', finished = NULL, file = ? WHERE id = ? AND state IN (${unfinishedStates})`,
    )
    .run(file, id);
  if (changes === 0) throw nothingLeft(file);
  return countBrought(db, id);
}

const unfinishedStates = `'stopped', 'interrupted'`;

/** One that could not go on by itself waits for a person; whatever else became of it meanwhile stays. Answers what it brought. */
export function leaveImport(db: Database, id: Id): number | null {
  const { changes } = db.prepare(`UPDATE import SET state = 'stopped' WHERE id = ? AND state = 'interrupted'`).run(id);
  return changes === 0 ? null : countBrought(db, id).added;
}

function countBrought(db: Database, id: Id): Brought {
  return db
    .prepare<{ id: Id }, Brought>(
      `SELECT count(*) AS added, count(duplicate_of) AS duplicates FROM fact WHERE mention_id IN (${held})`,
    )
    .get({ id }) as Brought;
}

/** What an import brought, and what it met again after another was taken back (`taken-back.ts`). */
const held = `SELECT id FROM mention WHERE import_id = @id UNION SELECT mention_id FROM returned WHERE import_id = @id`;

function nothingLeft(file: string): EarshotError {
  return new EarshotError(
    'not-allowed',
    `The import of “${file}” is under way or done: there is nothing to go on with.`,
  );
}

export function finishImport(db: Database, id: Id, state: ImportState, counts: Counts, now: Millis): void {
  db.prepare(
    `UPDATE import SET finished = ?, state = ?, read = ?, added = ?, known = ?, duplicates = ?, rejected = ? WHERE id = ?`,
  ).run(now, state, counts.read, counts.added, counts.known, counts.duplicates, counts.rejected, id);
}

export function nameImport(db: Database, id: Id): string {
  const select = db.prepare<[Id], string>(
    'SELECT s.name FROM import i JOIN source s ON s.id = i.source_id WHERE i.id = ?',
  );
  return select.pluck().get(id) ?? '';
}

/** The source an earlier import of the very same bytes went to. */
export function findImportSource(db: Database, sha256: string, format: string): Id | null {
  return (
    db
      .prepare<[string, string], Id>('SELECT source_id FROM import WHERE sha256 = ? AND format = ? ORDER BY id LIMIT 1')
      .pluck()
      .get(sha256, format) ?? null
  );
}

export function listImports(db: Database): ImportRecord[] {
  return db.prepare<[], ImportRow>('SELECT * FROM import ORDER BY id DESC LIMIT 500').all().map(rowToImport);
}

function rowToImport(row: ImportRow): ImportRecord {
  return {
    id: row.id,
    source: row.source_id,
    file: row.file,
    format: row.format,
    started: row.started,
    finished: row.finished,
    state: row.state as ImportState,
    read: row.read,
    added: row.added,
    known: row.known,
    duplicates: row.duplicates,
    rejected: row.rejected,
  };
}

export function getUnfinishedImport(db: Database, id: Id): UnfinishedImport {
  const row = db.prepare<[Id], ImportRow>('SELECT * FROM import WHERE id = ?').get(id);
  if (!row) throw new EarshotError('not-found', 'There is no such import in this project.');
  if (row.state !== 'stopped' && row.state !== 'interrupted') throw nothingLeft(row.file);
  return { ...rowToImport(row), sha256: row.sha256, options: JSON.parse(row.options) as ImportOptions };
}

/** Those to go on with by itself. */
export function listInterrupted(db: Database): Id[] {
  return db.prepare<[], Id>(`SELECT id FROM import WHERE state = 'interrupted' ORDER BY id`).pluck().all();
}

/**
 * What a crash left open is `interrupted`. What was resumed already is `stopped`: a file that ends the engine must not
 * end it again and again.
 */
export function markInterruptedImports(db: Database, now: Millis): void {
  const open = db.prepare<[], { id: Id; state: string }>(
    `SELECT id, state FROM import WHERE state IN ('running', 'resuming')`,
  );
  for (const { id, state } of open.all()) {
    const { added, duplicates } = countBrought(db, id);
    const counts = { read: added, added, known: 0, duplicates, rejected: 0 };
    finishImport(db, id, state === 'running' ? 'interrupted' : 'stopped', counts, now);
  }
}

/** Hides what an import alone holds, or shows again all it holds. What was read otherwise since stays away. */
function setImportHidden(db: Database, id: Id, hidden: boolean): void {
  const [now, exception] = hidden ? [1, standing] : [0, replacement];
  db.prepare(
    `UPDATE fact SET hidden = @now WHERE hidden <> @now AND mention_id IN (
       SELECT m.id FROM mention m WHERE m.id IN (${held}) AND NOT EXISTS (${exception}))`,
  ).run({ id, now });
}

/** An import that holds the mention and is not taken back. */
const standing = `SELECT 1 FROM import i WHERE i.state <> 'undone' AND i.id IN (
  SELECT m.import_id UNION ALL SELECT r.import_id FROM returned r WHERE r.mention_id = m.id)`;

/** The mention that took the identity of one that was taken back (`taken-back.ts`), where it is shown. */
const replacement = `SELECT 1 FROM mention n JOIN fact f ON f.mention_id = n.id
  WHERE instr(m.external_id, char(31) || 'replaced' || char(31)) > 0 AND n.source_id = m.source_id AND f.hidden = 0
    AND n.external_id = substr(m.external_id, 1, instr(m.external_id, char(31) || 'replaced' || char(31)) - 1)`;

/** What stands in the history for the state of an import: one that was stopped is no whole one when it comes back. */
const DONE = 0;
const UNDONE = 1;
const STOPPED = 2;

export function readImportValue(db: Database, id: Id): number {
  const state = db.prepare<[Id], string>('SELECT state FROM import WHERE id = ?').pluck().get(id);
  if (state === 'undone') return UNDONE;
  return state === 'stopped' || state === 'interrupted' ? STOPPED : DONE;
}

/** Returns how many mentions it took back, those that another import brought as well among them. */
export function takeBackImport(db: Database, id: Id): number {
  if (readImportValue(db, id) === UNDONE) return 0;
  const count = db
    .prepare<{ id: Id }, number>(`SELECT count(*) FROM fact WHERE hidden = 0 AND mention_id IN (${held})`)
    .pluck()
    .get({ id });
  writeImportValue(db, id, UNDONE);
  return count ?? 0;
}

/** What is still coming in would be shown beside what was hidden, and its end would call it done. */
function refuseUnderWay(db: Database, id: Id): void {
  const state = db.prepare<[Id], string>('SELECT state FROM import WHERE id = ?').pluck().get(id);
  if (state !== 'running' && state !== 'resuming') return;
  throw new EarshotError('not-allowed', `The import of “${nameImport(db, id)}” is under way: stop it first.`);
}

function writeImportValue(db: Database, id: Id, value: number): void {
  refuseUnderWay(db, id);
  const state = value === UNDONE ? 'undone' : value === STOPPED ? 'stopped' : 'done';
  db.prepare('UPDATE import SET state = ? WHERE id = ?').run(state, id);
  setImportHidden(db, id, value === UNDONE);
}

export function openImportPlace(db: Database): Place {
  return {
    read: (id) => readImportValue(db, id),
    write: (id, value) => writeImportValue(db, id, Number(value)),
  };
}
