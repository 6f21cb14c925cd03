// The one door to the network: what may be asked, when, how much, and a record of every request.
import { setMaxListeners } from 'node:events';
import type { Dispatcher } from 'undici';
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer, FetchRequest } from '../../contract/fetch.ts';
import type { Millis, RequestRecord } from '../../contract/model.ts';
import { createDoors, type Resolve } from './doors.ts';
import { listsHost } from './hosts.ts';
import { createTravel, type Journey } from './journey.ts';
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
  /** Looks up a host's addresses; the system's own way without it. */
  readonly resolve?: Resolve;
}

export function createGate(options: GateOptions): Gate {
  const { settings, log, now } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const doors = createDoors(limits.headersMilliseconds, options.resolve);
  const pace = createPace({
    gapMilliseconds: options.gapMilliseconds ?? 1000,
    concurrent: limits.concurrent,
    patienceMilliseconds: limits.patienceMilliseconds,
    now,
  });
  const travel = createTravel({ limits, pace, mayPass, doorFor, log, now, version: options.version });
  const journeys = new Map<Journey, Promise<FetchAnswer>>();
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

  function mayPass(journey: Journey, url: URL, trail: Trail): void {
    const place = { url: maskUrl(url.href) };
    if (closing !== null) throw stoppedError();
    journey.stop.signal.throwIfAborted();
    if (settings().offline) throw offlineError(place.url);
    // A redirect leads where it leads; the source's own list is for the address it asks for.
    if (trail.visited.length === 1 && !listsHost(journey.asker.hosts, url))
      throw new EarshotError('not-allowed', `${url.host} is not one of the hosts this source may reach.`, place);
  }

  function doorFor(url: URL): Dispatcher {
    return listsHost(settings().privateHosts, url) ? doors.open : doors.guarded;
  }

  /** While anything is under way, the offline switch is looked at several times a second: it also ends what runs. */
  function watchSwitch(): void {
    if (journeys.size === 0) {
      if (watch !== null) clearInterval(watch);
      watch = null;
      return;
    }
    watch ??= setInterval(() => {
      if (!settings().offline) return;
      for (const { stop, request } of journeys.keys()) stop.abort(offlineError(maskUrl(request.url)));
    }, 200).unref();
  }

  async function closeAll(): Promise<void> {
    for (const { stop } of journeys.keys()) stop.abort(stoppedError());
    await Promise.allSettled(journeys.values());
    await doors.close();
  }

  return {
    fetch,
    close() {
      closing ??= Promise.resolve().then(closeAll);
      return closing;
    },
  };
}

function offlineError(url: string): EarshotError {
  return new EarshotError('offline', 'Earshot is offline. Turn the offline switch off to let it reach the network.', {
    url,
  });
}

function stoppedError(): EarshotError {
  return new EarshotError('engine-stopped', 'Earshot is closing; nothing more is asked of the network.');
}
