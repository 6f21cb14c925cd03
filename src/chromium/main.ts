// Starts Earshot in an installed Chrome or Chromium: the engine in a worker thread, the window over a pipe.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EarshotError } from '../contract/errors.ts';
import { findUserData } from '../shell/folder.ts';
import { superviseEngine } from '../shell/supervise.ts';
import { startEngineWorker } from './engine-worker.ts';
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
  const { values } = parseArgs({ options: { 'user-data': { type: 'string' } } });
  const userData = values['user-data'] ? resolve(values['user-data']) : findUserData();
  const version = readVersion();

  const unlock = lockUserData(userData);
  process.once('exit', unlock);
  const engine = superviseEngine((resume) => startEngineWorker(engineFile, { userData, version, resume }), {
    log: console.error,
  });
  try {
    const host = await startChromiumHost({ engine, rendererFolder: join(root, 'out', 'renderer'), userData, version });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void host.close());
    await host.closed;
  } finally {
    await engine.close();
  }
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
