// Broken markup of every kind: each entry is found, with its title as a person would read it.
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';

const read = (text: string) => parseFeed(Buffer.from(text), null);
const titles = (text: string): (string | null)[] => read(text).entries.map((entry) => entry.title);
const rss = (items: string, head = '<title>C</title>'): string =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel>${head}${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${entries}</feed>`;
const item = (inside: string): string => `<item>${inside}</item>`;
const A = '<item><title>A</title></item>';
const B = '<item><title>B</title></item>';

describe('ends that are missing', () => {
  test.each<readonly [string, readonly (string | null)[]]>([
    // A field's own.
    [rss(`<item><title>A<link>http://e.example/1</link></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A<description>d</description></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A<description>d</description><guid>1</guid></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A</item>${B}`), ['A', 'B']],
    [rss(`<item><guid>1<title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><pubDate>1 Jan 2004<title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><description>d<title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><description>d <b>bold<title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A</titel><link>http://e.example/</link></item>${B}`), ['A', 'B']],
    [rss(`<item><dc:creator>x</creator><title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><author>x<title>A</title></item>${B}`), ['A', 'B']],
    // Those that never have one.
    [
      atom('<entry><link href="http://e.example/1"><title>A</title></entry><entry><title>B</title></entry>'),
      ['A', 'B'],
    ],
    [atom('<entry><category term="x"><title>A</title></entry><entry><title>B</title></entry>'), ['A', 'B']],
    [
      rss(`<item><enclosure url="http://e.example/1.mp3" type="audio/mpeg" length="1"><title>A</title></item>${B}`),
      ['A', 'B'],
    ],
    // The entry's.
    [rss(`<item><title>A</title>${B}`), ['A', 'B']],
    [rss('<item><title>A</title><item><title>B</title><item><title>C</title>'), ['A', 'B', 'C']],
    [rss(`<item><title>A${B}`), ['A', 'B']],
    [rss(`<item><title>A</title><description>d${B}`), ['A', 'B']],
    [rss(`<item><title>A</title><description>d <p>e${B}`), ['A', 'B']],
    [atom('<entry><title>A</title><entry><title>B</title></entry>'), ['A', 'B']],
    [atom('<entry><title>A</title><content type="xhtml"><div>x<entry><title>B</title></entry>'), ['A', 'B']],
    // The head's.
    [rss(`${A}${B}`, '<title>C'), ['A', 'B']],
    [rss(`${A}${B}`, '<title>C<link>http://e.example/<description>d'), ['A', 'B']],
    [rss(`${A}${B}`, '<title>C</title><image><title>I</title><url>http://e.example/i.png'), ['A', 'B']],
    [rss(`${A}${B}`, '<title>C</title><image><url>x</image>'), ['A', 'B']],
    [rss(`${A}${B}`, '<title>C</title><atom:link href="http://e.example/">'), ['A', 'B']],
    [atom('<author><name>N</name><entry><title>A</title></entry>'), ['A']],
    // The document's.
    [`<rss version="2.0"><channel><title>C</title>${A}${B}</channel>`, ['A', 'B']],
    [`<rss version="2.0"><channel><title>C</title>${A}${B}`, ['A', 'B']],
    [`<rss version="2.0"><channel><title>C</title>${A}<item><title>B</title>`, ['A', 'B']],
    [`<rss version="2.0"><channel><title>C</title>${A}${B}</rss>`, ['A', 'B']],
    ['<rss><channel><item><title>A', ['A']],
    ['<feed><entry><title>A</title>', ['A']],
    ['<feed><entry><title>A', ['A']],
    // Of a tag.
    [rss(`<item><title>A</title</item>${B}`), ['A', 'B']],
    [rss(`<item><title>A</title <link>http://e.example/1</link></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A</title></item ${B}`), ['A', 'B']],
    [rss(`<item><title A</title></item>${B}`), ['A', 'B']],
    [rss(`<item <title>A</title></item>${B}`), ['A', 'B']],
    [rss(`<item><title>A</title><guid isPermaLink="false"1</guid></item>${B}`), ['A', 'B']],
    [`${rss(A).slice(0, -1)}`, ['A']],
  ])('%s', (text, expected) => expect(titles(text).map((title) => title?.trim() ?? null)).toEqual(expected));
});

describe('tags too many, or in a wrong place', () => {
  test.each<readonly [string, readonly (string | null)[]]>([
    [rss(`${A}</item>${B}</item></item>`), ['A', 'B']],
    [rss(`</p></b>${A}</div>${B}`), ['A', 'B']],
    [rss(`<item></b><title>A</b></title></p></item>${B}`), ['A', 'B']],
    [rss(`<item><title><b>A</title></b></item>${B}`), ['A', 'B']],
    [rss(`<item><title><b><i>A</b></i></title></item>${B}`), ['A', 'B']],
    [`<rss version="2.0"><channel><title>C</title></channel>${A}${B}</rss>`, ['A', 'B']],
    [`<rss version="2.0">${A}${B}</rss>`, ['A', 'B']],
    [`<rss version="2.0"><title>C</title>${A}${B}</rss>`, ['A', 'B']],
    [`<rss version="2.0"><channel><title>C</title></channel></rss>${A}${B}`, ['A', 'B']],
    [`<rss version="2.0"><channel>${A}</channel><channel>${B}</channel></rss>`, ['A', 'B']],
    [`<rss version="2.0"><channel><items>${A}${B}</items></channel></rss>`, ['A', 'B']],
    [`<rss version="2.0"><channel>${A}</channel></rss><rss version="2.0"><channel>${B}</channel></rss>`, ['A', 'B']],
    [rss(`<items><item><title>A</title></item></items>${B}`), ['A', 'B']],
    [rss(`${A}${B}<title>late</title><link>http://e.example/</link>`), ['A', 'B']],
    [`${rss(A)}</channel></rss>`, ['A']],
    [`${rss(A)}<!-- served in 0.1 s --><script>x</script>`, ['A']],
    [`${rss(A)}\n</body></html>`, ['A']],
    [`${rss(A)}\u0000\u0000`, ['A']],
    [`${rss(A)} trailing words & more <`, ['A']],
    [rss(`words between ${A} and & after ${B} them`), ['A', 'B']],
    [rss(`<item><source><title>S</title></source><title>A</title></item>`), ['A']],
    [rss(`<item><image><title>I</title></image><title>A</title></item>`), ['A']],
    [rss(`<item><media:group><media:title>M</media:title></media:group><title>A</title></item>`), ['A']],
    [rss(`<item><title>A</title><title>second</title></item>`), ['A']],
    [rss(`<item><title></title><title>A</title></item>`), ['A']],
    [rss(`<item><title/><title>A</title></item>`), ['A']],
    [atom('<entry><source><id>s</id><title>S</title></source><title>A</title></entry>'), ['A']],
    [
      atom(
        '<entry><content type="application/atom+xml"><entry><title>in</title></entry></content><title>A</title></entry>',
      ),
      ['A'],
    ],
    [
      atom(
        '<entry><content type="application/xml"><feed><entry><title>in</title></entry></feed></content><title>A</title></entry>',
      ),
      ['A'],
    ],
    [
      atom(
        '<entry><x:inline xmlns:x="urn:x"><feed><title>T</title><entry><title>in</title></entry></feed></x:inline><title>A</title></entry>',
      ),
      ['A'],
    ],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected));
});

describe('what stands before the feed', () => {
  const feed = rss(`${A}${B}`);
  test.each([
    `\n\n  ${feed}`,
    `\ufeff\ufeff${feed}`,
    `ï»¿${feed}`,
    `Warning: something in line 3\n${feed}`,
    `<br />\n<b>Warning</b>: something in <b>/x.php</b> on line <b>3</b><br />\n${feed}`,
    `\u0000${feed}`,
    `<!-- <rss> <html> -->${feed}`,
    `<?xml-stylesheet href="/a>b.css" type="text/css"?>${feed}`,
    `<?php echo "<b>"; ?>${feed}`,
    `<?xml version="1.0">${feed.replace(/^<\?xml[^>]*>/, '')}`,
    `<?xml version="1.0"${feed.replace(/^<\?xml[^>]*>/, '')}`,
    `<?xml version="1.0"?><?xml version="1.0"?>${feed}`,
    `<?xml?>${feed.replace(/^<\?xml[^>]*>/, '')}`,
    `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">${feed}`,
    `<!DOCTYPE rss SYSTEM "a>b.dtd">${feed}`,
    `<!DOCTYPE rss [ <!ENTITY a "]>"> <!-- ]> ' --> <!ENTITY % p SYSTEM "x"> %p; ]>${feed}`,
    `<!DOCTYPE rss [ <!ELEMENT rss (channel)> <!ATTLIST rss version CDATA "2.0"> ]>${feed}`,
    `<!DOCTYPE rss [ <!ENTITY x "<rss><channel><item><title>no</title></item></channel></rss>"> ]>${feed}`,
    `<!doctype rss>${feed}`,
    `<!DOCTYPE rss [ ${feed}`,
    `<html><body>moved</body></html>\n${feed}`,
    `callback\n${feed}`,
    `HTTP/1.1 200 OK\nContent-Type: text/xml\n\n${feed}`,
  ])('%s', (text) => expect(titles(text)).toEqual(['A', 'B']));
});

describe('marks that are no markup', () => {
  test.each<readonly [string, string]>([
    ['AT&T and R&D', 'AT&T and R&D'],
    ['a & b', 'a & b'],
    ['a &amp b', 'a &amp b'],
    ['a && b', 'a && b'],
    ['?a=1&copy=2&reg=3', '?a=1&copy=2&reg=3'],
    ['&nosuch; &;  &#; &#x;', '&nosuch; &; &#; &#x;'],
    ['1 < 2', '1 < 2'],
    ['I <3 you', 'I <3 you'],
    ['a <= b', 'a <= b'],
    ['a > b', 'a > b'],
    ['a <- b <', 'a <- b <'],
    ['<> empty </> tags', '<> empty </> tags'],
    ['x ]]> y', 'x ]]> y'],
    ['caf&eacute; &mdash; &hellip;', 'café — …'],
    ['&#8220;a&#8221; &#x2019;', '“a” ’'],
    ['&#146;&#150;&#x92;', '’–’'],
    ['&#0;&#1;a&#xFFFF;', '\ufffda'],
    ['&#128512; &#x1F600;', '😀 😀'],
    ['&#55357;&#56832;', '😀'],
    ['&#99999999; a', '\ufffd a'],
    ['a\u0000b\u0008c', 'abc'],
    ['tab\tand\nline', 'tab and line'],
  ])('%s', (title, expected) => {
    expect(titles(rss(`<item><title>${title}</title></item>${B}`))).toEqual([expected, 'B']);
    expect(titles(atom(`<entry><title>${title}</title></entry><entry><title>B</title></entry>`))).toEqual([
      expected,
      'B',
    ]);
  });
});

describe('attributes', () => {
  test.each([
    '<guid isPermaLink=false>1</guid>',
    '<guid isPermaLink>1</guid>',
    "<guid isPermaLink='false'>1</guid>",
    '<guid isPermaLink = "false" >1</guid>',
    '<guid isPermaLink="false"x="y">1</guid>',
    '<guid isPermaLink="false>1</guid>',
    "<guid isPermaLink='false>1</guid>",
    '<guid isPermaLink="fal"se">1</guid>',
    '<guid isPermaLink="a < b">1</guid>',
    '<guid isPermaLink="<b>x</b>">1</guid>',
    '<guid isPermaLink="a > b">1</guid>',
    '<guid a="1" a="2">1</guid>',
    '<guid ="x">1</guid>',
    '<guid\nisPermaLink\n=\n"false"\n>1</guid\n>',
    '<guid isPermaLink="?a=1&b=2">1</guid>',
  ])('%s', (guid) => {
    const { entries } = read(rss(`<item>${guid}<title>A</title></item>${B}`));
    expect(entries.map((entry) => entry.title)).toEqual(['A', 'B']);
    expect(entries[0]?.externalId).toBe('1');
  });
});

describe('sections', () => {
  test.each<readonly [string, readonly (string | null)[]]>([
    [rss(item('<title><![CDATA[A]]></title>') + B), ['A', 'B']],
    [rss(item('<title> <![CDATA[A]]> </title>') + B), ['A', 'B']],
    [rss(item('<title><![CDATA[A]]> and <![CDATA[C]]></title>') + B), ['A and C', 'B']],
    [rss(item('<title><![CDATA[A <b>bold</b> &amp; more]]></title>') + B), ['A bold & more', 'B']],
    [rss(item('<title><![CDATA[x ]]]]><![CDATA[> y]]></title>') + B), ['x ]]> y', 'B']],
    [rss(item('<title><![CDATA[</item> and </channel>]]></title>') + B), ['</item> and </channel>', 'B']],
    [rss(item('<title><![cdata[A]]></title>') + B), ['A', 'B']],
    [rss(item('<title><![CDATA[A]]</title>') + B), ['A', 'B']],
    [rss(item('<title><![CDATA[A]] ></title>') + B), ['A', 'B']],
    [rss(item('<title><![CDATA[A</title>') + B), ['A', 'B']],
    [rss(item('<title><![CDATA[A</title>') + item('<title><![CDATA[B]]></title>')), ['A', 'B']],
    [rss(item('<title>A]]></title>') + B), ['A]]>', 'B']],
    [rss(item('<title>A<!-- no --></title>') + B), ['A', 'B']],
    [rss(item('<title><!-- no -->A</title><!-- <item><title>no</title></item> -->') + B), ['A', 'B']],
    [rss(item('<title>A</title><!-- -- -- no --->') + B), ['A', 'B']],
    [rss(item('<title>A</title><!-- never ends') + B), ['A', 'B']],
    [rss(item('<title>A</title><!>') + B), ['A', 'B']],
    [rss(item('<title>A<?php no ?></title><?x no?>') + B), ['A', 'B']],
    [rss(item('<title>A</title><? never ends') + B), ['A', 'B']],
    [rss(item('<title>A</title><!ELEMENT no>') + B), ['A', 'B']],
    [rss(item('<title></title>') + B), ['B']],
    [atom('<entry><title type="html"><![CDATA[<b>A</b> &amp; B]]></title></entry>'), ['A & B']],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected));
});

test('an unclosed head costs neither the feed’s title nor its address', () => {
  const feed = read(rss(`${A}${B}`, '<title>C<link>http://e.example/<description>d'));
  expect(feed).toMatchObject({ title: 'C', siteUrl: 'http://e.example/' });
  expect(feed.notices).toEqual(['The feed is broken in places: what could be read was kept.']);
});
