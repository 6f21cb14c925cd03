// What is typed to add a source is a link, also a short one, or words.
import { expect, test } from 'vitest';
import { readWish } from '../../../../src/renderer/pages/sources/read-wish.ts';

test.each([
  ['https://example.org/feed', 'https://example.org/feed'],
  ['  http://127.0.0.1:8080/a?b=c ', 'http://127.0.0.1:8080/a?b=c'],
  ['example.org', 'https://example.org/'],
  ['www.example.co.uk/blog#top', 'https://www.example.co.uk/blog#top'],
  ['españa.example/noticias', 'https://xn--espaa-rta.example/noticias'],
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  ['192.168.0.7/feed', 'https://192.168.0.7/feed'],
  ['feed:https://example.org/rss', 'https://example.org/rss'],
  ['feed://example.org/rss', 'https://example.org/rss'],
  ['@ana@social.example', 'https://social.example/@ana'],
  ['@ana.bsky.social', 'https://bsky.app/profile/ana.bsky.social'],
  ['r/Madrid', 'https://www.reddit.com/r/Madrid'],
  ['/u/ana_lopez', 'https://www.reddit.com/user/ana_lopez'],
])('%s is a link', (typed, link) => {
  expect(readWish(typed)).toMatchObject({ is: 'link', link });
});

test.each([
  'mar azul',
  'marazul',
  '#marazul',
  '"mar azul" OR brisa',
  '3.5',
  'e.g',
  'v2.0',
  '@ana',
  'localhost',
  'a.b:c',
  'javascript:alert(1)',
  'wash & go',
  'https://',
  'see https://example.org',
  'node.js vue.js',
  'https://example.org and/or https://example.com',
])('%s is words', (typed) => {
  expect(readWish(typed)).toEqual({ is: 'words', words: typed });
});

test('nothing but blanks is nothing', () => {
  expect(readWish(' \t ')).toEqual({ is: 'nothing' });
});

test.each([
  ['https://example.org/feed\nhttp://127.0.0.1:8080/b', ['https://example.org/feed', 'http://127.0.0.1:8080/b']],
  [
    'example.org/a, example.com/b;\texample.net/c?d=1,2',
    ['https://example.org/a', 'https://example.com/b', 'https://example.net/c?d=1,2'],
  ],
  ['r/Madrid r/Sevilla', ['https://www.reddit.com/r/Madrid', 'https://www.reddit.com/r/Sevilla']],
])('%s are links', (typed, links) => {
  expect(readWish(typed)).toMatchObject({ is: 'links', links: links.map((link) => ({ link })) });
});

test('a link that is pasted twice is one link', () => {
  expect(readWish('https://example.org/feed https://example.org/feed')).toMatchObject({ is: 'link' });
});
