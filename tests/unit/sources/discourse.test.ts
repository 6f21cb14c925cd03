// Discourse: every part of a forum by its address, the same post by the same id in every feed.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { discourse } from '../../../src/core/sources/discourse/discourse.ts';
import { testFeedKind } from './feed-kind-tests.ts';

testFeedKind(discourse, [
  {
    payload: 'latest',
    config: { url: 'https://foro.example', what: 'latest' },
    url: 'https://foro.example/latest.rss',
  },
  { payload: 'posts', config: 'foro.example', url: 'https://foro.example/posts.rss' },
]);

describe('what is asked', () => {
  test.each<[Json, string]>([
    ['https://a.example/foro/t/mar-azul/1201/7', 'https://a.example/foro/t/-/1201.rss'],
    ['https://a.example/t/1201', 'https://a.example/t/-/1201.rss'],
    [{ url: 'https://a.example', what: 'topic', name: 'https://a.example/t/x/9' }, 'https://a.example/t/-/9.rss'],
    ['https://a.example/c/noticias/espana/7/l/latest', 'https://a.example/c/noticias/espana/7.rss'],
    ['https://a.example/tag/caf%C3%A9', 'https://a.example/tag/caf%C3%A9.rss'],
    [{ url: 'https://a.example', what: 'tag', name: 'café' }, 'https://a.example/tag/caf%C3%A9.rss'],
    [{ url: 'https://a.example', what: 'user', name: '@ana' }, 'https://a.example/u/ana/activity.rss'],
    ['https://a.example/u/ana/summary', 'https://a.example/u/ana/activity.rss'],
    ['https://a.example/latest', 'https://a.example/latest.rss'],
    ['https://a.example/foro', 'https://a.example/foro/posts.rss'],
    [{ url: 'https://a.example/t/x/9', what: 'posts' }, 'https://a.example/posts.rss'],
  ])('%j', (given, url) => {
    expect(discourse.feedUrl?.(discourse.parseConfig(given))).toBe(url);
  });

  test.each<[Json, string]>([
    ['', 'url'],
    [{ url: 'https://a.example', what: 'topic' }, 'name'],
    [{ url: 'https://a.example', what: 'topic', name: 'x' }, 'name'],
    [{ url: 'https://a.example', what: 'tag', name: '../admin' }, 'name'],
    [{ url: 'https://a.example', what: 'tag', name: 'a?b' }, 'name'],
    [{ url: 'https://a.example', what: 'everything' }, 'what'],
  ])('%j is refused at its field', (given, field) => {
    expect(() => discourse.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field } }),
    );
  });
});
