// Feeds that hold one thing: a single element in an item, or only a head; damage, wrapping and names of every kind.
import { describe, expect, test } from 'vitest';
import { chooseImporter } from '../../../src/core/importers/choose.ts';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';

const SPACES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:itunes="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss" ' +
  'xmlns:gml="http://www.opengis.net/gml" xmlns:psc="http://podlove.org/simple-chapters" ' +
  'xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" ' +
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"';
const COMMENT = `<!--\nDescription: one thing in <html> and <rss>\nExpect: entries[0]['x'] == '<b>y</b>' ${'… '.repeat(150)}\n-->\n`;
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const rss = (inside: string): string => `<rss version="2.0" ${SPACES}><channel>\n${inside}\n</channel></rss>\n`;
const atom = (inside: string): string => `<feed xmlns="http://www.w3.org/2005/Atom" ${SPACES}>\n${inside}\n</feed>\n`;
const bytes = (text: string): Uint8Array => Buffer.from(text);

/** As `earshot parse` would: chosen by content, then read. */
function read(content: string | Uint8Array) {
  const body = typeof content === 'string' ? bytes(content) : content;
  expect(chooseImporter(inputFromBytes('tiny.xml', body)).id).toBe('feed');
  return parseFeed(body);
}

/** Elements, each of which makes an item a mention, and something its text says. */
const SAYING: readonly (readonly [string, string])[] = [
  ['<author>Ana</author>', 'Ana'],
  ['<dc:creator>Ana</dc:creator>', 'Ana'],
  ['<dc:date>2004-01-01</dc:date>', '2004-01-01'],
  ['<category>News</category>', 'News'],
  ['<category domain="d"/>', 'd'],
  ['<comments>http://e.example/c</comments>', 'http://e.example/c'],
  ['<enclosure url="http://e.example/a.mp3"/>', 'http://e.example/a.mp3'],
  ['<enclosure length="100" type="audio/mpeg"/>', '100'],
  ['<enclosure type="audio/mpeg"/>', 'audio/mpeg'],
  ['<guid isPermaLink="false">abc</guid>', 'abc'],
  ['<source url="http://e.example/s"/>', 'http://e.example/s'],
  ['<georss:point>36.3 -94.3</georss:point>', '36.3 -94.3'],
  ['<georss:where><gml:Point><gml:pos>36.3 -94.3</gml:pos></gml:Point></georss:where>', '36.3 -94.3'],
  ['<media:thumbnail url="http://e.example/t.jpg" width="75"/>', 'http://e.example/t.jpg'],
  ['<media:rating scheme="urn:simple">adult</media:rating>', 'adult'],
  ['<itunes:explicit>yes</itunes:explicit>', 'yes'],
  ['<itunes:category text="Tech"/>', 'Tech'],
  ['<itunes:image href="http://e.example/i.png"/>', 'http://e.example/i.png'],
  ['<psc:chapters version="1.1"><psc:chapter start="0" title="Intro"/></psc:chapters>', 'Intro'],
  ['<psc:chapters version="1.1"/>', '1.1'],
  ['<thr:in-reply-to ref="tag:e.example,1"/>', 'tag:e.example,1'],
  ['<slash:comments>5</slash:comments>', '5'],
  ['<wfw:commentRss>http://e.example/c</wfw:commentRss>', 'http://e.example/c'],
  ['<cc:license>http://e.example/cc</cc:license>', 'http://e.example/cc'],
  ['<x:own xmlns:x="urn:x">own</x:own>', 'own'],
  ['<undeclared:own>own</undeclared:own>', 'own'],
  ['<description>&lt;img src="http://e.example/1.png"/&gt;</description>', 'http://e.example/1.png'],
  ['<description><![CDATA[<a href="http://e.example/1"></a>]]></description>', 'http://e.example/1'],
  ['<title>&lt;script&gt;x()&lt;/script&gt;</title>', '<script>'],
];

const ENTRIES: readonly (readonly [string, string])[] = [
  ...SAYING.filter(([element]) => !/<(?:guid|comments|enclosure|source|description)/.test(element)),
  ['<author><name>Ana</name></author>', 'Ana'],
  ['<contributor><uri>http://e.example/ana</uri></contributor>', 'http://e.example/ana'],
  ['<category term="News"/>', 'News'],
  ['<link rel="via" href="http://e.example/v"/>', 'http://e.example/v'],
  ['<link rel="edit" href="http://e.example/v"/>', 'http://e.example/v'],
  ['<link rel="alternate"/>', 'alternate'],
  ['<content type="text/html"/>', 'text/html'],
  ['<content src="http://e.example/c.mp3" type="audio/mpeg"/>', 'http://e.example/c.mp3'],
  ['<rights>mine</rights>', 'mine'],
  ['<source><generator uri="u">maker</generator></source>', 'maker'],
  ['<updated>2004-01-01T00:00:00Z</updated>', '2004-01-01T00:00:00Z'],
  [
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><img src="http://e.example/1.png"/></div></content>',
    'http://e.example/1.png',
  ],
  [
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg></div></content>',
    '<circle r="4"/>',
  ],
];

describe('an item that holds one thing is a mention of that', () => {
  test.each(SAYING)('%s', (element, says) => {
    for (const head of ['', DECLARATION, COMMENT, COMMENT + DECLARATION, DECLARATION + COMMENT]) {
      expect(read(`${head}${rss(`<item>${element}</item>`)}`).entries.map((entry) => entry.text)).toEqual([
        expect.stringContaining(says),
      ]);
    }
  });

  test.each(ENTRIES)('Atom: %s', (element, says) => {
    expect(read(`${COMMENT}${atom(`<entry>${element}</entry>`)}`).entries.map((entry) => entry.text)).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test.each([...SAYING])('cut off behind it: %s', (element) => {
    const whole = `${DECLARATION}${COMMENT}${rss(`<item>${element}</item>`)}`;
    for (const end of ['</item>', '</channel>', '</rss>']) {
      expect(read(whole.slice(0, whole.lastIndexOf(end))).entries).toHaveLength(1);
    }
  });

  test.each(['<title/>', '<link/>', '<title></title><description> </description>', '<category/>'])(
    'one that says nothing is none: %s',
    (element) => {
      expect(read(rss(`<item>${element}</item>`))).toMatchObject({ entries: [], rejections: [{ at: 'entry 1' }] });
    },
  );
});

describe('JSON', () => {
  test.each([
    ['{"id":"1","tags":["News"]}', 'News'],
    ['{"id":"1","authors":[{"name":"Ana"}]}', 'Ana'],
    ['{"id":"1","image":"http://e.example/i.png"}', 'http://e.example/i.png'],
    ['{"id":"1","attachments":[{"url":"http://e.example/a.mp3"}]}', 'http://e.example/a.mp3'],
    ['{"tags":["News"]}', 'News'],
    ['{"id":"1","title":"A"}', 'A'],
    ['{"id":"1","url":"http://e.example/1"}', 'http://e.example/1'],
  ])('%s', (item, says) => {
    const feed = parseFeed(bytes(`{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[${item}]}`));
    expect(feed.entries).toMatchObject([{ text: says }]);
    const again = parseFeed(bytes(feed.entries[0]?.raw ?? '')).entries;
    expect(again).toEqual(feed.entries);
  });
});

describe('a head alone', () => {
  test.each([
    '<cloud domain="e.example" port="80"/>',
    '<image><url>http://e.example/i.png</url></image>',
    '<textInput><title>S</title></textInput>',
    '<skipHours><hour>1</hour></skipHours>',
    '<dc:publisher>Ana</dc:publisher>',
    '<itunes:category text="Tech"/>',
    '<ttl>60</ttl>',
  ])('%s', (element) => {
    const whole = COMMENT + rss(element);
    expect(read(whole).entries).toEqual([]);
    for (const end of ['</channel>', '</rss>']) {
      expect(read(whole.slice(0, whole.lastIndexOf(end)))).toMatchObject({ entries: [], format: 'rss' });
    }
  });

  test.each(['<CHANNEL/>', '<rss/>', '<feed/>', '<RDF/>', '<channel></channel>'])('%s', (root) => {
    for (const head of ['', COMMENT, DECLARATION + COMMENT]) expect(read(head + root).entries).toEqual([]);
  });

  test('but one cut off in its first words is a failure', () => {
    const start = `<rss version="2.0" ${SPACES}><channel><image`;
    expect(() => parseFeed(bytes(start))).toThrow('cut off');
  });
});

describe('what a feed stands in', () => {
  const feed = rss('<title>C</title><item><title>A</title></item>');
  test.each([
    ['NULs behind it', `${feed}\u0000\u0000\u0000`],
    ['NULs in it', feed.replace('>A<', '>\u0000A\u0000\u0000<')],
    ['controls in it', feed.replace('>A<', '>\u0001A\u000e\u0001<')],
    ['a comment longer than what is looked at', `<!-- ${'word '.repeat(15_000)}-->${feed}`],
    ['a document type with brackets', `<!DOCTYPE rss [<!ENTITY a "b">]>\n<!-- [x]> -->${feed}`],
    ['a comment with a bracket', `<!-- entries[0] <x> ]> -->${feed}`],
    [
      'a page in its text',
      feed.replace(
        '</title></item>',
        '</title><description><![CDATA[<!doctype html><html><body>x</body></html>]]></description></item>',
      ),
    ],
    [
      'a page in its text, as it is',
      feed.replace('</title></item>', '</title><description><html><body>x</body></html></description></item>'),
    ],
    [
      "Atom's entry in RSS",
      feed.replaceAll('item>', 'atom:entry>').replace('<rss', '<rss xmlns:atom="http://www.w3.org/2005/Atom"'),
    ],
  ])('%s', (_name, text) => {
    expect(read(text)).toMatchObject({ title: 'C', entries: [{ title: 'A' }] });
  });

  test('a channel of the push years, behind its document type', () => {
    const channel = '<!DOCTYPE CHANNEL [<!ENTITY a "b">]>\n<CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL>';
    expect(read(channel).entries).toMatchObject([{ title: 'A' }]);
  });

  test('UTF-16 without a mark, full of Chinese', () => {
    const text = feed.replace('>A<', `>${'日本語'.repeat(200)}<`);
    expect(read(Buffer.from(text, 'utf16le')).entries).toHaveLength(1);
    expect(read(Buffer.from(text, 'utf16le').swap16()).entries).toHaveLength(1);
  });

  test('a page that tells of a feed is a page', () => {
    expect(chooseImporter(inputFromBytes('a.xml', bytes('<html><body>The <rss> tag</body></html>'))).id).toBe('html');
  });
});

describe('words', () => {
  const titleOf = (title: string) => read(rss(`<item><title>${title}</title><description>d</description></item>`));
  test.each([
    ['&lt;![CDATA[A &amp; B]]&gt;', 'A & B'],
    ['\u0093quoted\u0094 \u0096 1', '“quoted” – 1'],
    ['a &amp;amp;amp; b', 'a &amp; b'],
    ['Use &lt;meta name="x"&gt;', 'Use <meta name="x">'],
  ])('title %s', (title, expected) => expect(titleOf(title).entries[0]?.title).toBe(expected));

  test.each([
    '<embed src="x()">',
    '<applet code="x()">x()</applet>',
    '<meta http-equiv="refresh" content="0;x()">',
    '<link rel="stylesheet" href="x()">',
    '<base href="x()">',
    '<body onload="x()">',
    '<frameset onload="x()"><frame src="x()"></frameset>',
    '<math><mi>q</mi></math>',
    '<svg onload="x()"><circle r="4"/></svg>',
    '<xml src="x()">',
    '<!doctype html>',
  ])('a text holds no %s', (tag) => {
    const feed = rss(`<item><title>A</title><description><![CDATA[safe ${tag} text]]></description></item>`);
    expect(read(feed).entries[0]?.text).toMatch(/^safe\s[^<>]*text$/);
  });

  test.each([
    ['gb2312-80', 'd6d0cec4', '中文'],
    ['gb18030-2000', 'd6d0cec4', '中文'],
    ['jisx0213', 'c6fccbdcb8ec', '日本語'],
    ['sjisx0213', '93fa967b8cea', '日本語'],
    ['s_jisx0213', '93fa967b8cea', '日本語'],
    ['ks_c-5601-1987', 'c7d1b1b9', '한국'],
    ['johab', 'd0658a82b4e120afa1d0f1', '한국어 시험'],
    ['cp1361', 'f7d3f1ae20d968', '漢字 ※'],
    ['tis620', 'cac7d1cab4d5', 'สวัสดี'],
    ['iso-ir-166', 'cac7d1cab4d5', 'สวัสดี'],
    ['cp-gr', 'b5d6e5e1e69debd6', 'Καλημέρα'],
  ])('in %s', (name, hex, expected) => {
    const [before = '', after = ''] = rss('<item><title>|</title></item>').split('|');
    const declared = bytes(`<?xml version="1.0" encoding="${name}"?>${before}`);
    expect(read(Buffer.concat([declared, Buffer.from(hex, 'hex'), bytes(after)])).entries[0]?.title).toBe(expected);
  });

  test("the year's day without a dash", () => {
    const [entry] = read(rss('<item><title>A</title><dc:date>2003335</dc:date></item>')).entries;
    expect(new Date(entry?.published?.at ?? 0).getFullYear()).toBe(2003);
  });
});
