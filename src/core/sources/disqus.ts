// Disqus: what is commented on a site that uses it, or under one of its pages.
import type { FoundMention, Json } from '../../contract/model.ts';
import { unwrapLink } from '../text/redirector.ts';
import { badConfig, requiredText, textOf } from './config.ts';
import { fieldsOrLink } from './from-link.ts';
import type { SourceKind } from './kind.ts';
import { rereadEntry } from './read-feed.ts';
import { readFirstFeed } from './read-first-feed.ts';

export interface DisqusConfig {
  /** The site's name at Disqus. */
  readonly forum: string;
  /** The page's name at Disqus; '' for the whole site. */
  readonly thread: string;
}

export const disqus: SourceKind<DisqusConfig> = {
  id: 'disqus',
  label: 'Disqus comments',
  description: 'What readers comment by Disqus on a site, or under one of its pages: the newest twenty-five.',
  caution: 'Disqus no longer documents these feeds, and a site can be without them.',
  fields: [
    {
      name: 'forum',
      label: 'The site’s name at Disqus',
      type: 'text',
      required: true,
      placeholder: 'example-blog',
      help: 'The first part of SHORTNAME.disqus.com; the site’s pages say it as disqus_shortname.',
    },
    {
      name: 'thread',
      label: 'One page',
      type: 'text',
      placeholder: 'title_of_the_page',
      help: 'Its name at Disqus, as in SHORTNAME.disqus.com/title_of_the_page/. Empty means the whole site.',
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: ({ forum, thread }) => `Disqus: ${forum}${thread ? `, ${thread.replaceAll('_', ' ')}` : ''}`,
  hosts: ({ forum }) => [`${forum}.disqus.com`],
  feedUrl: (config) => feedUrls(config)[0] ?? null,
  read: (config, cursor, io) => readFirstFeed(feedUrls(config), { what: 'comment feed', adapt }, cursor, io),
  recognise,
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): DisqusConfig {
  const fields = fieldsOrLink(given, 'forum', recognise);
  const text = requiredText(fields, 'forum', 'Give the site’s name at Disqus in “forum”, such as example-blog.');
  const forum = text.replace(/\.disqus\.com\/?$/i, '').toLowerCase();
  if (!/^[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?$/.test(forum))
    throw badConfig('forum', 'Give only the site’s name at Disqus in “forum”: letters, digits and hyphens.');
  const thread = textOf(fields, 'thread').replace(/^\/|\/$/g, '');
  if (thread !== '' && !/^[\w.~-]{1,200}$/.test(thread))
    throw badConfig('thread', 'Give the page’s name at Disqus in “thread”: letters, digits, _ and -.');
  return { forum, thread };
}

function feedUrls({ forum, thread }: DisqusConfig): readonly string[] {
  const base = `https://${forum}.disqus.com/${thread && `${thread}/`}`;
  return [`${base}latest.rss`, `${base}comments.rss`];
}

function recognise(link: URL): Json | null {
  const home = /^(?:www\.)?disqus\.com$/.test(link.hostname) && /^\/home\/forum\/([\w-]{1,62})\/?$/.exec(link.pathname);
  if (home) return { forum: (home[1] ?? '').toLowerCase(), thread: '' };
  const talk =
    link.hostname === 'disqus.com' &&
    /^\/home\/(?:discussion|discussions)\/([\w-]{1,62})\/([\w.~-]{1,200})\/?$/.exec(link.pathname);
  if (talk) return { forum: (talk[1] ?? '').toLowerCase(), thread: talk[2] ?? '' };
  const forum = /^([a-z\d-]{1,62})\.disqus\.com$/.exec(link.hostname)?.[1];
  if (!forum || /^(?:www|help|about|blog|api|c|links|embed|media|referrer|glitter|tempest|realtime)$/.test(forum))
    return null;
  const thread = /^\/([\w.~-]{1,200})\/(?:(?:latest|comments)\.rss)?$/.exec(link.pathname)?.[1];
  return { forum, thread: thread ?? '' };
}

/** The link leads to the comment under its page: the page is the conversation. Titles say `Re: Title of the page`. */
function adapt(entry: FoundMention): FoundMention {
  const url = entry.url && unwrapLink(entry.url);
  const [, page, comment] = /^([^#]{1,4000})#comment-(\d{1,20})$/.exec(url ?? '') ?? [];
  return {
    ...entry,
    externalId: comment ? `comment-${comment}` : entry.externalId,
    url,
    title: entry.title?.replace(/^re:\s{1,5}/i, '') || entry.title,
    author: entry.author && { ...entry.author, platform: 'Disqus' },
    thread: page ?? entry.thread,
  };
}
