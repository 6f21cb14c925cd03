// WordPress: comments with their conversations, from the Atom feed or, where there is none, from the RSS feed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { wordpress } from '../../../src/core/sources/wordpress.ts';
import { answer, collect, fakeIo } from '../../support/source-io.ts';
import { testFeedKind } from './feed-kind-tests.ts';

testFeedKind(wordpress, [
  { payload: 'comments-atom', config: 'https://blog.example', url: 'https://blog.example/comments/feed/atom/' },
]);

describe('where there is no Atom feed', () => {
  const rss = readFileSync('tests/fixtures/sources/wordpress/comments-rss.xml');
  const config = wordpress.parseConfig('https://blog.example');

  test('the RSS feed is read, and asked first from then on; ids are the same', async () => {
    const io = fakeIo({ answers: { 'https://blog.example/comments/feed/': rss } });
    const first = await collect(wordpress, config, io);
    expect(io.asked.map(({ url }) => url)).toEqual([
      'https://blog.example/comments/feed/atom/',
      'https://blog.example/comments/feed/',
    ]);
    expect(first.mentions).toMatchObject([
      {
        externalId: 'https://blog.example/?p=12#comment-35',
        title: 'Mar Azul en lata',
        text: 'Pues a mí me gusta.\nMucho.',
        thread: 'https://blog.example/2026/mar-azul-en-lata/',
        parent: null,
      },
    ]);
    const again = fakeIo({ answers: { 'https://blog.example/comments/feed/': rss } });
    expect((await collect(wordpress, config, again, first.cursor)).batches).toMatchObject([{ unchanged: true }]);
    expect(again.asked.map(({ url }) => url)).toEqual(['https://blog.example/comments/feed/']);
  });

  test('a page in its place counts as none', async () => {
    const io = fakeIo({
      answers: { 'https://*': '<html><body>Hola</body></html>', 'https://blog.example/comments/feed/': rss },
    });
    expect((await collect(wordpress, config, io)).mentions).toHaveLength(1);
  });

  test('neither: what the first said is told', async () => {
    const io = fakeIo({ answers: { 'https://blog.example/comments/feed/': '<html>' } });
    await expect(collect(wordpress, config, io)).rejects.toMatchObject({ place: { status: 404 } });
    expect(io.asked).toHaveLength(2);
  });

  test.each([[429], [503], [401]])('a server that answers %i is asked once only', async (status) => {
    const io = fakeIo({ answers: { 'https://*': answer({ status }) } });
    await expect(collect(wordpress, config, io)).rejects.toMatchObject({ place: { status } });
    expect(io.asked).toHaveLength(1);
  });
});

describe('what is asked', () => {
  test.each<[Json, string]>([
    ['https://b.example/blog', 'https://b.example/blog/comments/feed/'],
    ['https://b.example/comments/feed/', 'https://b.example/comments/feed/'],
    ['https://b.example/2026/lata/feed/', 'https://b.example/2026/lata/feed/'],
    [{ url: 'https://b.example/2026/lata', what: 'post' }, 'https://b.example/2026/lata/feed/'],
    ['https://b.example/?p=12', 'https://b.example/?p=12&feed=rss2'],
    ['https://b.example/?feed=comments-rss2', 'https://b.example/?feed=comments-rss2'],
  ])('%j', (given, url) => {
    const config = wordpress.parseConfig(given);
    expect(wordpress.feedUrl?.(config)).toBe(url);
    expect(wordpress.parseConfig(config as unknown as Json)).toEqual(config);
  });

  test('nothing but an address', () => {
    for (const given of ['', null, 'ftp://b.example', { url: 'https://b.example', what: 'x' }])
      expect(() => wordpress.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config' }));
  });
});

test.each([
  ['Comment on Blue Sea by Sam', 'Blue Sea'],
  ['Kommentar zu Blaues Meer von Sam', 'Blaues Meer'],
  ['Reactie op Blauwe zee door Sam', 'Blauwe zee'],
  ['By: Sam', null],
  ['Von: Sam', null],
  ['Something else by Sam', 'Something else by Sam'],
])('a comment titled %j', async (title, expected) => {
  const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title><item><title>${title}</title><dc:creator>Sam</dc:creator><guid>https://b.example/?p=1#comment-2</guid><description>hi</description></item></channel></rss>`;
  const { mentions } = await collect(
    wordpress,
    wordpress.parseConfig('b.example'),
    fakeIo({ answers: { 'https://*': feed } }),
  );
  expect(mentions).toMatchObject([{ title: expected, text: 'hi' }]);
});
