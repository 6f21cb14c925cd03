// One check of a feed, for every source kind that is one: a conditional request, then the parser (core/text/feed).
import { createHash } from 'node:crypto';
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer } from '../../contract/fetch.ts';
import type { FoundMention, Json } from '../../contract/model.ts';
import { parseFeed } from '../text/feed/parse.ts';
import { failure, header } from './answer.ts';
import { type Batch, batch, type SourceIo } from './kind.ts';

/** Makes of a feed's entry what the platform means by it; null leaves it out. */
export type Adapt = (entry: FoundMention) => FoundMention | null;

export interface FeedRequest {
  readonly url: string;
  /** What it is called in messages: `feed`, `alert`, `subreddit`. */
  readonly what?: string;
  readonly adapt?: Adapt;
}

interface Cursor {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the body last read, for servers that know no conditional requests. */
  readonly hash: string | null;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, ' +
  'text/xml;q=0.8, application/json;q=0.7, */*;q=0.5';
const DAY_MINUTES = 24 * 60;

/** One check of a feed: yields one batch. Throws EarshotError for a refusal or a body that is no feed. */
export async function* readFeed(asked: FeedRequest, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const { url, what = 'feed', adapt = (mention) => mention } = asked;
  const cursor = readCursor(given);
  io.signal.throwIfAborted();
  const answer = await io.fetch({
    url,
    purpose: `Check the ${what}`,
    etag: cursor.etag,
    lastModified: cursor.lastModified,
    accept: ACCEPT,
  });
  const moved = answer.movedTo;
  const notice = moved ? `This ${what} has moved for good to ${moved}. Change its address to keep it.` : null;
  const maxAge = cacheMinutes(header(answer, 'cache-control'));
  const unchanged = (kept: Cursor): Batch =>
    batch({ cursor: { ...kept }, unchanged: true, notice, minimumMinutes: maxAge });

  if (answer.unchanged || answer.status === 304) {
    yield unchanged(cursor);
    return;
  }
  if (answer.status >= 400) throw failure(answer, io.now(), what);
  const next: Cursor = {
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
    hash: createHash('sha256').update(answer.body).digest('hex').slice(0, 32),
  };
  if (next.hash === cursor.hash) {
    yield unchanged(next);
    return;
  }
  const parsed = parseAnswer(answer);
  yield batch({
    mentions: parsed.entries.map(adapt).filter((mention) => mention !== null),
    rejections: parsed.rejections,
    cursor: { ...next },
    title: parsed.title,
    notice: [notice, ...parsed.notices].filter((one) => one !== null).join(' ') || null,
    minimumMinutes: longest(parsed.ttlMinutes, maxAge),
  });
}

/** One kept entry of a feed read again. Null where it is no entry any more. */
export function rereadEntry(raw: string, adapt: Adapt = (mention) => mention): FoundMention | null {
  try {
    const [entry] = parseFeed(Buffer.from(raw)).entries;
    return entry ? adapt(entry) : null;
  } catch (thrown) {
    if (thrown instanceof EarshotError) return null;
    throw thrown;
  }
}

function parseAnswer(answer: FetchAnswer) {
  try {
    return parseFeed(answer.body, header(answer, 'content-type'), answer.url);
  } catch (thrown) {
    if (!(thrown instanceof EarshotError)) throw thrown;
    throw new EarshotError(thrown.code, thrown.message, { ...thrown.place, url: answer.url, status: answer.status });
  }
}

function cacheMinutes(cacheControl: string | null): number | null {
  const seconds = Number(/(?:^|[,\s])max-age\s*=\s*"?(\d{1,12})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return seconds >= 60 ? Math.min(DAY_MINUTES, Math.floor(seconds / 60)) : null;
}

function longest(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : Math.min(DAY_MINUTES, Math.max(a ?? 0, b ?? 0));
}

function readCursor(given: Json): Cursor {
  const fields: { readonly [key: string]: Json } =
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as { readonly [key: string]: Json })
      : {};
  const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
  return { etag: text(fields.etag), lastModified: text(fields.lastModified), hash: text(fields.hash) };
}
