// Opens a project file for the one writer or for a reader, and says plainly what is wrong with a file that is no project.
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import { backupFolder } from './backups.ts';
import { checkFormat, migrate } from './migrate.ts';
import { addSearchFunctions } from './search-functions.ts';

/** The writer's connection: creates the file when asked, migrates it. */
export function openForWriting(file: string, create: boolean): Database {
  if (!create && !existsSync(file)) throw new EarshotError('not-found', `There is no project at “${file}”.`, { file });
  return guard(file, () => {
    const db = new Sqlite(file);
    try {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma('foreign_keys = ON');
      db.pragma('busy_timeout = 5000');
      // Half of the library's own: saving is no slower (measured), and 8 MB are left for others.
      db.pragma('cache_size = -8000');
      // Triggers begin a statement journal for each row: written to a file it is ten times the row (measured).
      db.pragma('temp_store = MEMORY');
      migrate(db, file);
      addSearchFunctions(db);
      return db;
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  });
}

/**
 * A reader's connection: cannot write, sees every committed change at its next statement. `mapped`: pages of the file are
 * read where the system has them, which is quickest for many and counts as memory of the process.
 */
export function openForReading(file: string, { mapped = true }: { readonly mapped?: boolean } = {}): Database {
  return guard(file, () => {
    if (!existsSync(file)) throw new EarshotError('not-found', `There is no project at “${file}”.`, { file });
    const db = new Sqlite(file, { readonly: true });
    try {
      db.pragma('busy_timeout = 5000');
      if (mapped) db.pragma('mmap_size = 1073741824');
      db.pragma('temp_store = MEMORY');
      checkFormat(db, file);
      addSearchFunctions(db);
      return db;
    } catch (thrown) {
      db.close();
      throw thrown;
    }
  });
}

export interface ProjectLock {
  /** The process that held it last did not let it go in order. */
  readonly crashed: boolean;
  /** Safe to call twice. */
  release(): void;
}

/**
 * Holds a project for one process. The lock is a SQLite lock on a file beside it, so that the system itself lets it go
 * when the process dies, however it dies; the file goes with it when it is let go in order, so one that is there already
 * tells of a process that was killed.
 * @throws EarshotError `project-in-use`
 */
export function lockProject(file: string): ProjectLock {
  const path = `${file}-lock`;
  const crashed = existsSync(path);
  const lock = guard(file, () => new Sqlite(path, { timeout: 200 }));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (thrown) {
    lock.close();
    if (codeOf(thrown).startsWith('SQLITE_BUSY')) {
      throw new EarshotError('project-in-use', `“${file}” is open in another Earshot. Close it there first.`, { file });
    }
    throw thrown;
  }
  return {
    crashed,
    release: () => {
      // Where an open file cannot be removed (Windows), an empty one stays and does no harm.
      if (lock.open) rmQuietly(path);
      lock.close();
    },
  };
}

function rmQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Said above.
  }
}

function guard<T>(file: string, open: () => T): T {
  try {
    if (existsSync(file) && statSync(file).isDirectory()) {
      throw new EarshotError('not-a-project', `“${file}” is a folder, not a project file.`, { file });
    }
    return open();
  } catch (thrown) {
    if (thrown instanceof EarshotError) throw thrown;
    throw explain(file, thrown);
  }
}

function explain(file: string, thrown: unknown): unknown {
  const code = codeOf(thrown);
  if (code === 'SQLITE_NOTADB') {
    return new EarshotError(
      'not-a-project',
      `“${file}” is not an Earshot project (it is no database at all).`,
      { file },
      thrown,
    );
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return new EarshotError(
      'not-a-project',
      `“${file}” is damaged. Copies of it are beside it, in “${basename(backupFolder(file))}” and named “.backup-format-…”: open one of those.`,
      { file },
      thrown,
    );
  }
  if (code.startsWith('SQLITE_CANTOPEN') || thrown instanceof TypeError) {
    return new EarshotError(
      'not-found',
      `“${file}” cannot be opened: does its folder exist and may you write there?`,
      { file },
      thrown,
    );
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new EarshotError('not-allowed', `“${file}” may not be written to.`, { file }, thrown);
  }
  if (code === 'SQLITE_FULL')
    return new EarshotError('disk-full', `The disk is full: “${file}” was not changed.`, { file }, thrown);
  return thrown;
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
