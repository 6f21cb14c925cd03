// Puts a copy in the place of a project: first beside it, read whole, then exchanged in one step of the file system.
import { existsSync } from 'node:fs';
import { copyFile, link, rename } from 'node:fs/promises';
import { EarshotError } from '../contract/errors.ts';
import type { Millis } from '../contract/model.ts';
import { nameBackup } from './db/backups.ts';
import { dropCopy, settle } from './db/copy-project.ts';
import { lockProject } from './db/open.ts';

/** Where a copy waits until it is exchanged. What is left there by a process that was killed is of no use to anybody. */
export function waitingPlace(file: string): string {
  return `${file}.restoring`;
}

/** Copies a backup beside the project, as one file. Nothing of the project is touched. */
export async function fetchBackup(backup: string, file: string): Promise<string> {
  const waiting = waitingPlace(file);
  if (!existsSync(backup)) throw new EarshotError('not-found', `There is no backup at “${backup}”.`, { file: backup });
  try {
    await dropCopy(waiting);
    await copyFile(backup, waiting);
    // A project somebody copied while it was in use has its latest changes beside it.
    if (existsSync(`${backup}-wal`)) await copyFile(`${backup}-wal`, `${waiting}-wal`);
    return waiting;
  } catch (thrown) {
    await dropCopy(waiting);
    throw sayUnchanged(file, thrown);
  }
}

/**
 * Exchanges a closed project for what waits beside it, and keeps the project among its backups: answers where. At every
 * moment there is a whole project in its place, the former or the new one.
 * @throws EarshotError `project-in-use`, `not-allowed`, `disk-full`; the project is as it was then.
 */
export async function exchangeProject(file: string, waiting: string, now: Millis): Promise<string> {
  const lock = lockProject(file);
  try {
    // What waits in a log would be written into whichever file has its name.
    settleIfWhole(file);
    settle(waiting);
    const kept = await nameBackup(file, 'restore', now);
    // A second name costs no room and no time; some disks have none.
    await link(file, kept).catch(() => copyFile(file, kept));
    await rename(waiting, file);
    return kept;
  } catch (thrown) {
    throw sayUnchanged(file, thrown);
  } finally {
    lock.release();
  }
}

/** A project that is too damaged to be settled is just what one wants to exchange. */
function settleIfWhole(file: string): void {
  try {
    settle(file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    if (!code.startsWith('SQLITE_CORRUPT') && code !== 'SQLITE_NOTADB') throw thrown;
  }
}

function sayUnchanged(file: string, thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (thrown instanceof EarshotError) return thrown;
  if (code === 'ENOSPC' || code.startsWith('SQLITE_FULL')) {
    return new EarshotError('disk-full', 'The disk is full: nothing was put back.', { file }, thrown);
  }
  const message = 'The backup could not be put back: may you write to the folder of the project? Nothing was changed.';
  return new EarshotError('not-allowed', message, { file }, thrown);
}
