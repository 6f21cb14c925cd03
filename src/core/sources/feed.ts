// The feed source: one conditional request, then the parser (core/text/feed).
import { createHash } from 'node:crypto';
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer } from '../../contract/fetch.ts';
import type { Json, Millis } from '../../contract/model.ts';
import { parseFeed } from '../text/feed/parse.ts';
import { parseRetryAfter } from '../text/retry-after.ts';
import type { Batch, SourceIo, SourceKind } from './kind.ts';

export interface FeedConfig {
  readonly url: string;
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

export const feed: SourceKind<FeedConfig> = {
  id: 'feed',
  label: 'Feed',
  description: 'An RSS, Atom or JSON feed: blogs, news, forums, comments, searches that offer one.',
  fields: [
    {
      name: 'url',
      label: 'Address of the feed',
      type: 'url',
      required: true,
      placeholder: 'https://example.org/feed',
      help: 'RSS, Atom or JSON Feed.',
    },
  ],
  parseConfig,
  nameOf: (config) => {
    const { host, pathname } = new URL(config.url);
    return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  },
  hosts: (config) => [new URL(config.url).host.toLowerCase()],
  read,
};

/** Takes an address, or `{ url }`. `example.org/feed` means https. */
function parseConfig(given: Json): FeedConfig {
  const wrapped = typeof given === 'object' && given !== null && 'url' in given ? given.url : given;
  const text = typeof wrapped === 'string' ? wrapped.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '') : '';
  if (text === '') throw badConfig('Give the address of the feed, such as https://example.org/feed, in “url”.');
  const schemed = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^(?:mailto|javascript|data|file|about|blob):/i.test(text);
  const full = schemed ? text.replace(/^feed:\/\//i, 'https://') : `https://${text.replace(/^\/\//, '')}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  // One word alone is a slip rather than a machine of the house network: that one is written with its http://.
  const oneWord = !schemed && url !== null && !/[.:]/.test(url.hostname) && url.hostname !== 'localhost';
  if (!url || oneWord || /\s/.test(text))
    throw badConfig(`“${shorten(text)}” in “url” is no address. Give one such as https://example.org/feed.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw badConfig(`The “url” must begin with http:// or https://, not ${url.protocol}`);
  }
  url.hash = '';
  return { url: url.href };
}

async function* read(config: FeedConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const cursor = readCursor(given);
  io.signal.throwIfAborted();
  const answer = await io.fetch({
    url: config.url,
    purpose: 'Check the feed',
    etag: cursor.etag,
    lastModified: cursor.lastModified,
    accept: ACCEPT,
  });
  const moved = answer.movedTo;
  const notice = moved ? `This feed has moved for good to ${moved}. Change its address to keep it.` : null;
  const maxAge = cacheMinutes(header(answer, 'cache-control'));
  const unchanged = (kept: Cursor): Batch => ({
    ...NOTHING,
    cursor: { ...kept },
    unchanged: true,
    notice,
    minimumMinutes: maxAge,
  });

  if (answer.unchanged || answer.status === 304) {
    yield unchanged(cursor);
    return;
  }
  if (answer.status >= 400) throw failure(answer, io.now());
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
  yield {
    mentions: parsed.entries,
    rejections: parsed.rejections,
    cursor: { ...next },
    unchanged: false,
    title: parsed.title,
    notice: [notice, ...parsed.notices].filter((one) => one !== null).join(' ') || null,
    minimumMinutes: longest(parsed.ttlMinutes, maxAge),
  };
}

const NOTHING = { mentions: [], rejections: [], title: null } as const;

function parseAnswer(answer: FetchAnswer) {
  try {
    return parseFeed(answer.body, header(answer, 'content-type'), answer.url);
  } catch (thrown) {
    if (!(thrown instanceof EarshotError)) throw thrown;
    throw new EarshotError(thrown.code, thrown.message, { ...thrown.place, url: answer.url, status: answer.status });
  }
}

/** A status as a sentence: what it means here, and what to do. */
function failure(answer: FetchAnswer, now: Millis): EarshotError {
  const { status, url } = answer;
  const wait = parseRetryAfter(header(answer, 'retry-after'), now);
  const place = wait === null ? { status, url } : { status, url, retryAfter: wait };
  const asked = wait ? ` It asks to wait ${inWords(Math.ceil(wait / 1000))}.` : '';
  return new EarshotError('network', `${statusSays(status)}${asked}`, place);
}

function statusSays(status: number): string {
  if (status === 401)
    return 'The server wants a login for this feed (401). Earshot reads only what is public: look for a public address.';
  if (status === 403)
    return 'The server refuses to give this feed to programs (403). Ask its owner to allow feed readers.';
  if (status === 404)
    return 'There is no feed at this address (404). Check the address, or look for the feed on the site again.';
  if (status === 410)
    return 'This feed is gone for good (410). Look for another, or remove the source; what it brought stays.';
  if (status === 429) return 'The server says it is asked too often (429). Earshot waits; a longer interval helps.';
  if (status === 503) return 'The server is overloaded or being repaired (503). Earshot tries again by itself.';
  if (status >= 500) return `The server has a fault of its own (${status}). Earshot tries again by itself.`;
  return `The server refused the request (${status}). Check the address.`;
}

function inWords(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

function cacheMinutes(cacheControl: string | null): number | null {
  const seconds = Number(/(?:^|[,\s])max-age\s*=\s*"?(\d{1,12})/i.exec(cacheControl ?? '')?.[1] ?? 0);
  return seconds >= 60 ? Math.min(DAY_MINUTES, Math.floor(seconds / 60)) : null;
}

function longest(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : Math.min(DAY_MINUTES, Math.max(a ?? 0, b ?? 0));
}

function header(answer: FetchAnswer, name: string): string | null {
  return (
    answer.headers[name] ?? Object.entries(answer.headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? null
  );
}

function readCursor(given: Json): Cursor {
  const fields: { readonly [key: string]: Json } =
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? (given as { readonly [key: string]: Json })
      : {};
  const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
  return { etag: text(fields.etag), lastModified: text(fields.lastModified), hash: text(fields.hash) };
}

function badConfig(message: string): EarshotError {
  return new EarshotError('bad-config', message, { field: 'url' });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
