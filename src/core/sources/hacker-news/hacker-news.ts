// Hacker News: stories and comments with certain words, or one conversation, from its search (Algolia). No login.
import { createHash } from 'node:crypto';
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, Json } from '../../../contract/model.ts';
import { readJsonAnswer } from '../answer.ts';
import { type Asker, createAsker } from '../asker.ts';
import { badConfig, choiceOf, fieldsOf, flagOf, numberOf, requiredText, textOf } from '../config.ts';
import { countIn, shapeOf, textIn } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { addWaiting, afterLook, dueNow, readWaiting, type Waiting, waitingToJson } from '../waiting.ts';
import { parseHits, parseTree, rereadItem } from './hacker-news-item.ts';
import {
  addSlice,
  canHalve,
  halveNext,
  nextSlice,
  readSlices,
  type Slice,
  slicesToJson,
  withoutNext,
} from './time-slices.ts';

export interface HackerNewsConfig {
  /** Words to search for, or the link to a story or comment whose conversation is wanted. */
  readonly query: string;
  readonly of: 'both' | 'story' | 'comment';
  readonly threads: boolean;
  /** Days to look back for at first. */
  readonly history: number;
}

const HOST = 'hn.algolia.com';
const SEARCHES = 8;
const TREES = 4;
/** No question is answered with more hits than these, whatever the page. */
const MOST_HITS = 1000;
/** What is written comes into the search minutes, sometimes an hour, later. */
const OVERLAP_SECONDS = 3600;
const DAY_SECONDS = 86_400;

export const hackerNews: SourceKind<HackerNewsConfig> = {
  id: 'hacker-news',
  label: 'Hacker News',
  description: 'Stories and comments of Hacker News that hold your words, as far back as you like.',
  fields: [
    {
      name: 'query',
      label: 'Words',
      type: 'text',
      required: true,
      placeholder: 'acme "cold brew"',
      help: 'All of them have to be there; quotes keep words together. Or a link to a story, for its conversation.',
    },
    {
      name: 'of',
      label: 'In',
      type: 'select',
      options: [
        { value: 'both', label: 'Stories and comments' },
        { value: 'story', label: 'Stories' },
        { value: 'comment', label: 'Comments' },
      ],
    },
    {
      name: 'threads',
      label: 'Whole conversations of the stories found',
      type: 'boolean',
      help: 'At once, and again a day later.',
    },
    {
      name: 'history',
      label: 'Days to look back for at first',
      type: 'number',
      placeholder: '365',
      help: 'Up to 10,000, which is all there is; read over several checks.',
    },
  ],
  pace: { usual: 30, least: 10 },
  parseConfig,
  nameOf: (config) => `Hacker News: ${itemOf(config) === null ? config.query : `conversation ${itemOf(config)}`}`,
  hosts: () => [HOST],
  read: (config, cursor, io) => {
    const item = itemOf(config);
    return item === null ? search(config, cursor, io) : readItem(item, cursor, io);
  },
  recognise,
  reread: rereadItem,
};

/** Takes words, a link to a story or to a search, or `{ query, of, threads, history }`. */
function parseConfig(given: Json): HackerNewsConfig {
  const fields = fieldsOf(given, 'query');
  const text = requiredText(fields, 'query', 'Give the words to look for on Hacker News in “query”.');
  const linked = /^https?:\/\//i.test(text) && URL.canParse(text) ? recognise(new URL(text)) : null;
  const query = linked === null ? text : textOf(fieldsOf(linked, 'query'), 'query');
  if (query.length > 500) throw badConfig('query', 'Give at most 500 characters in “query”.');
  return {
    query,
    of: choiceOf(fields, 'of', ['both', 'story', 'comment'] as const, 'both'),
    threads: flagOf(fields, 'threads'),
    history: numberOf(fields, 'history', { usual: 365, least: 0, most: 10_000 }),
  };
}

function recognise(link: URL): Json | null {
  const { hostname, pathname, searchParams } = link;
  if (hostname === 'news.ycombinator.com') {
    const item = pathname === '/item' ? (searchParams.get('id') ?? '') : '';
    return /^\d{1,12}$/.test(item) ? { query: `https://news.ycombinator.com/item?id=${item}` } : null;
  }
  const query = hostname === HOST ? (searchParams.get('q') ?? searchParams.get('query') ?? '').trim() : '';
  return query === '' ? null : { query };
}

/** The number of the item a link leads to; null for words. */
function itemOf({ query }: HackerNewsConfig): string | null {
  return /^https:\/\/news\.ycombinator\.com\/item\?id=(\d{1,12})$/.exec(query)?.[1] ?? null;
}

interface Cursor {
  /** Seconds up to which was asked; null before the first check. */
  readonly until: number | null;
  readonly slices: readonly Slice[];
  readonly waiting: readonly Waiting[];
}

async function* search(config: HackerNewsConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const asker = createAsker(io, { what: 'search', most: SEARCHES });
  const now = Math.floor(io.now() / 1000);
  const before = readCursor(given);
  const from =
    before.until === null ? now - config.history * DAY_SECONDS : Math.min(before.until, now) - OVERLAP_SECONDS;
  let cursor: Cursor = {
    until: now,
    slices: addSlice(before.slices, { from: Math.max(0, from), to: now + 1 }),
    waiting: before.waiting,
  };
  let said = false;
  const made = (mentions: readonly FoundMention[]): Batch => {
    said ||= mentions.length > 0;
    return batch({ mentions, cursor: cursorToJson(cursor), unchanged: !said, notice: progress(cursor.slices) });
  };

  for (let slice = nextSlice(cursor.slices); slice !== null && asker.left > 0; slice = nextSlice(cursor.slices)) {
    const found = parseHits(await asker.json(searchUrl(config, slice), `Search Hacker News for ${config.query}`));
    // An answer of nothing is the end of it, whatever total it tells.
    const holdsMore = found.total > MOST_HITS || (found.given > 0 && found.given < found.total);
    if (holdsMore && canHalve(slice)) {
      cursor = { ...cursor, slices: halveNext(cursor.slices) };
      continue;
    }
    cursor = { ...cursor, slices: withoutNext(cursor.slices) };
    if (config.threads) cursor = { ...cursor, waiting: putOnList(cursor.waiting, found.mentions, io.now()) };
    yield made(found.mentions);
  }

  const trees = createAsker(io, { what: 'story', most: config.threads ? TREES : 0 });
  for (const { id } of dueNow(cursor.waiting, io.now(), trees.left)) {
    const mentions = await askTree(id, trees, io).catch(unlessRefused);
    // One that is refused waits its day like the others: it must not stand before them for ever.
    cursor = { ...cursor, waiting: afterLook(cursor.waiting, id, io.now()) };
    yield made(mentions === 'refused' ? [] : (mentions ?? []));
    if (mentions === 'refused') break;
  }
  // Where all that was asked had to be halved, that at least is remembered.
  yield made([]);
}

async function* readItem(item: string, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const mentions = await askTree(item, createAsker(io, { what: 'story', most: 1 }), io);
  if (mentions === null || mentions.length === 0)
    throw new EarshotError('not-found', 'Hacker News has no such story, or it was removed. Check the link.', {
      url: itemUrl(item),
    });
  const ids = mentions.map((mention) => mention.externalId).sort();
  const hash = createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 32);
  const unchanged = textIn(shapeOf(given), 'hash') === hash;
  const title = mentions.find((mention) => mention.title !== null)?.title ?? null;
  yield batch({ mentions: unchanged ? [] : mentions, cursor: { hash }, unchanged, title });
}

/** Null where there is no such item. */
async function askTree(id: string, asker: Asker, io: SourceIo): Promise<FoundMention[] | null> {
  const answer = await asker.ask(itemUrl(id), 'Read a conversation on Hacker News');
  return answer.status === 404 ? null : parseTree(readJsonAnswer(answer, io.now(), 'story'));
}

function unlessRefused(thrown: unknown): 'refused' {
  if (thrown instanceof EarshotError && thrown.code === 'network') return 'refused';
  throw thrown;
}

function searchUrl({ query, of }: HackerNewsConfig, { from, to }: Slice): string {
  const asked = new URLSearchParams({
    query,
    tags: of === 'both' ? '(story,comment)' : of,
    numericFilters: `created_at_i>=${from},created_at_i<${to}`,
    hitsPerPage: String(MOST_HITS),
    // Words as they are written, rather than words that resemble or begin like them.
    typoTolerance: 'false',
    queryType: 'prefixNone',
    advancedSyntax: 'true',
    attributesToHighlight: '',
  });
  return `https://${HOST}/api/v1/search_by_date?${asked}`;
}

function itemUrl(id: string): string {
  return `https://${HOST}/api/v1/items/${encodeURIComponent(id)}`;
}

function putOnList(list: readonly Waiting[], found: readonly FoundMention[], now: number): readonly Waiting[] {
  let longer = list;
  for (const { externalId: id, parent, published, engagement } of found) {
    if (parent !== null) continue;
    longer = addWaiting(longer, { id, began: published?.at ?? now, answered: (engagement.replies ?? 0) > 0 }, now);
  }
  return longer;
}

function progress(slices: readonly Slice[]): string | null {
  const next = nextSlice(slices);
  if (next === null) return null;
  const day = new Date(Math.min(next.to, 8_000_000_000) * 1000).toISOString().slice(0, 10);
  return `History is read over several checks: so far back to ${day}.`;
}

function readCursor(given: Json): Cursor {
  const fields = shapeOf(given);
  return {
    until: countIn(fields, 'until'),
    slices: readSlices(fields.slices),
    waiting: readWaiting(fields.waiting).filter(({ id }) => /^\d{1,12}$/.test(id)),
  };
}

function cursorToJson({ until, slices, waiting }: Cursor): Json {
  return { until, slices: slicesToJson(slices), waiting: waitingToJson(waiting) };
}
