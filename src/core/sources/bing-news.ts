// Bing News: what the press says of some words, in one market.
import type { FoundMention, Json } from '../../contract/model.ts';
import { elementText } from '../text/item-xml.ts';
import { siteOf, unwrapLink } from '../text/redirector.ts';
import { badConfig, choiceOf, requiredText } from './config.ts';
import { fieldsOrLink } from './from-link.ts';
import type { SourceKind } from './kind.ts';
import { readFeed, rereadEntry } from './read-feed.ts';

const markets = [
  ['es-ES', 'Spain, Spanish'],
  ['es-MX', 'Mexico, Spanish'],
  ['es-AR', 'Argentina, Spanish'],
  ['es-CL', 'Chile, Spanish'],
  ['es-US', 'United States, Spanish'],
  ['it-IT', 'Italy, Italian'],
  ['nl-NL', 'Netherlands, Dutch'],
  ['nl-BE', 'Belgium, Dutch'],
  ['en-GB', 'United Kingdom, English'],
  ['en-US', 'United States, English'],
  ['en-CA', 'Canada, English'],
  ['en-AU', 'Australia, English'],
  ['en-NZ', 'New Zealand, English'],
  ['en-IN', 'India, English'],
  ['en-ZA', 'South Africa, English'],
  ['pt-PT', 'Portugal, Portuguese'],
  ['pt-BR', 'Brazil, Portuguese'],
  ['fr-FR', 'France, French'],
  ['fr-BE', 'Belgium, French'],
  ['fr-CA', 'Canada, French'],
  ['fr-CH', 'Switzerland, French'],
  ['de-DE', 'Germany, German'],
  ['de-AT', 'Austria, German'],
  ['de-CH', 'Switzerland, German'],
] as const;

export interface BingNewsConfig {
  readonly query: string;
  /** `es-ES` */
  readonly market: string;
}

export const bingNews: SourceKind<BingNewsConfig> = {
  id: 'bing-news',
  label: 'Bing News',
  description: 'News of the press that match some words, newest first, with a line or two of each.',
  caution: 'Experimental: Microsoft does not document this feed and may change or end it at any time.',
  fields: [
    {
      name: 'query',
      label: 'Words',
      type: 'text',
      required: true,
      placeholder: '"mar azul" OR marazul',
      help: 'Bing’s own signs work: "exact words", OR, -without, site:example.org.',
    },
    {
      name: 'market',
      label: 'Market',
      type: 'select',
      help: 'Country and language of the press to look in.',
      options: markets.map(([value, label]) => ({ value, label })),
    },
  ],
  pace: { usual: 60, least: 30 },
  parseConfig,
  nameOf: ({ query, market }) => `Bing News: ${query} (${market})`,
  hosts: () => ['www.bing.com'],
  feedUrl,
  read: (config, cursor, io) => readFeed({ url: feedUrl(config), what: 'search', adapt }, cursor, io),
  recognise,
  reread: (raw) => rereadEntry(raw, adapt),
};

function parseConfig(given: Json): BingNewsConfig {
  const fields = fieldsOrLink(given, 'query', recognise);
  const query = requiredText(fields, 'query', 'Give the words to look for in “query”.');
  if (query.length > 1000)
    throw badConfig('query', 'These are too many words for a search: give up to 1000 characters.');
  const market = choiceOf(
    fields,
    'market',
    markets.map(([value]) => value),
    'en-US',
  );
  return { query, market };
}

function feedUrl({ query, market }: BingNewsConfig): string {
  const url = new URL('https://www.bing.com/news/search');
  const asked = { q: query, format: 'rss', mkt: market, setlang: market.slice(0, 2), qft: 'sortbydate="1"' };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

function recognise(link: URL): Json | null {
  if (!/^(?:www\.)?bing\.com$/.test(link.hostname) || link.pathname !== '/news/search') return null;
  const query = link.searchParams.get('q')?.trim();
  if (!query) return null;
  const asked = (link.searchParams.get('mkt') ?? link.searchParams.get('setmkt') ?? '').toLowerCase();
  const [language, country] = ['setlang', 'cc'].map((name) => (link.searchParams.get(name) ?? '').toLowerCase());
  const values = markets.map(([value]) => value);
  const market =
    values.find((value) => value.toLowerCase() === asked) ??
    values.find((value) => value.toLowerCase() === `${language?.slice(0, 2)}-${country}`) ??
    values.find((value) => language !== '' && value.toLowerCase() === language) ??
    values.find((value) => country !== '' && value.toLowerCase().endsWith(`-${country}`)) ??
    values.find((value) => language !== '' && value.startsWith(`${language?.slice(0, 2)}-`));
  return { query, market: market ?? 'en-US' };
}

/** An entry has no id of its own, and its link changes with every answer: the article's address is what stays. */
function adapt(entry: FoundMention): FoundMention {
  const url = entry.url && unwrapLink(entry.url);
  const publisher = elementText(entry.raw, 'News:Source');
  const site = siteOf(url);
  return {
    ...entry,
    externalId: unwrapLink(entry.externalId),
    url,
    author: publisher ? { name: publisher, handle: null, platform: null, url: null } : entry.author,
    attributes: site ? { ...entry.attributes, site } : entry.attributes,
  };
}
