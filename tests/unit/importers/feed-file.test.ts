// A saved feed is read as the same feed is collected.
import { expect, test } from 'vitest';
import { feedFile } from '../../../src/core/importers/feed-file.ts';
import { readBytes } from './read-all.ts';

const item = (link: string, title: string) =>
  `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><dc:creator>Ana Ruiz</dc:creator><description>Mine leaks.</description></item>`;
const feed = (items: string) =>
  Buffer.from(
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Blog</title>${items}</channel></rss>`,
  );

test('what only names the author of a comment is no title, now and read again', async () => {
  const { mentions } = await readBytes(
    'blog.xml',
    feed(
      item('https://blog.example/jug#comment-7', 'By: Ana Ruiz') +
        item('https://blog.example/jug#comment-8', 'Comment on The new jug by Ana Ruiz') +
        item('https://blog.example/ana', 'By: Ana Ruiz'),
    ),
  );
  const titles = [null, 'The new jug', 'By: Ana Ruiz'];
  expect(mentions.map(({ title }) => title)).toEqual(titles);
  expect(mentions.map(({ raw }) => feedFile.reread?.(raw ?? '', {})?.title)).toEqual(titles);
});
