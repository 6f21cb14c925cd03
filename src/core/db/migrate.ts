// Brings a project file to this version's schema, one migration at a time, each behind a backup of its own.
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import { start } from './migrations/0001-start.ts';
import { collect } from './migrations/0002-collect.ts';
import { understand } from './migrations/0003-understand.ts';
import { index } from './migrations/0004-index.ts';
import { scripts } from './migrations/0005-scripts.ts';
import { series } from './migrations/0006-series.ts';
import { desktop } from './migrations/0007-desktop.ts';
import { history } from './migrations/0008-history.ts';
import { undated } from './migrations/0009-undated.ts';
import { returned } from './migrations/0010-returned.ts';

/** Order is the schema's history: add new ones at the end, never change one that was released. */
export const migrations: readonly ((db: Database) => void)[] = [
  start,
  collect,
  understand,
  index,
  scripts,
  series,
  desktop,
  history,
  undated,
  returned,
];

/** Marks a SQLite file as a project of ours (“EARS”). */
export const applicationId = 0x45415253;

/** @throws EarshotError `project-newer`, `not-a-project`. The file is untouched in both cases. */
export function migrate(db: Database, file: string, steps = migrations): void {
  const version = isEmpty(db) ? 0 : readFormat(db, file, steps.length);
  steps.slice(version).forEach((step, index) => {
    const from = version + index;
    // A file that is being made has nothing to lose.
    if (version > 0) backUp(db, `${file}.backup-format-${from}`);
    db.transaction(() => {
      step(db);
      db.pragma(`user_version = ${from + 1}`);
      db.pragma(`application_id = ${applicationId}`);
    })();
  });
}

/** For a reader, which cannot migrate. @throws EarshotError as `migrate`, and for a format that is older. */
export function checkFormat(db: Database, file: string): void {
  if (readFormat(db, file, migrations.length) === migrations.length) return;
  throw new EarshotError(
    'not-allowed',
    `“${file}” has an older format: open it once in Earshot to bring it up to date.`,
    { file },
  );
}

function readFormat(db: Database, file: string, newest: number): number {
  if (Number(db.pragma('application_id', { simple: true })) !== applicationId) {
    throw new EarshotError('not-a-project', `“${file}” is a database, but not an Earshot project.`, { file });
  }
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > newest) {
    throw new EarshotError(
      'project-newer',
      `“${file}” was made by a newer Earshot (format ${version}; this one reads up to ${newest}). Update Earshot to open it; the file was not changed.`,
      { file },
    );
  }
  return version;
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
}

/**
 * A consistent copy beside the project. An earlier copy of the same format is kept: it is the older truth. It gets its
 * name when it is whole: a process that is killed while it copies leaves no half of one behind that name.
 */
function backUp(db: Database, file: string): void {
  if (existsSync(file)) return;
  const part = `${file}.part`;
  rmSync(part, { force: true });
  db.prepare('VACUUM INTO ?').run(part);
  renameSync(part, file);
}
