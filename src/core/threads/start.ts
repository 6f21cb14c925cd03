// Starts one of the engine's threads and hands back a client for its calls.
import { Worker } from 'node:worker_threads';
import { type Client, connect } from '../../contract/client.ts';
import { EarshotError, fromWireError, type WireError } from '../../contract/errors.ts';
import type { Calls } from '../../contract/serve.ts';
import type { ThreadStart } from './api.ts';
import { CLOSE, portToWorker } from './worker-port.ts';

export interface Thread<A extends Calls<A>> {
  readonly call: Client<A, object>['call'];
  /** Ends the thread after its current statement. Safe to call twice. */
  close(): Promise<void>;
}

/** What a thread says of itself once: that it is ready, or why it cannot be. */
export type ThreadGreeting = { readonly ready: true } | { readonly ready: false; readonly error: WireError };

/**
 * Without `onCrash` a thread that dies of a bug takes the engine with it: whoever keeps the engine starts it again.
 * @throws EarshotError with which the thread refused to start (`not-a-project`, `project-newer` …).
 */
export async function startThread<A extends Calls<A>>(
  entry: URL,
  start: ThreadStart,
  onCrash?: (thrown: unknown) => void,
): Promise<Thread<A>> {
  const worker = new Worker(entry, { workerData: start, name: start.role });
  const greeting = await new Promise<ThreadGreeting>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // An error nobody listens to is thrown, which is what is wanted where there is no `onCrash`.
  worker.removeAllListeners('error');
  if (onCrash) worker.on('error', onCrash);
  if (!greeting.ready) {
    await worker.terminate();
    throw fromWireError(greeting.error);
  }
  const client = connect<A, object>(portToWorker(worker));
  let closed: Promise<void> | null = null;
  return {
    call: client.call,
    close: () => {
      closed ??= new Promise((resolve) => {
        worker.once('exit', () => resolve());
        worker.postMessage(CLOSE);
      });
      return closed;
    },
  };
}

/** A thread that is started by its first call, and again by the next one after it crashed or failed to start. */
export function startThreadLazily<A extends Calls<A>>(entry: URL, start: ThreadStart): Thread<A> {
  let started: Promise<Thread<A>> | null = null;
  let closed = false;
  return {
    call: async (method, params, signal) => {
      if (closed) throw new EarshotError('engine-stopped', 'The engine has stopped.');
      started ??= startThread<A>(entry, start, (thrown) => {
        console.error(`[engine] the ${start.role} crashed`, thrown);
        started = null;
      }).catch((thrown) => {
        started = null;
        throw thrown;
      });
      return (await started).call(method, params, signal);
    },
    close: async () => {
      closed = true;
      await (await started?.catch(() => null))?.close();
    },
  };
}

/** Stands in for the writer where a project is only read. */
export function refuseThread<A extends Calls<A>>(reason: string): Thread<A> {
  return {
    call: () => Promise.reject(new EarshotError('not-allowed', reason)),
    close: () => Promise.resolve(),
  };
}
