// Every format, under every name, prefix, case and namespace its writers chose: the right number of entries, and what they say.
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import { parseFeed, sniffFeed } from '../../../src/core/text/feed/parse.ts';

const read = (text: string) => parseFeed(Buffer.from(text), null);
const two = (text: string): void => {
  const feed = read(text);
  expect(feed.entries.map((entry) => [entry.title, entry.url])).toEqual([
    ['A', 'http://e.example/a'],
    ['B', 'http://e.example/b'],
  ]);
  expect(sniffFeed(text)).toBeGreaterThan(0.8);
};
const item = (name: string, prefix = ''): string =>
  `<${prefix}item><${prefix}title>${name}</${prefix}title><${prefix}link>http://e.example/${name.toLowerCase()}</${prefix}link></${prefix}item>`;
const entry = (name: string, prefix = ''): string =>
  `<${prefix}entry><${prefix}title>${name}</${prefix}title><${prefix}link rel="alternate" href="http://e.example/${name.toLowerCase()}"/></${prefix}entry>`;
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';

describe('RSS', () => {
  test.each(['0.91', '0.92', '0.93', '0.94', '2.0', '2.0.1', '', 'x'])('version “%s”', (version) => {
    two(
      `<?xml version="1.0"?><rss version="${version}"><channel><title>C</title>${item('A')}${item('B')}</channel></rss>`,
    );
  });

  test.each([
    'http://backend.userland.com/rss2',
    'http://backend.userland.com/rss',
    'http://blogs.law.harvard.edu/tech/rss',
    'http://cyber.law.harvard.edu/rss/rss.html',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd',
    'http://purl.org/rss/1.0/',
    'http://purl.org/rss/2.0/',
    'http://www.rssboard.org/rss-specification',
    'urn:nobody-knows',
    '',
  ])('in the namespace “%s”, as default and with prefixes', (space) => {
    two(`<rss version="2.0" xmlns="${space}"><channel>${item('A')}${item('B')}</channel></rss>`);
    for (const prefix of ['rss', 'r', 'x', 'Rss-2.0_']) {
      const p = `${prefix}:`;
      two(`<${p}rss xmlns:${prefix}="${space}"><${p}channel>${item('A', p)}${item('B', p)}</${p}channel></${p}rss>`);
      if (!/nobody|^$/.test(space))
        two(`<rss xmlns:${prefix}="${space}"><${p}channel>${item('A', p)}${item('B', p)}</${p}channel></rss>`);
    }
  });

  test('prefixes nobody declared', () => {
    two(`<rss:rss><rss:channel>${item('A', 'rss:')}${item('B', 'rss:')}</rss:channel></rss:rss>`);
    two(`<x:rss><x:channel>${item('A', 'x:')}${item('B', 'x:')}</x:channel></x:rss>`);
  });

  test('in capitals, in mixed case', () => {
    two(
      `<RSS VERSION="0.91"><CHANNEL><TITLE>C</TITLE>${item('A').replace(/<\/?\w+/g, (tag) => tag.toUpperCase())}${item('B')}</CHANNEL></RSS>`,
    );
    two(
      `<Rss><Channel>${item('A').replaceAll('item', 'Item').replaceAll('title>', 'Title>')}${item('B')}</channel></RSS>`,
    );
  });

  test('a namespace on each item, of another element, of none', () => {
    const on = (name: string, space: string) => item(name).replace('<item>', `<item xmlns="${space}">`);
    two(
      `<rss xmlns="http://backend.userland.com/rss2"><channel>${on('A', 'http://backend.userland.com/rss2')}${on('B', '')}</channel></rss>`,
    );
    two(`<rss><channel>${on('A', 'urn:mine')}${on('B', 'http://purl.org/rss/1.0/')}</channel></rss>`);
    two(
      `<rss><channel>${item('A').replace('<item>', '<item><x:title xmlns:x="urn:x">no</x:title><title xmlns="urn:x">no</title>')}${item('B')}</channel></rss>`,
    );
    two(`<rss><channel><x:item xmlns:x="urn:x"><title>no</title></x:item>${item('A')}${item('B')}</channel></rss>`);
  });

  test('one item, many, none; a channel that is empty', () => {
    expect(read(`<rss version="2.0"><channel>${item('A')}</channel></rss>`).entries).toHaveLength(1);
    expect(read(`<rss version="2.0"><channel>${item('A').repeat(500)}</channel></rss>`).entries).toHaveLength(1);
    const many = Array.from({ length: 500 }, (_none, at) => item(`n${at}`)).join('');
    expect(read(`<rss version="2.0"><channel>${many}</channel></rss>`).entries).toHaveLength(500);
    for (const empty of [
      '<rss version="2.0"><channel></channel></rss>',
      '<rss version="2.0"><channel/></rss>',
      '<rss version="2.0"></rss>',
      '<rss version="2.0"/>',
      '<rss/>',
      '<channel/>',
      '<rss version="2.0"><channel><title>C</title>',
      '<rss><channel><item/></channel></rss>',
      '<rss><channel><item></item><item> </item></channel></rss>',
    ])
      expect(read(empty).entries, empty).toEqual([]);
  });

  test('whatever an item holds is a mention; the same words twice without an id are two', () => {
    const texts = (inside: string) =>
      read(`<rss><channel><item>${inside}</item></channel></rss>`).entries.map((one) => one.text);
    expect(texts('<author>ana@x.example (Ana)</author>')).toEqual(['ana@x.example (Ana)']);
    expect(texts('<category>x</category><pubDate>Tue, 24 Feb 2015 11:35:00 GMT</pubDate>')).toEqual([
      'x\nTue, 24 Feb 2015 11:35:00 GMT',
    ]);
    expect(texts('<guid isPermaLink="false">7</guid>')).toEqual(['7']);
    expect(texts('<description><![CDATA[<script>no()</script>]]></description>')).toEqual(['<script>no()</script>']);
    expect(texts('<cloud port="80"/>')).toEqual(['80']);
    expect(texts('<enclosure url="/a.mp3"/>')).toEqual(['/a.mp3']);
    expect(texts('<media:group><media:credit>Ana</media:credit></media:group>')).toEqual(['Ana']);
    expect(read(`<rss><channel>${'<item><title>+1</title></item>'.repeat(2)}</channel></rss>`).entries).toHaveLength(2);
  });
});

describe('RDF', () => {
  test.each([
    'http://purl.org/rss/1.0/',
    'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/',
  ])('%s', (space) => {
    const head =
      '<channel rdf:about="http://e.example/"><title>C</title><items><rdf:Seq><rdf:li rdf:resource="http://e.example/a"/></rdf:Seq></items></channel>';
    const more = '<image rdf:about="x"><title>I</title></image><textinput><title>T</title></textinput>';
    two(`<?xml version="1.0"?><rdf:RDF ${RDF} xmlns="${space}">${head}${item('A')}${item('B')}${more}</rdf:RDF>`);
    two(`<rdf:RDF ${RDF} xmlns:rss="${space}"><rss:channel/>${item('A', 'rss:')}${item('B', 'rss:')}</rdf:RDF>`);
    two(
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${space}">${head}${item('A')}${item('B')}</r:RDF>`,
    );
    two(
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="${space}">${item('A', 'rss:')}${item('B', 'rss:')}</RDF>`,
    );
    two(`<rdf:rdf>${item('A')}${item('B')}</rdf:rdf>`);
  });

  test('items by their rdf:about', () => {
    const [first] = read(
      `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><item rdf:about="http://e.example/a"><title>A</title></item></rdf:RDF>`,
    ).entries;
    expect(first).toMatchObject({ externalId: 'http://e.example/a', url: 'http://e.example/a' });
  });

  test('RSS 1.1', () => {
    two(
      `<Channel xmlns="http://purl.org/net/rss1.1#" ${RDF} rdf:about="x"><title>C</title><items rdf:parseType="Collection">${item('A')}${item('B')}</items></Channel>`,
    );
  });
});

describe('Atom', () => {
  test.each([
    'http://www.w3.org/2005/Atom',
    'http://www.w3.org/2005/atom',
    'https://www.w3.org/2005/Atom/',
    'http://purl.org/atom/ns#',
    'http://purl.org/atom/ns',
    'urn:nobody-knows',
    '',
  ])('in the namespace “%s”', (space) => {
    two(`<feed xmlns="${space}"><title>F</title>${entry('A')}${entry('B')}</feed>`);
    for (const prefix of ['atom', 'a', 'x', 'Atom-1.0']) {
      const p = `${prefix}:`;
      two(`<${p}feed xmlns:${prefix}="${space}">${entry('A', p)}${entry('B', p)}</${p}feed>`);
    }
  });

  test('no namespace at all, capitals, an entry by itself', () => {
    two(`<feed>${entry('A')}${entry('B')}</feed>`);
    two(`<FEED>${entry('A').toUpperCase().replace('HTTP://E.EXAMPLE/A', 'http://e.example/a')}${entry('B')}</FEED>`);
    for (const lone of [
      entry('A'),
      entry('A', 'atom:'),
      entry('A').replace('<entry>', '<entry xmlns="http://www.w3.org/2005/Atom">'),
    ])
      expect(read(`<?xml version="1.0"?>\n${lone}`).entries).toMatchObject([{ title: 'A', url: 'http://e.example/a' }]);
  });

  test('empty ones', () => {
    for (const empty of [
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '<feed></feed>',
      '<feed><title>F</title></feed>',
      '<feed><entry/></feed>',
      '<feed>',
      '<feed><title>',
    ])
      expect(read(empty).entries, empty).toEqual([]);
  });

  test('an RSS with Atom in it, and the other way round', () => {
    const rss = read(
      '<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><a:title>no</a:title><title>C</title><a:link rel="self" href="http://e.example/f"/>' +
        '<item><a:link href="http://e.example/a"/><a:title>T</a:title><a:content type="html">&lt;p&gt;x</a:content><a:updated>2004-01-01T00:00:00Z</a:updated><a:author><a:name>Ana</a:name></a:author></item></channel></rss>',
    );
    expect(rss).toMatchObject({
      title: 'C',
      entries: [{ title: 'T', text: 'x', author: { name: 'Ana' }, url: 'http://e.example/a' }],
    });
    expect(rss.entries[0]?.published?.at).toBe(Date.UTC(2004, 0, 1));
    const atom = read(
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><entry>' +
        '<dc:title>T</dc:title><content:encoded>&lt;p&gt;x</content:encoded><dc:creator>Ana</dc:creator><dc:date>2004-01-01</dc:date></entry></feed>',
    );
    expect(atom.entries).toMatchObject([{ title: 'T', text: 'x', author: { name: 'Ana' } }]);
  });
});

describe('CDF', () => {
  test('in capitals, with links inside, nested channels', () => {
    const cdf = (name: string) =>
      `<ITEM><A HREF="http://e.example/${name.toLowerCase()}"></A><TITLE>${name}</TITLE><ABSTRACT>x</ABSTRACT></ITEM>`;
    two(
      `<?XML VERSION="1.0"?><!DOCTYPE Channel SYSTEM "http://www.w3c.org/Channel.dtd"><CHANNEL HREF="http://e.example/"><SELF HREF="x"/>${cdf('A')}<CHANNEL><TITLE>S</TITLE>${cdf('B')}</CHANNEL></CHANNEL>`,
    );
    two(
      '<Channel BASE="http://e.example/"><Title>C</Title><Item HREF="a"><Title>A</Title></Item><Item HREF="b"><Title>B</Title></Item></Channel>',
    );
  });
});

describe('JSON', () => {
  const head = '"version":"https://jsonfeed.org/version/1","title":"F"';
  test.each([
    `{${head},"items":[{"id":"1","title":"A","content_text":"x"},{"id":2,"content_html":"<p>y</p>"}]}`,
    `\ufeff{${head},"items":[{"id":"1","title":"A","content_text":"x"},{"id":2,"content_html":"<p>y</p>"},]}`,
    `{"rss":{"version":"2.0","channel":{"title":"F","item":[{"title":"A","guid":"1","description":"x"},{"guid":{"#value":"2"},"description":"<p>y</p>"}]}}}`,
  ])('%s', (text) => {
    expect(read(text).entries).toMatchObject([
      { externalId: '1', title: 'A', text: 'x' },
      { externalId: '2', title: null, text: 'y' },
    ]);
  });
});

describe('modules', () => {
  const SPACES =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:media="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/" ' +
    'xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:georss="http://www.georss.org/georss" ' +
    'xmlns:gml="http://www.opengis.net/gml" xmlns:cc="http://web.resource.org/cc/" xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" ' +
    'xmlns:psc="http://podlove.org/simple-chapters" xmlns:admin="http://webns.net/mvcb/" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
  const first = (fields: string, spaces = SPACES) =>
    read(`<rss version="2.0" ${spaces}><channel><title>C</title><item><title>T</title>${fields}</item></channel></rss>`)
      .entries[0];

  test.each<readonly [string, object]>([
    ['<dc:creator>Ana</dc:creator>', { author: { name: 'Ana' } }],
    ['<dc:creator>ana@x.example (Ana)</dc:creator>', { author: { name: 'Ana' } }],
    ['<dc:date>2004-01-02T03:04:05+01:00</dc:date>', { published: { at: Date.UTC(2004, 0, 2, 2, 4, 5), offset: 60 } }],
    ['<dc:subject>x</dc:subject><dc:subject>y</dc:subject>', { attributes: { category: 'x, y' } }],
    ['<dc:language>nl-BE</dc:language>', { language: 'nl' }],
    ['<dc:description>d</dc:description>', { text: 'd' }],
    ['<dcterms:issued>2004-01-02</dcterms:issued>', { published: { zone: 'assumed' } }],
    ['<content:encoded><![CDATA[<p>a</p><p>b</p>]]></content:encoded><description>s</description>', { text: 'a\n\nb' }],
    ['<description>s</description><content:encoded/>', { text: 's' }],
    ['<itunes:summary>s</itunes:summary><itunes:author>Ana</itunes:author>', { text: 's', author: { name: 'Ana' } }],
    [
      '<media:content url="http://e.example/v.mp4"><media:description>m</media:description></media:content>',
      { text: 'm', url: 'http://e.example/v.mp4' },
    ],
    ['<media:group><media:title>no</media:title><media:description>m</media:description></media:group>', { text: 'm' }],
    ['<slash:comments>12</slash:comments>', { engagement: { replies: 12 } }],
    ['<slash:comments>many</slash:comments>', { engagement: {} }],
    ['<thr:in-reply-to ref="urn:1"/>', { parent: 'urn:1', thread: 'urn:1' }],
    ['<thr:total>3</thr:total>', { engagement: { replies: 3 } }],
    [
      '<georss:point>1 2</georss:point><georss:where><gml:Point><gml:pos>1 2</gml:pos></gml:Point></georss:where>',
      { text: 'T' },
    ],
    ['<creativeCommons:license>http://e.example/l</creativeCommons:license><cc:license resource="x"/>', { url: null }],
    ['<psc:chapters><psc:chapter start="0" title="no"/></psc:chapters>', { title: 'T' }],
    [
      '<feedburner:origLink>http://e.example/true</feedburner:origLink><link>http://r.example/x</link>',
      { url: 'http://e.example/true' },
    ],
    ['<author>Ana &lt;ana@x.example&gt;</author>', { author: { name: 'Ana' } }],
    ['<author>ana@x.example</author>', { author: { name: 'ana@x.example' } }],
    [
      '<author><name>Ana</name><url>http://ana.example/</url></author>',
      { author: { name: 'Ana', url: 'http://ana.example/' } },
    ],
    ['<guid>http://e.example/1</guid>', { externalId: 'http://e.example/1', url: 'http://e.example/1' }],
    ['<guid isPermaLink="false">http://e.example/1</guid>', { externalId: 'http://e.example/1', url: null }],
    ['<pubDate>nonsense</pubDate><dc:date>2004-01-02T00:00:00Z</dc:date>', { published: { at: Date.UTC(2004, 0, 2) } }],
  ])('%s', (fields, expected) => {
    expect(first(fields)).toMatchObject(expected);
    // The same under other prefixes, and with prefixes nobody declared.
    expect(first(fields, '')).toMatchObject(expected);
    const renamed = (text: string) =>
      text.replace(/(<\/?)([a-z]+)(?=:)/gi, '$1z$2').replace(/xmlns:(?=[a-z])/g, 'xmlns:z');
    expect(first(renamed(fields), renamed(SPACES))).toMatchObject(expected);
  });
});

describe('bases and languages', () => {
  test.each([
    [
      '<rss xml:base="http://e.example/x/"><channel xml:base="y/"><item xml:base="z/"><title>T</title><link xml:base="w/">a</link></item></channel></rss>',
      'http://e.example/x/y/z/w/a',
    ],
    [
      '<rss><channel><link>http://e.example/x/</link><item><title>T</title><link>a</link></item></channel></rss>',
      'http://e.example/x/a',
    ],
    [
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="http://e.example/f/rss"/><item><title>T</title><link>a</link></item></channel></rss>',
      'http://e.example/f/a',
    ],
    [
      '<feed xml:base="http://e.example/x/" xml:lang="es"><entry xml:base="y/"><title>T</title><link href="a"/></entry></feed>',
      'http://e.example/x/y/a',
    ],
    [
      '<feed><link rel="self" href="http://e.example/f/atom"/><entry><title>T</title><link href="a"/></entry></feed>',
      'http://e.example/f/a',
    ],
    ['<feed><entry><title>T</title><link href="javascript:no()"/></entry></feed>', null],
  ])('%s', (text, url) => expect(read(text).entries[0]?.url).toBe(url));

  test.each([
    ['<rss><channel><language>es-MX</language><item><title>T</title></item></channel></rss>', 'es'],
    ['<rss xml:lang="es"><channel><item><title>T</title></item></channel></rss>', 'es'],
    ['<rss><channel xml:lang="es"><item xml:lang="nl"><title>T</title></item></channel></rss>', 'nl'],
    ['<feed xml:lang="es"><entry><title>T</title></entry></feed>', 'es'],
    [
      '<feed xml:lang="es"><entry xml:lang="pt"><title>T</title><content xml:lang="de">x</content></entry></feed>',
      'de',
    ],
    ['<rss><channel><language>not a code</language><item><title>T</title></item></channel></rss>', null],
  ])('%s', (text, language) => expect(read(text).entries[0]?.language).toBe(language));
});

test('other XML, and pages with a feed’s words in them, are none', () => {
  for (const text of [
    '<opml version="2.0"><body><outline xmlUrl="x"/></body></opml>',
    '<urlset><url><loc>x</loc></url></urlset>',
    '<html><head><title>t</title></head><body><item>x</item><rss></rss></body></html>',
    '<catalogue><item><title>A</title></item></catalogue>',
    '<!DOCTYPE html><html><body><channel>x</channel></body></html>',
  ])
    expect(() => read(text), text).toThrow(EarshotError);
});
