// The engine's process: a worker thread or Electron's utility process, answering the contract on its parent's port.
import { resolve } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { EngineApi, Events, ProjectApi } from '../contract/api.ts';
import { serve } from '../contract/serve.ts';
import type { Port, WireMessage } from '../contract/wire.ts';
import { createSession } from './session.ts';
import { portToParent } from './threads/worker-port.ts';

interface Start {
  readonly userData: string;
  readonly version: string;
  readonly resume: boolean;
}

/** The part of Electron's `process.parentPort` that is used. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

// src/core/entry.ts and out/main/engine.js lie equally deep below the root.
const root = resolve(import.meta.dirname, '..', '..');
const threads = import.meta.filename.endsWith('.ts')
  ? new URL('./threads/thread.ts', import.meta.url)
  : new URL('./thread.js', import.meta.url);

const { port, start } = findParent();
const session = createSession({
  userData: start.userData,
  version: start.version,
  threads,
  sample: resolve(root, 'resources', 'sample'),
  model: resolve(root, 'resources', 'models', 'sentiment.bin'),
  emit: (name, payload) => server.emit(name, payload),
});
const server = serve<EngineApi & ProjectApi, Events>(port, session.handlers, {
  onBug: (method, thrown) => console.error(`[engine] ${method}`, thrown),
});
port.onClose(() => void session.close());
if (start.resume) session.resume();
else await session.forget();

function findParent(): { port: Port; start: Start } {
  if (!isMainThread && parentPort) return { port: portToParent(parentPort), start: workerData as Start };
  const utility = (process as { parentPort?: UtilityPort }).parentPort;
  if (!utility) throw new Error('The engine runs below a shell: in a worker thread or a utility process.');
  return {
    port: {
      send: (message) => utility.postMessage(message),
      onMessage: (listener) => utility.on('message', (event) => listener(event.data as WireMessage)),
      onClose: () => undefined,
      close: () => process.exit(0),
    },
    start: JSON.parse(process.argv.at(-1) ?? '{}') as Start,
  };
}
