// One run of the engine in a worker thread.
import { Worker } from 'node:worker_threads';
import type { WireMessage } from '../contract/wire.ts';
import type { EngineRun, EngineStart } from '../shell/supervise.ts';

export function startEngineWorker(file: string, start: EngineStart): EngineRun {
  const worker = new Worker(file, { workerData: start });
  let reason = '';
  worker.on('error', (thrown) => {
    reason = thrown instanceof Error ? thrown.message : String(thrown);
    console.error(thrown);
  });
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', (message: WireMessage) => listener(message)),
    onExit: (listener) => void worker.once('exit', (code) => listener(reason || `exit code ${code}`)),
    stop: async () => {
      await worker.terminate();
    },
  };
}
