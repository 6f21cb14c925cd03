// Mastodon and what speaks its API: a hashtag or an account on one server, with the conversations around it.
import { EarshotError } from '../../../contract/errors.ts';
import type { FoundMention, Json, Millis } from '../../../contract/model.ts';
import { readJsonAnswer } from '../answer.ts';
import { type Asker, createAsker } from '../asker.ts';
import { idIn, shapeOf, textIn } from '../json-shape.ts';
import { type Batch, batch, type SourceIo, type SourceKind } from '../kind.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';
import { addWaiting, afterLook, dueNow } from '../waiting.ts';
import { askAccess, refusedError } from './mastodon-access.ts';
import { type MastodonConfig, parseMastodonConfig, recogniseMastodon } from './mastodon-config.ts';
import { isStatusId, type MastodonCursor, mastodonCursorToJson, readMastodonCursor } from './mastodon-cursor.ts';
import { adaptMastodonEntry, mastodonFeed } from './mastodon-feed.ts';
import { readPages } from './mastodon-pages.ts';
import { rereadStatus, type Status, statusToMention } from './mastodon-status.ts';
import { askContext, createRoots, type Roots } from './mastodon-threads.ts';

/** In one check: for the list itself, and for conversations where they are wanted. */
const REQUESTS = 6;
const CONTEXTS = 5;

export const mastodon: SourceKind<MastodonConfig> = {
  id: 'mastodon',
  label: 'Mastodon hashtag or account',
  description: 'Public posts with a hashtag, or of an account, as one Mastodon server knows them; with their answers.',
  caution:
    'Each server knows only part of the network: a large one knows more. Some show hashtags to people with an account only; Earshot says so.',
  fields: [
    {
      name: 'server',
      label: 'Server',
      type: 'text',
      placeholder: 'mastodon.social',
      help: 'May be left empty for an account written in full, such as @ana@mastodon.social.',
    },
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'hashtag', label: 'A hashtag' },
        { value: 'account', label: 'An account' },
      ],
    },
    { name: 'name', label: 'Hashtag or account', type: 'text', required: true, placeholder: '#coffee or @ana' },
    { name: 'any', label: 'Or any of these hashtags', type: 'text', help: 'Up to four, with commas between them.' },
    { name: 'all', label: 'And all of these hashtags', type: 'text' },
    { name: 'none', label: 'And none of these hashtags', type: 'text' },
    { name: 'replies', label: 'Answers the account gives to others, too', type: 'boolean' },
    {
      name: 'threads',
      label: 'Whole conversations',
      type: 'boolean',
      help: 'Fetches answers to what was found, a few conversations a check.',
    },
    {
      name: 'rss',
      label: 'RSS feed instead',
      type: 'boolean',
      help: 'For servers that restrict the rest: about twenty posts, without answers and figures.',
    },
    {
      name: 'history',
      label: 'Posts to look back for at first',
      type: 'number',
      placeholder: '200',
      help: 'Up to 2,000.',
    },
  ],
  pace: { usual: 30, least: 10 },
  parseConfig: parseMastodonConfig,
  nameOf: ({ server, what, name }) => `${what === 'hashtag' ? '#' : '@'}${name} on ${new URL(server).host}`,
  hosts: ({ server }) => [new URL(server).host.toLowerCase()],
  read: (config, cursor, io) =>
    config.rss
      ? readFeed({ url: mastodonFeed(config), what: 'RSS feed', adapt: adaptMastodonEntry(config.server) }, cursor, io)
      : readTimeline(config, cursor, io),
  recognise: recogniseMastodon,
  reread: (raw, { server }) =>
    raw.startsWith('{') ? rereadStatus(raw, new URL(server).host) : rereadEntry(raw, adaptMastodonEntry(server)),
};

async function* readTimeline(config: MastodonConfig, given: Json, io: SourceIo): AsyncGenerator<Batch> {
  const asker = createAsker(io, { what: config.what, most: REQUESTS });
  const talks = createAsker(io, { what: 'conversation', most: config.threads ? CONTEXTS : 0 });
  const roots = createRoots();
  const known = readMastodonCursor(given);
  let cursor = await prepare(config, known, asker, io.now());
  let said = false;
  let notice = cursor.access?.localOnly
    ? `${new URL(config.server).host} shows visitors only what was written there. A source on another server adds to it.`
    : null;
  const made = (mentions: readonly FoundMention[]): Batch => {
    said ||= mentions.length > 0;
    return batch({
      mentions,
      cursor: mastodonCursorToJson(cursor),
      unchanged: !said,
      title: cursor.accountName,
      notice,
    });
  };

  // Page by page, each saved before the next is asked for.
  for await (const page of readPages(config, cursor, asker, io.now())) {
    cursor = { ...cursor, newest: page.cursor.newest, back: page.cursor.back };
    roots.show(page.statuses);
    let around: readonly Status[] = [];
    if (config.threads) {
      const found = await findRoots(config, page.statuses, roots, talks, io);
      around = found.statuses;
      notice = found.notice ?? notice;
      cursor = { ...cursor, waiting: putOnList(cursor.waiting, page.statuses, roots, io.now()) };
    }
    yield made(mentionsOf([...page.statuses, ...around], roots, config));
  }

  // Conversations that had no answers yet when they were found.
  for (const one of dueNow(cursor.waiting, io.now(), talks.left)) {
    const context = await look(config, one.id, talks, io);
    // One that is refused waits its day like the others: it must not stand before them for ever.
    cursor = { ...cursor, waiting: afterLook(cursor.waiting, one.id, io.now()) };
    roots.show(context === 'refused' ? [] : context);
    yield made(context === 'refused' ? [] : mentionsOf(context, roots, config));
    if (context === 'refused') break;
  }
  if (said) return;
  if (cursor.newest === null && config.what === 'hashtag')
    notice ??= `${new URL(config.server).host} knows no post with #${config.name} yet, or shows none to visitors.`;
  yield made([]);
}

/** What has to be known before the first page: what the server shows, and the id of the account. */
async function prepare(
  config: MastodonConfig,
  cursor: MastodonCursor,
  asker: Asker,
  now: Millis,
): Promise<MastodonCursor> {
  const { server, what, name } = config;
  if (what === 'hashtag') return { ...cursor, access: await askAccess(server, cursor.access, asker, now) };
  if (cursor.account !== null) return cursor;
  const answer = await asker.ask(
    `${server}/api/v1/accounts/lookup?${new URLSearchParams({ acct: name })}`,
    `Look up the account ${name}`,
  );
  const { host } = new URL(server);
  if (answer.status === 404)
    throw new EarshotError(
      'not-found',
      `${host} knows no account “${name}”. Check how it is written, or ask its own server.`,
      { url: answer.url, status: 404 },
    );
  if (answer.status >= 400) throw refusedError(answer, server, 'account', now);
  const account = shapeOf(readJsonAnswer(answer, now, 'account'));
  const id = idIn(account, 'id');
  if (id === null || !isStatusId(id))
    throw new EarshotError('bad-file', `${host} told no id of this account: it may not speak Mastodon's language.`, {
      url: answer.url,
    });
  const shown = textIn(account, 'display_name');
  return { ...cursor, account: id, accountName: shown === null ? null : `${shown} (@${name})` };
}

/** The conversations of answers whose beginning is not known, as far as the bound of this check allows. */
async function findRoots(
  config: MastodonConfig,
  statuses: readonly Status[],
  roots: Roots,
  asker: Asker,
  io: SourceIo,
): Promise<{ statuses: readonly Status[]; notice: string | null }> {
  const found: Status[] = [];
  for (const status of statuses) {
    if (asker.left === 0) break;
    if (status.parent === null || roots.rootOf(status) !== null || !isStatusId(status.id)) continue;
    const context = await look(config, status.id, asker, io);
    if (context === 'refused')
      return { statuses: found, notice: 'The server asks to wait: some answers follow later.' };
    roots.show(context);
    found.push(...context);
  }
  return { statuses: found, notice: null };
}

/** What is around a status; nothing where it is gone. A busy server refuses conversations before anything else. */
async function look(
  config: MastodonConfig,
  id: string,
  asker: Asker,
  io: SourceIo,
): Promise<readonly Status[] | 'refused'> {
  try {
    return (await askContext(config.server, id, asker, io.now()))?.statuses ?? [];
  } catch (thrown) {
    if (thrown instanceof EarshotError && thrown.code === 'network') return 'refused';
    throw thrown;
  }
}

function putOnList(
  list: MastodonCursor['waiting'],
  statuses: readonly Status[],
  roots: Roots,
  now: Millis,
): MastodonCursor['waiting'] {
  let longer = list;
  for (const status of statuses) {
    const id = roots.rootOf(status) ?? status.id;
    if (!isStatusId(id)) continue;
    const began = Math.min(Date.parse(textIn(status.shape, 'created_at') ?? '') || now, now);
    longer = addWaiting(longer, { id, began, answered: status.answered || status.parent !== null }, now);
  }
  return longer;
}

function mentionsOf(statuses: readonly Status[], roots: Roots, { server }: MastodonConfig): FoundMention[] {
  const { host } = new URL(server);
  const distinct = new Map(statuses.map((status) => [status.id, status]));
  return [...distinct.values()].flatMap((status) => statusToMention(status.shape, roots.rootOf(status), host) ?? []);
}
