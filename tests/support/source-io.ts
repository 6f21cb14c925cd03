// A network that answers from a table and remembers what was asked: for tests of source kinds.
import type { FetchAnswer, FetchRequest, ListenRequest } from '../../src/contract/fetch.ts';
import type { FoundMention, Json, Millis, Rejection } from '../../src/contract/model.ts';
import type { Batch, Files, SourceIo, SourceKind } from '../../src/core/sources/kind.ts';

/** A body: bytes or text as they are, anything else as JSON. Or a whole answer with `status`, `headers`, `body`. */
export type Told = string | Uint8Array | { readonly answer: Partial<Omit<FetchAnswer, 'body'>> & { body?: unknown } };

/**
 * Addresses and what they answer: the whole address, or its beginning ending in `*` (the longest fits best).
 * A function is called with each request.
 */
export type Table = Readonly<Record<string, unknown | ((request: FetchRequest) => unknown)>>;

export interface FakeIo extends SourceIo {
  /** Every request, in order. */
  readonly asked: readonly FetchRequest[];
  readonly listened: readonly ListenRequest[];
}

export interface FakeIoOptions {
  readonly answers?: Table;
  /** Messages of the socket; it ends after them. A function makes them for each connection. */
  readonly messages?: readonly string[] | ((request: ListenRequest) => Iterable<string> | AsyncIterable<string>);
  readonly files?: Partial<Files>;
  readonly signal?: AbortSignal;
  readonly now?: Millis | (() => Millis);
  readonly zone?: string;
}

/** Wraps an answer that is more than a body: `answer({ status: 429, headers: { 'retry-after': '60' } })`. */
export function answer(given: Partial<Omit<FetchAnswer, 'body'>> & { body?: unknown }): Told {
  return { answer: given };
}

/** Answers one after the other, the last for ever. */
export function inTurn(...told: readonly unknown[]): () => unknown {
  let turn = 0;
  return () => told[Math.min(turn++, told.length - 1)];
}

/** What the table does not know is answered 404. */
export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const { answers = {}, messages = [], files = {}, now = Date.UTC(2026, 8, 15, 12), zone = 'UTC' } = options;
  const signal = options.signal ?? new AbortController().signal;
  const asked: FetchRequest[] = [];
  const listened: ListenRequest[] = [];
  const nothing = async (): Promise<never> => {
    throw new Error('This test gave no files.');
  };
  return {
    asked,
    listened,
    signal,
    zone,
    now: typeof now === 'function' ? now : () => now,
    files: { list: files.list ?? nothing, read: files.read ?? missingFiles },
    async fetch(request) {
      signal.throwIfAborted();
      asked.push(request);
      const key = findKey(answers, request.url);
      if (key === null) return wholeAnswer(request, answer({ status: 404 }));
      const told = answers[key];
      return wholeAnswer(request, typeof told === 'function' ? await told(request) : told);
    },
    async *listen(request) {
      listened.push(request);
      for await (const message of typeof messages === 'function' ? messages(request) : messages) {
        if (signal.aborted) return;
        yield message;
      }
    },
  };
}

export interface AllCollected {
  readonly batches: readonly Batch[];
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  readonly cursor: Json;
  readonly notices: readonly string[];
}

/** One check, to its end. The cursor travels as JSON, as it does through the project file. */
export async function collect<C>(
  kind: SourceKind<C>,
  config: C,
  io: SourceIo,
  cursor: Json = null,
): Promise<AllCollected> {
  const batches: Batch[] = [];
  for await (const batch of kind.read(config, cursor, io)) batches.push(batch);
  const last = batches.at(-1)?.cursor ?? cursor;
  return {
    batches,
    mentions: batches.flatMap((batch) => batch.mentions),
    rejections: batches.flatMap((batch) => batch.rejections),
    cursor: JSON.parse(JSON.stringify(last)) as Json,
    notices: batches.map((batch) => batch.notice).filter((notice) => notice !== null),
  };
}

function findKey(answers: Table, url: string): string | null {
  if (Object.hasOwn(answers, url)) return url;
  const fits = Object.keys(answers).filter((key) => key.endsWith('*') && url.startsWith(key.slice(0, -1)));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

function wholeAnswer(request: FetchRequest, told: unknown): FetchAnswer {
  const given = isAnswer(told) ? told.answer : { body: told };
  return {
    status: 200,
    url: request.url,
    movedTo: null,
    headers: {},
    unchanged: given.status === 304,
    ...given,
    body: bytesOf(given.body),
  };
}

function isAnswer(told: unknown): told is Extract<Told, { answer: unknown }> {
  return typeof told === 'object' && told !== null && Object.keys(told).join() === 'answer';
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

// biome-ignore lint/correctness/useYield: it has nothing to yield, and says so.
async function* missingFiles(): AsyncGenerator<never> {
  throw new Error('This test gave no files.');
}
