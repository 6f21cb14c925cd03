// What a page says of its article beside the text: JSON-LD first, then <meta>, then <time>, then what is shown.
import type { Published } from '../../contract/model.ts';
import type { TidyPage } from './article-page.ts';
import { isPlausible, parseDate } from './dates.ts';
import { maybeHtmlToText } from './html.ts';

export interface ArticleFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly published: Published | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly siteName: string | null;
  /** The address the page gives as its own. */
  readonly address: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|Question)$/;
const PAGE = /(?:WebPage|Page|VideoObject|Event|Product)$/;
const MAX_NODES = 2000;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'publication_date',
  'date',
];
const AUTHORS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
];

/** `zone` is for dates that carry none. */
export function readFacts(
  page: TidyPage,
  url: string | null,
  byline: string | null,
  zone: string | undefined,
): ArticleFacts {
  const { metas } = page;
  const record = findRecord(page.records);
  const siteName =
    clean(metas.get('og:site_name')) ?? nameIn(record?.publisher) ?? clean(metas.get('application-name'));
  const dates = [
    textIn(record?.datePublished),
    textIn(record?.dateCreated),
    textIn(record?.uploadDate),
    ...PUBLISHED.map((key) => metas.get(key) ?? null),
    ...page.times.filter((time) => time.published).map((time) => time.value),
    // A single time is the article's; of many, most are those of comments and other articles.
    ...(page.times.length === 1 ? page.times.map((time) => time.value) : []),
  ];
  const authors = [nameIn(record?.author), ...AUTHORS.map((key) => cleanAuthor(metas.get(key))), cleanAuthor(byline)];
  const languages = [textIn(record?.inLanguage), page.language, metas.get('og:locale'), metas.get('dc.language')];
  return {
    title: chooseTitle(page, textIn(record?.headline), siteName, url),
    author: firstOf(authors, (author) => author),
    published: firstOf(dates, (date) => dateIn(date, zone)),
    language: firstOf(languages, (language) => /^[a-z]{2}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase() ?? null),
    siteName,
    address: webAddress(page.address) ?? webAddress(metas.get('og:url')),
  };
}

/** The record of the article; of several the first, and an article before a page. */
function findRecord(records: readonly string[]): Node | null {
  let page: Node | null = null;
  let left = MAX_NODES;
  for (const text of records) {
    const queue: unknown[] = [parse(text)];
    for (let node = queue.shift(); node !== undefined && left > 0; node = queue.shift()) {
      left--;
      if (Array.isArray(node)) queue.push(...node.slice(0, 100));
      if (!isNode(node)) continue;
      const type = [node['@type']].flat().find((one) => typeof one === 'string') ?? '';
      if (ARTICLE.test(type)) return node;
      if (PAGE.test(type)) page ??= node;
      for (const inner of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (node[inner]) queue.push(node[inner]);
    }
  }
  return page;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function chooseTitle(page: TidyPage, headline: string | null, siteName: string | null, url: string | null) {
  const { metas, headings } = page;
  const given = headline ?? clean(metas.get('og:title')) ?? clean(metas.get('twitter:title'));
  const shown = given ?? clean(page.title) ?? headings[0] ?? null;
  if (shown === null) return null;
  const bare = withoutSite(shown, siteName, url);
  // `Headline | Section | Site`: a heading tells where the headline ends.
  const heading = headings.find((one) => one.length >= 8 && bare.startsWith(one));
  return given === null && heading !== undefined ? heading : bare;
}

/** `Headline | Site` and `Site - Headline` without the site. */
function withoutSite(title: string, siteName: string | null, url: string | null): string {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const names = [siteName ?? '', host, host.split('.').slice(0, -1).join('.')].map(plain).filter((one) => one !== '');
  const parts = title.split(/\s+[|–—·•«»:-]+\s+/);
  if (parts.length < 2) return title;
  if (names.includes(plain(parts.at(-1) ?? '')))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(EDGE, '');
  if (names.includes(plain(parts[0] ?? ''))) return title.slice(parts[0]?.length).replace(EDGE, '');
  return title;
}

const EDGE = /^[\s|–—·•«»:-]+|[\s|–—·•«»:-]+$/g;

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function dateIn(given: string | null, zone: string | undefined): Published | null {
  const found = given ? parseDate(given, zone) : null;
  return found && isPlausible(found.at) ? found : null;
}

/** Names of a person, an organisation, or a list of either. */
function nameIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 5)
    .map((one) => (isNode(one) ? textIn(one.name) : cleanAuthor(typeof one === 'string' ? one : null)))
    .filter((one) => one !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

/** Without `By`; null for an address or a sentence. */
function cleanAuthor(given: string | null | undefined): string | null {
  const text = clean(given)
    ?.replace(/^(?:written by|by|escrito por|por|scritto da|di|da|geschreven door|door|par|von|door:|by:)\s+/i, '')
    .split(/\s+[|·•»]\s+/)[0]
    ?.trim();
  if (!text || text.length > 100 || /^https?:|@.*@/i.test(text) || !/\p{L}/u.test(text)) return null;
  return text;
}

function webAddress(given: string | null | undefined): string | null {
  return given && /^https?:\/\//i.test(given) && URL.canParse(given) ? given : null;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}

function clean(given: string | null | undefined): string | null {
  if (!given) return null;
  return maybeHtmlToText(given.slice(0, 2000)).replace(/\s+/g, ' ').trim() || null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf<A, B>(list: readonly A[], pick: (one: A) => B | null): B | null {
  for (const one of list) {
    const found = pick(one);
    if (found !== null) return found;
  }
  return null;
}
