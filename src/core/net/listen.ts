// A web socket through the gate: the same rules at its opening, its messages as they come, a record of what it brought.
import type { Dispatcher, WebSocket } from 'undici';
import { EarshotError } from '../../contract/errors.ts';
import type { ListenRequest } from '../../contract/fetch.ts';
import type { Millis, RequestRecord } from '../../contract/model.ts';
import type { Door } from './doors.ts';
import { explainFailure } from './failure.ts';
import { hostKey } from './hosts.ts';
import { maskUrl } from './mask.ts';
import type { Pace } from './pace.ts';
import type { Asker } from './request.ts';

export interface Ear {
  readonly request: ListenRequest;
  readonly asker: Asker;
  /** Aborted by the caller, the offline switch or close, with the error to throw as its reason. */
  readonly stop: AbortController;
}

export interface EarPassage {
  readonly pace: Pace;
  /** Throws the reason where the gate does not let it on. `url` bears http or https in place of ws and wss. */
  readonly mayListen: (ear: Ear, url: URL) => void;
  readonly doorFor: (url: URL) => Door;
  readonly log: (record: Omit<RequestRecord, 'id'>) => void;
  readonly now: () => Millis;
  readonly version: string;
}

/** Waiting to be read, at most: who does not keep up is cut off and goes on from its cursor. */
const mostWaiting = 20_000;
const longestMessage = 1_000_000;

/** Yields text messages until the server closes or `stop` is aborted; throws EarshotError as `Gate.listen` says. */
export async function* listen(ear: Ear, passage: EarPassage): AsyncGenerator<string> {
  const { request, asker, stop } = ear;
  const url = socketUrl(request.url);
  const shown = maskUrl(request.url);
  const entry = { source: asker.source, purpose: request.purpose, url: shown, status: null, bytes: 0, milliseconds: 0 };
  const record = { ...entry, at: passage.now(), fromCache: false, error: null };
  const started = performance.now();
  let bytes = 0;
  let status: number | null = null;
  try {
    if (url === null) throw new EarshotError('bad-argument', `${shown} is no address of a web socket.`, { url: shown });
    passage.mayListen(ear, url);
    const end = await passage.pace.take(hostKey(url), stop.signal, (until) =>
      busyError(url, shown, until - passage.now()),
    );
    const inbox = createInbox();
    let socket: WebSocket;
    try {
      passage.mayListen(ear, url);
      socket = await openSocket(request.url, passage, url, inbox, stop.signal);
      await inbox.opened;
      status = 101;
      asker.onOpen?.();
      passage.log({ ...record, status, milliseconds: Math.round(performance.now() - started) });
    } finally {
      end();
    }
    const hangUp = () => {
      inbox.fail(stop.signal.reason);
      socket.close();
    };
    const leave = () => {
      inbox.end();
      socket.close();
    };
    stop.signal.addEventListener('abort', hangUp, { once: true });
    asker.enough?.addEventListener('abort', leave, { once: true });
    if (stop.signal.aborted) hangUp();
    if (asker.enough?.aborted) leave();
    try {
      for await (const message of inbox.messages()) {
        bytes += message.length;
        yield message;
      }
    } finally {
      stop.signal.removeEventListener('abort', hangUp);
      asker.enough?.removeEventListener('abort', leave);
      socket.close();
    }
    passage.log({ ...closing(record), status, bytes, milliseconds: Math.round(performance.now() - started) });
  } catch (thrown) {
    const error = stop.signal.aborted ? stop.signal.reason : url === null ? thrown : explainFailure(thrown, url);
    const message = error instanceof Error ? error.message : String(error);
    const milliseconds = Math.round(performance.now() - started);
    passage.log({ ...(status === null ? record : closing(record)), status, bytes, milliseconds, error: message });
    throw error;
  }
}

function closing<R extends { readonly purpose: string }>(record: R): R {
  return { ...record, purpose: `${record.purpose} (ended)` };
}

async function openSocket(
  address: string,
  passage: EarPassage,
  url: URL,
  inbox: Inbox,
  signal: AbortSignal,
): Promise<WebSocket> {
  const door = passage.doorFor(url);
  door.check(url);
  // Loaded here, for few projects listen to a stream: 60 ms and 13 MB.
  const [{ WebSocket }, pool] = await Promise.all([import('undici'), door.dispatcher()]);
  signal.throwIfAborted();
  // The library's own error event says nothing of why: the reason is kept where it passes by.
  let reason: unknown = null;
  const dispatcher = pool.compose(
    (dispatch) => (options, handler) =>
      dispatch(
        options,
        watch(handler, (thrown) => {
          reason = thrown;
        }),
      ),
  );
  const socket = new WebSocket(address, {
    dispatcher,
    headers: { 'user-agent': `Earshot/${passage.version} (desktop feed reader; offline listening analysis)` },
  });
  const giveUp = () => {
    inbox.fail(signal.reason);
    socket.close();
  };
  signal.addEventListener('abort', giveUp, { once: true });
  socket.addEventListener('open', () => {
    signal.removeEventListener('abort', giveUp);
    inbox.open();
  });
  socket.addEventListener('message', ({ data }) => {
    // Nothing but text is expected; anything else is passed over.
    if (typeof data !== 'string') return;
    if (data.length > longestMessage) return;
    if (!inbox.put(data)) {
      inbox.fail(
        new EarshotError('network', `${url.host} sends faster than it can be read; going on from the last place.`),
      );
      socket.close();
    }
  });
  socket.addEventListener('error', () => inbox.fail(reason ?? brokenError(url)));
  socket.addEventListener('close', (event) => (event.wasClean ? inbox.end() : inbox.fail(brokenError(url))));
  return socket;
}

/** The same handler, telling of its failure first. */
function watch(handler: Dispatcher.DispatchHandler, onError: (thrown: unknown) => void): Dispatcher.DispatchHandler {
  return new Proxy(handler, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        if (name === 'onResponseError') onError(given[1]);
        return Reflect.apply(member, target, given);
      };
    },
  });
}

interface Inbox {
  readonly opened: Promise<void>;
  open(): void;
  /** False where too many wait already. */
  put(message: string): boolean;
  end(): void;
  fail(thrown: unknown): void;
  messages(): AsyncGenerator<string>;
}

function createInbox(): Inbox {
  const opening = Promise.withResolvers<void>();
  opening.promise.catch(() => undefined);
  let waiting: string[] = [];
  let ended: { readonly failure: unknown } | null = null;
  let wake: (() => void) | null = null;
  const finish = (failure: unknown) => {
    ended ??= { failure };
    opening.reject(failure ?? new Error('closed before it opened'));
    wake?.();
  };
  return {
    opened: opening.promise,
    open: opening.resolve,
    put: (message) => {
      if (waiting.length >= mostWaiting) return false;
      waiting.push(message);
      wake?.();
      return true;
    },
    end: () => finish(null),
    fail: finish,
    messages: async function* () {
      for (;;) {
        const batch = waiting;
        waiting = [];
        yield* batch;
        if (waiting.length > 0) continue;
        if (ended) {
          if (ended.failure !== null) throw ended.failure;
          return;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = null;
      }
    },
  };
}

/** The address as the rules know it: ws as http, wss as https. Null where it is no web socket. */
function socketUrl(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^wss?:$/.test(url.protocol)) return null;
  return new URL(address.replace(/^ws/i, 'http'));
}

function brokenError(url: URL): EarshotError {
  return new EarshotError('network', `${url.host} broke off the stream. Earshot connects again by itself.`, {
    url: maskUrl(url.href),
  });
}

function busyError(url: URL, shown: string, retryAfter: Millis): EarshotError {
  return new EarshotError('network', `${url.host} asked to be left alone for a while.`, { url: shown, retryAfter });
}
