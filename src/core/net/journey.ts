// One journey through the gate: from hop to hop, within its limits, with a record of each request.
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as askHttps } from 'node:https';
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer, FetchRequest } from '../../contract/fetch.ts';
import type { Millis, RequestRecord } from '../../contract/model.ts';
import { parseRetryAfter } from '../text/retry-after.ts';
import { BodyTooLargeError, parseEncodings, readBody } from './body.ts';
import { type Door, longestHead } from './doors.ts';
import { explainFailure, tooLarge } from './failure.ts';
import { headersFor, isConditional, plainHeaders } from './headers.ts';
import { hostKey } from './hosts.ts';
import { askHttp } from './http.ts';
import { maskUrl } from './mask.ts';
import type { Pace } from './pace.ts';
import { followRedirect, movedTo, startTrail, type Trail, withoutCredentials } from './redirects.ts';
import type { Asker, Limits } from './request.ts';

/** One request from its first to its last hop. */
export interface Journey {
  readonly request: FetchRequest;
  readonly asker: Asker;
  /** Aborted by the caller, a time limit, the offline switch or close, with the error to throw as its reason. */
  readonly stop: AbortController;
  millisecondsLeft: number;
}

/** What the gate lends to every journey through it. */
export interface Passage {
  readonly limits: Limits;
  readonly pace: Pace;
  /** Throws the reason where the gate does not let the journey on to this address. Asked again before each step. */
  readonly mayPass: (journey: Journey, url: URL, trail: Trail) => void;
  /** The pool of connections an address is reached through. */
  readonly doorFor: (url: URL) => Door;
  readonly log: (record: Omit<RequestRecord, 'id'>) => void;
  readonly now: () => Millis;
  /** Earshot's version, for the User-Agent. */
  readonly version: string;
}

type Reply =
  | { readonly kind: 'answer'; readonly answer: FetchAnswer }
  | { readonly kind: 'redirect'; readonly url: URL; readonly trail: Trail }
  /** The connection was kept too long: to be asked once more, in its turn and with a record of its own. */
  | { readonly kind: 'again' };

type Entry = { -readonly [K in keyof Omit<RequestRecord, 'id'>]: RequestRecord[K] };

/** How journeys are made through this passage; rejects as `Gate.fetch` does. */
export function createTravel(passage: Passage): (journey: Journey) => Promise<FetchAnswer> {
  const { limits, pace, mayPass, doorFor, log, now, version } = passage;

  /** From hop to hop until something other than a redirect comes back. */
  async function travel(journey: Journey): Promise<FetchAnswer> {
    let url = parseUrl(journey.request.url);
    if (typeof url === 'string') {
      const error = new EarshotError('bad-argument', url, { url: maskUrl(journey.request.url) });
      log({ ...blankEntry(journey, maskUrl(journey.request.url)), error: error.message });
      throw error;
    }
    let trail = startTrail(url);
    for (let again = true; ; ) {
      const reply = await hop(journey, url, trail, again);
      if (reply.kind === 'answer') return reply.answer;
      if (reply.kind === 'again') again = false;
      else ({ url, trail } = reply);
    }
  }

  /** One request and its log record, whatever becomes of it. */
  async function hop(journey: Journey, url: URL, trail: Trail, again: boolean): Promise<Reply> {
    const entry = blankEntry(journey, maskUrl(url.href));
    const { signal } = journey.stop;
    let started: number | null = null;
    try {
      mayPass(journey, url, trail);
      const end = await pace.take(hostKey(url), signal, (until) => heldError(url, until, now()));
      try {
        // The switch may have been turned while this request waited for its turn.
        mayPass(journey, url, trail);
        entry.at = now();
        started = performance.now();
        return await ask(journey, url, trail, entry);
      } finally {
        end();
        if (started !== null) entry.milliseconds = Math.round(performance.now() - started);
        journey.millisecondsLeft -= entry.milliseconds;
      }
    } catch (thrown) {
      const closed = thrown instanceof ClosedWhileKeptError;
      if (closed && again && !signal.aborted) {
        entry.error = `${url.host} had closed the connection that was kept; it is asked again.`;
        return { kind: 'again' };
      }
      const error = signal.aborted ? signal.reason : explainFailure(closed ? thrown.cause : thrown, url);
      entry.error = error instanceof Error ? error.message : String(error);
      throw error;
    } finally {
      log(entry);
    }
  }

  async function ask(journey: Journey, url: URL, trail: Trail, entry: Entry): Promise<Reply> {
    const { signal } = journey.stop;
    const endTotal = stopAfter(journey, journey.millisecondsLeft, () =>
      timeError(url, `did not finish its answer within ${seconds(limits.totalMilliseconds)}`),
    );
    try {
      const { status, headers, body } = await readHead(journey, url);
      entry.status = status;
      keepHold(url, status, headers);
      const next = followRedirect(trail, status, headers.location, limits.redirects);
      if (next !== null) body.destroy();
      if (status === 304) body.resume();
      if (next !== null) return { kind: 'redirect', ...next };
      entry.fromCache = status === 304 && isConditional(journey.request);
      const bytes = status === 304 ? new Uint8Array() : await readWhole(url, status, headers, body, entry, signal);
      const moved = status < 300 || status === 304 ? movedTo(trail) : null;
      const final = withoutCredentials(url);
      return {
        kind: 'answer',
        answer: { status, url: final, movedTo: moved, headers, body: bytes, unchanged: entry.fromCache },
      };
    } finally {
      endTotal();
    }
  }

  async function readHead(journey: Journey, url: URL) {
    const endHeaders = stopAfter(journey, limits.headersMilliseconds, () =>
      timeError(url, `did not answer within ${seconds(limits.headersMilliseconds)}`),
    );
    try {
      const door = doorFor(url);
      door.check(url);
      const response = await send(url, {
        agent: door.agentFor(url),
        headers: headersFor(journey.request, url, version),
        signal: journey.stop.signal,
        maxHeaderSize: longestHead,
      });
      return { status: response.statusCode ?? 0, headers: plainHeaders(response.headers), body: response };
    } finally {
      endHeaders();
    }
  }

  async function readWhole(
    url: URL,
    status: number,
    headers: Readonly<Record<string, string>>,
    body: IncomingMessage,
    entry: Entry,
    signal: AbortSignal,
  ): Promise<Uint8Array> {
    const failed = status >= 400;
    const limit = failed ? Math.min(limits.errorBytes, limits.bodyBytes) : limits.bodyBytes;
    try {
      const encodings = parseEncodings(headers['content-encoding']);
      if (encodings === null)
        throw new EarshotError(
          'network',
          `${url.host} packed its answer in a way Earshot cannot unpack (${headers['content-encoding']?.slice(0, 40)}).`,
          { url: maskUrl(url.href), status },
        );
      if (!failed && Number(headers['content-length']) > limit)
        throw new EarshotError('network', tooLarge(url.host, limit), { url: maskUrl(url.href), status });
      return await readBody(body, encodings, limit, (bytes) => (entry.bytes += bytes), signal);
    } catch (thrown) {
      body.destroy();
      if (failed && thrown instanceof BodyTooLargeError) return thrown.kept;
      throw thrown;
    }
  }

  function keepHold(url: URL, status: number, headers: Readonly<Record<string, string>>): void {
    if (status !== 429 && status !== 503) return;
    const wait = parseRetryAfter(headers['retry-after'], now());
    if (wait !== null) pace.hold(hostKey(url), now() + Math.min(wait, limits.holdMilliseconds));
  }

  return travel;

  function blankEntry(journey: Journey, url: string): Entry {
    const { source } = journey.asker;
    const { purpose } = journey.request;
    return { at: now(), source, purpose, url, status: null, bytes: 0, milliseconds: 0, fromCache: false, error: null };
  }
}

/** A connection that was kept from an earlier answer was closed by its server just then: no fault of the host's. */
class ClosedWhileKeptError extends Error {}

/** Sends a GET and resolves with the head of its answer. Rejects with ClosedWhileKeptError or what went wrong. */
function send(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const ask = url.protocol === 'https:' ? askHttps : askHttp;
    const asked: ClientRequest = ask(withoutCredentials(url), options);
    asked.on('response', (response) => {
      // A body that is thrown away unread says so with an error event that nobody needs.
      response.on('error', () => {});
      resolve(response);
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      const closed = asked.reusedSocket && error.code === 'ECONNRESET';
      reject(closed ? new ClosedWhileKeptError(error.message, { cause: error }) : error);
    });
    asked.end();
  });
}

/** The address to ask, or a sentence that says why it is none. */
function parseUrl(text: string): URL | string {
  const url = URL.parse(text.trim());
  if (url === null)
    return `“${maskUrl(text).slice(0, 100)}” is not a web address. Write it with http:// or https:// in front.`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `Only http and https addresses can be asked, not ${url.protocol.slice(0, 30)}`;
  url.hash = '';
  return url;
}

/** Stops the journey with an error after a while; returns how to call that off. */
function stopAfter(journey: Journey, milliseconds: number, error: () => EarshotError): () => void {
  const timer = setTimeout(() => journey.stop.abort(error()), Math.max(0, milliseconds));
  return () => clearTimeout(timer);
}

function timeError(url: URL, what: string): EarshotError {
  return new EarshotError('network', `${url.host} ${what}. Try again later.`, { url: maskUrl(url.href) });
}

function seconds(milliseconds: number): string {
  const rounded = Math.round(milliseconds / 100) / 10;
  return rounded === 1 ? '1 second' : `${rounded} seconds`;
}

function heldError(url: URL, until: Millis, now: Millis): EarshotError {
  const minutes = Math.max(1, Math.ceil((until - now) / 60_000));
  const time = new Date(until).toISOString().slice(11, 16);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new EarshotError(
    'network',
    `${url.host} asked to be left alone until ${time} UTC, in about ${wait}. It is asked again after that.`,
    { url: maskUrl(url.href), retryAfter: until - now },
  );
}
