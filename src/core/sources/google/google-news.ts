// Google News: what the press says of some words, or of a subject, in one edition.
import type { FoundMention, Json } from '../../../contract/model.ts';
import { attributeText, elementText } from '../../text/item-xml.ts';
import { siteOf } from '../../text/redirector.ts';
import { badConfig, choiceOf, textOf } from '../config.ts';
import { fieldsOrLink } from '../from-link.ts';
import type { SourceKind } from '../kind.ts';
import { readFeed, rereadEntry } from '../read-feed.ts';
import { editions } from './google-news-editions.ts';

const topics = [
  ['WORLD', 'World'],
  ['NATION', 'Nation'],
  ['BUSINESS', 'Business'],
  ['TECHNOLOGY', 'Technology'],
  ['ENTERTAINMENT', 'Entertainment'],
  ['SPORTS', 'Sports'],
  ['SCIENCE', 'Science'],
  ['HEALTH', 'Health'],
] as const;

export interface GoogleNewsConfig {
  /** Words to search for, or '' where a topic is read. */
  readonly query: string;
  /** One of the topics, or '' where words are searched for. */
  readonly topic: string;
  /** `es-ES` */
  readonly edition: string;
}

export const googleNews: SourceKind<GoogleNewsConfig> = {
  id: 'google-news',
  label: 'Google News',
  description: 'Headlines of the press that match some words, or those of a subject; up to about a hundred.',
  caution:
    'Google does not document this feed and may change or end it. It holds headlines only, and links that lead to the article by way of Google.',
  fields: [
    {
      name: 'query',
      label: 'Words',
      type: 'text',
      placeholder: '"mar azul" OR marazul -playa',
      help: 'Google’s own signs work: "exact words", OR, -without, site:example.org, intitle:, when:7d, after:2026-01-31.',
    },
    {
      name: 'topic',
      label: 'Or a subject',
      type: 'select',
      options: [
        { value: '', label: 'None: search for the words' },
        ...topics.map(([value, label]) => ({ value, label })),
      ],
    },
    {
      name: 'edition',
      label: 'Edition',
      type: 'select',
      help: 'Country and language of the press to look in.',
      options: editions.map(({ id, label }) => ({ value: id, label })),
    },
  ],
  pace: { usual: 60, least: 15 },
  parseConfig,
  nameOf: ({ query, topic, edition }) => {
    const subject = topics.find(([value]) => value === topic)?.[1];
    return `Google News: ${subject ?? query} (${edition})`;
  },
  hosts: () => ['news.google.com'],
  feedUrl,
  read: (config, cursor, io) => readFeed({ url: feedUrl(config), what: 'search', adapt }, cursor, io),
  recognise,
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): GoogleNewsConfig {
  const fields = fieldsOrLink(given, 'query', recognise);
  const query = textOf(fields, 'query');
  const topic = choiceOf(fields, 'topic', ['', ...topics.map(([value]) => value)], '');
  if (query === '' && topic === '') throw badConfig('query', 'Give the words to look for in “query”, or a “topic”.');
  if (query !== '' && topic !== '')
    throw badConfig('topic', 'Google News searches for words or reads a subject, not both: leave one of them empty.');
  if (query.length > 1000)
    throw badConfig('query', 'These are too many words for a search: give up to 1000 characters.');
  const edition = choiceOf(
    fields,
    'edition',
    editions.map(({ id }) => id),
    'en-US',
  );
  return { query, topic, edition };
}

function feedUrl({ query, topic, edition: id }: GoogleNewsConfig): string {
  const { hl, gl, ceid } = editions.find((one) => one.id === id) ?? { hl: 'en-US', gl: 'US', ceid: 'US:en' };
  const url = new URL(`https://news.google.com/rss/${topic ? `headlines/section/topic/${topic}` : 'search'}`);
  if (!topic) url.searchParams.set('q', query);
  for (const [name, value] of Object.entries({ hl, gl, ceid })) url.searchParams.set(name, value);
  return url.href;
}

/** `news.google.com/search?q=…` as the site shows it, the feed itself, or the news among a search of the web. */
function recognise(link: URL): Json | null {
  const newsOfWeb =
    /^(?:www\.)?google\.[a-z.]{2,6}$/.test(link.hostname) &&
    link.pathname === '/search' &&
    link.searchParams.get('tbm') === 'nws';
  if (link.hostname !== 'news.google.com' && !newsOfWeb) return null;
  const ceid = link.searchParams.get('ceid');
  const gl = link.searchParams.get('gl')?.toUpperCase() ?? ceid?.slice(0, 2);
  const language = (link.searchParams.get('hl') ?? ceid?.slice(3) ?? '').slice(0, 2).toLowerCase();
  const edition = (
    editions.find((one) => one.ceid === ceid) ??
    editions.find((one) => one.gl === gl && one.id.startsWith(language)) ??
    editions.find((one) => one.id.startsWith(language || 'en-US'))
  )?.id;
  const chosen = { edition: edition ?? 'en-US' };
  const query = /^\/(?:rss\/)?search$/.test(link.pathname) ? link.searchParams.get('q')?.trim() : null;
  if (query) return { query, topic: '', ...chosen };
  const topic = /\/section\/topic\/([A-Z]{3,20})$/i.exec(link.pathname)?.[1]?.toUpperCase();
  return topics.some(([value]) => value === topic) && topic ? { query: '', topic, ...chosen } : null;
}

/**
 * The description only lists headlines, this one and those of others on the same story, so the title is the text. The
 * link stays as it is: only Google knows what it leads to.
 */
function adapt(entry: FoundMention): FoundMention {
  const publisher = elementText(entry.raw, 'source');
  const home = attributeText(entry.raw, 'source', 'url');
  const site = siteOf(home);
  const said = entry.title ?? entry.text;
  const suffix = ` - ${publisher}`;
  const title = publisher && said.endsWith(suffix) ? said.slice(0, -suffix.length).trim() || said : said;
  return {
    ...entry,
    title,
    text: title,
    author: publisher ? { name: publisher, handle: null, platform: null, url: site && home } : entry.author,
    attributes: site ? { ...entry.attributes, site } : entry.attributes,
  };
}
