// Conforming feeds of every format and style read as they were written, as a library of others reads them, and by both
// ways through the markup.
import fc from 'fast-check';
import { parseFeed as parseByLibrary } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';

interface Post {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly at: number;
  readonly tags: readonly string[];
}

interface Style {
  readonly format: 'rss' | 'rdf' | 'atom';
  readonly prefix: string;
  readonly cdata: boolean;
  readonly quote: string;
  readonly space: string;
  readonly noise: string;
  readonly mark: string;
}

const DC = 'http://purl.org/dc/elements/1.1/';
const SPACES = {
  rss: '',
  rdf: 'http://purl.org/rss/1.0/',
  atom: 'http://www.w3.org/2005/Atom',
};

// Words as people write them, with all that markup could trip over; none that would be HTML.
const word = fc.constantFrom(
  'señal',
  'a & b',
  '1 < 2',
  '“so”',
  'x > y',
  '日本',
  '😀',
  "it's",
  '"q"',
  'R&D',
  ']]>',
  'plain',
  'two  spaces',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const post = fc.record({
  id: fc.integer({ min: 1, max: 1e6 }).map((number) => `tag:e.example,2024:${number}`),
  title: words,
  text: words,
  name: fc.constantFrom('Ana', 'Jörg Müller', 'O’Neill & Co'),
  at: fc.integer({ min: 0, max: 1_700_000_000 }).map((seconds) => seconds * 1000),
  tags: fc.uniqueArray(fc.constantFrom('news', 'c & d', 'ñ'), { maxLength: 3 }),
});
const posts = fc.uniqueArray(post, { maxLength: 6, selector: (one) => one.id });
const style: fc.Arbitrary<Style> = fc.record({
  format: fc.constantFrom('rss', 'rdf', 'atom'),
  prefix: fc.constantFrom('', '', 'x'),
  cdata: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom('', '\n', '\n\t  ', '\r\n'),
  noise: fc.constantFrom(
    '',
    '<!-- a <item> & -- comment -->',
    '<?php no ?>',
    '<y:other xmlns:y="urn:y" a="1"><y:title>no</y:title></y:other>',
  ),
  mark: fc.constantFrom('', '\ufeff'),
});

const escapeMarks = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The feed in a style; what is HTML in that format is escaped as HTML first. */
function write(list: readonly Post[], how: Style): string {
  const { format, space, noise, quote } = how;
  const p = how.prefix && format !== 'rss' ? `${how.prefix}:` : '';
  const say = (text: string): string =>
    how.cdata ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escapeMarks(text);
  const html = (text: string): string => say(escapeMarks(text));
  const attribute = (name: string, value: string): string => ` ${name}=${quote}${escapeMarks(value)}${quote}`;
  const tag = (name: string, inside: string, attributes = ''): string =>
    `${space}<${name}${attributes}>${inside}</${name}>`;
  const body = list.map((one) => {
    const date = new Date(one.at);
    if (format === 'atom') {
      return tag(
        `${p}entry`,
        tag(`${p}id`, say(one.id)) +
          tag(`${p}title`, html(one.title), attribute('type', 'html')) +
          noise +
          `${space}<${p}link${attribute('href', `http://e.example/${encodeURIComponent(one.id)}?a=1&b=2`)}/>` +
          tag(`${p}published`, date.toISOString()) +
          tag(`${p}author`, tag(`${p}name`, say(one.name))) +
          one.tags.map((name) => `<${p}category${attribute('term', name)}/>`).join('') +
          tag(`${p}content`, say(one.text), attribute('type', 'text')),
      );
    }
    const link = tag(`${p}link`, say(`http://e.example/${encodeURIComponent(one.id)}?a=1&b=2`));
    const common = tag(`${p}title`, html(one.title)) + noise + link + tag(`${p}description`, html(one.text));
    const dc = tag('dc:creator', say(one.name));
    if (format === 'rdf') {
      const subjects = one.tags.map((name) => tag('dc:subject', say(name))).join('');
      return tag(
        `${p}item`,
        common + dc + tag('dc:date', date.toISOString()) + subjects,
        attribute('rdf:about', one.id),
      );
    }
    const categories = one.tags.map((name) => tag('category', say(name))).join('');
    return tag(
      'item',
      `${tag('guid', say(one.id), attribute('isPermaLink', 'false'))}${common}${dc}${tag('pubDate', date.toUTCString())}${categories}`,
    );
  });
  const own = SPACES[format] === '' ? '' : attribute(p === '' ? 'xmlns' : `xmlns:${how.prefix}`, SPACES[format]);
  const spaces = `${own}${attribute('xmlns:dc', DC)}`;
  const start = `${how.mark}<?xml version="1.0" encoding="utf-8"?>${space}`;
  if (format === 'atom')
    return `${start}<${p}feed${spaces}>${tag(`${p}title`, 'F')}${noise}${body.join(noise)}</${p}feed>`;
  if (format === 'rdf') {
    const rdf = attribute('xmlns:rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#');
    return `${start}<rdf:RDF${rdf}${spaces}>${tag(`${p}channel`, tag(`${p}title`, 'F'))}${noise}${body.join(noise)}</rdf:RDF>`;
  }
  return `${start}<rss version="2.0"${spaces}><channel>${tag('title', 'F')}${noise}${body.join(noise)}</channel></rss>`;
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

function expected(one: Post) {
  return {
    externalId: one.id,
    title: oneSpace(one.title),
    text: oneSpace(one.text),
    url: `http://e.example/${encodeURIComponent(one.id)}?a=1&b=2`,
    author: one.name,
    at: one.at,
    category: one.tags.join(', '),
  };
}

function found(text: string) {
  return parseFeed(Buffer.from(text), 'text/xml').entries.map((entry) => ({
    externalId: entry.externalId,
    title: entry.title,
    text: entry.text,
    url: entry.url,
    author: entry.author?.name,
    at: entry.published?.at,
    category: entry.attributes.category ?? '',
  }));
}

describe('conforming feeds', () => {
  test('say what was written, in every style', () => {
    fc.assert(
      fc.property(posts, style, (list, how) => {
        expect(found(write(list, how))).toEqual(list.map(expected));
      }),
      { numRuns: 400 },
    );
  });

  test('say the same to the tokenizer as to the quick way', () => {
    fc.assert(
      fc.property(posts, style, (list, how) => {
        const text = write(list, how);
        // An attribute without quotes behind the feed's end is nothing to read, but no well-formed markup.
        expect(found(`${text}<end a=1>`)).toEqual(found(text));
      }),
      { numRuns: 200 },
    );
  });

  test('say the same to a library made for conforming feeds', () => {
    fc.assert(
      fc.property(posts, style, (list, how) => {
        const text = write(list, { ...how, mark: '', noise: '' });
        const { format, feed } = parseByLibrary(text);
        const theirs =
          format === 'atom'
            ? (feed.entries ?? []).map((one) => [one.id, one.links?.[0]?.href, one.published, one.authors?.[0]?.name])
            : format === 'rdf'
              ? (feed.items ?? []).map((one) => [one.rdf?.about, one.link, one.dc?.dates?.[0], one.dc?.creators?.[0]])
              : format === 'rss'
                ? (feed.items ?? []).map((one) => [one.guid?.value, one.link, one.pubDate, one.dc?.creators?.[0]])
                : [];
        const ours = found(text).map((one) => [one.externalId, one.url, one.at, one.author]);
        expect(theirs.map(([id, url, date, author]) => [id, url, Date.parse(String(date)), author])).toEqual(ours);
      }),
      { numRuns: 200 },
    );
  });
});

test('hardly ever does a broken place cost another entry', () => {
  const slips = ['</b>', '<br>', '&', '<', '<!--x-->', '<p', '</title', '"', ']]>', '\u0000', '<x a="1>', '&#1;'];
  fc.assert(
    fc.property(posts, style, fc.constantFrom(...slips), fc.nat(), (list, how, slip, where) => {
      const plain = { ...how, noise: '', mark: '', cdata: false };
      const text = write(list, plain);
      const starts = [...text.matchAll(/<(?:x:)?(?:item|entry)[\s>]/g)].map((match) => match.index);
      const from = starts[where % Math.max(1, starts.length)];
      if (from === undefined) return;
      // In the title of one entry: the others stay as they are.
      const at = text.indexOf('</', text.indexOf('title', from));
      const broken = found(text.slice(0, at) + slip + text.slice(at));
      const whole = found(text);
      const hit = where % starts.length;
      expect(broken).toHaveLength(whole.length);
      expect(broken.filter((_one, index) => index !== hit)).toEqual(whole.filter((_one, index) => index !== hit));
    }),
    { numRuns: 400 },
  );
});
