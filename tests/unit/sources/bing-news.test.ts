// Bing News: the address of the article is its id, whatever Bing counts around it.
import { expect, test } from 'vitest';
import { bingNews } from '../../../src/core/sources/bing-news.ts';
import { readPayload, testFeedKind } from './feed-kind-tests.ts';

const config = { query: '"mar azul"', market: 'es-ES' };

testFeedKind(bingNews, [
  {
    payload: 'search',
    config,
    url: 'https://www.bing.com/news/search?q=%22mar+azul%22&format=rss&mkt=es-ES&setlang=es&qft=sortbydate%3D%221%22',
  },
]);

test('the same article in two answers is one', async () => {
  const answer = (tid: string) =>
    Buffer.from(
      `<rss version="2.0"><channel><title>x</title><item><title>x</title><link>http://www.bing.com/news/apiclick.aspx?tid=${tid}&amp;url=https%3a%2f%2fa.example%2fn</link></item></channel></rss>`,
    );
  for (const tid of ['1', '2'])
    expect((await readPayload(bingNews, config, answer(tid))).mentions).toMatchObject([
      { externalId: 'https://a.example/n', url: 'https://a.example/n' },
    ]);
});

test.each([
  [{}, 'query'],
  [{ query: 'x', market: 'xx-XX' }, 'market'],
])('%j is refused at its field', (given, field) => {
  expect(() => bingNews.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
});
