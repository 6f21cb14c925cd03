// The second look at an entry: the fields of one whose XML is broken, and those the parser has no name for.
import { Parser } from 'htmlparser2';
import { htmlToText } from '../html.ts';
import type { Context } from './adapt.ts';
import type { Entry } from './feed.ts';
import { authorOf, firstText, resolve, titleText } from './values.ts';

const TEXTS = [
  'content:encoded',
  'content',
  'description',
  'summary',
  'body',
  'fullitem',
  'abstract',
  'itunes:summary',
];
const AUTHORS = ['dc:creator', 'dc:author', 'author', 'itunes:author'];
const DATES = ['pubdate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'created', 'updated'];
const LATER = ['atom:updated', 'dcterms:modified', 'modified', 'lastmod'];
const FIELDS = new Set([
  ...['title', 'link', 'guid', 'id', 'media:description', 'atom:published'],
  ...[...TEXTS, ...AUTHORS, ...DATES, ...LATER],
]);

/** Mismatched tags cost the parser the square of their number. */
const MAX_LENGTH = 64 * 1024;

interface Fields {
  value(...names: readonly string[]): string | null;
  readonly url: string | null;
}

/** Null where not even a title, a text or a link is found. */
export function readBrokenItem(item: string, context: Context): Entry | null {
  const { value, url } = readFields(item, context.base);
  const title = titleText(value('title'));
  const text = firstText(...TEXTS.map((name) => value(name)), value('media:description'));
  if (title === null && text === '' && url === null) return null;
  return {
    at: 'entry',
    id: value('guid', 'id'),
    url,
    title,
    text,
    author: authorOf(value(...AUTHORS)),
    date: value(...DATES, 'atom:published', ...LATER),
    language: context.language,
    inReplyTo: null,
    hasReplies: false,
    attributes: {},
    engagement: {},
    raw: item,
  };
}

/** The entry with what the parser overlooked: odd names for text, author and date, and links with a base of their own. */
export function readOverlooked(entry: Entry, item: string, base: string | null): Entry {
  const wanted =
    (entry.text === '' && /[<:](?:body|fullitem|abstract|description|summary)[\s>]/i.test(item)) ||
    (entry.author === null && /<(?:dc|itunes):author/i.test(item)) ||
    (entry.date === null && /(?:modified|updated|issued|created|lastmod)\b/i.test(item)) ||
    (entry.url === null && /\shref\s*=/i.test(item)) ||
    /\sxml:base\s*=/i.test(item);
  if (!wanted) return entry;
  const { value, url } = readFields(item, base);
  return {
    ...entry,
    text: entry.text || firstText(...TEXTS.map((name) => value(name)), value('media:description')),
    author: entry.author ?? authorOf(value(...AUTHORS)),
    date: entry.date ?? value(...DATES, 'atom:published', ...LATER),
    url: (/\sxml:base\s*=/i.test(item) ? url : null) ?? entry.url ?? url,
  };
}

function readFields(item: string, base: string | null): Fields {
  const fields = new Map<string, string>();
  const text = item.slice(0, MAX_LENGTH);
  let url: string | null = null;
  let current: string | null = null;
  let markup = -1;
  let itemBase = base;
  let linkBase = base;
  let first = true;
  const parser = new Parser(
    {
      onopentag(given, written) {
        const attributes = lowerKeys(written);
        if (first) {
          first = false;
          itemBase = resolve(attributes['xml:base'], base) ?? base;
          // Microsoft's CDF writes an item's address and date on the item.
          url = resolve(attributes.href, itemBase);
          if (attributes.lastmod) fields.set('lastmod', attributes.lastmod);
          return;
        }
        const name = fieldOf(given);
        if (name === null) return;
        // A field inside another of markup (an image's title, say) is part of that one.
        if (current === 'content' || current === 'author' || current === 'body') return;
        current = fields.has(name) ? null : name;
        if (name === 'body') markup = parser.endIndex + 1;
        if (name !== 'link') return;
        linkBase = resolve(attributes['xml:base'], itemBase) ?? itemBase;
        if (/^$|(?:^|\/)alternate$/i.test(attributes.rel ?? '')) url ??= resolve(attributes.href, linkBase);
      },
      ontext(piece) {
        if (current !== null) fields.set(current, (fields.get(current) ?? '') + piece);
      },
      onclosetag(given) {
        const name = fieldOf(given);
        if (name === null || name !== current) return;
        if (name === 'body' && markup !== -1) fields.set('body', htmlToText(text.slice(markup, parser.startIndex)));
        if (name === 'link') url ??= resolve(fields.get('link'), linkBase);
        current = null;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false },
  );
  parser.write(text);
  parser.end();
  const value = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)?.trim()).find((one) => one !== undefined && one !== '') ?? null;
  return { value, url };
}

/** `atom:published` as `dcterms:issued` keep their prefix; that of a page's body does not matter. */
function fieldOf(tag: string): string | null {
  const name = tag.toLowerCase();
  if (FIELDS.has(name)) return name;
  return /^[\w.-]{1,20}:body$/.test(name) ? 'body' : null;
}

function lowerKeys(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]));
}
