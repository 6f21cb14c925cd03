// The second look at an RSS item or Atom entry whose XML is broken: its known fields, as far as they can be told apart.
import { Parser } from 'htmlparser2';
import type { Context } from './adapt.ts';
import type { Entry } from './feed.ts';
import { authorOf, firstText, resolve, titleText } from './values.ts';

const FIELDS = new Set([
  'title',
  'link',
  'guid',
  'id',
  'description',
  'summary',
  'content',
  'content:encoded',
  'pubdate',
  'published',
  'updated',
  'dc:date',
  'dc:creator',
  'author',
]);

/** Mismatched tags cost the parser the square of their number. */
const MAX_LENGTH = 64 * 1024;

/** Null where not even a title or text is found. */
export function readBrokenItem(item: string, context: Context): Entry | null {
  const fields = new Map<string, string>();
  let href: string | null = null;
  let current: string | null = null;
  const parser = new Parser(
    {
      onopentag(given, attributes) {
        const name = given.toLowerCase();
        if (!FIELDS.has(name)) return;
        // A field inside another of markup (an image's title, say) is part of that one.
        if (current === 'content' || current === 'author') return;
        current = fields.has(name) ? null : name;
        if (name === 'link' && attributes.href && href === null) href = attributes.href;
      },
      ontext(text) {
        if (current !== null) fields.set(current, (fields.get(current) ?? '') + text);
      },
      onclosetag(given) {
        if (given.toLowerCase() === current) current = null;
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseTags: false },
  );
  parser.write(item.slice(0, MAX_LENGTH));
  parser.end();
  const value = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)?.trim()).find((text) => text !== undefined && text !== '') ?? null;
  const title = titleText(value('title'));
  const text = firstText(value('content:encoded'), value('content'), value('description'), value('summary'));
  if (title === null && text === '') return null;
  return {
    at: 'entry',
    id: value('guid', 'id'),
    url: resolve(value('link') ?? href, context.base),
    title,
    text,
    author: authorOf(value('dc:creator', 'author')),
    date: value('pubdate', 'published', 'dc:date', 'updated'),
    language: context.language,
    inReplyTo: null,
    hasReplies: false,
    attributes: {},
    engagement: {},
    raw: item,
  };
}
