// Titles as a person would read them, however they were packed: plain, escaped, in CDATA, in base64, with tags in them.
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';

const titleOf = (text: string): string | null | undefined => parseFeed(Buffer.from(text), null).entries[0]?.title;
const rss = (title: string): string =>
  `<rss version="2.0"><channel><item>${title}<description>d</description></item></channel></rss>`;
const rdf = (title: string): string =>
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">' +
  `<channel rdf:about="http://e.example/"><title>C</title></channel><item rdf:about="http://e.example/1">${title}</item></rdf:RDF>`;
const atom = (title: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}<summary>s</summary></entry></feed>`;
const atom03 = (title: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${title}<summary>s</summary></entry></feed>`;
const escapeMarks = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const pack = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');

/** What a person wrote in HTML, and what is read. */
const HTML: readonly (readonly [string, string])[] = [
  ['Plain words', 'Plain words'],
  ['A <b>bold</b> word', 'A bold word'],
  ['<p>A paragraph</p>', 'A paragraph'],
  ['One<br>two<br/>three', 'One two three'],
  ['<a href="http://e.example/?a=1&amp;b=2" title="&lt;">link</a> here', 'link here'],
  ['Fish &amp; chips', 'Fish & chips'],
  ['caf&eacute; &ndash; &#8217;&#x201d;', 'café – ’”'],
  ['&#147;quoted&#148; &#150;', '“quoted” –'],
  ['1 &lt; 2 &gt; 0', '1 < 2 > 0'],
  ['The &lt;br&gt; tag', 'The <br> tag'],
  ['<img src="x.png" alt="a photo"> after', 'after'],
  ['<img src="x.png" alt="😀"> after', '😀 after'],
  ['a&nbsp;b', 'a b'],
  ['<!-- no -->after', 'after'],
  ['<script>no()</script>after<style>p{}</style>', 'after'],
  ['<span style="x">deep <i>er <u>and</u></i></span>', 'deep er and'],
  ['  spaces \n\t and   lines ', 'spaces and lines'],
  ['<q>said</q> <cite>who</cite> <tt>what</tt>', 'said who what'],
];

describe('HTML', () => {
  test.each(HTML)('%s', (html, expected) => {
    expect(titleOf(rss(`<title>${escapeMarks(html)}</title>`)), 'RSS, escaped').toBe(expected);
    expect(titleOf(rss(`<title><![CDATA[${html}]]></title>`)), 'RSS, CDATA').toBe(expected);
    expect(titleOf(rdf(`<title>${escapeMarks(html)}</title>`)), 'RDF, escaped').toBe(expected);
    expect(titleOf(atom(`<title type="html">${escapeMarks(html)}</title>`)), 'Atom, escaped').toBe(expected);
    expect(titleOf(atom(`<title type="html"><![CDATA[${html}]]></title>`)), 'Atom, CDATA').toBe(expected);
    expect(titleOf(atom(`<title type="text/html">${escapeMarks(html)}</title>`)), 'Atom, media type').toBe(expected);
    expect(titleOf(atom(`<title>${escapeMarks(html)}</title>`)), 'Atom, no type').toBe(expected);
    expect(titleOf(atom03(`<title type="text/html" mode="escaped">${escapeMarks(html)}</title>`)), 'Atom 0.3').toBe(
      expected,
    );
    expect(titleOf(atom03(`<title type="text/html" mode="base64">${pack(html)}</title>`)), 'base64').toBe(expected);
    expect(titleOf(atom03(`<title mode="base64">\n${pack(html)}\n</title>`)), 'base64, no type').toBe(expected);
  });

  test.each(HTML.filter(([html]) => !/<br>|<img|<!--|<script|nbsp/.test(html)))('as XHTML: %s', (html, expected) => {
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
    expect(titleOf(atom(`<title type="xhtml">${div}</title>`)), 'Atom').toBe(expected);
    expect(titleOf(atom(`<title type="application/xhtml+xml">${div}</title>`)), 'media type').toBe(expected);
    if (/<[a-z]/.test(html)) expect(titleOf(atom(`<title type="xhtml">${html}</title>`)), 'no div').toBe(expected);
    expect(titleOf(atom03(`<title type="application/xhtml+xml" mode="xml">${div}</title>`)), 'Atom 0.3').toBe(expected);
    expect(titleOf(rss(`<title>${div}</title>`)), 'RSS').toBe(expected);
    const prefixed = `<h:div xmlns:h="http://www.w3.org/1999/xhtml">${html.replace(/<(\/?)(?=[a-z])/g, '<$1h:')}</h:div>`;
    expect(titleOf(atom(`<title type="xhtml">${prefixed}</title>`)), 'prefixed').toBe(expected);
  });
});

describe('plain text', () => {
  test.each([
    ['1 &lt; 2', '1 < 2'],
    ['a &lt;- b', 'a <- b'],
    ['List&lt;String&gt;', 'List<String>'],
    ['#include &lt;stdio.h&gt;', '#include <stdio.h>'],
    ['The &lt;blink&gt; element', 'The <blink> element'],
    ['AT&amp;T', 'AT&T'],
    ['AT&amp;amp;T', 'AT&T'],
    ['&amp;lt;3', '<3'],
    ['The &amp;lt;b&amp;gt; tag', 'The <b> tag'],
    ["it's &quot;so&quot; &apos;so&apos;", `it's "so" 'so'`],
    ['ꞌ 日本 😀 e\u0301', 'ꞌ 日本 😀 e\u0301'],
  ])('%s', (text, expected) => {
    expect(titleOf(rss(`<title>${text}</title>`))).toBe(expected);
    expect(titleOf(atom(`<title>${text}</title>`))).toBe(expected);
  });

  test.each(['text', 'text/plain', 'TEXT', ' text '])('Atom says outright that it is %s: tags are words', (type) => {
    expect(titleOf(atom(`<title type="${type}">The &lt;b&gt; tag &amp;amp; more</title>`))).toBe(
      'The <b> tag &amp; more',
    );
  });

  test('base64 that is none is words; bytes of windows-1252 are read', () => {
    expect(titleOf(atom03('<title mode="base64">Not packed at all!</title>'))).toBe('Not packed at all!');
    expect(titleOf(atom03(`<title mode="base64">${pack('café', 'latin1')}</title>`))).toBe('café');
    expect(titleOf(atom03(`<title mode="BASE64" type="text/plain">${pack('a <b> c')}</title>`))).toBe('a <b> c');
    expect(titleOf(atom(`<title type="application/octet-stream">${pack('Hola <b>ana</b>')}</title>`))).toBe('Hola ana');
  });
});

describe('where there is no title, another speaks', () => {
  const space =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';
  test.each(['dc:title', 'media:title', 'atom:title', 'itunes:title'])('%s', (name) => {
    const text = `<rss ${space}><channel><item><${name}>T &amp; U</${name}></item></channel></rss>`;
    expect(titleOf(text)).toBe('T & U');
    expect(titleOf(text.replace(`<${name}>`, `<title> </title><${name}>`))).toBe('T & U');
  });
});

describe('entities of its own', () => {
  test.each([
    ['<!ENTITY co "Acme">', 'By &co; now', 'By Acme now'],
    ["<!ENTITY co 'Acme'>", 'By &co; now', 'By Acme now'],
    ['<!ENTITY dash "&#8212;">', 'a &dash; b', 'a — b'],
    ['<!ENTITY eacute "&#233;">', 'caf&eacute;', 'café'],
    ['<!-- <!ENTITY co "No"> --><!ENTITY co "Acme">', '&co;', 'Acme'],
    ['<!ENTITY % x "y"><!ENTITY co "Acme">', '&co;', 'Acme'],
    ['<!-- <rss> ]> --><!ENTITY co "Acme">', '&co;', 'Acme'],
    ['<!ENTITY lt "gone">', '1 &lt; 2', '1 < 2'],
    ['<!ENTITY a "b">', '<![CDATA[&a;]]>', 'b'],
  ])('%s', (subset, title, expected) => {
    const feed = `<!DOCTYPE rss [${subset}]>${rss(`<title>${title}</title>`)}`;
    expect(titleOf(`<?xml version="1.0"?>${feed}`)).toBe(expected);
    expect(titleOf(`<!-- <rss> --><!-- <feed> -->${feed}`)).toBe(expected);
  });
});
