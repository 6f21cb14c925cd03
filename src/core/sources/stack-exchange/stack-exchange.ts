// Stack Exchange: questions with certain words or tags on one of its sites, and their answers, from its API. No login.
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, Json, Millis } from '../../../contract/model.ts';
import { createAsker } from '../asker.ts';
import { badConfig, fieldsOf, flagOf, listOf, numberOf, serverOf, textOf } from '../config.ts';
import { countIn, shapeOf } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { addWaiting, afterLook, dueNow, readWaiting, type Waiting, waitingToJson } from '../waiting.ts';
import {
  answersUrl,
  ask,
  askedToWait,
  HOST,
  PAGE,
  questionsUrl,
  questionUrl,
  quotaNotice,
  type StackExchangeConfig,
  waitAfter,
} from './stack-exchange-api.ts';
import { parsePost, rereadPost, type Wrapper } from './stack-exchange-post.ts';
import { isSite, siteOf } from './stack-exchange-sites.ts';

const PAGES = 5;
const ANSWER_PAGES = 3;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MOST_TAGS = 5;

export const stackExchange: SourceKind<StackExchangeConfig> = {
  id: 'stack-exchange',
  label: 'Stack Exchange',
  description:
    'Questions with your words or tags on Stack Overflow or a sister site, with their answers if you like; or one question.',
  caution:
    'Without a key, 300 requests a day are allowed from one internet address, for all these sources together. Earshot shows how many are left.',
  fields: [
    { name: 'site', label: 'Site', type: 'text', required: true, placeholder: 'stackoverflow.com' },
    {
      name: 'query',
      label: 'Words',
      type: 'text',
      placeholder: 'acme sdk',
      help: 'Or the link to a question, for it and its answers.',
    },
    { name: 'tags', label: 'Or tags', type: 'text', help: 'At least one of these, with commas between them.' },
    { name: 'answers', label: 'Answers, too', type: 'boolean', help: 'At once, and again a day later.' },
    { name: 'history', label: 'Days to look back for at first', type: 'number', placeholder: '30' },
    {
      name: 'key',
      label: 'Application key',
      type: 'text',
      help: 'Not needed. A free one from stackapps.com allows 10,000 requests a day.',
    },
  ],
  pace: { usual: 120, least: 30 },
  parseConfig,
  nameOf: (config) => (questionOf(config) === null ? nameOf(config) : `${config.site}: question ${questionOf(config)}`),
  hosts: () => [HOST],
  read: (config, cursor, io) => {
    const question = questionOf(config);
    return question === null ? read(config, cursor, io) : readQuestion(config, question, cursor, io);
  },
  recognise,
  reread: (raw, { site }) => rereadPost(raw, site),
};

function nameOf({ site, query, tags }: StackExchangeConfig): string {
  return `${site}: ${[query, ...tags.map((tag) => `[${tag}]`)].filter((part) => part !== '').join(' ')}`;
}

/** The number of the question a link leads to; null for words. */
function questionOf({ site, query }: StackExchangeConfig): string | null {
  const start = `https://${site}/questions/`;
  return query.startsWith(start) && /^\d{1,12}$/.test(query.slice(start.length)) ? query.slice(start.length) : null;
}

/** Takes a link to a question, a tag or a search, or `{ site, query, tags, answers, history, key }`. */
function parseConfig(given: Json): StackExchangeConfig {
  const fields = fieldsOf(given, 'site');
  const typed = textOf(fields, 'site');
  const linked = /^https?:\/\//i.test(typed) && URL.canParse(typed) ? recognise(new URL(typed)) : null;
  if (linked !== null) return parseConfig({ ...fields, ...fieldsOf(linked, 'site') });
  if (typed === '') throw badConfig('site', 'Give the site to search in “site”, such as stackoverflow.com.');
  const site = siteOf(typed.includes('/') ? serverOf(typed, 'site', 'stackoverflow.com').host : typed);
  if (site === null)
    throw badConfig('site', `“${typed.slice(0, 80)}” is no Stack Exchange site. Give one such as stackoverflow.com.`);
  const words = textOf(fields, 'query');
  const asQuestion = /^https?:\/\//i.test(words) && URL.canParse(words) ? recognise(new URL(words)) : null;
  const query = asQuestion === null ? words : textOf(fieldsOf(asQuestion, 'query'), 'query') || words;
  const tags = listOf(fields, 'tags').map((tag) => tag.toLowerCase());
  if (query === '' && tags.length === 0)
    throw badConfig('query', 'Give words in “query”, or tags in “tags”: a whole site is too much to ask for.');
  if (query.length > 240) throw badConfig('query', 'Give at most 240 characters in “query”.');
  if (tags.length > MOST_TAGS) throw badConfig('tags', `Give at most ${MOST_TAGS} tags; make another source for more.`);
  const wrong = tags.find((tag) => !/^\.?[\p{L}\p{N}][\p{L}\p{N}+#.-]{0,34}$/u.test(tag));
  if (wrong !== undefined) throw badConfig('tags', `“${wrong.slice(0, 60)}” is no tag: tags are one word, such as c#.`);
  const key = textOf(fields, 'key');
  if (!/^[\w()*-]{0,64}$/.test(key)) throw badConfig('key', 'This is no application key of Stack Exchange.');
  return {
    site,
    query,
    tags,
    answers: flagOf(fields, 'answers'),
    history: numberOf(fields, 'history', { usual: 30, least: 0, most: 6000 }),
    key,
  };
}

function recognise(link: URL): Json | null {
  if (!isSite(link.hostname)) return null;
  const site = link.hostname.replace(/^www\./, '');
  const [, tagged = ''] = /^\/(?:questions|tags)\/(?:tagged\/)?([^/]+)(?:\/info)?\/?$/.exec(link.pathname) ?? [];
  if (tagged !== '' && !/^\d+$/.test(tagged) && !/^(?:ask|tagged|synonyms)$/.test(tagged)) {
    const tags = decode(tagged)
      .split(/[+ ]/)
      .filter((tag) => tag !== 'or');
    return { site, tags: tags.join(', ') };
  }
  const [, inFeed = link.searchParams.get('tagnames') ?? ''] = /^\/feeds\/tag(?:\/([^/]+))?\/?$/.exec(
    link.pathname,
  ) ?? [null, ''];
  if (inFeed !== '')
    return {
      site,
      tags: decode(inFeed)
        .split(/[+ ]/)
        .filter((tag) => tag !== 'or')
        .join(', '),
    };
  const [, question = ''] = /^\/(?:questions|q)\/(\d{1,12})(?:\/|$)/.exec(link.pathname) ?? [];
  if (question !== '') return { site, query: `https://${site}/questions/${question}` };
  const query = link.pathname === '/search' ? (link.searchParams.get('q') ?? '').trim() : '';
  return query === '' ? null : { site, query };
}

interface Cursor {
  /** Seconds: the creation of the newest question known. */
  readonly from: number | null;
  /** The server is left alone until then. */
  readonly notBefore: Millis;
  readonly waiting: readonly Waiting[];
}

async function* read(config: StackExchangeConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const now = io.now();
  let cursor = readCursor(given, now);
  if (cursor.notBefore > now) throw askedToWait(cursor.notBefore - now);
  const asker = createAsker(io, { what: 'site', most: PAGES });
  const start = Math.floor(now / 1000) - config.history * 86_400;
  let last: Wrapper | null = null;
  let said = false;
  const made = (mentions: readonly FoundMention[]): Batch => {
    said ||= mentions.length > 0;
    const wait = waitAfter(last, now);
    cursor = { ...cursor, notBefore: last?.backoff ? now + last.backoff : 0 };
    return batch({
      mentions,
      cursor: cursorToJson(cursor),
      unchanged: !said,
      notice: quotaNotice(last),
      minimumMinutes: wait === null ? null : Math.ceil(wait / MINUTE),
    });
  };

  // Oldest first: wherever this ends, the next check goes on from there.
  const from = cursor.from ?? Math.max(0, start);
  for (let page = 1; asker.left > 0; page++) {
    last = await ask(questionsUrl(config, from, page), asker, io);
    const mentions = last.items.flatMap((item) => parsePost(item, config.site) ?? []);
    const newest = Math.max(from, ...last.items.map((item) => countIn(item, 'creation_date') ?? 0));
    cursor = { ...cursor, from: Math.min(newest, Math.floor(now / 1000)) };
    if (config.answers) cursor = { ...cursor, waiting: putOnList(cursor.waiting, mentions, now) };
    if (!last.hasMore || last.backoff !== null || last.quotaLeft === 0) {
      yield made(mentions);
      break;
    }
    // A bound that ends within one second would be met again and again.
    if (asker.left === 0 && cursor.from === from) cursor = { ...cursor, from: from + 1 };
    yield made(mentions);
  }

  const looks = createAsker(io, { what: 'site', most: config.answers ? ANSWER_PAGES : 0 });
  const due = dueNow(cursor.waiting, now, PAGE).map(({ id }) => id);
  for (let page = 1; due.length > 0 && looks.left > 0 && !last?.backoff && last?.quotaLeft !== 0; page++) {
    last = await ask(answersUrl(config, due, page), looks, io);
    const mentions = last.items.flatMap((item) => parsePost(item, config.site) ?? []);
    if (!last.hasMore || looks.left === 0)
      cursor = { ...cursor, waiting: due.reduce((list, id) => afterLook(list, id, now), cursor.waiting) };
    yield made(mentions);
    if (!last.hasMore) break;
  }
}

/** A question and the answers it has got since the last check. */
async function* readQuestion(
  config: StackExchangeConfig,
  id: string,
  given: Json,
  io: SourceIo,
): AsyncGenerator<Batch> {
  const now = io.now();
  const cursor = readCursor(given, now);
  if (cursor.notBefore > now) throw askedToWait(cursor.notBefore - now);
  const asker = createAsker(io, { what: 'question', most: 1 + ANSWER_PAGES });
  let last = await ask(questionUrl(config, id), asker, io);
  const question = last.items[0] ? parsePost(last.items[0], config.site) : null;
  if (question === null)
    throw new EarshotError(
      'not-found',
      `Stack Exchange has no such question on ${config.site}, or it was deleted. Check the link.`,
      {
        url: `https://${HOST}/`,
      },
    );
  let { from } = cursor;
  const since = from ?? 0;
  let mentions = [question];
  for (let page = 1; ; page++) {
    const wait = waitAfter(last, now);
    const goesOn =
      asker.left > 0 &&
      last.backoff === null &&
      last.quotaLeft !== 0 &&
      (page === 1 ? question.engagement.replies !== 0 : last.hasMore);
    yield batch({
      mentions,
      cursor: { from, notBefore: last.backoff ? now + last.backoff : 0, waiting: [] },
      title: question.title,
      notice: quotaNotice(last),
      minimumMinutes: wait === null ? null : Math.ceil(wait / MINUTE),
    });
    if (!goesOn) return;
    last = await ask(answersUrl(config, [id], page, since), asker, io);
    mentions = last.items.flatMap((item) => parsePost(item, config.site) ?? []);
    from = Math.max(since, ...last.items.map((item) => countIn(item, 'creation_date') ?? 0));
  }
}

function putOnList(list: readonly Waiting[], found: readonly FoundMention[], now: Millis): readonly Waiting[] {
  let longer = list;
  for (const { externalId: id, published, engagement } of found)
    longer = addWaiting(longer, { id, began: published?.at ?? now, answered: (engagement.replies ?? 0) > 0 }, now);
  return longer;
}

function readCursor(given: Json, now: Millis): Cursor {
  const fields = shapeOf(given);
  return {
    from: countIn(fields, 'from'),
    notBefore: Math.min(countIn(fields, 'notBefore') ?? 0, now + 7 * DAY),
    waiting: readWaiting(fields.waiting).filter(({ id }) => /^\d{1,12}$/.test(id)),
  };
}

function cursorToJson({ from, notBefore, waiting }: Cursor): Json {
  return { from, notBefore, waiting: waitingToJson(waiting) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
