// The built engine in a worker thread, asked over its port as the window asks it: what a person's computer holds and
// waits for. The source files would bring the compiler of their types into every thread.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EngineApi, Events, ProjectApi } from '../../src/contract/api.ts';
import { type Client, connect } from '../../src/contract/client.ts';
import { portToWorker } from '../../src/core/threads/worker-port.ts';

const built = resolve(import.meta.dirname, '../../out/main/engine.js');

export interface Shell {
  readonly call: Client<EngineApi & ProjectApi, Events>['call'];
  close(): Promise<void>;
}

export function startShell(): Shell {
  const userData = mkdtempSync(join(tmpdir(), 'earshot-bench-user-'));
  const worker = new Worker(built, { workerData: { userData, version: '0.0.0-bench' } });
  const { call } = connect<EngineApi & ProjectApi, Events>(portToWorker(worker));
  return {
    call,
    close: async () => {
      await call('project.close', {});
      await worker.terminate();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
