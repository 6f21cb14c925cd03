// A thread of the engine like any other, but for the seeker's: it dies when a file beside the project tells it to.
import { existsSync, rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { ThreadStart } from '../../src/core/threads/api.ts';

const start = workerData as ThreadStart;
if (start.role === 'seeker') {
  const order = `${start.file}.die`;
  setInterval(() => {
    if (!existsSync(order)) return;
    rmSync(order);
    throw new Error('It was told to die.');
  }, 10).unref();
}
await import('../../src/core/threads/thread.ts');
