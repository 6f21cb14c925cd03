// Copies of a project: where they lie, what they are called, and what is among them.
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Backup } from '../../contract/backups.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Millis } from '../../contract/model.ts';

/** `Mar Azul 2026-11-22 09.30.15 daily.earshot`, in UTC: a name sorts by time and reads the same in any zone. */
const named = / (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d) (hand|daily|restore)(?: \d+)?\.earshot$/;

/** Beside the project, so that whoever finds one finds the other. */
export function backupFolder(file: string): string {
  return join(dirname(file), `${basename(file, '.earshot')} backups`);
}

/** A free place for a copy made now. */
export async function nameBackup(file: string, kind: Exclude<Backup['kind'], 'format'>, at: Millis): Promise<string> {
  const folder = backupFolder(file);
  await mkdir(folder, { recursive: true });
  const moment = new Date(at).toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const name = `${basename(file, '.earshot')} ${moment} ${kind}`;
  const taken = new Set(await readdir(folder));
  for (let again = 1; ; again++) {
    const free = again === 1 ? `${name}.earshot` : `${name} ${again}.earshot`;
    if (!taken.has(free)) return join(folder, free);
  }
}

/** Latest first: what lies in the folder, and the copies made before the format changed, which lie beside the project. */
export async function listBackups(file: string): Promise<Backup[]> {
  const [inFolder, beside] = await Promise.all([namesIn(backupFolder(file)), namesIn(dirname(file))]);
  const found = await Promise.all([
    ...inFolder.filter((name) => name.endsWith('.earshot')).map((name) => describe(join(backupFolder(file), name))),
    ...beside
      .filter((name) => name.startsWith(`${basename(file)}.backup-format-`) && /-format-\d+$/.test(name))
      .map((name) => describe(join(dirname(file), name), 'format')),
  ]);
  return found.filter((backup) => backup !== null).sort((one, other) => other.at - one.at);
}

/** Only what is among the copies of this project: a call never removes any other file. */
export async function removeBackup(file: string, backup: string): Promise<void> {
  const known = await listBackups(file);
  if (!known.some((each) => each.file === backup))
    throw new EarshotError('not-found', `“${backup}” is not among the backups of this project.`, { file: backup });
  await rm(backup, { force: true });
}

/** The newest of what was made by itself stay; copies anybody asked for are never touched. */
export async function pruneDaily(file: string, keep: number): Promise<void> {
  const daily = (await listBackups(file)).filter((backup) => backup.kind === 'daily');
  for (const { file: old } of daily.slice(keep)) await rm(old, { force: true });
}

/** When the project was last written to. */
export async function lastWritten(file: string): Promise<Millis> {
  const times = await Promise.all([file, `${file}-wal`].map((path) => stat(path).catch(() => null)));
  return Math.max(0, ...times.map((found) => (found && found.size > 0 ? found.mtimeMs : 0)));
}

async function describe(file: string, kind?: Backup['kind']): Promise<Backup | null> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const [, day, hour, minute, second, said] = named.exec(basename(file)) ?? [];
  return {
    file,
    // A file's own time changes when it is copied to another disk; its name does not.
    at: day ? Date.parse(`${day}T${hour}:${minute}:${second}Z`) : Math.round(found.mtimeMs),
    bytes: found.size,
    kind: kind ?? (said as Backup['kind'] | undefined) ?? 'hand',
  };
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
