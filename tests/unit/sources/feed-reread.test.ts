// A kept entry read again by itself is the mention that it was in its feed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FoundMention } from '../../../src/contract/model.ts';
import { rereadEntry } from '../../../src/core/sources/read-feed.ts';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';

const read = (
  text: string | Uint8Array,
  base: string | null = 'https://feed.example/dir/rss',
): readonly FoundMention[] => parseFeed(typeof text === 'string' ? Buffer.from(text) : text, null, base).entries;
// What is the feed's alone: the language it says it is in.
const essence = ({ language: _language, raw: _raw, ...rest }: FoundMention) => rest;

function rereadsAlike(entries: readonly FoundMention[]): void {
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    const again = rereadEntry(entry.raw ?? '');
    expect(again && essence(again)).toEqual(essence(entry));
    // And so for ever.
    expect(again?.raw).toBe(entry.raw);
  }
}

const rss = (items: string, attributes = '', head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"${attributes}><channel>${head}${items}</channel></rss>`;
const ATOM = 'xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"';

describe('every kept entry', () => {
  test.each(['rss2.xml', 'atom.xml', 'rdf.xml', 'feed.json'])('of %s', (name) => {
    rereadsAlike(read(readFileSync(`tests/fixtures/feeds/${name}`)));
  });

  test.each<readonly [string, string]>([
    [
      'with links relative to the feed, its channel, itself',
      rss(
        '<item><title>A</title><link>a?b=1&amp;c=2</link></item><item xml:base="x/"><title>B</title><link>b</link></item>',
        ' xml:base="sub/"',
      ),
    ],
    [
      'with links relative to the channel’s',
      rss('<item><title>A</title><link>/a</link></item>', '', '<link>https://site.example/</link>'),
    ],
    [
      'with prefixes of its feed’s own',
      rss(
        '<item><title>A</title><x:creator>Ana</x:creator><y:encoded>&lt;p&gt;text</y:encoded></item>',
        ' xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:y="http://purl.org/rss/1.0/modules/content/"',
      ),
    ],
    [
      'with a prefix on everything',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>A</r:title><r:link>http://e.example/</r:link></r:item></r:channel></r:rss>',
    ],
    [
      'with prefixes nobody declared',
      rss('<item><title>A</title><dc:creator>Ana</dc:creator><dc:date>2004-01-01</dc:date></item>'),
    ],
    [
      'with entities of the feed’s own',
      `<!DOCTYPE rss [<!ENTITY co "Acme">]>${rss('<item><title>By &co;</title></item>')}`,
    ],
    [
      'that were broken',
      rss(
        '<item><title>A</b><link>http://e.example/<description>d <p>e<item><title>B &amp C</title><guid a="b>1</guid></item>',
      ),
    ],
    [
      'without any id',
      rss(
        '<item><title>A</title><description>d</description></item><item><title>A</title><description>d</description></item>',
      ),
    ],
    [
      'with the id of another',
      rss('<item><guid>1</guid><title>A</title></item><item><guid>1</guid><title>B</title></item>'),
    ],
    ['with words in other places only', rss('<item><category>x</category></item><item><guid>7</guid></item>')],
    [
      'of Atom with the feed’s author',
      `<feed ${ATOM} xml:lang="es"><author><name>Ana &amp; Co</name><uri>/ana</uri></author><entry><id>1</id><title>A</title><link href="a"/></entry></feed>`,
    ],
    [
      'of Atom with the author of a source',
      `<feed ${ATOM}><entry><id>1</id><title>A</title><source><author><name>Eva</name></author></source></entry></feed>`,
    ],
    [
      'of a prefixed Atom',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:author><a:name>Ana</a:name></a:author><a:entry><a:id>1</a:id><a:title>A</a:title></a:entry></a:feed>',
    ],
    [
      'in a thread',
      `<feed ${ATOM}><entry><id>3</id><title>C</title><thr:in-reply-to ref="http://e.example/2"/></entry><entry><id>2</id><title>B</title><link href="http://e.example/2"/><thr:in-reply-to ref="1"/></entry><entry><id>1</id><title>A</title></entry></feed>`,
    ],
    [
      'in a thread that began elsewhere',
      `<feed ${ATOM}><entry><id>2</id><title>B</title><thr:in-reply-to ref="1"/></entry></feed>`,
    ],
    [
      'with answers it counts',
      `<feed ${ATOM}><entry><id>2</id><title>B</title><thr:total>3</thr:total></entry></feed>`,
    ],
    [
      'of Atom 0.3, packed',
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>1</id><title mode="base64">${Buffer.from('Größe').toString('base64')}</title><issued>2004-01-01T00:00:00Z</issued></entry></feed>`,
    ],
    [
      'of CDF',
      '<CHANNEL BASE="http://e.example/"><ITEM HREF="a" LASTMOD="2003-12-31T10:14Z"><TITLE>A</TITLE></ITEM></CHANNEL>',
    ],
    [
      'of JSON with the feed’s author',
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","authors":[{"name":"Ana"}],"items":[{"id":"1","content_text":"x","date_published":"2004-01-01T00:00:00Z"}]}',
    ],
    [
      'of JSON in a thread',
      '{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"2","content_text":"x","in_reply_to":"1"},{"id":"1","content_text":"y"}]}',
    ],
    [
      'of RSS in JSON',
      '{"rss":{"channel":{"title":"F","item":[{"title":"A","guid":"1","description":"x","pubDate":"Tue, 24 Feb 2015 11:35:00 GMT"}]}}}',
    ],
  ])('%s', (_what, text) => rereadsAlike(read(text)));
});

test('what was kept before entries were kept with their surroundings is read, too', () => {
  expect(rereadEntry('<item><title>A</title><link>/a</link><guid isPermaLink="false">1</guid></item>')).toMatchObject({
    externalId: '1',
    title: 'A',
    url: null,
  });
  expect(rereadEntry('<entry><id>1</id><title type="html">A &amp;amp; B</title></entry>')).toMatchObject({
    title: 'A & B',
  });
  expect(rereadEntry('{"id":"1","content_html":"<p>x</p>"}')).toMatchObject({ externalId: '1', text: 'x' });
});

test('what holds no entry is none', () => {
  for (const raw of [
    '',
    'words',
    '{}',
    '{"error":"no","title":"x","url":"http://e.example/"}',
    '<p>x</p>',
    '<item/>',
    '[]',
  ])
    expect(rereadEntry(raw), raw).toBeNull();
});
