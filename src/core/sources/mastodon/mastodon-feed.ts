// The RSS feed of a hashtag or an account, for servers that restrict everything else.
import type { FoundMention } from '../../../contract/model.ts';
import type { Adapt } from '../read-feed.ts';
import type { MastodonConfig } from './mastodon-config.ts';

const STATUS = /^https?:\/\/([^/]+)\/(?:@|users\/)([^/@]+)(?:@([^/]+))?\/(?:statuses\/)?([\w-]+)\/?$/;

export function mastodonFeed({ server, what, name }: MastodonConfig): string {
  return what === 'hashtag'
    ? `${server}/tags/${encodeURIComponent(name)}.rss`
    : `${server}/@${encodeURIComponent(name)}.rss`;
}

/** Ids are those of the API for posts of the server itself: a source that changes over keeps what it has. */
export function adaptMastodonEntry(server: string): Adapt {
  const { host: own } = new URL(server);
  return (entry): FoundMention => {
    const [, host, user, remote, id] = STATUS.exec(entry.url ?? entry.externalId) ?? [];
    if (!host || !user || !id) return entry;
    return {
      ...entry,
      externalId: host === own ? id : entry.externalId,
      author: {
        name: entry.author?.name ?? null,
        handle: `@${user}@${remote ?? host}`,
        platform: 'Mastodon',
        url: `https://${host}/@${user}${remote ? `@${remote}` : ''}`,
      },
    };
  };
}
