// Lists of feeds: what other programs write is read, however broken; what we write reads back as it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ListedSource, parseOpml, sourceOf, writeOpml } from '../../../src/core/text/opml.ts';

describe('reading', () => {
  test('folders in folders, titles, unknown attributes', () => {
    const { title, outlines, rejections } = parseOpml(`<?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0" xmlns:frss="https://freshrss.org/opml"><head><title>Mis &amp; tus fuentes</title></head><body>
        <outline text="Prensa" title="Prensa"><outline text="España">
          <outline type="rss" text="t" title="Diario &quot;Sur&quot;" xmlUrl="https://sur.example/rss?a=1&amp;b=2"
            htmlUrl="https://sur.example/" frss:priority="main" category="/x"/>
        </outline></outline>
        <outline text="Suelto" xmlUrl="https://suelto.example/feed"/>
      </body></opml>`);
    expect(title).toBe('Mis & tus fuentes');
    expect(rejections).toEqual([]);
    expect(outlines).toEqual([
      {
        title: 'Diario "Sur"',
        xmlUrl: 'https://sur.example/rss?a=1&b=2',
        htmlUrl: 'https://sur.example/',
        folder: 'Prensa / España',
        attributes: { 'frss:priority': 'main', category: '/x' },
      },
      { title: 'Suelto', xmlUrl: 'https://suelto.example/feed', htmlUrl: null, folder: null, attributes: {} },
    ]);
  });

  test('names in any case, entities of HTML, bare ampersands, single quotes', () => {
    const { outlines } = parseOpml(
      `<OPML><BODY><OUTLINE TEXT='Caf&eacute; &#8364;' XMLURL='http://a.example/?x=1&y=2&copy=3'/></BODY></OPML>`,
    );
    expect(outlines).toMatchObject([{ title: 'Café €', xmlUrl: 'http://a.example/?x=1&y=2&copy=3' }]);
  });

  test('a title that is not closed, no head, no body, outlines that are not closed, a file cut off', () => {
    expect(
      parseOpml('<opml><head><title>x</head><body><outline text="a" xmlUrl="http://a.example/"/></body>').outlines,
    ).toHaveLength(1);
    expect(parseOpml('<outline text="a" xmlUrl="http://a.example/"/>').outlines).toHaveLength(1);
    const unclosed = parseOpml(
      '<opml><body><outline text="a" xmlUrl="http://a.example/"><outline text="b" xmlUrl="http://b.example/"></body>',
    );
    expect(unclosed.outlines.map(({ title, folder }) => [title, folder])).toEqual([
      ['a', null],
      ['b', null],
    ]);
    expect(
      parseOpml('<opml><body><outline text="a" xmlUrl="http://a.example/"/><outline text="b" xmlUr').outlines,
    ).toHaveLength(1);
  });

  test('what names no feed is told with its place', () => {
    const { outlines, rejections } = parseOpml(`<opml><body>
      <outline text="Enlace" type="link" url="https://a.example/"/>
      <outline text="Malo" xmlUrl="javascript:alert(1)"/>
      <outline text="Raspado" type="HTML+XPath" xmlUrl="https://a.example/p" frss:xPathItem="//div"/>
      <outline text="Carpeta vacía"/></body></opml>`);
    expect(outlines).toEqual([]);
    expect(rejections.map(({ at }) => at)).toEqual([
      'outline 1, “Enlace”',
      'outline 2, “Malo”',
      'outline 3, “Raspado”',
    ]);
  });

  test.each([
    ['', /no outlines/],
    ['<html><title>Log in</title>', /no outlines/],
    ['{"a":1}', /no outlines/],
    ['<opml><body><outline text="x"/></body></opml>', /names a feed/],
  ])('%j says why it is no list', (text, reason) => {
    expect(parseOpml(text)).toMatchObject({ outlines: [], rejections: [{ at: 'the list' }] });
    expect(parseOpml(text).rejections[0]?.reason).toMatch(reason);
  });

  test('the huge, the deep and the mismatched come to an end', () => {
    const many = parseOpml(`<opml><body>${'<outline text="a" xmlUrl="http://a.example/"/>'.repeat(30_000)}`);
    expect(many.outlines).toHaveLength(20_000);
    expect(many.rejections).toHaveLength(1);
    const deep = parseOpml(`${'<outline text="f">'.repeat(10_000)}<outline text="a" xmlUrl="http://a.example/"/>`);
    expect(deep.outlines[0]?.folder?.split(' / ')).toHaveLength(20);
    expect(parseOpml(`<body>${'<outline text="f"></p>'.repeat(100_000)}`).outlines).toEqual([]);
    expect(parseOpml(`<outline ${'a="b" '.repeat(100_000)}`).outlines).toEqual([]);
  });

  test('anything at all gives a list and never throws', () => {
    const pieces = fc.constantFrom('<outline', ' text="a"', ' xmlUrl="http://a.example/"', '/>', '>', '</outline>', '&', '"', '<![CDATA[', '<!--', '<title>', '<body>', 'é', '\0'); // biome-ignore format: one list
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const outline of parseOpml(text).outlines) {
            expect(outline.title).not.toBe('');
            expect(outline.xmlUrl ?? outline.attributes['earshot:kind']).toBeTruthy();
            expect(sourceOf(outline)).not.toBeNull();
          }
        },
      ),
    );
  });
});

describe('writing', () => {
  const reddit: ListedSource = {
    name: 'r/cerveza',
    kind: 'reddit',
    config: { what: 'posts', subreddit: 'cerveza' },
    folder: 'Redes / España',
    feedUrl: 'https://www.reddit.com/r/cerveza/new/.rss?limit=100&sort=new',
  };
  const folder: ListedSource = {
    name: 'Chats',
    kind: 'folder',
    config: { folder: '/x/"y"' },
    folder: null,
    feedUrl: null,
  };

  test('a source that is a feed is one to other readers; ours come back as they were', () => {
    const text = writeOpml('Mi <lista>', [reddit, folder]);
    expect(text).toContain('type="rss" xmlUrl="https://www.reddit.com/r/cerveza/new/.rss?limit=100&amp;sort=new"');
    expect(text).toContain('type="earshot" earshot:kind="folder"');
    expect(text).toContain('xmlns:earshot=');
    const { title, outlines } = parseOpml(text);
    expect(title).toBe('Mi <lista>');
    // Those at the top stand before the folders.
    expect(outlines.map(sourceOf)).toEqual([
      { kind: 'folder', config: folder.config, name: 'Chats', folder: null },
      { kind: 'reddit', config: reddit.config, name: 'r/cerveza', folder: 'Redes / España' },
    ]);
  });

  test('a plain feed is nothing but a feed, with what another program said of it', () => {
    const url = 'https://a.example/feed';
    const attributes = { 'frss:cssFullContent': 'article > p', 'odd:x': '1', 'not a name': 'x', text: 'no' };
    const text = writeOpml('x', [{ name: 'A', kind: 'feed', config: { url }, folder: null, feedUrl: url, attributes }]);
    expect(text).not.toContain('earshot:kind');
    expect(text).toContain('xmlns:frss="https://freshrss.org/opml"');
    expect(text).toContain('xmlns:odd=');
    expect(parseOpml(text).outlines).toMatchObject([
      { title: 'A', attributes: { 'frss:cssFullContent': 'article > p', 'odd:x': '1' } },
    ]);
  });

  test('a spoiled configuration leaves the feed', () => {
    const text = writeOpml('x', [reddit]).replace('{&quot;what', '{what');
    expect(parseOpml(text).outlines.map(sourceOf)).toMatchObject([{ kind: 'feed', config: { url: reddit.feedUrl } }]);
    const lost = writeOpml('x', [folder]).replace('{&quot;folder', '{folder');
    expect(parseOpml(lost).outlines.map(sourceOf)).toEqual([null]);
  });

  test('whatever a list holds, it reads back the same', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map(clean)
      .filter((text) => text !== '');
    const folderName = name.map((text) => text.replaceAll('/', '|'));
    const source = fc.record({
      name,
      kind: fc.constantFrom('feed', 'reddit', 'folder'),
      config: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
      folder: fc.option(fc.array(folderName, { minLength: 1, maxLength: 3 }).map((names) => names.join(' / '))),
      feedUrl: fc.option(fc.webUrl({ withQueryParameters: true })),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 12 }), name, (given, title) => {
        // A plain feed is written by its address alone.
        const sources = given.map((one) =>
          one.kind === 'feed' && one.feedUrl !== null ? { ...one, config: { url: one.feedUrl } } : one,
        );
        const read = parseOpml(writeOpml(title, sources));
        expect(read.title).toBe(title);
        const plain = (all: readonly unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
        expect(plain(read.outlines.map((outline) => ({ ...sourceOf(outline), feedUrl: outline.xmlUrl })))).toEqual(
          plain(sources.map(({ kind, config, name, folder, feedUrl }) => ({ kind, config, name, folder, feedUrl }))),
        );
      }),
    );
  });
});

/** As names come from a form: no controls, no spaces around. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();
}
