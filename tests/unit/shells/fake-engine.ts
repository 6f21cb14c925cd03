// A small engine for shell tests: answers in a worker thread as the real one does.
import { parentPort, workerData } from 'node:worker_threads';
import type { WireMessage } from '../../../src/contract/wire.ts';
import { serveFakeEngine } from './fake-engine-calls.ts';

if (parentPort) {
  const port = parentPort;
  serveFakeEngine(
    {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => void port.on('message', (message: WireMessage) => listener(message)),
      onClose: () => {},
      close: () => port.close(),
    },
    workerData,
  );
}
