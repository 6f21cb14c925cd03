// Reddit: what each configuration asks, and posts and comments without what Reddit adds to them.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { reddit } from '../../../src/core/sources/reddit/reddit.ts';
import { readPayload, testFeedKind } from './feed-kind-tests.ts';

testFeedKind(reddit, [
  { payload: 'posts', config: 'cerveza', url: 'https://www.reddit.com/r/cerveza/new/.rss?limit=100&sort=new' },
  {
    payload: 'comments',
    config: { what: 'comments', subreddit: 'r/cerveza' },
    url: 'https://www.reddit.com/r/cerveza/comments/.rss?limit=100',
  },
]);

describe('what is asked', () => {
  test.each<[Json, string]>([
    [{ what: 'posts', subreddit: '/r/a_1+b_2/', sort: 'top' }, 'r/a_1+b_2/top/.rss?limit=100&sort=top'],
    [{ what: 'search', query: '"mar azul"' }, 'search.rss?limit=100&q=%22mar+azul%22&sort=new'],
    [{ query: 'mar azul', subreddit: 'cerveza' }, 'r/cerveza/search.rss?limit=100&q=mar+azul&restrict_sr=on&sort=new'],
    [{ what: 'user', user: 'u/ana_lopez' }, 'user/ana_lopez/.rss?limit=100&sort=new'],
    [{ what: 'thread', thread: 't3_1AAA001' }, 'comments/1aaa001/.rss?limit=100&sort=new'],
    [
      { what: 'thread', thread: 'https://www.reddit.com/r/cerveza/comments/1aaa001/x/' },
      'comments/1aaa001/.rss?limit=100&sort=new',
    ],
    ['https://old.reddit.com/r/cerveza/', 'r/cerveza/new/.rss?limit=100&sort=new'],
    [{ what: 'posts', url: 'https://redd.it/1aaa001' }, 'comments/1aaa001/.rss?limit=100&sort=new'],
  ])('%j', (given, url) => {
    expect(reddit.feedUrl?.(reddit.parseConfig(given))).toBe(`https://www.reddit.com/${url}`);
  });

  test('not more often than every quarter of an hour', () => {
    expect(reddit.pace?.least).toBeGreaterThanOrEqual(15);
  });

  test.each<[Json, string]>([
    [{}, 'subreddit'],
    [{ subreddit: 'dos palabras' }, 'subreddit'],
    [{ subreddit: '../user' }, 'subreddit'],
    [{ what: 'search' }, 'query'],
    [{ what: 'user', user: 'a/b' }, 'user'],
    [{ what: 'thread', thread: 'https://otro.example/x' }, 'thread'],
    [{ what: 'all', subreddit: 'x' }, 'what'],
    [{ subreddit: 'https://www.reddit.com/.rss?feed=abc&user=ana' }, 'url'],
  ])('%j is refused at its field', (given, field) => {
    expect(() => reddit.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
  });
});

test('what someone writes about submitting stays', async () => {
  const entry = (content: string) =>
    Buffer.from(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>t3_abc12</id><title>T</title><content type="html">${content}</content></entry></feed>`,
    );
  const textOf = async (content: string) => (await readPayload(reddit, 'cerveza', entry(content))).mentions[0]?.text;
  expect(await textOf('&lt;p&gt;submitted by /u/bo yesterday&lt;/p&gt;')).toBe('submitted by /u/bo yesterday');
  expect(await textOf('&lt;p&gt;a&lt;/p&gt; submitted by /u/[deleted] &lt;br/&gt; [link] [comments]')).toBe('a');
  expect(await textOf('submitted by /u/bo &lt;br/&gt; [link] [comments]')).toBe('T');
});
