// A contract port over a worker thread, seen from either side.
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Port, WireMessage } from '../../contract/wire.ts';

export function portToWorker(worker: Worker): Port {
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', (message: WireMessage) => listener(message)),
    onClose: (listener) => void worker.once('exit', listener),
    close: () => void worker.terminate(),
  };
}

/** Asks a thread to end; whatever it is working on is cancelled. */
export const CLOSE = 'close';

export function portToParent(parent: MessagePort): Port {
  return {
    send: (message) => parent.postMessage(message),
    onMessage: (listener) => void parent.on('message', (message: WireMessage) => listener(message)),
    onClose: (listener) =>
      void parent.once('close', listener).on('message', (message) => message === CLOSE && listener()),
    close: () => parent.close(),
  };
}
