// The feed parser on good, bad and hostile bytes. It sits in core/text, since sources and importers share it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { parseFeed, sniffFeed } from '../../../src/core/text/feed/parse.ts';

const fixture = (name: string): Uint8Array => readFileSync(`tests/fixtures/feeds/${name}`);
const parse = (text: string | Uint8Array, type: string | null = null) =>
  parseFeed(typeof text === 'string' ? Buffer.from(text) : text, type, 'https://feed.example/rss');
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (n: number | string, more = ''): string =>
  `<item><guid>${n}</guid><title>title ${n}</title>${more}</item>`;
const failure = (run: () => unknown): EarshotError => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof EarshotError) return thrown;
    throw thrown;
  }
  throw new Error('It should have failed.');
};

describe('formats', () => {
  test('RSS 2.0 with its modules', () => {
    const feed = parse(fixture('rss2.xml'));
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Voces & Café',
      siteUrl: 'https://voces.example/',
      ttlMinutes: 90,
    });
    expect(feed.entries[0]).toMatchObject({
      externalId: 'voces-1',
      title: 'El café llega frío',
      text: 'Pedí un café.\n\nLlegó frío. 😡',
      url: 'https://feed.example/2024/frio',
      author: { name: 'Marta' },
      published: { at: Date.UTC(2024, 2, 5, 9, 15), zone: 'known', offset: 60 },
      language: 'es',
      attributes: { category: 'entregas' },
      engagement: { replies: 4 },
    });
    expect(feed.entries[0]?.raw).toMatch(/^<item xml:base="https:\/\/feed\.example\/rss">[\s\S]*<\/item>$/);
    expect(feed.entries[1]?.raw).toMatch(/^<item>[\s\S]*<\/item>$/);
    expect(feed.entries[1]).toMatchObject({
      externalId: 'https://voces.example/titulo?a=1&b=2',
      text: 'Solo un título',
      published: { at: Date.UTC(2024, 2, 6, 9) },
    });
    expect(feed.rejections).toEqual([]);
  });

  test('Atom with xml:base, xhtml, threads and a feed author', () => {
    const [first, second, third] = parse(fixture('atom.xml')).entries;
    expect(first).toMatchObject({
      title: '1 < 2?',
      text: 'Eerste regel\n\nTweede',
      url: 'https://forum.example/base/t/1',
      author: { name: 'Redactie' },
      language: 'nl',
      thread: 'urn:forum:1',
      parent: null,
      published: { at: Date.UTC(2024, 2, 5, 7), offset: 60 },
    });
    expect(second).toMatchObject({
      url: 'https://elders.example/t/2',
      author: { name: 'piet', handle: 'piet', url: 'https://elders.example/piet' },
      text: 'Ja dus',
      thread: 'urn:forum:1',
      parent: 'urn:forum:1',
    });
    expect(third).toMatchObject({ thread: 'urn:forum:1', parent: 'urn:forum:2', text: 'Antwoord op antwoord' });
  });

  test('JSON Feed with numeric ids and wrong items', () => {
    const feed = parse(fixture('feed.json'), 'application/json');
    expect(feed.entries.map((entry) => [entry.externalId, entry.text])).toEqual([
      ['7', 'Numbers as ids'],
      ['8', 'a < b & c'],
    ]);
    expect(feed.entries[0]).toMatchObject({
      url: 'https://feed.example/7',
      attributes: { category: 'a, b' },
      language: 'en',
    });
    expect(feed.rejections.map((one) => one.at)).toEqual(['entry 3', 'entry 4']);
  });

  test('RSS 1.0, RSS 0.91 with its document type, Atom 0.3, a prefixed Atom, RSS-in-JSON', () => {
    expect(parse(fixture('rdf.xml')).entries).toMatchObject([
      { externalId: 'https://old.example/1', text: 'First words', author: { name: 'Eva' } },
    ]);
    const old =
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://example/rss.dtd"><rss version="0.91"><channel><title>N</title><item><title>a</title><link>http://x.example/a</link></item></channel></rss>';
    expect(parse(old).entries).toMatchObject([{ externalId: 'http://x.example/a' }]);
    const atom03 =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>P</title><entry><id>1</id><title>t</title><issued>2004-01-01T10:00:00Z</issued><content mode="escaped" type="text/html">&lt;p&gt;x&lt;/p&gt;</content></entry></feed>';
    expect(parse(atom03).entries).toMatchObject([
      { externalId: '1', text: 'x', published: { at: Date.UTC(2004, 0, 1, 10) } },
    ]);
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:id>1</a:id><a:title>t</a:title></a:entry></a:feed>';
    expect(parse(prefixed).entries).toMatchObject([{ externalId: '1', title: 't' }]);
    expect(
      parse(JSON.stringify({ rss: { channel: { title: 'R', item: { title: 'x', link: 'http://a.example/c' } } } }))
        .entries,
    ).toMatchObject([{ text: 'x' }]);
  });
});

describe('ids', () => {
  test('entries that share a guid but not their content are all kept, with ids that hold when one leaves', () => {
    const two = parse(
      rss(item('g', '<description>a</description>') + item('g', '<description>b</description>')),
    ).entries;
    const three = parse(
      rss(
        item('g', '<description>new</description>') +
          item('g', '<description>a</description>') +
          item('g', '<description>b</description>'),
      ),
    ).entries;
    expect(new Set(three.map((entry) => entry.externalId)).size).toBe(3);
    expect(three.slice(1).map((entry) => entry.externalId)).toEqual(two.map((entry) => entry.externalId));
  });

  test('the same entry twice is one; an entry without guid and link gets an id of its content', () => {
    expect(parse(rss(item(1) + item(1))).entries).toHaveLength(1);
    const made = parse(rss('<item><title>x</title></item>')).entries[0]?.externalId;
    expect(made).toMatch(/^[\da-f]{24}$/);
    expect(parse(rss('<item><title>y</title></item><item><title>x</title></item>')).entries[1]?.externalId).toBe(made);
  });
});

describe('broken feeds keep what can be read', () => {
  test('cut off in the middle of an entry', () => {
    const feed = parse(rss(item(1) + item(2) + item(3)).replace(/title 3[\s\S]*/, 'tit'));
    expect(feed.entries.map((entry) => entry.title)).toEqual(['title 1', 'title 2']);
    expect(feed.rejections).toEqual([{ at: 'entry 3', reason: 'the feed was cut off inside this entry' }]);
    expect(feed.notices.join()).toContain('ends in the middle');
  });

  test('a cut-off JSON Feed', () => {
    const feed = parse(
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","content_text":"a"},{"id":"2","cont',
    );
    expect(feed.entries.map((entry) => entry.text)).toEqual(['a']);
    expect(feed.rejections).toHaveLength(1);
  });

  test('one entry with broken tags does not spoil the others', () => {
    const feed = parse(rss(`${item(1)}<item><title>two<description>words</item>${item(3)}`));
    expect(feed.entries.map((entry) => entry.title)).toEqual(['title 1', 'two', 'title 3']);
    expect(feed.entries[1]?.text).toBe('words');
  });

  test('junk before the declaration, control characters, bare ampersands, unknown entities', () => {
    const feed = parse(
      `\ufeff\n Warning: x\n${rss(item(1, '<description>R&D \u0008&nbsp;&unknown; &lt;3</description>'))}`,
    );
    expect(feed.entries[0]?.text).toBe('R&D &unknown; <3');
    expect(feed.notices.join()).toContain('forbids');
  });

  test('wrong encodings: declared UTF-8 but Latin-1, and UTF-16', () => {
    const text = rss('<item><title>café</title></item>').replace('?>', ' encoding="utf-8"?>');
    expect(parse(Buffer.from(text, 'latin1'), 'text/xml; charset=utf-8').entries[0]?.title).toBe('café');
    expect(parse(Buffer.from(`\ufeff${text}`, 'utf16le')).entries[0]?.title).toBe('café');
  });

  test('entities of its own are refused, nothing is read from disk, nothing explodes', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>t &b; &f;</title></item>').slice(21)}`;
    const feed = parse(bomb);
    expect(feed.entries[0]?.title).toBe('t &b; &f;');
    expect(feed.notices.join()).toContain('refused');
  });

  test('a date in the far future or before 1970 counts as none', () => {
    const feed = parse(
      rss(
        item(1, '<pubDate>Tue, 24 Feb 2099 11:35:00 GMT</pubDate>') +
          item(2, '<pubDate>1 Jan 1960 00:00 GMT</pubDate>'),
      ),
    );
    expect(feed.entries.map((entry) => entry.published)).toEqual([null, null]);
  });

  test('an empty feed is no error', () => expect(parse(rss('')).entries).toEqual([]));
});

describe('what is no feed is told apart', () => {
  test.each([
    [
      '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>cf-chl-x</body></html>',
      /web page titled “Just a moment...”.*Cloudflare/,
    ],
    ['<html><body>Please solve the captcha</body></html>', /captcha/],
    ['<html><body>Access denied</body></html>', /block page/],
    ['<html><body><form>Sign in to go on <input type="password"></form></body></html>', /login/],
    [
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/f.xml"></head></html>',
      /try \/f.xml/,
    ],
    ['', /empty/],
    [' \n ', /empty/],
    ['{"a":1}', /JSON but no feed/],
    ['<svg></svg>', /first element is <svg>/],
    ['hello', /no feed/],
  ])('%s', (text, says) => {
    const error = failure(() => parse(text));
    expect(error.code).toBe('bad-file');
    expect(error.message).toMatch(says);
  });

  test('sniffing', () => {
    expect(sniffFeed(rss(''))).toBeGreaterThan(0.9);
    expect(sniffFeed('{"version":"https://jsonfeed.org/version/1","title":"x"')).toBeGreaterThan(0.9);
    expect(sniffFeed('<html><body>')).toBe(0);
    expect(sniffFeed('a,b\n1,2')).toBe(0);
  });
});

describe('whatever comes', () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<item',
    '<title>',
    '</title>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&',
    '&amp;',
    '<',
    '>',
    'x',
    '"',
    '<entry>',
    '</entry>',
    '<rss version="2.0">',
    '<channel>',
    '</rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '</feed>',
    '{',
    '}',
    '[',
    '"items":',
    '<?xml',
    '<!DOCTYPE',
    '\u0000',
    'é',
    '<guid>1</guid>',
    '<rdf:RDF>',
  );
  test('only an EarshotError is thrown, and no mention lacks text or id', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, framed) => {
        const text = framed ? rss(pieces.join('')) : pieces.join('');
        try {
          for (const entry of parse(text).entries) {
            expect(entry.externalId).not.toBe('');
            expect(entry.text.trim()).not.toBe('');
          }
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(EarshotError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any prefix of a good feed, too', () => {
    for (const name of ['rss2.xml', 'atom.xml', 'feed.json', 'rdf.xml']) {
      const bytes = fixture(name);
      for (let end = 0; end < bytes.length; end += 37) {
        try {
          parse(bytes.subarray(0, end));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(EarshotError);
        }
      }
    }
  });

  test('hostile bodies end in bounded time', () => {
    const hostile = [
      rss('<item '.repeat(60_000)),
      rss(`<item><title>${'<!--'.repeat(60_000)}`),
      rss(`<item><title>a</title>${'<x>'.repeat(50_000)}</item>`),
      rss(`<item><title>a</title>${'<x>'.repeat(50_000)}${'</y>'.repeat(50_000)}</item>`),
      `${'<![CDATA['.repeat(60_000)}`,
      `<html>${'<link '.repeat(60_000)}`,
      '['.repeat(200_000),
      `{"version":"https://jsonfeed.org/version/1","items":[${'{'.repeat(100_000)}`,
    ];
    for (const text of hostile) {
      try {
        parse(text);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(EarshotError);
      }
    }
    // The bound is the runner's own time limit: no clock is read here.
  });
});
