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

export function portToParent(parent: MessagePort): Port {
  return {
    send: (message) => parent.postMessage(message),
    onMessage: (listener) => void parent.on('message', (message: WireMessage) => listener(message)),
    onClose: (listener) => void parent.once('close', listener),
    close: () => parent.close(),
  };
}
