// Lemmy: its feeds, both versions of its API, and what it says when it says no.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { lemmy } from '../../../src/core/sources/lemmy/lemmy.ts';
import { recogniseLemmy } from '../../../src/core/sources/lemmy/lemmy-config.ts';
import { parseViews } from '../../../src/core/sources/lemmy/lemmy-view.ts';
import {
  expectMentions,
  expectReread,
  readFixture,
  readJsonFixture,
  spoilt,
  withoutRaw,
} from '../../support/source-fixtures.ts';
import { type AllCollected, answer, collect, fakeIo, inTurn, type Table } from '../../support/source-io.ts';

const server = 'https://foro.example';
const now = Date.UTC(2026, 8, 15, 12);
const cafe = lemmy.parseConfig({ server: 'foro.example', name: 'cafe' });
const talk = lemmy.parseConfig({ server: 'foro.example', name: 'cafe', comments: true });
const site = { version: '0.19.13', site_view: {} };
const older: Table = { [`${server}/api/v3/site`]: site };
const newer: Table = { [`${server}/api/v4/site`]: { ...site, version: '1.0.0' } };
const fixtures = ['posts-v3', 'comments-v3', 'search-v4'];

describe('the form', () => {
  test.each<[Json, object, string]>([
    ['cafe@foro.example', { server, what: 'community', name: 'cafe' }, '!cafe on foro.example'],
    [
      { server, name: '!cafe@otro.example' },
      { server, name: 'cafe@otro.example' },
      '!cafe@otro.example on foro.example',
    ],
    [
      'https://lemmy.foro.example/c/cafe',
      { server: 'https://lemmy.foro.example', name: 'cafe' },
      '!cafe on lemmy.foro.example',
    ],
    [{ server, what: 'user', name: '@ana' }, { what: 'user', name: 'ana' }, '@ana on foro.example'],
    [{ server, what: 'search', name: 'café malo' }, { what: 'search', name: 'café malo' }, 'café malo on foro.example'],
    [{ server, what: 'all' }, { what: 'all', name: '' }, 'foro.example, all'],
  ])('%j', (given, expected, name) => {
    const config = lemmy.parseConfig(given);
    expect(config).toMatchObject(expected);
    expect(lemmy.parseConfig(config as unknown as Json)).toEqual(config);
    expect(lemmy.nameOf(config)).toBe(name);
    expect(lemmy.hosts(config)).toEqual([new URL(config.server).host]);
  });

  test.each<[Json, string]>([
    ['', 'name'],
    ['cafe', 'server'],
    [{ server, name: '../x' }, 'name'],
    [{ server, what: 'search' }, 'name'],
    [{ server: 'javascript:alert(1)', name: 'cafe' }, 'server'],
    [{ what: 'nothing', server }, 'what'],
  ])('refuses %j, naming “%s”', (given, field) => {
    expect(() => lemmy.parseConfig(given)).toThrow(expect.objectContaining({ code: 'bad-config', place: { field } }));
  });

  test.each<[string, unknown]>([
    ['https://lemmy.world/c/coffee', { what: 'community', name: 'coffee' }],
    ['https://any.example/c/coffee@lemmy.world', { what: 'community', name: 'coffee@lemmy.world' }],
    ['https://feddit.nl/u/ana', { what: 'user', name: 'ana' }],
    ['https://lemmy.world/search?q=acme&type=All', { what: 'search', name: 'acme' }],
    ['https://lemmy.world/', { what: 'local' }],
    ['https://forum.example/c/coffee/12', null],
    ['https://www.youtube.com/c/coffee', null],
    ['https://lemmy.world/post/12', null],
  ])('recognises %s', (link, config) => {
    const found = recogniseLemmy(new URL(link));
    if (config === null) expect(found).toBeNull();
    else expect(found).toMatchObject(config as object);
  });
});

describe('posts and comments', () => {
  test.each(fixtures)('of %s', (name) => {
    const { mentions } = parseViews(readJsonFixture('lemmy', `${name}.json`), now);
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('lemmy', `${name}.expected.json`));
    expectReread(lemmy, talk, mentions);
  });

  test('whatever is in them, nothing worse happens than that one is missing', () => {
    const payloads = fixtures.map((name) => spoilt(readJsonFixture('lemmy', `${name}.json`)));
    fc.assert(
      fc.property(fc.oneof(...payloads, fc.jsonValue()), (payload) => {
        const { mentions, times } = parseViews(payload, now);
        expectMentions(mentions);
        for (const time of times) expect(time).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('what is kept leaves out what is repeated with each', () => {
    const { mentions } = parseViews(readJsonFixture('lemmy', 'comments-v3.json'), now);
    expect(mentions[0]?.raw).not.toContain('Todo sobre el café');
    expect(mentions[0]?.raw).not.toContain('3 €');
  });

  test('a path that is none answers the post', () => {
    const view = (path: unknown) => ({ comments: [{ comment: { id: 5, content: 'x', path }, post: { id: 1 } }] });
    for (const path of ['', '0', '0.5', 'x.y', '..', 7])
      expect(parseViews(view(path), now).mentions[0]?.parent).toBe('post/1');
    expect(parseViews(view('0.3.5'), now).mentions[0]?.parent).toBe('comment/3');
  });
});

describe('the feed', () => {
  const feed = `${server}/feeds/c/cafe.xml?sort=New&limit=50`;

  test('is read first, its line of figures set apart, with the ids of the API', async () => {
    const io = fakeIo({ answers: { [feed]: readFixture('lemmy', 'community.xml') } });
    const { mentions, cursor, batches } = await collect(lemmy, cafe, io);
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('lemmy', 'community.expected.json'));
    expect(batches[0]?.title).toBe('Foro - cafe');
    expectReread(lemmy, cafe, mentions);
    expect((await collect(lemmy, cafe, io, cursor)).batches).toMatchObject([{ unchanged: true }]);
  });

  test('of a newer server, which writes the order otherwise, and is remembered for it', async () => {
    const io = fakeIo({
      answers: {
        [feed]: answer({ status: 400, body: 'Query deserialize error: unknown variant' }),
        [feed.replace('New', 'new')]: readFixture('lemmy', 'community.xml'),
      },
    });
    const first = await collect(lemmy, cafe, io);
    expect(first.mentions).toHaveLength(2);
    await collect(lemmy, cafe, io, first.cursor);
    expect(io.asked.map(({ url }) => url.includes('sort=New'))).toEqual([true, false, false]);
  });

  test.each<[number, unknown, string, RegExp]>([
    [400, { error: 'instance_is_private' }, 'not-allowed', /private/],
    [400, { error: 'couldnt_find_community' }, 'not-found', /no such community/],
    [404, '', 'network', /404/],
    [400, 'x', 'network', /400/],
  ])('%i %j is said in words', async (status, body, code, says) => {
    const io = fakeIo({ answers: { [`${server}/*`]: answer({ status, body }) } });
    await expect(collect(lemmy, cafe, io)).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
  });
});

describe('the API', () => {
  test('version 3: posts and comments, the version asked once a week', async () => {
    const io = fakeIo({
      now,
      answers: {
        ...older,
        [`${server}/api/v3/post/list?*`]: readJsonFixture('lemmy', 'posts-v3.json'),
        [`${server}/api/v3/comment/list?*`]: readJsonFixture('lemmy', 'comments-v3.json'),
      },
    });
    const { mentions, cursor } = await collect(lemmy, talk, io);
    expect(mentions.map((one) => one.externalId)).toEqual(['post/501', 'post/500', 'comment/9003', 'comment/9001']);
    expect(io.asked.map(({ url }) => url.slice(server.length))).toEqual([
      '/api/v4/site',
      '/api/v3/site',
      '/api/v3/post/list?limit=50&sort=New&type_=All&community_name=cafe',
      '/api/v3/comment/list?limit=50&sort=New&type_=All&community_name=cafe',
    ]);
    expect(cursor).toMatchObject({ version: 'v3', trails: { posts: { newest: 1_789_466_400_123, gap: null } } });
    await collect(lemmy, talk, io, cursor);
    expect(io.asked).toHaveLength(6);
  });

  test('version 4: pages as the server names them, choices as it writes them', async () => {
    const search = lemmy.parseConfig({ server, what: 'search', name: 'marazul', comments: true });
    const page = readJsonFixture('lemmy', 'search-v4.json');
    const io = fakeIo({
      now,
      answers: { ...newer, [`${server}/api/v4/search?*`]: inTurn(page, { items: [], next_page: null }) },
    });
    const { mentions } = await collect(lemmy, search, io);
    expect(mentions).toHaveLength(2);
    expect(io.asked.slice(1).map(({ url }) => new URL(url).search)).toEqual([
      '?limit=50&sort=new&q=marazul&search_term=marazul&type_=all&listing_type=all',
      '?limit=50&sort=new&page_cursor=P501abc&q=marazul&search_term=marazul&type_=all&listing_type=all',
    ]);
  });

  test('version 4 as first released, which writes choices as version 3 does', async () => {
    const search = lemmy.parseConfig({ server, what: 'search', name: 'marazul' });
    const io = fakeIo({
      now,
      answers: {
        ...newer,
        [`${server}/api/v4/search?*`]: (request: { url: string }) =>
          request.url.includes('sort=New') ? { results: [] } : answer({ status: 400, body: { error: 'unknown' } }),
      },
    });
    expect((await collect(lemmy, search, io)).cursor).toMatchObject({ version: 'v4', style: 'Pascal' });
  });

  test('many pages are read over several checks, ten requests at most in each, without a hole', async () => {
    const all = Array.from({ length: 1000 }, (_, at) => ({
      post: { id: 1000 - at, name: `n.º ${1000 - at}`, published: new Date(now - (at + 1) * 60_000).toISOString() },
    }));
    let said = all.slice(900);
    const io = fakeIo({
      now,
      answers: {
        ...older,
        [`${server}/api/v3/post/list?*`]: (request: { url: string }) => {
          const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
          return { posts: said.slice((page - 1) * 50, page * 50) };
        },
        [`${server}/api/v3/comment/list?*`]: { comments: [] },
      },
    });
    const seen = new Set<string>();
    let cursor: Json = null;
    for (let check = 0; check < 8; check++) {
      const before = io.asked.length;
      const found: AllCollected = await collect(lemmy, talk, io, cursor);
      expect(io.asked.length - before).toBeLessThanOrEqual(10);
      for (const mention of found.mentions) seen.add(mention.externalId);
      cursor = found.cursor;
      said = all;
    }
    expect(seen.size).toBe(1000);
  });

  test('a pinned post does not end the list', async () => {
    const view = (id: number, minutes: number) => ({
      post: { id, name: `n.º ${id}`, published: new Date(now - minutes * 60_000).toISOString() },
    });
    const posts = [view(1, 100_000), ...Array.from({ length: 49 }, (_, at) => view(200 - at, at + 1))];
    const more = [view(150, 55), view(149, 70)];
    const io = fakeIo({
      now,
      answers: {
        ...older,
        [`${server}/api/v3/post/list?*`]: inTurn({ posts }, { posts: more }),
        [`${server}/api/v3/comment/list?*`]: {},
      },
    });
    const cursor = { version: 'v3', asked: now, trails: { posts: { newest: now - 60 * 60_000 } } };
    const { mentions } = await collect(lemmy, talk, io, cursor);
    expect(mentions.map((one) => one.externalId)).toContain('post/150');
  });

  test.each<[Table, string, RegExp]>([
    [
      { [`${server}/api/v4/site`]: answer({ status: 400, body: { error: 'InstanceIsPrivate' } }) },
      'not-allowed',
      /private/,
    ],
    [{ [`${server}/api/*`]: '<html>a blog</html>' }, 'bad-file', /no API of Lemmy/],
    [{ [`${server}/api/v4/site`]: answer({ status: 503 }) }, 'network', /repaired/],
    [
      { ...older, [`${server}/api/v3/post/*`]: answer({ status: 404, body: { error: 'not_found' } }) },
      'not-found',
      /no such/,
    ],
    [
      { ...older, [`${server}/api/v3/post/*`]: answer({ status: 429, headers: { 'retry-after': '60' } }) },
      'network',
      /too often/,
    ],
    [{ ...older, [`${server}/api/v3/post/*`]: '{"posts":[' }, 'bad-file', /JSON/],
  ])('a refusal is said in words %#', async (answers, code, says) => {
    const reading = collect(lemmy, talk, fakeIo({ now, answers }));
    await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
  });

  test.each<[Json]>([
    ['x'],
    [{ version: 'v9', trails: 7 }],
    [{ version: 'v3', asked: 1e300, trails: { posts: { gap: { page: '../..' } } } }],
  ])('the cursor %j, which is none of ours, harms nothing', async (cursor) => {
    const io = fakeIo({
      now,
      answers: {
        ...older,
        [`${server}/api/v3/post/*`]: readJsonFixture('lemmy', 'posts-v3.json'),
        [`${server}/api/v3/comment/*`]: {},
      },
    });
    expect((await collect(lemmy, talk, io, cursor)).mentions.length).toBeGreaterThanOrEqual(2);
    for (const { url } of io.asked) expect(url).not.toContain('..');
  });
});
