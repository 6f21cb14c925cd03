// Where things are kept: the program's own data, and the folder for projects and exports, which the user may change.
import { constants } from 'node:fs';
import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { EarshotError } from '../contract/errors.ts';

/** Settings, recent projects and the window's own data, by the custom of each platform. */
export function findUserData(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'earshot');
  if (platform === 'win32') return join(env.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'earshot');
  const config = env.XDG_CONFIG_HOME;
  return join(config && isAbsolute(config) ? config : join(homedir(), '.config'), 'earshot');
}

/** The folder the user chose, while it is still there; else Earshot in Documents or in the home folder, made if need be. */
export async function findFolder(userData: string): Promise<string> {
  const chosen = await readChosen(userData);
  if (chosen && (await isWritableFolder(chosen))) return chosen;
  const documents = join(homedir(), 'Documents');
  const folder = join((await isWritableFolder(documents)) ? documents : homedir(), 'Earshot');
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  return folder;
}

/** Checks and remembers the user's choice. A leading `~` is the home folder. */
export async function chooseFolder(userData: string, typed: string): Promise<string> {
  const text = typed.trim().replace(/^~(?=$|[\\/])/, homedir());
  if (!isAbsolute(text))
    throw new EarshotError('bad-argument', 'Give the whole path of the folder, from the root.', { field: 'folder' });
  const folder = resolve(text);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory())
    throw new EarshotError('not-found', `There is no folder ${folder}; make it first or choose another.`, {
      file: folder,
      field: 'folder',
    });
  if (!(await isWritableFolder(folder)))
    throw new EarshotError('not-allowed', `Nothing may be written into ${folder}; choose another folder.`, {
      file: folder,
      field: 'folder',
    });
  await writeChosen(userData, folder);
  return folder;
}

async function isWritableFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return false;
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function readChosen(userData: string): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(userData, 'shell.json'), 'utf8'));
    const folder = typeof value === 'object' && value !== null && 'folder' in value ? value.folder : null;
    return typeof folder === 'string' && isAbsolute(folder) ? folder : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that a crash leaves the old choice or the new one. */
async function writeChosen(userData: string, folder: string): Promise<void> {
  const file = join(userData, 'shell.json');
  await mkdir(userData, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify({ folder }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
