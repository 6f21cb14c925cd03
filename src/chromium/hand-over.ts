// A second start hands its files and links to the window that is open, through a folder both know, and ends.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { MenuChosen } from '../contract/shell.ts';
import { readArrivals } from '../shell/arrivals.ts';

/** An open window takes them at once; whoever does not is no window of ours. */
const takenWithin = 3_000;

/** True when the open window took it. Arguments travel as they were typed, with the folder they were typed in. */
export async function handOver(userData: string, args: readonly string[], folder: string): Promise<boolean> {
  const file = join(makeFolder(userData), `${randomUUID()}.json`);
  writeFileSync(`${file}.part`, JSON.stringify({ args, folder }));
  renameSync(`${file}.part`, file);
  for (let waited = 0; waited < takenWithin && existsSync(file); waited += 50) await wait(50);
  const taken = !existsSync(file);
  rmSync(file, { force: true });
  return taken;
}

/** Calls `arrive` for each start that handed something over, perhaps nothing but itself. Returns what ends it. */
export function receive(userData: string, arrive: (choices: readonly MenuChosen[]) => void): () => void {
  const inbox = makeFolder(userData);
  // Left behind by a start that gave up.
  for (const name of readdirSync(inbox)) rmSync(join(inbox, name), { force: true });
  const take = () => {
    for (const name of readdirSync(inbox).filter((entry) => entry.endsWith('.json'))) {
      const handed = readHanded(join(inbox, name));
      rmSync(join(inbox, name), { force: true });
      arrive(readArrivals(handed.args, handed.folder));
    }
  };
  const watcher = watch(inbox, { persistent: false }, take);
  return () => watcher.close();
}

function makeFolder(userData: string): string {
  const folder = join(userData, 'window', 'arrivals');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function readHanded(file: string): { args: string[]; folder: string } {
  try {
    const { args, folder } = JSON.parse(readFileSync(file, 'utf8')) as { args?: unknown; folder?: unknown };
    const texts = Array.isArray(args) ? args.filter((argument) => typeof argument === 'string') : [];
    return { args: texts, folder: typeof folder === 'string' ? folder : '/' };
  } catch {
    return { args: [], folder: '/' };
  }
}
