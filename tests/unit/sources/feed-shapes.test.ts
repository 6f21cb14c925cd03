// The shapes old and sloppy feeds come in: what each entry's title, text, author, link and date are told from.
import { describe, expect, test } from 'vitest';
import { parseFeed, sniffFeed } from '../../../src/core/text/feed/parse.ts';

const parse = (text: string | Uint8Array) => parseFeed(typeof text === 'string' ? Buffer.from(text) : text, null, null);
const rss = (items: string, channel = ''): string =>
  `<rss version="2.0"><channel${channel}><title>Channel</title>${items}</channel></rss>`;
const old = (entry: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry>${entry}</entry></feed>`;
const atom = (entry: string, feed = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${feed}><title>F</title><entry>${entry}</entry></feed>`;
const pack = (text: string): string => Buffer.from(text).toString('base64');

describe('text that is packed or marked up', () => {
  test('Atom 0.3 in base64, with and without a type', () => {
    const title = `<title type="text/html" mode="base64">${pack('<p>The &lt;blink&gt; tag &amp; more</p>')}</title>`;
    const [entry] = parse(old(`${title}<content mode="base64">${pack('Café frío')}</content>`)).entries;
    expect(entry).toMatchObject({ title: 'The <blink> tag & more', text: 'Café frío' });
  });

  test('Atom 1.0: another type is base64, pictures are no text', () => {
    const [entry] = parse(
      atom(`<title>T</title><content type="application/octet-stream">${pack('Hola')}</content>`),
    ).entries;
    expect(entry?.text).toBe('Hola');
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]).toString('base64');
    expect(parse(atom(`<title>T</title><content type="image/png">${picture}</content>`)).entries[0]?.text).toBe('T');
  });

  test('a sign that opens no tag is text, and CDATA stays as it is', () => {
    const [first, second] = parse(
      rss('<item><title>I <3 you, 1 < 2</title></item><item><title><![CDATA[a <3 b]]></title></item>'),
    ).entries;
    expect([first?.title, second?.title]).toEqual(['I <3 you, 1 < 2', 'a <3 b']);
  });

  test('an emoji in two halves is one; controls are left out', () => {
    expect(parse(rss('<item><title>&#55357;&#56832; ok &#8;&#xD83D;!</title></item>')).entries[0]?.title).toBe(
      '😀 ok \ufffd!',
    );
  });

  test('a page as the body of an item', () => {
    const body =
      '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>One <xhtml:b>two</xhtml:b></xhtml:p></xhtml:body>';
    expect(parse(rss(`<item><title>T</title>${body}</item>`)).entries[0]?.text).toBe('One two');
  });

  test('words a feed defines for itself are opened, entities that hold others or files are not', () => {
    const doctype = (subset: string) => `<!DOCTYPE rss [${subset}]>${rss('<item><title>By &co; now</title></item>')}`;
    const plain = parse(doctype('<!ENTITY co "Acme">'));
    expect(plain.entries[0]?.title).toBe('By Acme now');
    expect(plain.notices).toEqual([]);
    const bomb = parse(doctype('<!ENTITY a "aaaa"><!ENTITY co "&a;&a;">'));
    expect(bomb.entries[0]?.title).toBe('By &co; now');
    expect(bomb.notices.join(' ')).toContain('refused');
    expect(parse(doctype('<!ENTITY co SYSTEM "file:///etc/hostname">')).entries[0]?.title).toBe('By &co; now');
  });
});

describe('fields under other names', () => {
  test.each([
    ['<dc:author>Ana</dc:author>', { author: { name: 'Ana' } }],
    ['<itunes:author>Ana</itunes:author>', { author: { name: 'Ana' } }],
    ['<media:group><media:description>MD</media:description></media:group>', { text: 'MD' }],
    [
      '<dcterms:issued>2003-12-31T10:14:55Z</dcterms:issued>',
      { published: { at: Date.UTC(2003, 11, 31, 10, 14, 55) } },
    ],
    ['<dcterms:modified>2003-12-31T10:14:55Z</dcterms:modified>', { published: { zone: 'known' } }],
    ['<atom:updated>2003-12-31T10:14:55Z</atom:updated>', { published: { zone: 'known' } }],
    ['<enclosure url="http://e.example/a.mp3" type="audio/mpeg" length="1"/>', { url: 'http://e.example/a.mp3' }],
  ])('%s', (field, expected) => {
    const spaces =
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"' +
      ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:atom="http://www.w3.org/2005/Atom"';
    expect(parse(rss(`<item${spaces}><title>T</title>${field}</item>`)).entries[0]).toMatchObject(expected);
  });

  test('an item that is only a link is a mention; one without anything is a rejection', () => {
    const feed = parse(rss('<item><link>http://e.example/1</link></item><item><category> </category></item>'));
    expect(feed.entries).toMatchObject([{ text: 'http://e.example/1', title: null, url: 'http://e.example/1' }]);
    expect(feed.rejections).toHaveLength(1);
    expect(parse(rss('<item><category/></item>'))).toMatchObject({ title: 'Channel', entries: [] });
  });
});

describe('links', () => {
  test.each([
    [rss('<item><title>T</title><link>x</link></item>', ' xml:base="http://e.example/c/"'), 'http://e.example/c/x'],
    [
      atom('<title>T</title><link xml:base="http://e.example/x/" href="c"/>', ' xml:base="http://e.example/a/"'),
      'http://e.example/x/c',
    ],
    [
      atom(
        '<title>T</title><link rel="self" href="http://e.example/self"/>' +
          '<link rel="http://www.iana.org/assignments/relation/alternate" href="http://e.example/alt"/>',
      ),
      'http://e.example/alt',
    ],
    [atom('<title>T</title><link rel="self" href="http://e.example/self"/>'), 'http://e.example/self'],
    [atom('<title>T</title><id>http://e.example/1</id>'), 'http://e.example/1'],
  ])('%s', (feed, url) => expect(parse(feed).entries[0]?.url).toBe(url));
});

describe('roots', () => {
  test.each([
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>T</title></entry>',
    '<?xml version="1.0"?><channel><title>C</title><item><title>T</title></item></channel>',
    '<r:rss xmlns:r="http://backend.example/rss2" version="2.0"><r:channel><r:item><r:title>T</r:title></r:item></r:channel></r:rss>',
  ])('%s', (feed) => {
    expect(parse(feed).entries.map((entry) => entry.title)).toEqual(['T']);
    expect(sniffFeed(feed)).toBeGreaterThan(0.8);
  });

  test('comments before the root may hold anything; a stray tag does not cost the title', () => {
    expect(
      parse(`<?xml version="1.0"?><!-- <html> --><!-- > -->${rss('<item><title>T</title></item>')}`).entries,
    ).toHaveLength(1);
    const feed = parse(
      rss('<image><height>1</heigth></image><item><title>A</title></b></item><item><title>B</title></item>'),
    );
    expect(feed.title).toBe('Channel');
    expect(feed.entries.map((entry) => entry.title)).toEqual(['A', 'B']);
  });

  test('JSON with a comma too many is whole; without items it is empty', () => {
    const head = '{"version":"https://jsonfeed.org/version/1.1","title":"F"';
    const feed = parse(`${head},"items":[{"id":"1","content_text":"a"},]}`);
    expect(feed).toMatchObject({ rejections: [], entries: [{ externalId: '1' }] });
    expect(parse(`${head}}`).entries).toEqual([]);
  });

  test('a channel of the push years (CDF)', () => {
    const feed = parse(
      '<?xml version="1.0"?><CHANNEL HREF="http://e.example/"><TITLE>Ch</TITLE>' +
        '<ITEM HREF="http://e.example/1" LASTMOD="2003-12-31T10:14Z"><TITLE>A</TITLE><ABSTRACT>About</ABSTRACT></ITEM>' +
        '<ITEM HREF="http://e.example/2"><TITLE>B</TITLE></ITEM></CHANNEL>',
    );
    expect(feed.title).toBe('Ch');
    expect(feed.entries).toMatchObject([
      { title: 'A', text: 'About', url: 'http://e.example/1', published: { at: Date.UTC(2003, 11, 31, 10, 14) } },
      { title: 'B', url: 'http://e.example/2' },
    ]);
  });

  test('hostile markup costs no more than its length', () => {
    for (const piece of [
      '<![CDATA[',
      '<a mode="base64">AAAA',
      '< ',
      '&co;',
      '<item xml:base="x"><link>',
      '<!ENTITY a "b">',
    ]) {
      try {
        parse(`<!DOCTYPE rss [<!ENTITY co "${'x'.repeat(290)}">]>${rss(piece.repeat(40_000))}`);
      } catch {
        // Refusing is fine; taking long is not.
      }
    }
    // The bound is the runner's own time limit: no clock is read here.
  });
});
