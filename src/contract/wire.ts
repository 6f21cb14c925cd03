// What travels over a port: requests, cancels, replies, errors, events. One form at every hop.
import type { WireError } from './errors.ts';

/** The least any channel offers: a worker, a utility process, a browser pipe, or a pair in one process. */
export interface Port {
  send(message: WireMessage): void;
  onMessage(listener: (message: WireMessage) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

export type WireMessage =
  | { readonly type: 'request'; readonly id: number; readonly method: string; readonly params: unknown }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'reply'; readonly id: number; readonly result: unknown }
  | { readonly type: 'error'; readonly id: number; readonly error: WireError }
  | { readonly type: 'event'; readonly name: string; readonly payload: unknown };

/** Two ends joined in one process: what one sends the other hears, in order, on a later microtask. */
export function createPortPair(): readonly [Port, Port] {
  const ends = [createEnd(), createEnd()] as const;
  return [join(ends[0], ends[1]), join(ends[1], ends[0])];
}

interface End {
  readonly messages: ((message: WireMessage) => void)[];
  readonly closes: (() => void)[];
  open: boolean;
}

function createEnd(): End {
  return { messages: [], closes: [], open: true };
}

function join(own: End, other: End): Port {
  return {
    send: (message) => {
      if (!own.open) return;
      queueMicrotask(() => {
        for (const listener of other.messages) listener(message);
      });
    },
    onMessage: (listener) => void own.messages.push(listener),
    onClose: (listener) => void own.closes.push(listener),
    close: () => {
      if (!own.open) return;
      own.open = false;
      other.open = false;
      for (const listener of [...own.closes, ...other.closes]) listener();
    },
  };
}
