// Between windows and the engine: answers `shell.*` here, passes the rest on, keeps each window's requests apart.
import type { Events } from './api.ts';
import type { ErrorCode } from './errors.ts';
import { type CallKind, engineMethods, shellMethods } from './methods.ts';
import { type Handlers, type ServeOptions, type Server, serve } from './serve.ts';
import type { ShellApi } from './shell.ts';
import { createPortPair, type Port, type WireMessage } from './wire.ts';

/** The engine as a shell sees it: one that may go down and come up again. */
export interface EngineLink {
  send(message: WireMessage): void;
  onMessage(listener: (message: WireMessage) => void): void;
  /** The engine is gone: what was asked so far stays unanswered. */
  onDown(listener: (reason: string) => void): void;
  /** It runs again after it was gone. */
  onUp(listener: (reason: string) => void): void;
  /** Closes the project and ends the engine. Safe to call twice. */
  close(): Promise<void>;
}

export interface Relay {
  /** Serves a window until its port closes. What its shell announces to it alone goes through the answer. */
  join(window: Port, shell: Handlers<ShellApi>): Server<Events>;
}

interface Asked {
  readonly window: Port;
  readonly id: number;
  readonly method: string;
  /** The asking window's open requests: its id to ours. */
  readonly open: Map<number, number>;
}

export function createRelay(engine: EngineLink, options: ServeOptions = {}): Relay {
  const windows = new Set<Port>();
  const asked = new Map<number, Asked>();
  let nextId = 1;
  let down = false;

  engine.onMessage((message) => {
    if (message.type === 'event') broadcast(message);
    if (message.type !== 'reply' && message.type !== 'error') return;
    const from = take(message.id);
    from?.window.send({ ...message, id: from.id });
  });
  engine.onDown(() => {
    down = true;
    for (const relayed of [...asked.keys()]) {
      const from = take(relayed);
      from?.window.send(refuse(from.id, 'engine-stopped', 'The engine stopped while it worked on this; try again.'));
    }
  });
  engine.onUp((reason) => {
    down = false;
    broadcast({ type: 'event', name: 'restarted', payload: { reason } satisfies Events['restarted'] });
  });

  function broadcast(message: WireMessage): void {
    for (const window of windows) window.send(message);
  }

  function take(relayed: number): Asked | undefined {
    const from = asked.get(relayed);
    asked.delete(relayed);
    from?.open.delete(from.id);
    return from;
  }

  return {
    join: (window, shell) => {
      const open = new Map<number, number>();
      const [toShell, shellEnd] = createPortPair();
      const announcer = serve<ShellApi, Events>(shellEnd, shell, options);
      toShell.onMessage((message) => window.send(message));
      windows.add(window);

      window.onMessage((message) => {
        if (message.type === 'request') ask(message);
        if (message.type === 'cancel') cancel(message);
      });
      window.onClose(() => {
        windows.delete(window);
        toShell.close();
        // Work goes on to its end, and shows among the jobs to the window that comes back.
        for (const relayed of [...open.values()]) {
          if (isQuestion(take(relayed)?.method)) engine.send({ type: 'cancel', id: relayed });
        }
      });

      function ask(message: WireMessage & { type: 'request' }): void {
        const { id, method, params } = message;
        const refusal = refuseToRelay(method, down);
        if (Object.hasOwn(shellMethods, method)) toShell.send(message);
        else if (refusal) window.send(refuse(id, ...refusal));
        else {
          const relayed = nextId++;
          asked.set(relayed, { window, id, method, open });
          open.set(id, relayed);
          engine.send({ type: 'request', id: relayed, method, params });
        }
      }

      function cancel(message: WireMessage & { type: 'cancel' }): void {
        const relayed = open.get(message.id);
        if (relayed === undefined) toShell.send(message);
        else engine.send({ type: 'cancel', id: relayed });
      }

      return announcer;
    },
  };
}

function isQuestion(method = ''): boolean {
  return (engineMethods as Readonly<Record<string, CallKind>>)[method] === 'question';
}

function refuseToRelay(method: string, down: boolean): readonly [ErrorCode, string] | null {
  if (!Object.hasOwn(engineMethods, method))
    return ['bad-argument', `There is no call named “${method.slice(0, 80)}”.`];
  return down ? ['engine-stopped', 'The engine is being started again; try once more.'] : null;
}

function refuse(id: number, code: ErrorCode, message: string): WireMessage {
  return { type: 'error', id, error: { code, message, place: {} } };
}
