// Starts Earshot in an installed Chrome or Chromium: the engine in a worker thread, the window over a pipe.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EarshotError } from '../contract/errors.ts';
import type { MenuChosen } from '../contract/shell.ts';
import { readArrivals } from '../shell/arrivals.ts';
import { findUserData } from '../shell/folder.ts';
import { superviseEngine } from '../shell/supervise.ts';
import { startEngineWorker } from './engine-worker.ts';
import { handOver, receive } from './hand-over.ts';
import { startChromiumHost } from './host.ts';
import { lockUserData } from './lock.ts';

// src/chromium/main.ts and out/main/host.js lie equally deep.
const root = resolve(import.meta.dirname, '..', '..');
const built = import.meta.filename.endsWith('.js');
const engineFile = built ? join(import.meta.dirname, 'engine.js') : join(root, 'src', 'core', 'entry.ts');

try {
  await run();
} catch (thrown) {
  console.error(thrown instanceof EarshotError ? thrown.message : thrown);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  // The database's native part ends an older Node without a word.
  if (Number.parseInt(process.versions.node, 10) < 24)
    throw new EarshotError('not-allowed', `Earshot needs Node 24 or newer; this is ${process.versions.node}.`);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'user-data': { type: 'string' } },
  });
  const userData = values['user-data'] ? resolve(values['user-data']) : findUserData();
  const version = readVersion();

  const unlock = await lockOrHandOver(userData, positionals);
  if (!unlock) return console.error('Earshot is already open; its window comes to the front.');
  process.once('exit', unlock);
  const engine = superviseEngine((resume) => startEngineWorker(engineFile, { userData, version, resume }), {
    log: console.error,
  });
  try {
    const host = await startChromiumHost({ engine, rendererFolder: join(root, 'out', 'renderer'), userData, version });
    const arrive = (choices: readonly MenuChosen[]) => {
      for (const choice of choices) host.choose(choice);
      void host.page.bringToFront().catch(() => undefined);
    };
    arrive(readArrivals(positionals, process.cwd()));
    process.once('exit', receive(userData, arrive));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void host.close());
    await host.closed;
  } finally {
    await engine.close();
  }
}

/** Null where the window that is open took the files and links of this start. */
async function lockOrHandOver(userData: string, args: readonly string[]): Promise<(() => void) | null> {
  try {
    return lockUserData(userData);
  } catch (thrown) {
    if (thrown instanceof EarshotError && (await handOver(userData, args, process.cwd()))) return null;
    throw thrown;
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
