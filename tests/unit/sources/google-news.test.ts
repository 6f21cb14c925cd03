// Google News: editions whose parts agree, headlines without their publisher, links left alone.
import { expect, test } from 'vitest';
import { googleNews } from '../../../src/core/sources/google/google-news.ts';
import { editions } from '../../../src/core/sources/google/google-news-editions.ts';
import { testFeedKind } from './feed-kind-tests.ts';

testFeedKind(googleNews, [
  {
    payload: 'search',
    config: { query: '"mar azul"', edition: 'es-ES' },
    url: 'https://news.google.com/rss/search?q=%22mar+azul%22&hl=es&gl=ES&ceid=ES%3Aes',
  },
]);

test('a subject instead of words', () => {
  const config = googleNews.parseConfig({ topic: 'SPORTS', edition: 'pt-BR' });
  expect(googleNews.feedUrl?.(config)).toBe(
    'https://news.google.com/rss/headlines/section/topic/SPORTS?hl=pt-BR&gl=BR&ceid=BR%3Apt-419',
  );
  expect(googleNews.nameOf(config)).toBe('Google News: Sports (pt-BR)');
});

test('language, country and edition agree in every edition', () => {
  for (const { id, hl, gl, ceid } of editions) {
    expect(id).toMatch(/^[a-z]{2}-[A-Z]{2}$/);
    expect(gl).toBe(id.slice(3));
    expect(ceid.slice(0, 3)).toBe(`${gl}:`);
    expect(ceid.slice(3, 5)).toBe(id.slice(0, 2));
    expect(hl.slice(0, 2)).toBe(id.slice(0, 2));
  }
  expect(new Set(editions.map(({ ceid }) => ceid)).size).toBe(editions.length);
});

test('a link of the site in place of the words', () => {
  const link = 'https://news.google.com/search?q=mar%20azul&hl=nl&gl=NL&ceid=NL:nl';
  expect(googleNews.parseConfig(link)).toEqual({ query: 'mar azul', topic: '', edition: 'nl-NL' });
  expect(googleNews.parseConfig({ url: link })).toEqual({ query: 'mar azul', topic: '', edition: 'nl-NL' });
});

test.each([
  [{}, 'query'],
  [{ query: 'x', topic: 'SPORTS' }, 'topic'],
  [{ topic: 'GOSSIP' }, 'topic'],
  [{ query: 'x', edition: 'es-NL' }, 'edition'],
  [{ query: 'x'.repeat(1001) }, 'query'],
])('%j is refused at its field', (given, field) => {
  expect(() => googleNews.parseConfig(given)).toThrow(
    expect.objectContaining({ code: 'bad-config', place: { field } }),
  );
});
