// The asking side of a port: a call is a promise, a signal cancels it, an event has listeners.
import { EarshotError, fromWireError } from './errors.ts';
import type { Calls } from './serve.ts';
import type { Port, WireMessage } from './wire.ts';

export interface Client<A extends Calls<A>, E> {
  call<K extends keyof A & string>(
    method: K,
    params: Parameters<A[K]>[0],
    signal?: AbortSignal,
  ): Promise<ReturnType<A[K]>>;
  /** Returns the function that stops listening. */
  on<K extends keyof E & string>(name: K, listener: (payload: E[K]) => void): () => void;
  close(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: EarshotError) => void;
}

export function connect<A extends Calls<A>, E>(port: Port): Client<A, E> {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  let nextId = 1;
  let closed = false;

  port.onMessage((message: WireMessage) => {
    if (message.type === 'reply') take(message.id)?.resolve(message.result);
    if (message.type === 'error') take(message.id)?.reject(fromWireError(message.error));
    if (message.type === 'event') {
      for (const listener of listeners.get(message.name) ?? []) listener(message.payload as never);
    }
  });
  port.onClose(() => {
    closed = true;
    for (const id of [...waiting.keys()]) take(id)?.reject(stopped());
  });

  function take(id: number): Waiting | undefined {
    const entry = waiting.get(id);
    waiting.delete(id);
    return entry;
  }

  return {
    call: (method, params, signal) => {
      if (closed) return Promise.reject(stopped());
      if (signal?.aborted) return Promise.reject(new EarshotError('cancelled', 'Cancelled.'));
      const id = nextId++;
      const reply = new Promise<never>((resolve, reject) => {
        const cancel = () => port.send({ type: 'cancel', id });
        signal?.addEventListener('abort', cancel, { once: true });
        const settle = () => signal?.removeEventListener('abort', cancel);
        waiting.set(id, {
          resolve: (result) => {
            settle();
            resolve(result as never);
          },
          reject: (error) => {
            settle();
            reject(error);
          },
        });
      });
      // Out here, where what waits for the reply does not hold on to the parameters: they may be megabytes.
      port.send({ type: 'request', id, method, params });
      return reply;
    },
    on: (name, listener) => {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener as (payload: never) => void);
      return () => void set.delete(listener as (payload: never) => void);
    },
    close: () => port.close(),
  };
}

function stopped(): EarshotError {
  return new EarshotError('engine-stopped', 'The engine has stopped; nothing that was saved is lost.');
}
