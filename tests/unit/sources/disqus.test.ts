// Disqus: comments under the pages of a site, each page a conversation.
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { disqus } from '../../../src/core/sources/disqus.ts';
import { testFeedKind } from './feed-kind-tests.ts';

testFeedKind(disqus, [{ payload: 'latest', config: 'blogcosta', url: 'https://blogcosta.disqus.com/latest.rss' }]);

describe('what is asked', () => {
  test.each<[Json, string]>([
    ['BlogCosta.disqus.com', 'https://blogcosta.disqus.com/latest.rss'],
    [{ forum: 'blogcosta', thread: 'mar_azul' }, 'https://blogcosta.disqus.com/mar_azul/latest.rss'],
    ['https://blogcosta.disqus.com/mar_azul/', 'https://blogcosta.disqus.com/mar_azul/latest.rss'],
    [{ url: 'https://disqus.com/home/forum/blogcosta/' }, 'https://blogcosta.disqus.com/latest.rss'],
  ])('%j', (given, url) => expect(disqus.feedUrl?.(disqus.parseConfig(given))).toBe(url));

  test.each<[Json, string]>([
    ['', 'forum'],
    ['dos palabras', 'forum'],
    ['evil.example/', 'forum'],
    ['a'.repeat(70), 'forum'],
    [{ forum: 'blogcosta', thread: '../x' }, 'thread'],
  ])('%j is refused at its field', (given, field) => {
    expect(() => disqus.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
  });
});
