// The feed source: its address, its conditional request, its failures in words.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { FetchAnswer, FetchRequest } from '../../../src/contract/fetch.ts';
import type { Json } from '../../../src/contract/model.ts';
import { feed } from '../../../src/core/sources/feed.ts';
import { findSourceKind, sourceKinds } from '../../../src/core/sources/index.ts';
import type { Batch, SourceIo } from '../../../src/core/sources/kind.ts';
import { fakeIo } from '../../support/source-io.ts';

const now = Date.UTC(2024, 2, 10);
const body = readFileSync('tests/fixtures/feeds/rss2.xml');
const config = { url: 'https://voces.example/feed' };

async function read(
  answer: Partial<FetchAnswer>,
  cursor: Json = null,
): Promise<{ batches: Batch[]; asked: FetchRequest[] }> {
  const asked: FetchRequest[] = [];
  const batches: Batch[] = [];
  const io: SourceIo = {
    ...fakeIo({ now }),
    fetch: async (request: FetchRequest): Promise<FetchAnswer> => {
      asked.push(request);
      return {
        status: 200,
        url: request.url,
        movedTo: null,
        headers: {},
        body: new Uint8Array(),
        unchanged: false,
        ...answer,
      };
    },
  };
  for await (const batch of feed.read(config, cursor, io)) batches.push(batch);
  return { batches, asked };
}

async function failureOf(answer: Partial<FetchAnswer>): Promise<EarshotError> {
  const thrown: unknown = await read(answer).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof EarshotError))
    throw new Error(`It should have failed with an EarshotError, not ${String(thrown)}.`);
  return thrown;
}

describe('the address', () => {
  test.each<[Json, string]>([
    ['https://a.example/feed', 'https://a.example/feed'],
    [{ url: ' a.example/feed ' }, 'https://a.example/feed'],
    ['feed:https://a.example/x', 'https://a.example/x'],
    ['feed://a.example/x', 'https://a.example/x'],
    ['http://localhost:8080/x#top', 'http://localhost:8080/x'],
    ['localhost:8080/x', 'https://localhost:8080/x'],
    ['http://intranet/feed', 'http://intranet/feed'],
  ])('%j', (given, url) => expect(feed.parseConfig(given)).toEqual({ url }));

  test.each<[Json]>([
    [''],
    [null],
    [7],
    [{}],
    ['ftp://a.example/x'],
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['two words'],
    ['not_a_url'],
    [{ url: ['x'] }],
  ])('refuses %j, naming the field', (given) => {
    expect(() => feed.parseConfig(given)).toThrow(EarshotError);
    try {
      feed.parseConfig(given);
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'bad-config', place: { field: 'url' } });
    }
  });

  test('its host and a first name', () => {
    expect(feed.hosts({ url: 'http://LocalHost:8080/x' })).toEqual(['localhost:8080']);
    expect(feed.nameOf({ url: 'https://www.a.example/' })).toBe('a.example');
  });

  test('the list knows it', () => {
    expect(sourceKinds.map((kind) => kind.id)).toContain('feed');
    expect(() => findSourceKind('nope')).toThrow(/no source kind “nope”/);
  });
});

describe('reading', () => {
  test('sends what it remembers, remembers what it is told, asks no sooner than told', async () => {
    const { batches, asked } = await read(
      {
        body,
        headers: {
          etag: '"e2"',
          'last-modified': 'Tue, 05 Mar 2024 00:00:00 GMT',
          'cache-control': 'public, max-age=7200',
        },
      },
      { etag: '"e1"', lastModified: 'x', hash: 'y' },
    );
    expect(asked).toMatchObject([{ url: config.url, etag: '"e1"', lastModified: 'x' }]);
    expect(batches).toHaveLength(1);
    expect(batches[0]).toMatchObject({
      unchanged: false,
      title: 'Voces & Café',
      minimumMinutes: 120,
      cursor: { etag: '"e2"' },
    });
    expect(batches[0]?.mentions).toHaveLength(2);
  });

  test('304 and an equal body are unchanged', async () => {
    const first = await read({ body });
    const cursor = first.batches[0]?.cursor ?? null;
    expect((await read({ body }, cursor)).batches).toMatchObject([{ unchanged: true, mentions: [], cursor }]);
    expect((await read({ status: 304, unchanged: true }, cursor)).batches).toMatchObject([{ unchanged: true, cursor }]);
    expect((await read({ body }, 'nonsense')).batches[0]?.mentions).toHaveLength(2);
  });

  test('a permanent move is told, with the new address', async () => {
    const { batches } = await read({ body, movedTo: 'https://new.example/feed' });
    expect(batches[0]?.notice).toContain('https://new.example/feed');
  });
});

describe('failures', () => {
  test.each([
    [401, /login/],
    [403, /refuses/],
    [404, /no feed at this address/],
    [410, /gone for good/],
    [429, /too often/],
    [500, /fault of its own/],
    [503, /overloaded/],
    [418, /418/],
  ])('%i', async (status, says) => {
    const error = await failureOf({ status });
    expect(error.code).toBe('network');
    expect(error.message).toMatch(says);
    expect(error.place).toMatchObject({ status, url: config.url });
  });

  test('Retry-After in seconds and as a date, as seconds', async () => {
    expect((await failureOf({ status: 429, headers: { 'retry-after': '120' } })).place.retryAfter).toBe(120_000);
    const date = new Date(now + 3_600_000).toUTCString();
    const error = await failureOf({ status: 503, headers: { 'Retry-After': date } });
    expect(error.place.retryAfter).toBe(3_600_000);
    expect(error.message).toContain('60 minutes');
  });

  test('a block page served as 200 says so, with its address', async () => {
    const error = await failureOf({
      body: Buffer.from('<html><title>Just a moment...</title>'),
      headers: { 'content-type': 'text/html' },
    });
    expect(error).toMatchObject({ code: 'bad-file', place: { url: config.url, status: 200 } });
    expect(error.message).toMatch(/Cloudflare/);
  });
});

describe('comments of WordPress', () => {
  const item = (
    title: string,
    { by = 'Ana Ruiz', link = 'https://blog.example/post/#comment-7', text = 'Mine leaks.' },
  ) =>
    `<item><title>${title}</title><link>${link}</link><dc:creator>${by}</dc:creator><guid>${link}</guid><description>${text}</description></item>`;
  const readItem = async (title: string, given: Parameters<typeof item>[1] = {}) => {
    const xml = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Comments</title>${item(title, given)}</channel></rss>`;
    const [mention] = (await read({ body: Buffer.from(xml) })).batches.flatMap((batch) => batch.mentions);
    if (!mention) throw new Error('no mention');
    return mention;
  };

  test.each(['By', 'Por', 'Di', 'Door', 'Par ', 'Von'])('“%s: Name” says nothing but the author', async (word) => {
    const mention = await readItem(`${word}: Ana Ruiz`);
    expect(mention).toMatchObject({ title: null, text: 'Mine leaks.', author: { name: 'Ana Ruiz' } });
    // What is kept has it still, its identity is the same, and read again it is the same.
    expect(mention.raw).toContain(`${word}: Ana Ruiz`);
    expect(mention.externalId).toBe('https://blog.example/post/#comment-7');
    expect(feed.reread?.(mention.raw ?? '', config)).toMatchObject({ title: null, text: 'Mine leaks.' });
  });

  test('“Comment on X by Name” is of X', async () => {
    expect((await readItem('Comment on The new jug by Ana Ruiz')).title).toBe('The new jug');
    expect((await readItem('Reactie op De kan door Ana Ruiz')).title).toBe('De kan');
  });

  test('other titles stay: of other people, of no comment, or where they are all there is', async () => {
    expect((await readItem('By: somebody else')).title).toBe('By: somebody else');
    expect((await readItem('By: Ana Ruiz', { link: 'https://news.example/ana' })).title).toBe('By: Ana Ruiz');
    expect(await readItem('By: Ana Ruiz', { text: '' })).toMatchObject({ title: 'By: Ana Ruiz', text: 'By: Ana Ruiz' });
  });
});
