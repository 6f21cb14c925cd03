// Comments on a WordPress site, or on one of its posts.
import type { FoundMention, Json } from '../../contract/model.ts';
import { titleOfPost } from '../text/feed/comment-title.ts';
import { addressOf, choiceOf, fieldsOf, requiredText } from './config.ts';
import type { SourceKind } from './kind.ts';
import { rereadEntry } from './read-feed.ts';
import { readFirstFeed } from './read-first-feed.ts';

const whats = ['site', 'post'] as const;

export interface WordPressConfig {
  /** The site or the post, ending in `/`; with `?p=` or `?feed=` where the site writes its addresses so. */
  readonly url: string;
  readonly what: (typeof whats)[number];
}

export const wordpress: SourceKind<WordPressConfig> = {
  id: 'wordpress',
  label: 'WordPress comments',
  description: 'What readers comment on a WordPress site, or under one of its posts, with who answers whom.',
  caution: 'A site gives its newest comments, often ten; those that wait for approval are not among them.',
  fields: [
    {
      name: 'url',
      label: 'Address of the site or post',
      type: 'url',
      required: true,
      placeholder: 'https://blog.example.org',
    },
    {
      name: 'what',
      label: 'Comments on',
      type: 'select',
      options: [
        { value: 'site', label: 'The whole site' },
        { value: 'post', label: 'This one post' },
      ],
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: ({ url, what }) => {
    const { host, pathname, searchParams } = new URL(url);
    const post = searchParams.get('p');
    const page = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${post ? `?p=${post}` : ''}`;
    return `Comments on ${what === 'site' ? page : `the post ${page}`}`;
  },
  hosts: ({ url }) => [new URL(url).host],
  feedUrl: (config) => feedUrls(config)[1] ?? null,
  read: (config, cursor, io) => readFirstFeed(feedUrls(config), { what: 'comment feed', adapt }, cursor, io),
  recognise,
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): WordPressConfig {
  const fields = fieldsOf(given, 'url');
  const text = requiredText(
    fields,
    'url',
    'Give the address of the WordPress site, such as https://blog.example.org, in “url”.',
  );
  const link = addressOf(text, 'url', 'https://blog.example.org');
  const page = pageOf(link);
  const what = choiceOf(fields, 'what', whats, page.what);
  return { url: page.url, what };
}

/** The Atom feed says which comment answers which, the RSS feed does not: it is asked where there is no Atom feed. */
function feedUrls({ url, what }: WordPressConfig): readonly string[] {
  const page = new URL(url);
  const plain = page.search !== '';
  const at = (path: string, feed: string): string => {
    const found = new URL(page);
    if (plain) found.searchParams.set('feed', feed);
    else found.pathname += path;
    return found.href;
  };
  if (what === 'post') return [at('feed/atom/', 'atom'), at('feed/', 'rss2')];
  return [at('comments/feed/atom/', 'comments-atom'), at('comments/feed/', 'comments-rss2')];
}

/** The page that a link to it or to a feed of its comments means. */
function pageOf(link: URL): WordPressConfig {
  const url = new URL(link);
  const asked = url.searchParams.get('feed');
  const post = url.searchParams.get('p');
  const found = /^(.*?\/)(comments\/)?feed\/?(?:atom\/?|rss2\/?|rdf\/?)?$/.exec(url.pathname);
  url.search = post ? `?p=${encodeURIComponent(post)}` : asked ? '?feed=comments-rss2' : '';
  if (found?.[1]) url.pathname = found[1];
  if (!url.pathname.endsWith('/') && url.search === '') url.pathname += '/';
  const what = post || (found && !found[2] && found[1] !== '/') ? 'post' : 'site';
  return { url: url.href, what };
}

function recognise(link: URL): Json | null {
  const isComments = /\/comments\/feed\/?(?:atom\/?|rss2\/?)?$/.test(link.pathname);
  const asked = /^comments-/.test(link.searchParams.get('feed') ?? '');
  return isComments || asked ? { ...pageOf(link), what: 'site' } : null;
}

/** A conversation is what is said under one post; `ref` names the comment answered, or the post itself. */
function adapt(entry: FoundMention): FoundMention {
  const post = postOf(entry.url);
  const parent = entry.parent !== null && /#comment-\d+$/.test(entry.parent) ? entry.parent : null;
  const host = entry.url ? new URL(entry.url).host.replace(/^www\./, '') : null;
  return {
    ...entry,
    title: titleOfPost(entry),
    thread: post ?? entry.thread,
    parent,
    author: entry.author && { ...entry.author, platform: host },
  };
}

/** Of `https://blog.example.org/post/comment-page-2/#comment-34`, the post. */
function postOf(comment: string | null): string | null {
  if (comment === null) return null;
  const url = new URL(comment);
  url.hash = '';
  url.pathname = url.pathname.replace(/\/comment-page-\d+\/?$/, '/');
  url.searchParams.delete('cpage');
  return url.href;
}
