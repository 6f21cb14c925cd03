// Source kinds as an engine may describe them.
import type { Field, SourceKindInfo } from '../../../src/contract/model.ts';

const words: Field = {
  name: 'query',
  label: 'Words',
  type: 'text',
  required: true,
  placeholder: '"mar azul" OR marazul',
};
const server: Field = { name: 'server', label: 'Server', type: 'url', required: true, placeholder: 'mastodon.social' };

function kind(
  id: string,
  label: string,
  description: string,
  fields: readonly Field[],
  rest: Partial<SourceKindInfo> = {},
): SourceKindInfo {
  return { id, label, description, caution: null, live: false, fields, ...rest };
}

export const fakeKinds: readonly SourceKindInfo[] = [
  kind('feed', 'Feed', 'An RSS, Atom or JSON feed: blogs, news, forums, comments, searches that offer one.', [
    {
      name: 'url',
      label: 'Address of the feed',
      type: 'url',
      required: true,
      placeholder: 'https://example.org/feed',
      help: 'RSS, Atom or JSON Feed.',
    },
  ]),
  kind('google-alerts', 'Google Alerts', 'The feed of an alert you made in your Google account.', [
    { name: 'url', label: 'Address of the alert’s feed', type: 'url', required: true },
  ]),
  kind(
    'google-news',
    'Google News',
    'News that match a search, in one country and language.',
    [
      words,
      {
        name: 'edition',
        label: 'Edition',
        type: 'select',
        options: [
          { value: 'es-ES', label: 'Spain, Spanish' },
          { value: 'it-IT', label: 'Italy, Italian' },
          { value: 'nl-NL', label: 'Netherlands, Dutch' },
          { value: 'en-GB', label: 'United Kingdom, English' },
        ],
      },
    ],
    { caution: 'Google does not document this feed and can change or stop it at any time. Titles only, up to 100.' },
  ),
  kind('bing-news', 'Bing News', 'News that match a search.', [words], {
    caution: 'Microsoft does not document this feed.',
  }),
  kind('youtube', 'YouTube channel', 'New videos of a channel or playlist, with their descriptions.', [
    { name: 'url', label: 'Address of the channel', type: 'url', required: true },
  ]),
  kind('mastodon', 'Mastodon', 'Posts with a hashtag, or those of an account, as one server sees them.', [
    { name: 'server', label: 'Server', type: 'text', placeholder: 'mastodon.social' },
    {
      name: 'what',
      label: 'Follow',
      type: 'select',
      required: true,
      options: [
        { value: 'hashtag', label: 'A hashtag' },
        { value: 'account', label: 'An account' },
      ],
    },
    { name: 'name', label: 'Hashtag or account', type: 'text', required: true, placeholder: 'marazul' },
    { name: 'replies', label: 'Collect the replies too', type: 'boolean', help: 'One more request for each post.' },
  ]),
  kind('bluesky', 'Bluesky account', 'What an account posts, with its replies.', [
    { name: 'actor', label: 'Account', type: 'text', required: true, placeholder: 'marazul.bsky.social' },
  ]),
  kind(
    'bluesky-jetstream',
    'Bluesky, live',
    'Listens to all of Bluesky and keeps the posts that hold your words. The words stay on this computer.',
    [{ name: 'any', label: 'Any of these words', type: 'text', required: true, placeholder: 'acme, #acme' }],
    { live: true, caution: 'Receives about 300 MB an hour while Earshot is open.' },
  ),
  kind('reddit', 'Reddit', 'New posts or comments of a community, a user or a search.', [
    {
      name: 'what',
      label: 'Follow',
      type: 'select',
      required: true,
      options: [
        { value: 'community', label: 'A community' },
        { value: 'search', label: 'A search' },
        { value: 'user', label: 'A user' },
      ],
    },
    { name: 'community', label: 'Community', type: 'text', placeholder: 'cerveza' },
    { name: 'query', label: 'Words', type: 'text', help: 'For a search.' },
    { name: 'user', label: 'User', type: 'text' },
  ]),
  kind('lemmy', 'Lemmy', 'Posts and comments of a community on a Lemmy server.', [
    {
      name: 'what',
      label: 'What',
      type: 'select',
      options: [
        { value: 'community', label: 'A community' },
        { value: 'search', label: 'A search' },
      ],
    },
    { name: 'name', label: 'Community or words', type: 'text' },
  ]),
  kind('hacker-news', 'Hacker News', 'Stories and comments that hold your words, with their whole conversations.', [
    words,
    { name: 'comments', label: 'Comments too', type: 'boolean' },
    { name: 'days', label: 'Days to look back at first', type: 'number', placeholder: '30' },
  ]),
  kind('stack-exchange', 'Stack Exchange', 'Questions that hold your words, on one of its sites.', [
    words,
    { name: 'site', label: 'Site', type: 'text', placeholder: 'stackoverflow' },
  ]),
  kind('discourse', 'Discourse forum', 'New posts of a forum that runs on Discourse.', [server]),
  kind('wordpress', 'WordPress comments', 'Comments on a blog, under the posts they answer.', [server]),
  kind('folder', 'Watched folder', 'Files that appear in a folder are imported as they come.', [
    { name: 'folder', label: 'Folder', type: 'folder', required: true, help: 'Its whole path on this computer.' },
    { name: 'zone', label: 'Time zone of the files', type: 'zone' },
  ]),
  kind('web-page', 'Watched page', 'A page without a feed: each change of its article becomes a mention.', [
    { name: 'url', label: 'Address of the page', type: 'url', required: true },
  ]),
];
