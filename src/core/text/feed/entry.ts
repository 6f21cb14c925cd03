// From a feed's elements to entries: items (RSS, RDF, CDF) and Atom's entries, each with what it is told from.
import { type Element, Parts, textOf } from './element.ts';
import type { Entry } from './feed.ts';
import { type Needs, urlOfEntry, urlOfItem } from './links.ts';
import { placeOf } from './raw.ts';
import { atomText, plainText, wordsOf } from './text-of.ts';
import { authorOf, firstText, languageOf, personOf, resolve, titleText } from './values.ts';

/** What an entry inherits from its feed. */
export interface Context {
  readonly source: string;
  /** What relative links are resolved against. */
  readonly base: string | null;
  readonly language: string | null;
  /** Atom: the feed's author stands for entries that name none. */
  readonly author: Element | null;
}

export interface Found {
  readonly entry: Entry;
  readonly needs: Needs;
}

const TITLES = ['title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'];
const BODIES = [
  ...['content:encoded', 'body', 'xhtml:body', 'xhtml:div', 'description', 'atom:content', 'content', 'atom:summary'],
  ...['summary', 'dc:description', 'fullitem', 'abstract', 'dcterms:abstract', 'media:description', 'itunes:summary'],
  ...['googleplay:description', 'itunes:subtitle', 'subtitle'],
];
const DATES = [
  ...['pubdate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published', 'published', 'issued', 'created'],
  ...['date', 'updated', 'atom:updated', 'dcterms:modified', 'modified'],
];
const CREATORS = ['dc:creator', 'dc:author'];
const OTHER_AUTHORS = ['itunes:author', 'creator', 'dc:contributor', 'media:credit'];
const ENTRY_TITLES = ['title', 'dc:title'];
const ENTRY_BODIES = ['content', 'summary', 'content:encoded', 'description', 'media:description', 'dc:description'];
const ENTRY_DATES = ['published', 'issued', 'created', 'updated', 'modified', 'pubdate', 'dc:date'];
const GROUP_TEXTS = ['media:description', 'media:title'];

export function readItem(item: Element, context: Context): Found {
  const { source } = context;
  const parts = new Parts(source, item);
  const base = resolve(item.attributes.get('xml:base'), context.base) ?? context.base;
  const about = item.attributes.get('rdf:about') ?? item.attributes.get('about') ?? null;
  const guid = parts.text('guid', 'atom:id', 'id');
  const needs: Needs = { base: null, author: false };
  const url = urlOfItem(parts, guid, about, base, needs);
  const title = oneLine(parts.find(TITLES, (one) => plainText(source, one, titleText)));
  const text = parts.find(BODIES, (one) => plainText(source, one, firstText)) ?? groupText(parts);
  const total = countOf(parts.text('thr:total'));
  const replies = countOf(parts.text('slash:comments')) ?? total;
  const language = languageOf(parts.text('dc:language') ?? item.attributes.get('xml:lang'));
  const found = { id: guid ?? about, url, title, text, author: itemAuthor(parts, base), replies, language };
  return {
    entry: toEntry(parts, found, datesOf(parts, DATES), (total ?? 0) > 0, context),
    needs,
  };
}

export function readEntry(entry: Element, context: Context): Found {
  const { source } = context;
  const parts = new Parts(source, entry);
  const base = resolve(entry.attributes.get('xml:base'), context.base) ?? context.base;
  const id = parts.text('id', 'guid');
  const needs: Needs = { base: null, author: false };
  const { url, repliesCount } = urlOfEntry(parts, id, base, needs);
  const title = oneLine(parts.find(ENTRY_TITLES, (one) => atomText(source, one)));
  const text = parts.find(ENTRY_BODIES, (one) => atomText(source, one)) ?? groupText(parts);
  const replies = countOf(parts.text('thr:total', 'slash:comments') ?? repliesCount);
  const lang = parts.first('content')?.attributes.get('xml:lang') ?? entry.attributes.get('xml:lang');
  const author = entryAuthor(parts, context, base, needs);
  const found = { id, url, title, text, author, replies, language: languageOf(lang) };
  return {
    entry: toEntry(parts, found, datesOf(parts, ENTRY_DATES), (replies ?? 0) > 0, context),
    needs,
  };
}

function toEntry(
  parts: Parts,
  found: Pick<Entry, 'id' | 'url' | 'title' | 'author' | 'language'> & { text: string | null; replies: number | null },
  dates: readonly string[],
  hasReplies: boolean,
  context: Context,
): Entry {
  const { id, url, title, author, replies } = found;
  const answered = parts.first('thr:in-reply-to')?.attributes;
  const silent = !found.text && title === null && url === null;
  return {
    at: 'entry',
    id,
    url,
    title,
    text: silent ? wordsOf(parts.source, parts.element) : (found.text ?? ''),
    author,
    dates,
    language: found.language ?? context.language,
    inReplyTo: answered?.get('ref') ?? answered?.get('href') ?? null,
    hasReplies,
    attributes: categoriesOf(parts),
    engagement: replies === null ? {} : { replies },
    raw: null,
    place: placeOf(parts.element.attributes),
  };
}

function oneLine(title: string | null): string | null {
  return title?.replace(/\s\s+|[^\S ]/g, ' ').trim() || null;
}

/** What a video or picture says of itself. */
function groupText(parts: Parts): string | null {
  for (const group of [...parts.all('media:group'), ...parts.all('media:content')]) {
    const text = new Parts(parts.source, group).find(GROUP_TEXTS, (one) => plainText(parts.source, one, firstText));
    if (text) return text;
  }
  return null;
}

function datesOf(parts: Parts, names: readonly string[]): string[] {
  const dates: string[] = [];
  for (const name of names) {
    const date = parts.first(name) ? parts.text(name) : null;
    if (date !== null) dates.push(date);
  }
  // Microsoft's CDF writes it on the item.
  const modified = parts.element.attributes.get('lastmod');
  if (modified) dates.push(modified);
  return dates;
}

function itemAuthor(parts: Parts, base: string | null): Entry['author'] {
  const creator = parts.text(...CREATORS);
  if (creator !== null) return authorOf(personOf(creator).name);
  for (const author of [...parts.all('author'), ...parts.all('atom:author')]) {
    const found = personIn(parts.source, author, base);
    if (found !== null) return found;
  }
  return authorOf(parts.text(...OTHER_AUTHORS));
}

function entryAuthor(parts: Parts, context: Context, base: string | null, needs: Needs): Entry['author'] {
  const source = parts.first('source');
  const others = source ? new Parts(parts.source, source).all('author') : [];
  for (const author of [...parts.all('author'), ...others]) {
    const found = personIn(parts.source, author, base);
    if (found !== null) return found;
  }
  const creator = authorOf(parts.text(...CREATORS));
  if (creator !== null || context.author === null) return creator;
  const inherited = personIn(parts.source, context.author, context.base);
  needs.author = inherited !== null;
  return inherited;
}

/** `<author>` with a name and an address in elements of their own, or all in one text. */
function personIn(source: string, person: Element, base: string | null): Entry['author'] {
  if (person.children.length === 0) {
    const { name, url } = personOf(textOf(source, person));
    return authorOf(name, resolve(url, base));
  }
  const parts = new Parts(source, person);
  const name = parts.text('name', 'atom:name', 'foaf:name', 'email', 'atom:email');
  return authorOf(name, resolve(parts.text('uri', 'url', 'homepage', 'atom:uri'), base));
}

function countOf(text: string | null | undefined): number | null {
  return text && /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : null;
}

function categoriesOf(parts: Parts): Readonly<Record<string, string>> {
  const names = new Set<string>();
  for (const child of parts.element.children) {
    if (child.name !== 'category' && child.name !== 'dc:subject') continue;
    const words = textOf(parts.source, child).trim();
    const name = titleText(child.attributes.get('label') ?? (words || child.attributes.get('term')));
    if (name !== null) names.add(name);
  }
  return names.size === 0 ? {} : { category: [...names].join(', ') };
}
