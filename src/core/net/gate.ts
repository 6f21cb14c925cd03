// The one door to the network: what may be asked, when, how much, and a record of every request.
import { setMaxListeners } from 'node:events';
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer, FetchRequest, ListenRequest } from '../../contract/fetch.ts';
import type { Millis, RequestRecord } from '../../contract/model.ts';
import { createDoors, type Door, type Resolve } from './doors.ts';
import { hostKey, listsHost } from './hosts.ts';
import { createTravel, type Journey } from './journey.ts';
import { type Ear, listen } from './listen.ts';
import { maskUrl } from './mask.ts';
import { createPace } from './pace.ts';
import type { Trail } from './redirects.ts';
import { type Asker, defaultLimits, type Limits } from './request.ts';

export interface Gate {
  /**
   * Asks with GET and answers with any status, 4xx and 5xx included. Throws EarshotError: `offline`, `not-allowed`,
   * `cancelled`, `network` (with `place.url`; `place.status` and `place.retryAfter` in milliseconds where a server
   * asked to wait), `engine-stopped` after close.
   */
  fetch(request: FetchRequest, asker: Asker): Promise<FetchAnswer>;
  /** Text messages of a web socket as they come, until it closes. Throws EarshotError as `fetch` does. */
  listen(request: ListenRequest, asker: Asker): AsyncIterable<string>;
  /** Ends what is under way and closes every connection. Safe to call twice. */
  close(): Promise<void>;
}

export interface GateOptions {
  /** Asked again before each step, so that a change takes effect at once. */
  readonly settings: () => { readonly offline: boolean; readonly privateHosts: readonly string[] };
  readonly log: (record: Omit<RequestRecord, 'id'>) => void;
  readonly now: () => Millis;
  /** Earshot's version, for the User-Agent. */
  readonly version: string;
  /** Between the end of one request to a host and the start of the next. */
  readonly gapMilliseconds?: number;
  readonly limits?: Partial<Limits>;
  /** What was asked before this gate was there: its hosts are left alone until their gap is over. */
  readonly before?: readonly AskedBefore[];
  /** The process before this one was killed, and may have asked anyone: nobody is asked within one gap. */
  readonly afterCrash?: boolean;
  /** Looks up a host's addresses; the system's own way without it. */
  readonly resolve?: Resolve;
}

export interface AskedBefore {
  readonly url: string;
  /** When its answer was complete. */
  readonly ended: Millis;
}

const usualGap: Millis = 1000;

export function createGate(options: GateOptions): Gate {
  const { settings, log, now } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const doors = createDoors(limits.headersMilliseconds, options.resolve);
  const gapMilliseconds = options.gapMilliseconds ?? usualGap;
  const pace = createPace({
    gapMilliseconds,
    quietMilliseconds: options.afterCrash ? gapMilliseconds : 0,
    concurrent: limits.concurrent,
    patienceMilliseconds: limits.patienceMilliseconds,
    now,
  });
  for (const { url, ended } of options.before ?? []) {
    const parsed = URL.parse(url.replace(/^ws/i, 'http'));
    if (parsed) pace.hold(hostKey(parsed), ended + gapMilliseconds);
  }
  const travel = createTravel({ limits, pace, mayPass, doorFor, log, now, version: options.version });
  const journeys = new Map<Journey, Promise<FetchAnswer>>();
  const ears = new Set<Ear>();
  let watch: NodeJS.Timeout | null = null;
  let closing: Promise<void> | null = null;

  function fetch(request: FetchRequest, asker: Asker): Promise<FetchAnswer> {
    const journey: Journey = {
      request,
      asker,
      stop: new AbortController(),
      millisecondsLeft: limits.totalMilliseconds,
    };
    // Each hop and stream listens for a while and takes its listener away again: no leak to warn of.
    setMaxListeners(50, journey.stop.signal);
    const cancel = () => journey.stop.abort(new EarshotError('cancelled', 'Cancelled.'));
    if (asker.signal.aborted) cancel();
    asker.signal.addEventListener('abort', cancel, { once: true });
    const answer = travel(journey).finally(() => {
      asker.signal.removeEventListener('abort', cancel);
      journeys.delete(journey);
      watchSwitch();
    });
    journeys.set(journey, answer);
    watchSwitch();
    return answer;
  }

  async function* openEar(request: ListenRequest, asker: Asker): AsyncGenerator<string> {
    const ear: Ear = { request, asker, stop: new AbortController() };
    const cancel = () => ear.stop.abort(new EarshotError('cancelled', 'Cancelled.'));
    if (asker.signal.aborted) cancel();
    asker.signal.addEventListener('abort', cancel, { once: true });
    ears.add(ear);
    watchSwitch();
    try {
      yield* listen(ear, { pace, mayListen, doorFor, log, now, version: options.version });
    } finally {
      asker.signal.removeEventListener('abort', cancel);
      ears.delete(ear);
      watchSwitch();
    }
  }

  function mayListen({ stop, asker }: Ear, url: URL): void {
    const place = { url: maskUrl(url.href) };
    if (closing !== null) throw stoppedError();
    stop.signal.throwIfAborted();
    if (settings().offline) throw offlineError(place.url);
    if (!listsHost(asker.hosts, url)) throw strangerError(url);
  }

  function mayPass(journey: Journey, url: URL, trail: Trail): void {
    const place = { url: maskUrl(url.href) };
    if (closing !== null) throw stoppedError();
    journey.stop.signal.throwIfAborted();
    if (settings().offline) throw offlineError(place.url);
    // A redirect leads where it leads; the source's own list is for the address it asks for.
    if (trail.visited.length === 1 && !listsHost(journey.asker.hosts, url)) throw strangerError(url);
  }

  function doorFor(url: URL): Door {
    return listsHost(settings().privateHosts, url) ? doors.open : doors.guarded;
  }

  /** While anything is under way, the offline switch is looked at several times a second: it also ends what runs. */
  function watchSwitch(): void {
    if (journeys.size + ears.size === 0) {
      if (watch !== null) clearInterval(watch);
      watch = null;
      return;
    }
    watch ??= setInterval(() => {
      if (!settings().offline) return;
      for (const { stop, request } of [...journeys.keys(), ...ears]) stop.abort(offlineError(maskUrl(request.url)));
    }, 200).unref();
  }

  async function closeAll(): Promise<void> {
    for (const { stop } of [...journeys.keys(), ...ears]) stop.abort(stoppedError());
    await Promise.allSettled(journeys.values());
    await doors.close();
  }

  return {
    fetch,
    listen: openEar,
    close() {
      closing ??= Promise.resolve().then(closeAll);
      return closing;
    },
  };
}

function strangerError(url: URL): EarshotError {
  const message = `${url.host} is not one of the hosts this source may reach.`;
  return new EarshotError('not-allowed', message, { url: maskUrl(url.href) });
}

function offlineError(url: string): EarshotError {
  return new EarshotError('offline', 'Earshot is offline. Turn the offline switch off to let it reach the network.', {
    url,
  });
}

function stoppedError(): EarshotError {
  return new EarshotError('engine-stopped', 'Earshot is closing; nothing more is asked of the network.');
}
