// Reddit by its Atom feeds: a subreddit's posts or comments, a search, a user, one thread.
import { EarshotError } from '../../../contract/errors.ts';
import type { Json } from '../../../contract/model.ts';
import { badConfig, choiceOf, textOf } from '../config.ts';
import { fieldsOrLink } from '../from-link.ts';
import type { SourceKind } from '../kind.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';
import { adaptReddit } from './reddit-entry.ts';

const whats = ['posts', 'comments', 'search', 'user', 'thread'] as const;
const sorts = ['new', 'hot', 'top', 'rising'] as const;

export interface RedditConfig {
  readonly what: (typeof whats)[number];
  /** One subreddit or several (`a+b`); '' where none is meant. */
  readonly subreddit: string;
  readonly query: string;
  readonly user: string;
  /** Id of a post, without its `t3_`. */
  readonly thread: string;
  readonly sort: (typeof sorts)[number];
}

export const reddit: SourceKind<RedditConfig> = {
  id: 'reddit',
  label: 'Reddit',
  description: 'Posts or comments of a subreddit, a search, what one user says, or one conversation.',
  caution:
    'Reddit gives its feeds without an account, but often says it is asked too much (429), and tells neither scores nor which comment answers which.',
  fields: [
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'posts', label: 'Posts of a subreddit' },
        { value: 'comments', label: 'Comments in a subreddit' },
        { value: 'search', label: 'Posts that match some words' },
        { value: 'user', label: 'Posts and comments of a user' },
        { value: 'thread', label: 'One conversation' },
      ],
    },
    {
      name: 'subreddit',
      label: 'Subreddit',
      type: 'text',
      placeholder: 'cerveza',
      help: 'Several with a plus: cerveza+bares. For a search it may be empty: all of Reddit.',
    },
    { name: 'query', label: 'Words', type: 'text', placeholder: '"mar azul"', help: 'For a search.' },
    { name: 'user', label: 'User', type: 'text', placeholder: 'ana_lopez' },
    {
      name: 'thread',
      label: 'Conversation',
      type: 'text',
      placeholder: 'https://www.reddit.com/r/cerveza/comments/1abc234/',
      help: 'Its address or its id.',
    },
    {
      name: 'sort',
      label: 'Order',
      type: 'select',
      help: 'Of the hundred that Reddit gives; the newest is what one wants to listen.',
      options: [
        { value: 'new', label: 'Newest' },
        { value: 'hot', label: 'Hot' },
        { value: 'top', label: 'Top' },
        { value: 'rising', label: 'Rising' },
      ],
    },
  ],
  pace: { usual: 30, least: 15 },
  parseConfig,
  nameOf,
  hosts: () => ['www.reddit.com'],
  feedUrl,
  read: (config, cursor, io) => readFeed({ url: feedUrl(config), what: 'Reddit feed', adapt: adaptReddit }, cursor, io),
  recognise,
  reread: (raw) => rereadEntry(raw, adaptReddit),
};

function parseConfig(given: Json): RedditConfig {
  const fields = fieldsOrLink(given, 'subreddit', recognise);
  const what = choiceOf(fields, 'what', whats, textOf(fields, 'query') === '' ? 'posts' : 'search');
  const sort = choiceOf(fields, 'sort', sorts, 'new');
  const none = { what, sort, subreddit: '', query: '', user: '', thread: '' };
  if (what === 'user') return { ...none, user: userOf(textOf(fields, 'user')) };
  if (what === 'thread') return { ...none, thread: threadOf(textOf(fields, 'thread')) };
  if (what !== 'search') return { ...none, subreddit: subredditOf(textOf(fields, 'subreddit')) };
  const query = textOf(fields, 'query');
  if (query === '') throw badConfig('query', 'Give the words to look for in “query”.');
  if (query.length > 500) throw badConfig('query', 'These are too many words for a search: give up to 500 characters.');
  const subreddit = textOf(fields, 'subreddit');
  return { ...none, query, subreddit: subreddit && subredditOf(subreddit) };
}

function subredditOf(text: string): string {
  const name = text.replace(/^\/?r\//i, '').replace(/\/$/, '');
  if (/^\w{2,30}(?:\+\w{2,30}){0,20}$/.test(name)) return name;
  throw badConfig('subreddit', 'Give the name of a subreddit in “subreddit”, such as cerveza or r/cerveza.');
}

function userOf(text: string): string {
  const name = text.replace(/^\/?(?:u|user)\//i, '').replace(/\/$/, '');
  if (/^[\w-]{2,30}$/.test(name)) return name;
  throw badConfig('user', 'Give the name of a Reddit user in “user”, such as ana_lopez or u/ana_lopez.');
}

function threadOf(text: string): string {
  const id = /(?:^|\/comments\/|^https?:\/\/redd\.it\/|^t3_)([a-z\d]{4,12})(?:$|[/?#])/i.exec(text)?.[1];
  if (id) return id.toLowerCase();
  throw badConfig('thread', 'Give the address of a conversation on Reddit in “thread”, or its id, such as 1abc234.');
}

function nameOf({ what, subreddit, query, user, thread }: RedditConfig): string {
  if (what === 'posts') return `r/${subreddit}`;
  if (what === 'comments') return `Comments in r/${subreddit}`;
  if (what === 'user') return `u/${user}`;
  if (what === 'thread') return `Reddit conversation ${thread}`;
  return `Reddit: ${query}${subreddit ? ` in r/${subreddit}` : ''}`;
}

function feedUrl({ what, subreddit, query, user, thread, sort }: RedditConfig): string {
  const at = (path: string, asked: Readonly<Record<string, string>>): string =>
    `https://www.reddit.com/${path}?${new URLSearchParams({ limit: '100', ...asked })}`;
  if (what === 'posts') return at(`r/${subreddit}/${sort}/.rss`, { sort });
  if (what === 'comments') return at(`r/${subreddit}/comments/.rss`, {});
  if (what === 'user') return at(`user/${user}/.rss`, { sort });
  if (what === 'thread') return at(`comments/${thread}/.rss`, { sort });
  if (subreddit === '') return at('search.rss', { q: query, sort });
  return at(`r/${subreddit}/search.rss`, { q: query, restrict_sr: 'on', sort });
}

/** A link to a subreddit may mean its posts or its comments: both are offered. */
function recognise(link: URL): Json | null {
  const short = link.hostname === 'redd.it' ? /^\/([a-z\d]{4,12})\/?$/i.exec(link.pathname)?.[1] : undefined;
  if (short) return { what: 'thread', thread: short.toLowerCase() };
  if (!/^(?:[a-z]{1,4}\.)?reddit\.com$/.test(link.hostname)) return null;
  refuseSecret(link);
  const path = link.pathname.replace(/\/?\.(?:rss|xml|json)$/, '').replace(/\/$/, '');
  const thread = /^(?:\/r\/\w{2,30}|\/user\/[\w-]{2,30})?\/comments\/([a-z\d]{4,12})(?:\/|$)/i.exec(path)?.[1];
  if (thread) return { what: 'thread', thread: thread.toLowerCase() };
  const query = link.searchParams.get('q')?.trim();
  const searched = /^(?:\/r\/(\w{2,30}))?\/search$/i.exec(path);
  if (searched && query) return { what: 'search', query, subreddit: searched[1] ?? '' };
  const user = /^\/(?:u|user)\/([\w-]{2,30})(?:\/|$)/i.exec(path)?.[1];
  if (user) return { what: 'user', user };
  const [, subreddit, rest] = /^\/r\/(\w{2,30}(?:\+\w{2,30}){0,20})(?:\/(\w+))?$/i.exec(path) ?? [];
  if (!subreddit) return null;
  if (rest === 'comments') return { what: 'comments', subreddit };
  const sort = sorts.find((one) => one === rest) ?? 'new';
  return [
    { what: 'posts', subreddit, sort },
    { what: 'comments', subreddit },
  ];
}

/** `?feed=TOKEN&user=NAME` opens the front page, saved posts and messages of an account to anyone who has the link. */
function refuseSecret(link: URL): void {
  if (!link.searchParams.has('feed')) return;
  throw new EarshotError(
    'bad-config',
    'This private feed of Reddit carries the key of your account in its address. Earshot keeps no secrets in sources: give the public address of the subreddit, search or user instead.',
    { field: 'url' },
  );
}
