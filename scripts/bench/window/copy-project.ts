// A copy of a bench project to work on, since what is done in the window changes it. One of an older format is brought
// up to date once, by the engine's own migrations, and kept beside: minutes less than making it anew.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine, waitForIndex } from '../engine.ts';
import { cacheFolder, keepProject, nameProject, waitForColumns } from '../make-project.ts';

export async function copyProject(docs: number, to: string, log: (line: string) => void): Promise<void> {
  copyFileSync(await keepUpToDate(docs, log), to);
}

async function keepUpToDate(docs: number, log: (line: string) => void): Promise<string> {
  mkdirSync(cacheFolder, { recursive: true });
  const name = nameProject(docs);
  const made = join(cacheFolder, `${name}.earshot`);
  const migrated = join(cacheFolder, `window-${name}.earshot`);
  for (const file of [made, migrated]) if (existsSync(file)) return file;
  const older = findOlder(name);
  if (older === null) return keepProject(docs, log);
  log(`Bringing ${older} up to date, to be kept as ${migrated}`);
  for (const other of readdirSync(cacheFolder))
    if (other.startsWith(`window-mentions-${docs}-`)) rmSync(join(cacheFolder, other));
  const part = `${migrated}.part`;
  copyFileSync(join(cacheFolder, older), part);
  const engine = await openEngine(part);
  try {
    await waitForIndex(engine);
    await waitForColumns(part);
  } finally {
    await engine.close();
  }
  renameSync(part, migrated);
  return migrated;
}

/** The same mentions and analysis in another schema. */
function findOlder(name: string): string | null {
  const same = new RegExp(`^${name.replace(/schema-\d+/, 'schema-\\d+')}\\.earshot$`);
  return readdirSync(cacheFolder).find((file) => same.test(file)) ?? null;
}
