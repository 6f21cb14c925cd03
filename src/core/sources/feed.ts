// The feed source: any address that answers with a feed.
import type { Json } from '../../contract/model.ts';
import { nameComment } from '../text/feed/comment-title.ts';
import { addressOf, fieldsOf, requiredText } from './config.ts';
import type { SourceKind } from './kind.ts';
import { readFeed, rereadEntry } from './read-feed.ts';

export interface FeedConfig {
  readonly url: string;
}

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
  feedUrl: (config) => config.url,
  read: (config, cursor, io) => readFeed({ url: config.url, adapt: nameComment }, cursor, io),
  reread: (raw) => rereadEntry(raw, nameComment),
};

/** Takes an address, or `{ url }`. `example.org/feed` means https. */
function parseConfig(given: Json): FeedConfig {
  const text = requiredText(
    fieldsOf(given, 'url'),
    'url',
    'Give the address of the feed, such as https://example.org/feed, in “url”.',
  );
  return { url: addressOf(text, 'url', 'https://example.org/feed').href };
}
