// phpBB boards: all posts, new topics, one forum, one topic.
import type { Json } from '../../../contract/model.ts';
import { addressOf, badConfig, choiceOf, fieldsOf, requiredText, textOf } from '../config.ts';
import type { SourceKind } from '../kind.ts';
import { rereadEntry } from '../read-feed.ts';
import { readFirstFeed } from '../read-first-feed.ts';
import { adaptPhpbb } from './phpbb-entry.ts';

const whats = ['posts', 'topics', 'forum', 'topic'] as const;

export interface PhpbbConfig {
  /** Where the board begins, ending in `/`. */
  readonly url: string;
  readonly what: (typeof whats)[number];
  /** Number of the forum or topic; '' for the others. */
  readonly id: string;
}

export const phpbb: SourceKind<PhpbbConfig> = {
  id: 'phpbb',
  label: 'phpBB board',
  description: 'A board run on phpBB: its newest posts or topics, one of its forums, one topic.',
  caution: 'A board’s owner can switch its feeds off; it gives the newest ten or fifteen posts.',
  fields: [
    {
      name: 'url',
      label: 'Address of the board',
      type: 'url',
      required: true,
      placeholder: 'https://example.org/forum',
      help: 'Or of a forum or topic in it.',
    },
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'posts', label: 'All posts' },
        { value: 'topics', label: 'New topics' },
        { value: 'forum', label: 'One forum' },
        { value: 'topic', label: 'One topic' },
      ],
    },
    {
      name: 'id',
      label: 'Number of the forum or topic',
      type: 'text',
      help: 'Only where the address is that of the whole board: f= or t= in its links.',
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: ({ url, what, id }) => {
    const { host, pathname } = new URL(url);
    const board = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
    return id === '' ? `${board}: ${what === 'posts' ? 'posts' : 'new topics'}` : `${board}: ${what} ${id}`;
  },
  hosts: ({ url }) => [new URL(url).host],
  feedUrl: (config) => feedUrls(config)[0] ?? null,
  read: (config, cursor, io) =>
    readFirstFeed(feedUrls(config), { what: 'board feed', adapt: (entry) => adaptPhpbb(entry, config) }, cursor, io),
  recognise,
  reread: (raw, config) => rereadEntry(raw, (entry) => adaptPhpbb(entry, config)),
};

function parseConfig(given: Json): PhpbbConfig {
  const fields = fieldsOf(given, 'url');
  const text = requiredText(
    fields,
    'url',
    'Give the address of the board, such as https://example.org/forum, in “url”.',
  );
  const link = addressOf(text, 'url', 'https://example.org/forum');
  const found = findInBoard(link) ?? { url: folderOf(link), what: 'posts' as const, id: '' };
  const what = choiceOf(fields, 'what', whats, found.what);
  if (what === 'posts' || what === 'topics') return { url: found.url, what, id: '' };
  const id = textOf(fields, 'id') || (found.what === what ? found.id : '');
  if (/^\d{1,9}$/.test(id)) return { url: found.url, what, id };
  throw badConfig('id', `Give the number of the ${what} in “id”, or its link in “url”.`);
}

/** With rewritten addresses, without them, and as old boards have it. */
function feedUrls({ url, what, id }: PhpbbConfig): readonly string[] {
  const path = what === 'posts' ? '' : what === 'topics' ? '/topics' : `/${what}/${id}`;
  const old = what === 'posts' ? '' : what === 'topics' ? '?mode=topics' : `?${what === 'forum' ? 'f' : 't'}=${id}`;
  return [`${url}app.php/feed${path}`, `${url}feed${path}`, `${url}feed.php${old}`];
}

/** `viewtopic.php?t=12`, `viewforum.php?f=3`, `app.php/feed/forum/3`, `feed.php?f=3`; null for anything else. */
function findInBoard(link: URL): PhpbbConfig | null {
  const [, folder, page, part, number] =
    /^(.*\/)(viewtopic\.php|viewforum\.php|feed\.php|app\.php\/feed)(?:\/(forum|topic|topics)(?:\/(\d{1,9}))?)?\/?$/.exec(
      link.pathname,
    ) ?? [];
  if (folder === undefined) return null;
  const url = `${link.origin}${folder}`;
  const asked = (name: string): string => /^\d{1,9}$/.exec(link.searchParams.get(name) ?? '')?.[0] ?? '';
  const topic = part === 'topic' ? (number ?? '') : asked('t');
  if (topic) return { url, what: 'topic', id: topic };
  const forum = part === 'forum' ? (number ?? '') : asked('f');
  if (forum) return { url, what: 'forum', id: forum };
  if (page === 'viewforum.php' || (page === 'viewtopic.php' && asked('p') === '')) return null;
  return { url, what: part === 'topics' || asked('mode') === 'topics' ? 'topics' : 'posts', id: '' };
}

/** A link into a board means that part of it or the whole board. Many a site has a `feed.php` of its own. */
function recognise(link: URL): Json | null {
  const found = findInBoard(link);
  if (!found || (/\/feed\.php$/.test(link.pathname) && found.what === 'posts')) return null;
  const { url, what, id } = found;
  const board = { url, what: 'posts', id: '' };
  return what === 'posts' ? board : [{ url, what, id }, board];
}

/** The folder of `…/forum/index.php`, and `…/forum/` of `…/forum`. */
function folderOf(link: URL): string {
  const path = link.pathname.replace(/[^/]*\.php$/, '');
  return `${link.origin}${path.endsWith('/') ? path : `${path}/`}`;
}
