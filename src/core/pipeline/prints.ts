// Pages that wait for a window host to print them: handed to the next one that asks, given up where none does.
import type { PageToPrint, PrintsApi } from '../../contract/prints.ts';
import type { Handlers } from '../../contract/serve.ts';

/** Null once the page is printed, otherwise a sentence that says why it is not. */
export type Print = (page: PageToPrint, signal: AbortSignal) => Promise<string | null>;

export interface Prints {
  readonly print: Print;
  readonly handlers: Handlers<PrintsApi>;
}

interface Patience {
  /** Milliseconds: an engine that was just started may be asked a little later than it wants something. */
  readonly taken?: number;
  /** Longer than a host gives a page itself. */
  readonly printed?: number;
}

interface Wanted {
  /** To the host that prints it. */
  take(): ReturnType<PrintsApi['prints.next']>;
  settle(error: string | null): void;
}

export const nobodyPrints = 'PDF is printed by the window of Earshot, and there was none.';

export function createPrints({ taken = 5_000, printed = 180_000 }: Patience = {}): Prints {
  const hosts: ((wanted: Wanted) => void)[] = [];
  const waiting: Wanted[] = [];
  const atWork = new Map<number, Wanted>();
  let lastId = 0;

  function handOut(): void {
    while (hosts.length > 0 && waiting.length > 0) hosts.shift()?.(waiting.shift() as Wanted);
  }

  return {
    print: async (page, signal) => {
      signal.throwIfAborted();
      const id = ++lastId;
      const { promise, resolve, reject } = Promise.withResolvers<string | null>();
      const cancel = () => reject(signal.reason);
      // Behind another page it waits as long as that one may take.
      let limit = setTimeout(() => resolve(nobodyPrints), atWork.size > 0 ? printed : taken);
      const wanted: Wanted = {
        take: () => {
          clearTimeout(limit);
          limit = setTimeout(() => resolve('The PDF was not printed in time.'), printed);
          atWork.set(id, wanted);
          return { id, ...page };
        },
        settle: resolve,
      };
      signal.addEventListener('abort', cancel, { once: true });
      waiting.push(wanted);
      handOut();
      try {
        return await promise;
      } finally {
        clearTimeout(limit);
        signal.removeEventListener('abort', cancel);
        atWork.delete(id);
        if (waiting.includes(wanted)) waiting.splice(waiting.indexOf(wanted), 1);
      }
    },
    handlers: {
      'prints.next': (_params, { signal }) =>
        new Promise((resolve, reject) => {
          const host = (wanted: Wanted) => {
            signal.removeEventListener('abort', leave);
            resolve(wanted.take());
          };
          const leave = () => {
            hosts.splice(hosts.indexOf(host), 1);
            reject(signal.reason);
          };
          signal.addEventListener('abort', leave, { once: true });
          hosts.push(host);
          handOut();
        }),
      'prints.done': ({ id, error }) => {
        atWork.get(id)?.settle(error);
        return null;
      },
    },
  };
}
