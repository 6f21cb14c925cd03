// YouTube: the newest videos of a channel, a playlist or a user, with what is written under them.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, Json } from '../../contract/model.ts';
import { attributeCount } from '../text/item-xml.ts';
import { badConfig, choiceOf, requiredText } from './config.ts';
import { fieldsOrLink } from './from-link.ts';
import type { SourceKind } from './kind.ts';
import { readFeed, rereadEntry } from './read-feed.ts';

const whats = ['channel', 'playlist', 'user'] as const;

export interface YouTubeConfig {
  readonly what: (typeof whats)[number];
  /** `UC…` of a channel, `PL…` of a playlist, or a user’s name of the old kind. */
  readonly id: string;
}

export const youtube: SourceKind<YouTubeConfig> = {
  id: 'youtube',
  label: 'YouTube',
  description: 'The newest fifteen videos of a channel or playlist, with their descriptions, views and likes.',
  caution:
    'YouTube often answers 404 or 500 for hours though the channel is there; Earshot goes on asking. Comments need a key: import them from YouTube Data Tools.',
  fields: [
    {
      name: 'id',
      label: 'Channel or playlist',
      type: 'text',
      required: true,
      placeholder: 'https://www.youtube.com/channel/UC…',
      help: 'Its link or its id. For a link with an @name, paste it where any link can be pasted: Earshot then looks for the id.',
    },
    {
      name: 'what',
      label: 'What it is',
      type: 'select',
      help: 'Only where an id was given instead of a link.',
      options: [
        { value: 'channel', label: 'A channel' },
        { value: 'playlist', label: 'A playlist' },
        { value: 'user', label: 'A user (old links)' },
      ],
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: ({ what, id }) => `YouTube ${what} ${id}`,
  hosts: () => ['www.youtube.com'],
  feedUrl,
  async *read(config, cursor, io) {
    try {
      yield* readFeed({ url: feedUrl(config), what: 'YouTube feed', adapt }, cursor, io);
    } catch (thrown) {
      throw explain(thrown);
    }
  },
  recognise: recogniseYouTube,
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): YouTubeConfig {
  const fields = fieldsOrLink(given, 'id', recogniseYouTube);
  const id = requiredText(fields, 'id', 'Give the link or the id of a YouTube channel or playlist in “id”.');
  if (/^@|\/@|\/c\//.test(id)) {
    throw badConfig(
      'id',
      'A link with an @name does not say the channel’s id. Paste it where any link can be pasted: Earshot then looks for the id on the page.',
    );
  }
  const asked = choiceOf(fields, 'what', whats, 'channel');
  const what = asked === 'user' ? asked : (whatOf(id) ?? asked);
  const fits = what === 'channel' ? /^UC[\w-]{22}$/ : what === 'playlist' ? /^[\w-]{10,60}$/ : /^[\w.-]{1,60}$/;
  if (fits.test(id)) return { what, id };
  const example = what === 'channel' ? 'UC and 22 more signs' : what === 'playlist' ? 'PL and more signs' : 'one word';
  throw badConfig('id', `This is no id of a YouTube ${what}, which is ${example}. Give its link instead.`);
}

/** What an id says of itself. */
function whatOf(id: string): 'channel' | 'playlist' | null {
  if (/^UC[\w-]{22}$/.test(id)) return 'channel';
  return /^(?:PL|UU|OL|FL)[\w-]{8,}$/.test(id) ? 'playlist' : null;
}

function feedUrl({ what, id }: YouTubeConfig): string {
  const name = what === 'channel' ? 'channel_id' : what === 'playlist' ? 'playlist_id' : 'user';
  return `https://www.youtube.com/feeds/videos.xml?${new URLSearchParams({ [name]: id })}`;
}

/** Links that say an id. One with an @name does not: the page behind it does (discover.ts). */
function recogniseYouTube(link: URL): Json | null {
  if (!/^(?:www\.|m\.|music\.)?youtube\.com$/.test(link.hostname)) return null;
  const asked = link.searchParams;
  const channel = /^\/channel\/(UC[\w-]{22})(?:\/|$)/.exec(link.pathname)?.[1] ?? asked.get('channel_id');
  if (channel && /^UC[\w-]{22}$/.test(channel)) return { what: 'channel', id: channel };
  const playlist = /^\/(?:playlist|feeds\/videos\.xml)$/.test(link.pathname)
    ? (asked.get('list') ?? asked.get('playlist_id'))
    : null;
  if (playlist && /^[\w-]{10,60}$/.test(playlist)) return { what: 'playlist', id: playlist };
  const user = /^\/user\/([\w.-]{1,60})(?:\/|$)/.exec(link.pathname)?.[1] ?? asked.get('user');
  return user && /^[\w.-]{1,60}$/.test(user) ? { what: 'user', id: user } : null;
}

/** Known since 2021 and seen for days on end: https://github.com/RSS-Bridge/rss-bridge/issues/2113 */
function explain(thrown: unknown): unknown {
  const status = thrown instanceof EarshotError && thrown.code === 'network' ? (thrown.place.status ?? 0) : 0;
  if (!(thrown instanceof EarshotError) || (status !== 404 && status < 500)) return thrown;
  return new EarshotError(
    'network',
    `YouTube answered ${status}. It often does so for a while, for channels that are there: Earshot goes on asking. If it lasts for days, check the link.`,
    thrown.place,
    thrown,
  );
}

function adapt(entry: FoundMention): FoundMention {
  const views = attributeCount(entry.raw, 'media:statistics', 'views');
  const likes = attributeCount(entry.raw, 'media:starRating', 'count');
  return {
    ...entry,
    author: entry.author && { ...entry.author, platform: 'YouTube' },
    engagement: {
      ...entry.engagement,
      ...(views === null ? {} : { views }),
      ...(likes === null ? {} : { likes }),
    },
  };
}
