// The entry of every thread of the engine: opens what its role needs, says it is ready, answers calls.
import { parentPort, workerData } from 'node:worker_threads';
import { toWireError } from '../../contract/errors.ts';
import { type Calls, type Handlers, serve } from '../../contract/serve.ts';
import type { ThreadStart } from './api.ts';
import { CLOSE, portToParent } from './worker-port.ts';

interface Room {
  // biome-ignore lint/suspicious/noExplicitAny: the three tables have nothing in common but their form.
  readonly handlers: Handlers<any>;
  close(): void;
}

/** Each role loads only what it needs: the languages and charts of the analyst are not the reader's to wait for. */
async function openRoom(start: ThreadStart): Promise<Room> {
  if (start.role === 'reader') return (await import('../handlers/reader.ts')).createReader(start.file);
  if (start.role === 'seeker') return (await import('../handlers/seeker.ts')).createSeeker(start.file);
  if (start.role === 'copier') return (await import('../handlers/copier.ts')).createCopier(start.file);
  if (start.role === 'writer') return (await import('../handlers/writer.ts')).createWriter(start.file, start.create);
  return (await import('../handlers/analyst.ts')).createAnalyst(start.model);
}

const port = parentPort;
if (!port) throw new Error('This file runs as a thread of the engine only.');
try {
  const room = await openRoom(workerData as ThreadStart);
  port.on('message', (message) => {
    if (message !== CLOSE) return;
    room.close();
    port.close();
  });
  serve<Calls<object>, object>(portToParent(port), room.handlers, {
    onBug: (method, thrown) => console.error(`[engine] ${method}`, thrown),
  });
  port.postMessage({ ready: true });
} catch (thrown) {
  port.postMessage({ ready: false, error: toWireError(thrown) });
}
