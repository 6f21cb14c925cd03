// The watched web page: its text at first, then each paragraph that is new or changed.
import { createHash } from 'node:crypto';
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { FoundMention, Json } from '../../../contract/model.ts';
import { type Article, keepPage, looksBlocked, MAX_PAGE, readArticleSync } from '../../text/article.ts';
import { decodePage } from '../../text/article-bytes.ts';
import { sniffFeed } from '../../text/feed/parse.ts';
import { madeId } from '../../text/made-id.ts';
import { failure, header } from '../answer.ts';
import { addressOf, badConfig, fieldsOf, flagOf, requiredText, textOf } from '../config.ts';
import { attributes, fromRaw, listIn, shapeOf, textIn, urlIn } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { findChange, type PageMemory, readMemory } from './web-page-change.ts';

export interface WebPageConfig {
  readonly url: string;
  /** Id or class name of the element to watch; '' for the article. */
  readonly part: string;
  /** Figures count as a change. */
  readonly numbers: boolean;
}

export const webPage: SourceKind<WebPageConfig> = {
  id: 'web-page',
  label: 'Watched web page',
  description: 'A page without a feed: its text at first, then what is added to it or changed in it.',
  caution: 'Pages that are put together by scripts in the browser show nothing to Earshot, which runs none.',
  fields: [
    {
      name: 'url',
      label: 'Address of the page',
      type: 'url',
      required: true,
      placeholder: 'https://example.org/prices',
    },
    {
      name: 'part',
      label: 'Part of the page',
      type: 'text',
      placeholder: 'opinions',
      help: 'The id or class name of the element to watch. Empty: what looks like the article.',
    },
    {
      name: 'numbers',
      label: 'Figures count',
      type: 'boolean',
      help: 'Otherwise lines in which only figures or dates change (counters, prices) make no mention.',
    },
  ],
  pace: { usual: 6 * 60, least: 30 },
  parseConfig,
  nameOf: ({ url }) => {
    const { host, pathname } = new URL(url);
    return `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`;
  },
  hosts: ({ url }) => [new URL(url).host.toLowerCase()],
  read,
  recognise: () => null,
  reread: rereadPage,
};

/** Takes an address, or `{ url, part, numbers }`. */
function parseConfig(given: Json): WebPageConfig {
  const fields = fieldsOf(given, 'url');
  const text = requiredText(
    fields,
    'url',
    'Give the address of the page, such as https://example.org/prices, in “url”.',
  );
  const part = textOf(fields, 'part').replace(/^[#.]/, '');
  if (/[\s<>"'#.[\]]/.test(part) || part.length > 200)
    throw badConfig('part', 'Give one id or class name in “part”, such as opinions, without spaces and selectors.');
  return { url: addressOf(text, 'url', 'https://example.org/prices').href, part, numbers: flagOf(fields, 'numbers') };
}

/** Characters of a page that are kept for reading it again. */
const MAX_KEPT = 1024 * 1024;

interface Cursor {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the bytes last read. */
  readonly hash: string | null;
  /** What was watched, and how: another part begins anew. */
  readonly watched: string;
  readonly memory: PageMemory | null;
}

async function* read(config: WebPageConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const cursor = readCursor(given, config);
  io.signal.throwIfAborted();
  const answer = await io.fetch({
    url: config.url,
    purpose: 'Check the page',
    etag: cursor.etag,
    lastModified: cursor.lastModified,
    accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
  });
  const moved = answer.movedTo;
  const notice = moved ? `This page has moved for good to ${moved}. Change its address to keep it.` : null;
  if (answer.unchanged || answer.status === 304) {
    yield batch({ cursor: toJson(cursor), unchanged: true, notice });
    return;
  }
  const html = readAnswer(answer, io);
  const next: Cursor = {
    ...cursor,
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
    hash: createHash('sha256').update(answer.body).digest('hex').slice(0, 32),
  };
  if (next.hash === cursor.hash) {
    yield batch({ cursor: toJson(next), unchanged: true, notice });
    return;
  }
  const article = findText(html, answer, config, io.zone);
  const { added, removed, memory } = findChange(article.text, cursor.memory, config.numbers);
  const nothing = added.length === 0 && removed.length === 0;
  const change = cursor.memory === null ? 'new' : added.length > 0 ? 'changed' : 'removed';
  const told = { url: config.url, zone: io.zone, part: config.part, change, title: article.title, removed };
  const page = change === 'new' ? keepPage(html) : null;
  const kept = page !== null && page.length < MAX_KEPT;
  const mention = nothing ? null : toMention({ ...told, page: kept ? page : null, added: kept ? [] : added });
  yield batch({
    mentions: mention === null ? [] : [mention],
    cursor: toJson({ ...next, memory }),
    unchanged: nothing,
    title: article.title,
    notice,
  });
}

/** The page's markup. Throws EarshotError where it is no page, or one that stands before it. */
function readAnswer(answer: FetchAnswer, io: SourceIo): string {
  const { status, url, body } = answer;
  const contentType = header(answer, 'content-type');
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const place = { url, status };
  const readable = type === '' || /html|xml|^text\//.test(type);
  if (status < 400 && !readable)
    throw new EarshotError(
      'bad-file',
      `This address answers with ${type}, not with a page. Give the address of a page.`,
      place,
    );
  if (body.length > MAX_PAGE)
    throw new EarshotError('bad-file', 'The page is larger than 5 MB. Give the address of a smaller one.', place);
  const { text } = decodePage(body, contentType);
  const wall = readable ? looksBlocked(text, status) : null;
  if (wall !== null) throw new EarshotError('network', wall, place);
  if (status >= 400) throw failure(answer, io.now(), 'page');
  if (sniffFeed(text.slice(0, 16 * 1024)) >= 0.9)
    throw new EarshotError('bad-file', 'This address answers with a feed. Add it as a feed instead.', place);
  return type === 'text/plain' ? `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` : text;
}

function findText(html: string, answer: FetchAnswer, { part }: WebPageConfig, zone: string): Article {
  const article = readArticleSync(html, answer.url, part === '' ? { zone } : { zone, part });
  if (article) return article;
  const whole = part === '' ? null : readArticleSync(html, answer.url, { zone });
  const says = whole
    ? `The page has no text in an element with the id or class “${part}”. Look for its name again, or leave the part empty.`
    : 'The page holds no text that could be read. It may be put together by scripts, which Earshot does not run.';
  throw new EarshotError('bad-file', says, { url: answer.url, status: answer.status });
}

/** What a mention is made of, kept as its payload. */
interface Told {
  readonly url: string;
  readonly part: string;
  readonly zone: string;
  /** `new`, `changed` or `removed`. */
  readonly change: string;
  readonly title: string | null;
  /** The whole page without its scripts, at the first check. */
  readonly page: string | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function toMention(told: Told): FoundMention | null {
  const { url, part, zone, change, page, added, removed } = told;
  const article = page === null ? null : readArticleSync(page, url, part === '' ? { zone } : { zone, part });
  // What was only taken away is quoted with a minus, so that its words can be found.
  const text = article?.text ?? (added.length > 0 ? added : removed.map((start) => `− ${start}`)).join('\n');
  if (text === '') return null;
  const author = article?.author ?? null;
  return {
    externalId: madeId(url, part, text),
    title: article?.title ?? told.title,
    text,
    url,
    author: author === null ? null : { name: author, handle: null, platform: null, url: null },
    published: article?.published ?? null,
    language: article?.language ?? null,
    // All that was found on the page is one conversation.
    thread: url,
    parent: null,
    attributes: attributes({
      change,
      removed: shorten(removed.join(' … ')),
      site: article?.siteName ?? null,
    }),
    engagement: {},
    raw: JSON.stringify({ url, part, zone, change, title: told.title, page, added, removed }),
  };
}

function rereadPage(raw: string): FoundMention | null {
  const kept = shapeOf(fromRaw(raw));
  const url = urlIn(kept, 'url');
  if (url === null) return null;
  const lines = (name: string) => listIn(kept, name).filter((one) => typeof one === 'string');
  return toMention({
    url,
    part: textIn(kept, 'part') ?? '',
    zone: textIn(kept, 'zone') ?? 'UTC',
    change: textIn(kept, 'change') ?? 'changed',
    title: textIn(kept, 'title'),
    page: typeof kept.page === 'string' ? kept.page : null,
    added: lines('added'),
    removed: lines('removed'),
  });
}

function shorten(text: string): string {
  return text.length > 1000 ? `${text.slice(0, 999).toWellFormed()}…` : text;
}

function readCursor(given: Json, { part, numbers }: WebPageConfig): Cursor {
  const shape = shapeOf(given);
  const watched = `${part}${numbers ? ' with figures' : ''}`;
  const memory = readMemory(shape.memory as Json | undefined);
  if (memory === null || shape.watched !== watched)
    return { etag: null, lastModified: null, hash: null, watched, memory: null };
  const word = (name: string) => textIn(shape, name);
  return { etag: word('etag'), lastModified: word('lastModified'), hash: word('hash'), watched, memory };
}

function toJson({ memory, ...rest }: Cursor): Json {
  return { ...rest, memory: memory && { ...memory } };
}
