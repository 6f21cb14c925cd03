// phpBB: wherever its feed lies, posts of a topic together, without sessions and statistics.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { phpbb } from '../../../src/core/sources/phpbb/phpbb.ts';
import { collect, fakeIo } from '../../support/source-io.ts';
import { testFeedKind } from './feed-kind-tests.ts';

testFeedKind(phpbb, [
  { payload: 'posts', config: 'https://tablon.example/foro', url: 'https://tablon.example/foro/app.php/feed' },
  {
    payload: 'topics',
    config: { url: 'https://board.example/index.php', what: 'topics' },
    url: 'https://board.example/app.php/feed/topics',
  },
]);

test('the feed is looked for where boards have it, and its place remembered', async () => {
  const body = readFileSync('tests/fixtures/sources/phpbb/posts.xml');
  const config = phpbb.parseConfig('https://tablon.example/foro/');
  const io = fakeIo({ answers: { 'https://tablon.example/foro/feed': body } });
  const first = await collect(phpbb, config, io);
  expect(first.mentions).toHaveLength(2);
  expect(io.asked.map(({ url }) => url)).toEqual([
    'https://tablon.example/foro/app.php/feed',
    'https://tablon.example/foro/feed',
  ]);
  const again = fakeIo({ answers: { 'https://tablon.example/foro/feed': body } });
  await collect(phpbb, config, again, first.cursor);
  expect(again.asked.map(({ url }) => url)).toEqual(['https://tablon.example/foro/feed']);
  const moved = fakeIo({ answers: { 'https://tablon.example/foro/feed.php': body } });
  expect((await collect(phpbb, config, moved, first.cursor)).mentions).toHaveLength(2);
});

describe('what is asked', () => {
  test.each<[Json, string]>([
    ['https://a.example/viewtopic.php?f=7&t=45&start=10', 'https://a.example/app.php/feed/topic/45'],
    ['https://a.example/foro/viewforum.php?f=7', 'https://a.example/foro/app.php/feed/forum/7'],
    ['https://a.example/foro/app.php/feed/topics', 'https://a.example/foro/app.php/feed/topics'],
    ['https://a.example/foro/feed.php?t=45', 'https://a.example/foro/app.php/feed/topic/45'],
    [{ url: 'https://a.example', what: 'forum', id: '7' }, 'https://a.example/app.php/feed/forum/7'],
    [{ url: 'https://a.example/viewtopic.php?t=45', what: 'posts' }, 'https://a.example/app.php/feed'],
  ])('%j', (given, url) => expect(phpbb.feedUrl?.(phpbb.parseConfig(given))).toBe(url));

  test.each<[Json, string]>([
    ['', 'url'],
    [{ url: 'https://a.example', what: 'topic' }, 'id'],
    [{ url: 'https://a.example', what: 'topic', id: '1/../2' }, 'id'],
    [{ url: 'https://a.example', what: 'x' }, 'what'],
  ])('%j is refused at its field', (given, field) => {
    expect(() => phpbb.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
  });
});

test('a topic’s feed names the conversation where its posts do not', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>https://a.example/viewtopic.php?p=9#p9</id><link href="https://a.example/viewtopic.php?p=9#p9"/><title>A • B</title><content type="html">hi</content></entry></feed>`;
  const config = phpbb.parseConfig('https://a.example/viewtopic.php?t=45');
  const { mentions } = await collect(phpbb, config, fakeIo({ answers: { 'https://*': feed } }));
  expect(mentions).toMatchObject([{ externalId: 'p9', thread: '45', title: 'A • B' }]);
});
