// The answering side of a port: looks a method up in a fixed table, runs it with a signal, replies or says what failed.
import { EarshotError, toWireError } from './errors.ts';
import type { Port, WireMessage } from './wire.ts';

// biome-ignore lint/suspicious/noExplicitAny: a table of calls has parameters of every type.
export type Calls<A> = { readonly [K in keyof A]: (params: any) => any };

export interface CallContext {
  /** Aborted when the caller cancels or the port closes. */
  readonly signal: AbortSignal;
}

export type Handlers<A extends Calls<A>> = {
  readonly [K in keyof A]: (
    params: Parameters<A[K]>[0],
    context: CallContext,
  ) => ReturnType<A[K]> | Promise<ReturnType<A[K]>>;
};

export interface ServeOptions {
  /** Called with what was thrown when it is no expected failure: a bug, to be logged with its stack. */
  readonly onBug?: (method: string, thrown: unknown) => void;
}

export interface Server<E> {
  emit<K extends keyof E & string>(name: K, payload: E[K]): void;
}

export function serve<A extends Calls<A>, E>(port: Port, handlers: Handlers<A>, options: ServeOptions = {}): Server<E> {
  const running = new Map<number, AbortController>();

  async function answer(id: number, method: string, params: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const handler = Object.hasOwn(handlers, method) ? handlers[method as keyof A] : undefined;
      if (!handler) throw new EarshotError('bad-argument', `There is no call named “${method}”.`);
      const result = await handler(params as Parameters<A[keyof A]>[0], { signal: controller.signal });
      port.send({ type: 'reply', id, result });
    } catch (thrown) {
      const error = toWireError(thrown);
      if (error.code === 'internal') options.onBug?.(method, thrown);
      port.send({ type: 'error', id, error });
    } finally {
      running.delete(id);
    }
  }

  port.onMessage((message: WireMessage) => {
    if (message.type === 'request') void answer(message.id, message.method, message.params);
    if (message.type === 'cancel') running.get(message.id)?.abort(new EarshotError('cancelled', 'Cancelled.'));
  });
  port.onClose(() => {
    for (const controller of running.values()) controller.abort(new EarshotError('cancelled', 'The caller left.'));
  });

  return { emit: (name, payload) => port.send({ type: 'event', name, payload }) };
}
