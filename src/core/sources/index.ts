// The list of source kinds, in the order they are offered.
import { EarshotError } from '../../contract/errors.ts';
import { bingNews } from './bing-news.ts';
import { bluesky } from './bluesky/bluesky.ts';
import { blueskyJetstream } from './bluesky/bluesky-jetstream.ts';
import { discourse } from './discourse/discourse.ts';
import { disqus } from './disqus.ts';
import { feed } from './feed.ts';
import { folder } from './folder.ts';
import { googleAlerts } from './google/google-alerts.ts';
import { googleNews } from './google/google-news.ts';
import { hackerNews } from './hacker-news/hacker-news.ts';
import type { SourceKind } from './kind.ts';
import { lemmy } from './lemmy/lemmy.ts';
import { mastodon } from './mastodon/mastodon.ts';
import { phpbb } from './phpbb/phpbb.ts';
import { reddit } from './reddit/reddit.ts';
import { stackExchange } from './stack-exchange/stack-exchange.ts';
import { webPage } from './web-page/web-page.ts';
import { wordpress } from './wordpress.ts';
import { youtube } from './youtube.ts';

export const sourceKinds: readonly SourceKind[] = [
  feed as SourceKind,
  googleAlerts as SourceKind,
  googleNews as SourceKind,
  bingNews as SourceKind,
  mastodon as SourceKind,
  bluesky as SourceKind,
  blueskyJetstream as SourceKind,
  reddit as SourceKind,
  lemmy as SourceKind,
  hackerNews as SourceKind,
  stackExchange as SourceKind,
  youtube as SourceKind,
  discourse as SourceKind,
  wordpress as SourceKind,
  phpbb as SourceKind,
  disqus as SourceKind,
  webPage as SourceKind,
  folder as SourceKind,
];

/** Throws EarshotError `bad-argument` for a kind nobody knows. */
export function findSourceKind(id: string): SourceKind {
  const kind = sourceKinds.find((one) => one.id === id);
  if (kind) return kind;
  const known = sourceKinds.map((one) => one.id).join(', ');
  throw new EarshotError('bad-argument', `There is no source kind “${id}”. Known kinds: ${known}.`, { field: 'kind' });
}
