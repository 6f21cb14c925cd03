// Copies a project while it is in use, and reads a copy to say whether it is whole.
import { rm } from 'node:fs/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import type { BackupCheck } from '../../contract/backups.ts';
import { EarshotError } from '../../contract/errors.ts';
import { applicationId, migrations } from './migrate.ts';
import { openForReading } from './open.ts';

export type Progress = (done: number, total: number) => void;

/** 8 MB a step: between two steps a cancel is heard. */
const pagesAtOnce = 2000;

/**
 * As it is at this moment, whatever is written meanwhile: the read transaction holds the moment, and without it each
 * change would make the copy begin anew. What becomes of `to` when it fails is the caller's.
 */
export async function copyProject(file: string, to: string, signal: AbortSignal, progress: Progress): Promise<void> {
  const db = openForReading(file, { mapped: false });
  try {
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await db.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        signal.throwIfAborted();
        progress(totalPages - remainingPages, totalPages);
        return pagesAtOnce;
      },
    });
    settle(to);
  } finally {
    db.close();
  }
}

/**
 * Makes a project that nobody uses one single file: what waits in its log is written into it, and the log goes.
 * @throws EarshotError `project-in-use`
 */
export function settle(file: string): void {
  const db = new Sqlite(file, { timeout: 500 });
  try {
    db.pragma('journal_mode = DELETE');
  } catch (thrown) {
    if (!codeOf(thrown).startsWith('SQLITE_BUSY')) throw thrown;
    const message = `“${file}” is being read by another program. Close it there first; nothing was changed.`;
    throw new EarshotError('project-in-use', message, { file }, thrown);
  } finally {
    db.close();
  }
}

/** Reads every page of every table and index. Damage is an answer here, not an error. */
export async function checkCopy(file: string, signal: AbortSignal, progress: Progress): Promise<BackupCheck> {
  const no = (problem: string): BackupCheck => ({ file, whole: false, problem, mentions: 0, latest: null });
  try {
    const db = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      const strange = findStrange(db);
      if (strange) return no(strange);
      const tables = db
        .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0`)
        .pluck()
        .all();
      for (const [index, table] of tables.entries()) {
        // A table at a time: between two of them a cancel is heard.
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
        progress(index, tables.length);
        const [first] = db.pragma(`quick_check('${table.replaceAll("'", "''")}')`) as { quick_check: string }[];
        if (first && first.quick_check !== 'ok') return no(`It is damaged (${first.quick_check}).`);
      }
      return {
        file,
        whole: true,
        problem: null,
        mentions: db.prepare<[], number>('SELECT count(*) FROM mention').pluck().get() ?? 0,
        latest: db.prepare<[], number>('SELECT at FROM mention ORDER BY id DESC LIMIT 1').pluck().get() ?? null,
      };
    } finally {
      db.close();
    }
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    return no(sayDamage(thrown));
  }
}

/** Leaves nothing of a copy that was not finished. */
export async function dropCopy(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(file + end, { force: true });
}

function findStrange(db: Database): string | null {
  if (Number(db.pragma('application_id', { simple: true })) !== applicationId) return 'It is not an Earshot project.';
  const format = Number(db.pragma('user_version', { simple: true }));
  return format > migrations.length ? 'It was made by a newer Earshot: update Earshot first.' : null;
}

function sayDamage(thrown: unknown): string {
  const code = codeOf(thrown);
  if (code === 'SQLITE_NOTADB') return 'It is no database at all.';
  if (code.startsWith('SQLITE_CANTOPEN')) return 'It cannot be opened: is it still there, and may you read it?';
  return `It is damaged (${thrown instanceof Error ? thrown.message : String(thrown)}).`;
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
