// Saved web pages: one mention each, with the file's date where the page tells none.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../../src/core/importers/html-page.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';
import { readBytes, readFile } from './read-all.ts';

const folder = 'tests/fixtures/files/html';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const article = '<p>La cafetería del puerto cierra este viernes, después de cuarenta años de servir café.</p>';

test.each(pages)('%s is one mention', async (name) => {
  const expected = JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.json')}`, 'utf8'));
  const { importer, mentions, notes } = await readBytes(name, readFileSync(`${folder}/${name}`));
  expect(importer.id).toBe('html');
  expect(mentions).toHaveLength(1);
  const [mention] = mentions;
  expect(mention).toMatchObject({ text: expected.text, title: expected.title, published: expected.published });
  expect(mention?.author?.name ?? null).toBe(expected.author);
  expect(notes).toEqual([]);
  expect(htmlPage.reread?.(mention?.raw ?? '', { zone: 'UTC' })).toEqual(mention);
});

test('the file’s date stands in for one the page does not tell', async () => {
  const modified = Date.UTC(2024, 2, 8, 12);
  const { mentions } = await readFile(inputFromBytes('a.html', Buffer.from(article), modified), {
    zone: 'Europe/Madrid',
  });
  expect(mentions[0]?.published).toEqual({ at: modified, zone: 'assumed', offset: 60 });
  expect(htmlPage.reread?.(mentions[0]?.raw ?? '', { zone: 'Europe/Madrid' })).toEqual(mentions[0]);
});

test.each([
  [
    `<!-- saved from url=(0026)https://voces.example/a -->\n<html><body>${article}</body></html>`,
    'https://voces.example/a',
  ],
  [
    `<html><head><link rel="canonical" href="https://voces.example/b"></head><body>${article}</body></html>`,
    'https://voces.example/b',
  ],
  [`<html><body>${article}</body></html>`, null],
])('its address: %s', async (html, url) => {
  const { mentions } = await readBytes('a.html', html);
  expect(mentions[0]?.url).toBe(url);
  expect(htmlPage.reread?.(mentions[0]?.raw ?? '', {})?.url).toBe(url);
});

test('an older encoding is read by the page’s word, or by a person’s', async () => {
  const page = (meta: string) =>
    Buffer.from(`<html><head>${meta}</head><body><p>ma\xf1ana \x80 5</p></body></html>`, 'latin1');
  expect((await readBytes('a.html', page('<meta charset="windows-1252">'))).mentions[0]?.text).toBe('mañana € 5');
  expect((await readBytes('a.html', page(''), { encoding: 'windows-1252' })).mentions[0]?.text).toBe('mañana € 5');
});

test('a saved robot check is read, and said to be one', async () => {
  const { notes } = await readBytes(
    'a.html',
    '<html><title>Just a moment...</title><p>Checking your browser</p></html>',
  );
  expect(notes.join()).toMatch(/robot check by Cloudflare/);
});

describe('which files are pages', () => {
  const sniff = (name: string, content: string) => htmlPage.sniff(inputFromBytes(name, Buffer.from(content)));
  test('by their name and their beginning', () => {
    expect(sniff('a.html', '<!DOCTYPE html><p>x')).toBe(0.8);
    expect(sniff('a.htm', '<p>x</p>')).toBe(0.7);
    expect(sniff('a.txt', '<html><p>x</p>')).toBe(0.6);
    expect(sniff('a.txt', 'I wrote <html> today')).toBe(0);
    expect(sniff('a.csv', 'text,html\n"<html>",b')).toBe(0);
  });

  test('a feed in a page’s clothes is a feed', async () => {
    const rss =
      '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>Hola</title></item></channel></rss>';
    expect((await readBytes('a.html', rss)).importer.id).toBe('feed');
  });
});

test.each(['<html><body></body></html>', '<html><script>1</script></html>', '<title>x</title>'])(
  '%s is refused in words',
  async (html) => {
    await expect(readBytes('a.html', html)).rejects.toMatchObject({ code: 'bad-file', place: { file: 'a.html' } });
  },
);

test('a huge page is refused in words', async () => {
  await expect(readBytes('a.html', `<html>${article.repeat(80_000)}`)).rejects.toMatchObject({ code: 'bad-file' });
});

test('any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      const file = Buffer.concat([Buffer.from('<html><p>'), bytes]);
      const found = await readBytes('a.html', file, {}, 'html').catch((thrown: unknown) => thrown);
      if (found instanceof Error) expect(found).toMatchObject({ code: 'bad-file' });
    }),
    { numRuns: 100 },
  );
});

test.each(['', '{', 'null', '[]', '{"html":7}'])('%j was never kept by it', (raw) =>
  expect(htmlPage.reread?.(raw, {})).toBeNull(),
);
