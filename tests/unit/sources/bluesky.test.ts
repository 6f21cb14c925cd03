// Bluesky: links by bytes, an account's feed page by page, a conversation, and refusals in words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { bluesky, parseAuthorFeed, parseThread } from '../../../src/core/sources/bluesky/bluesky.ts';
import { recogniseBluesky } from '../../../src/core/sources/bluesky/bluesky-config.ts';
import { expandFacets } from '../../../src/core/sources/bluesky/bluesky-record.ts';
import { expectMentions, expectReread, readJsonFixture, spoilt, withoutRaw } from '../../support/source-fixtures.ts';
import { answer, collect, fakeIo } from '../../support/source-io.ts';

const api = 'https://public.api.bsky.app/xrpc';
const now = Date.UTC(2026, 8, 15, 12);
const account = bluesky.parseConfig('ana.marazul.example');
const conversation = bluesky.parseConfig('https://bsky.app/profile/ana.marazul.example/post/3lxaaaaaaaa22');
const authorFeed = readJsonFixture('bluesky', 'author-feed.json');
const thread = readJsonFixture('bluesky', 'thread.json');

const bytesOf = (text: string): number => Buffer.byteLength(text);
const linkTo = (text: string, shown: string, uri: string): unknown => {
  const start = bytesOf(text.slice(0, text.indexOf(shown)));
  return {
    index: { byteStart: start, byteEnd: start + bytesOf(shown) },
    features: [{ $type: 'app.bsky.richtext.facet#link', uri }],
  };
};

describe('the form', () => {
  const post = 'at://ana.bsky.social/app.bsky.feed.post/3lx';
  test.each<[Json, string, string]>([
    ['@Ana.bsky.social', 'ana.bsky.social', '@ana.bsky.social'],
    ['did:plc:abc234', 'did:plc:abc234', '@did:plc:abc234'],
    ['https://bsky.app/profile/ana.bsky.social?x=1', 'ana.bsky.social', '@ana.bsky.social'],
    [{ address: 'https://bsky.app/profile/ana.bsky.social/post/3lx' }, post, 'Conversation of @ana.bsky.social, 3lx'],
    ['https://bsky.app/profile/ana.bsky.social/post/3lx', post, 'Conversation of @ana.bsky.social, 3lx'],
    [post, post, 'Conversation of @ana.bsky.social, 3lx'],
  ])('%j', (given, address, name) => {
    const config = bluesky.parseConfig(given);
    expect(config.address).toBe(address);
    expect(bluesky.parseConfig(config as unknown as Json)).toEqual(config);
    expect(bluesky.nameOf(config)).toBe(name);
    expect(bluesky.hosts(config)).toEqual(['public.api.bsky.app']);
  });

  test.each<[Json]>([
    [''],
    ['ana'],
    ['two words'],
    ['https://bsky.app/profile/ana.bsky.social/feed/x'],
    ['at://x'],
    [{ address: 'https://evil.example/profile/a.b' }],
  ])('refuses %j', (given) => {
    expect(() => bluesky.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field: 'address' } }),
    );
  });

  test.each<[string, unknown]>([
    ['https://bsky.app/profile/ana.bsky.social', { address: 'ana.bsky.social' }],
    ['https://bsky.app/profile/did:plc:abc/post/3lx', { address: 'at://did:plc:abc/app.bsky.feed.post/3lx' }],
    ['https://bsky.app/profile/ana.bsky.social/lists/3lx', null],
    ['https://bsky.app/', null],
    ['https://example.org/profile/ana.bsky.social', null],
  ])('recognises %s', (link, config) => expect(recogniseBluesky(new URL(link))).toEqual(config));
});

describe('links', () => {
  test('are counted in bytes, not in characters', () => {
    const text = '👩‍🚀 ñandú → acme.example/una-ruta… y más';
    const uri = 'https://acme.example/una-ruta-larga';
    expect(expandFacets(text, [linkTo(text, 'acme.example/una-ruta…', uri)])).toBe(`👩‍🚀 ñandú → ${uri} y más`);
  });

  test('words that link somewhere stay as they were said', () => {
    const text = 'lee esto';
    expect(expandFacets(text, [linkTo(text, 'esto', 'https://acme.example/x')])).toBe(text);
    expect(expandFacets('acme.example', [linkTo('acme.example', 'acme.example', 'https://other.example/x')])).toBe(
      'acme.example',
    );
  });

  test.each([
    [{ byteStart: 1, byteEnd: 20 }],
    [{ byteStart: 0, byteEnd: 9999 }],
    [{ byteStart: -1, byteEnd: 3 }],
    [{ byteStart: 5, byteEnd: 2 }],
    [{ byteStart: 1.5, byteEnd: 4 }],
    [{}],
  ])('a range that cannot be, %j, changes nothing', (index) => {
    const facet = { index, features: [{ uri: 'https://ñ.example/abcdefghijklmnop' }] };
    expect(expandFacets('ñ.example/abcdefghijk', [facet, facet])).toBe('ñ.example/abcdefghijk');
  });

  test('whatever the ranges, no character is torn', () => {
    const facets = fc.array(
      fc.record({
        index: fc.record({ byteStart: fc.integer({ min: -2, max: 40 }), byteEnd: fc.integer({ min: -2, max: 40 }) }),
        features: fc.constant([{ uri: 'https://a.example/bcd' }]),
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), facets, (text, given) => {
        fc.pre(!text.includes('\ufffd'));
        const said = expandFacets(text, given);
        expect(said.isWellFormed()).toBe(true);
        expect(said).not.toContain('\ufffd');
      }),
    );
  });
});

describe('posts', () => {
  test('of an account: reposts and posts without words are left out', () => {
    const page = parseAuthorFeed(authorFeed, now);
    expect(withoutRaw(page.mentions)).toEqual(readJsonFixture('bluesky', 'author-feed.expected.json'));
    expect(page.times).toHaveLength(5);
    expect(page.next).toBe('2026-09-12T09:00:00Z');
    expectReread(bluesky, account, page.mentions);
  });

  test('of a conversation: above and below, without what is gone or blocked', () => {
    const mentions = parseThread(thread);
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('bluesky', 'thread.expected.json'));
    expectReread(bluesky, conversation, mentions);
  });

  test('whatever is in them, nothing worse happens than that one is missing', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt(authorFeed), spoilt(thread), fc.jsonValue()), (payload) => {
        expectMentions(parseAuthorFeed(payload, now).mentions);
        expectMentions(parseThread(payload));
      }),
    );
  });

  test('a conversation of absurd depth ends', () => {
    const deep = JSON.parse(`${'{"replies":['.repeat(30_000)}${']}'.repeat(30_000)}`) as unknown;
    expect(parseThread({ thread: deep })).toEqual([]);
  });
});

/** An account that said something every minute: post 1 is the oldest. */
function feedOf(count: () => number) {
  return (request: { url: string }): unknown => {
    const asked = new URL(request.url).searchParams;
    const from = Number(asked.get('cursor') ?? count());
    const ids = Array.from({ length: Math.min(100, from) }, (_, at) => from - at);
    const at = (id: number): string => new Date(now - (10_000 - id) * 60_000).toISOString();
    return {
      feed: ids.map((id) => ({
        post: {
          uri: `at://did:plc:ana/app.bsky.feed.post/k${id}`,
          author: { did: 'did:plc:ana', handle: 'ana.example' },
          record: { text: `n.º ${id}`, createdAt: at(id) },
          indexedAt: at(id),
        },
      })),
      ...(from > 100 && { cursor: String(from - 100) }),
    };
  };
}

describe('reading an account', () => {
  test('looks back as far as was asked, then only for what is new', async () => {
    let count = 950;
    const io = fakeIo({ answers: { [`${api}/app.bsky.feed.getAuthorFeed?*`]: feedOf(() => count) } });
    const config = bluesky.parseConfig({ address: 'ana.example', history: 300, replies: false });
    const first = await collect(bluesky, config, io);
    expect(first.mentions).toHaveLength(300);
    expect(io.asked[0]?.url).toContain('actor=ana.example&limit=100&filter=posts_no_replies');
    count = 970;
    const second = await collect(bluesky, config, io, first.cursor);
    expect(second.batches).toHaveLength(1);
    expect(second.mentions[0]?.text).toBe('n.º 970');
    const third = await collect(bluesky, config, io, second.cursor);
    expect(third.cursor).toEqual(second.cursor);
  });

  test('what one check cannot read is read by the next, without a hole', async () => {
    let count = 100;
    const io = fakeIo({ answers: { [`${api}/app.bsky.feed.getAuthorFeed?*`]: feedOf(() => count) } });
    const seen = new Set<string>();
    let { cursor, mentions } = await collect(bluesky, account, io);
    for (const mention of mentions) seen.add(mention.text);
    for (const more of [2400, 2450, 2500, 2500]) {
      count = more;
      const before = io.asked.length;
      ({ cursor, mentions } = await collect(bluesky, account, io, cursor));
      expect(io.asked.length - before).toBeLessThanOrEqual(8);
      for (const mention of mentions) seen.add(mention.text);
    }
    expect(seen.size).toBe(2500);
    expect(cursor).toMatchObject({ gap: null });
  });

  test('a stop between two pages leaves no hole either', async () => {
    let count = 100;
    let fail = false;
    const feed = feedOf(() => count);
    const io = fakeIo({
      answers: {
        [`${api}/app.bsky.feed.getAuthorFeed?*`]: (request: { url: string }) =>
          fail && request.url.includes('cursor=200') ? answer({ status: 500 }) : feed(request),
      },
    });
    let { cursor } = await collect(bluesky, account, io);
    count = 500;
    fail = true;
    const texts: string[] = [];
    await expect(
      (async () => {
        for await (const batch of bluesky.read(account, cursor, io)) {
          cursor = batch.cursor;
          texts.push(...batch.mentions.map((mention) => mention.text));
        }
      })(),
    ).rejects.toMatchObject({ place: { status: 500 } });
    expect(texts).toHaveLength(300);
    fail = false;
    texts.push(...(await collect(bluesky, account, io, cursor)).mentions.map((mention) => mention.text));
    expect(new Set(texts).size).toBeGreaterThanOrEqual(400);
    expect(texts).toContain('n.º 101');
  });

  test.each<[Json]>([['x'], [{ newest: -5, gap: { page: 7 } }], [{ gap: { page: '', until: 'x' } }]])(
    'the cursor %j, which is none of ours, begins anew',
    async (cursor) => {
      const io = fakeIo({ answers: { [`${api}/*`]: authorFeed } });
      expect((await collect(bluesky, account, io, cursor)).mentions.length).toBeGreaterThanOrEqual(3);
      expect(io.asked.length).toBeLessThanOrEqual(8);
    },
  );
});

test('a conversation is told again only where it has changed', async () => {
  const io = fakeIo({ answers: { [`${api}/app.bsky.feed.getPostThread?*`]: thread } });
  const first = await collect(bluesky, conversation, io);
  expect(first.mentions).toHaveLength(3);
  expect(io.asked[0]?.url).toContain(encodeURIComponent('at://ana.marazul.example/app.bsky.feed.post/3lxaaaaaaaa22'));
  expect((await collect(bluesky, conversation, io, first.cursor)).batches).toMatchObject([
    { unchanged: true, mentions: [] },
  ]);
});

test.each<[number, string, string, RegExp]>([
  [400, '{"error":"InvalidRequest","message":"Profile not found"}', 'not-found', /no such account/],
  [400, '{"error":"AccountTakedown","message":"Account has been suspended"}', 'not-found', /closed or suspended/],
  [400, '{"error":"NotFound","message":"Post not found: at://x"}', 'not-found', /gone/],
  [502, '<html>', 'network', /fault of its own/],
  [429, '', 'network', /too often/],
])('%i %s is said in words', async (status, body, code, says) => {
  const io = fakeIo({ answers: { [`${api}/*`]: answer({ status, body }) } });
  const reading = collect(bluesky, account, io);
  await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
});
