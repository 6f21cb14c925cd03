// Bluesky: what an account says, or a whole conversation, from the network's public address. No login.
import { createHash } from 'node:crypto';
import { EarshotError } from '../../../contract/errors.ts';
import type { FetchAnswer } from '../../../contract/fetch.ts';
import type { FoundMention, Json } from '../../../contract/model.ts';
import { failure, readJsonAnswer } from '../answer.ts';
import { type Asker, createAsker } from '../asker.ts';
import { flagIn, fromRaw, idIn, itemsOf, type Shape, shapeIn, shapeOf, textIn } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { type Page, pageBack, readTrail, trailToJson } from '../page-back.ts';
import { type BlueskyConfig, parseBlueskyConfig, partsOf, recogniseBluesky } from './bluesky-config.ts';
import { parsePost, sortedAt } from './bluesky-post.ts';

const HOST = 'public.api.bsky.app';
const PAGES = 8;
const MOST_NODES = 10_000;

export const bluesky: SourceKind<BlueskyConfig> = {
  id: 'bluesky',
  label: 'Bluesky account or conversation',
  description: 'Posts of a Bluesky account, or a post with all its answers. For words anywhere: the Bluesky stream.',
  fields: [
    {
      name: 'address',
      label: 'Handle, or link to a profile or post',
      type: 'text',
      required: true,
      placeholder: 'ana.bsky.social',
      help: 'A link to a post collects its conversation, anything else what the account says.',
    },
    { name: 'replies', label: 'Answers the account gives to others, too', type: 'boolean' },
    {
      name: 'history',
      label: 'Posts to look back for at first',
      type: 'number',
      placeholder: '200',
      help: 'Up to 5,000; read over several checks.',
    },
  ],
  pace: { usual: 30, least: 10 },
  parseConfig: parseBlueskyConfig,
  nameOf: ({ address }) => {
    const { account, key } = partsOf(address);
    return key === null ? `@${account}` : `Conversation of @${account}, ${key}`;
  },
  hosts: () => [HOST],
  read: (config, cursor, io) =>
    partsOf(config.address).key === null ? readAccount(config, cursor, io) : readThread(config, cursor, io),
  recognise: recogniseBluesky,
  reread: (raw) => parsePost(shapeOf(fromRaw(raw))),
};

async function* readAccount(config: BlueskyConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const { account } = partsOf(config.address);
  const asker = createAsker(io, { what: 'account', most: PAGES });
  const address = (page: string | null): string => {
    const query = new URLSearchParams({
      actor: account,
      limit: '100',
      filter: config.replies ? 'posts_with_replies' : 'posts_no_replies',
    });
    if (page !== null) query.set('cursor', page);
    return `https://${HOST}/xrpc/app.bsky.feed.getAuthorFeed?${query}`;
  };
  const ask = async (page: string | null): Promise<Page> =>
    parseAuthorFeed(await askJson(asker, address(page), `Read the posts of ${account}`, io), io.now());

  let said = false;
  for await (const { page, trail } of pageBack({
    trail: readTrail(shapeOf(given)),
    ask,
    history: config.history,
    most: PAGES,
  })) {
    said ||= page.mentions.length > 0;
    yield batch({
      mentions: page.mentions,
      rejections: page.rejections,
      cursor: trailToJson(trail),
      unchanged: !said,
      notice: trail.gap === null ? null : 'Older posts are read over the next checks.',
    });
  }
}

/** An answer of getAuthorFeed. What the account only reposted is left out. */
export function parseAuthorFeed(answer: unknown, now: number): Page {
  const feed = shapeOf(answer);
  const mentions: FoundMention[] = [];
  const times: number[] = [];
  for (const one of itemsOf(feed.feed)) {
    const item = shapeOf(one);
    const post = shapeIn(item, 'post');
    const reason = shapeIn(item, 'reason');
    const repost = textIn(reason, '$type') === 'app.bsky.feed.defs#reasonRepost';
    const time = repost ? sortedAt(reason) : sortedAt(post);
    // An account may pin an old post to the top.
    if (time !== null && textIn(reason, '$type') !== 'app.bsky.feed.defs#reasonPin') times.push(Math.min(time, now));
    if (repost) continue;
    const mention = parsePost(post);
    if (mention) mentions.push(mention);
  }
  return { mentions, rejections: [], times, next: textIn(feed, 'cursor') };
}

async function* readThread(config: BlueskyConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const asker = createAsker(io, { what: 'conversation', most: 1 });
  const query = new URLSearchParams({ uri: config.address, depth: '1000', parentHeight: '1000' });
  const answer = await askJson(
    asker,
    `https://${HOST}/xrpc/app.bsky.feed.getPostThread?${query}`,
    'Read a conversation on Bluesky',
    io,
  );
  const mentions = parseThread(answer);
  const hash = createHash('sha256')
    .update(
      mentions
        .map((mention) => mention.externalId)
        .sort()
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 32);
  if (mentions.length === 0)
    throw new EarshotError(
      'not-found',
      'This post is gone, or its author shows it to some only. Remove the source, or give another post.',
      { url: `https://${HOST}/` },
    );
  const unchanged = textIn(shapeOf(given), 'hash') === hash;
  yield batch({ mentions: unchanged ? [] : mentions, cursor: { hash }, unchanged });
}

/** An answer of getPostThread: the post, those above it and all below. Posts that are gone or blocked are left out. */
export function parseThread(answer: unknown): FoundMention[] {
  const found = new Map<string, FoundMention>();
  const queue: Shape[] = [shapeIn(shapeOf(answer), 'thread')];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at] ?? {};
    if (flagIn(node, 'notFound') || flagIn(node, 'blocked')) continue;
    const mention = parsePost(shapeIn(node, 'post'));
    if (mention && !found.has(mention.externalId)) found.set(mention.externalId, mention);
    const parent = shapeIn(node, 'parent');
    if (Object.keys(parent).length > 0) queue.push(parent);
    for (const reply of itemsOf(node.replies)) queue.push(shapeOf(reply));
  }
  return [...found.values()];
}

async function askJson(asker: Asker, url: string, purpose: string, io: SourceIo): Promise<unknown> {
  const answer = await asker.ask(url, purpose);
  if (answer.status >= 400) throw refusal(answer, io);
  return readJsonAnswer(answer, io.now(), 'account');
}

/** XRPC tells the reason of a refusal as `{ error, message }`. */
function refusal(answer: FetchAnswer, io: SourceIo): EarshotError {
  const told = shapeOf(fromRaw(new TextDecoder().decode(answer.body.subarray(0, 10_000))));
  const reason = `${idIn(told, 'error') ?? ''} ${textIn(told, 'message') ?? ''}`;
  const place = { url: answer.url, status: answer.status };
  if (/profile not found|could not find|unable to resolve handle|actor must be/i.test(reason))
    return new EarshotError(
      'not-found',
      'Bluesky knows no such account. Check the handle: it may have changed.',
      place,
    );
  if (/deactivated|takedown|suspended/i.test(reason))
    return new EarshotError('not-found', 'This Bluesky account is closed or suspended. What it brought stays.', place);
  if (/notfound|post not found/i.test(reason))
    return new EarshotError('not-found', 'This post is gone from Bluesky. What it brought stays.', place);
  return failure(answer, io.now(), 'account');
}
