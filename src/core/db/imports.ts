// Imports: which file was read when, with what result, so that one can be found again, resumed and undone.
import type { Database } from 'better-sqlite3';
import type { Counts, Id, ImportOptions, ImportRecord, ImportState, Millis } from '../../contract/model.ts';
import type { Place } from './values.ts';

interface ImportRow {
  readonly id: Id;
  readonly source_id: Id;
  readonly file: string;
  readonly format: string;
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

export function startImport(db: Database, found: NewImport): Id {
  const result = db
    .prepare(
      `INSERT INTO import (source_id, file, sha256, format, options, started, state) VALUES (?, ?, ?, ?, ?, ?, 'running')`,
    )
    .run(found.source, found.file, found.sha256, found.format, JSON.stringify(found.options), found.started);
  return Number(result.lastInsertRowid);
}

export function finishImport(db: Database, id: Id, state: ImportState, counts: Counts, now: Millis): void {
  db.prepare(
    `UPDATE import SET finished = ?, state = ?, read = ?, added = ?, known = ?, duplicates = ?, rejected = ? WHERE id = ?`,
  ).run(now, state, counts.read, counts.added, counts.known, counts.duplicates, counts.rejected, id);
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
  return db
    .prepare<[], ImportRow>('SELECT * FROM import ORDER BY id DESC LIMIT 500')
    .all()
    .map((row) => ({
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
    }));
}

/** An import left `running` by a crash is shown for what it is: stopped, to be run again. */
export function markInterruptedImports(db: Database, now: Millis): void {
  db.prepare(`UPDATE import SET state = 'stopped', finished = ? WHERE state = 'running'`).run(now);
}

/** Hides or shows what an import brought. Returns the mentions touched. What was read otherwise since stays away. */
export function setImportHidden(db: Database, id: Id, hidden: boolean): number {
  const changed = hidden
    ? db.prepare(`UPDATE fact SET hidden = 1 WHERE hidden = 0 AND mention_id IN (${ofImport})`).run(id).changes
    : db.prepare(`UPDATE fact SET hidden = 0 WHERE mention_id IN (${ofImport} AND NOT EXISTS (${replacement}))`).run(id)
        .changes;
  db.prepare('UPDATE import SET state = ? WHERE id = ?').run(hidden ? 'undone' : 'done', id);
  return changed;
}

const ofImport = 'SELECT m.id FROM mention m WHERE m.import_id = ?';

/** The mention that took the identity of one that was taken back (`taken-back.ts`), where it is shown. */
const replacement = `SELECT 1 FROM mention n JOIN fact f ON f.mention_id = n.id
  WHERE instr(m.external_id, char(31) || 'replaced' || char(31)) > 0 AND n.source_id = m.source_id AND f.hidden = 0
    AND n.external_id = substr(m.external_id, 1, instr(m.external_id, char(31) || 'replaced' || char(31)) - 1)`;

/** 1 where it was taken back. */
export function openImportPlace(db: Database): Place {
  const select = db.prepare<[Id], 0 | 1>(`SELECT state = 'undone' FROM import WHERE id = ?`).pluck();
  return {
    read: (id) => select.get(id) ?? 0,
    write: (id, value) => void setImportHidden(db, id, value === 1),
  };
}
