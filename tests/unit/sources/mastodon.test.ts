// Mastodon: what is asked of a server and in which order, what its statuses become, and how it says no.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { mastodon } from '../../../src/core/sources/mastodon/mastodon.ts';
import { parseAccess } from '../../../src/core/sources/mastodon/mastodon-access.ts';
import { recogniseMastodon } from '../../../src/core/sources/mastodon/mastodon-config.ts';
import { isNewer, parseStatuses, statusToMention } from '../../../src/core/sources/mastodon/mastodon-status.ts';
import { createRoots, parseContext } from '../../../src/core/sources/mastodon/mastodon-threads.ts';
import {
  expectMentions,
  expectReread,
  readFixture,
  readJsonFixture,
  spoilt,
  withoutRaw,
} from '../../support/source-fixtures.ts';
import { type AllCollected, answer, collect, fakeIo, inTurn, type Table } from '../../support/source-io.ts';

const server = 'https://voces.example';
const tagged = mastodon.parseConfig({ server: 'voces.example', name: '#marazul' });
const tag = readJsonFixture('mastodon', 'tag.json');
const context = readJsonFixture('mastodon', 'context.json');
const timeline = `${server}/api/v1/timelines/tag/marazul`;
const open: Table = { [`${server}/api/v2/instance`]: { version: '4.5.0' } };

/** Statuses of these ids, newest first. */
function statuses(...ids: readonly number[]): unknown[] {
  return ids.map((id) => ({
    id: String(id),
    created_at: '2026-09-15T10:00:00.000Z',
    visibility: 'public',
    content: `<p>n.º ${id}</p>`,
    account: { acct: 'ana' },
  }));
}

const range = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, at) => from - at);
const boundsOf = (url: string): string =>
  [...new URL(url).searchParams].filter(([name]) => name.endsWith('_id')).join();

describe('the form', () => {
  test.each<[Json, Partial<typeof tagged>]>([
    ['#marazul@voces.example', { server, what: 'hashtag', name: 'marazul' }],
    ['@ana@voces.example', { server, what: 'account', name: 'ana@voces.example' }],
    ['https://voces.example/@ana', { server, what: 'account', name: 'ana' }],
    [
      { server: 'https://voces.example/about', what: 'account', name: 'ana' },
      { server, name: 'ana' },
    ],
    [
      { server: 'voces.example', name: 'Año_Nuevo', any: '#a, b', none: ['c'] },
      { name: 'Año_Nuevo', any: ['a', 'b'], none: ['c'] },
    ],
    [
      { server: 'other.example', name: '@ana@voces.example', rss: true },
      { server, name: 'ana', rss: true },
    ],
  ])('%j', (given, config) => {
    const parsed = mastodon.parseConfig(given);
    expect(parsed).toMatchObject(config);
    expect(mastodon.parseConfig(parsed as unknown as Json)).toEqual(parsed);
    expect(mastodon.hosts(parsed)).toEqual(['voces.example']);
  });

  test.each<[Json, string]>([
    ['', 'name'],
    ['#two words@voces.example', 'name'],
    ['#a/../../b@voces.example', 'name'],
    ['#marazul', 'server'],
    [{ server: 'ftp://x.example', name: 'a' }, 'server'],
    [{ server, name: 'a', any: 'b,c,d,e,f' }, 'any'],
    [{ server, name: 'a', history: -1 }, 'history'],
  ])('refuses %j, naming “%s”', (given, field) => {
    expect(() => mastodon.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field } }),
    );
  });

  test.each<[string, unknown]>([
    ['https://mastodon.social/@ana', { what: 'account', name: 'ana' }],
    ['https://any.example/@ana@mar.example/115200000000000042', { what: 'account', name: 'ana@mar.example' }],
    ['https://mastodon.social/tags/caf%C3%A9', { what: 'hashtag', name: 'café' }],
    ['https://blog.example/tags/cafe', null],
    ['https://www.youtube.com/@ana', null],
    ['https://www.tiktok.com/@ana', null],
    ['https://medium.com/@ana', null],
    ['https://any.example/@ana/a-blog-post', null],
    ['https://any.example/', null],
  ])('recognises %s', (link, config) => {
    const found = recogniseMastodon(new URL(link));
    if (config === null) expect(found).toBeNull();
    else expect(found).toMatchObject(config as object);
  });
});

describe('statuses', () => {
  const roots = createRoots();
  const found = parseStatuses(tag);
  const around = parseContext(context);
  roots.show(found.statuses);
  roots.show(around.statuses);
  const mentions = [...found.statuses, ...around.statuses].flatMap(
    (one) => statusToMention(one.shape, roots.rootOf(one), 'voces.example') ?? [],
  );

  test('become mentions; boosts, what is not public and pictures without words are left out', () => {
    const expected = ['tag.expected.json', 'context.expected.json'].flatMap((name) =>
      readJsonFixture('mastodon', name),
    );
    expect(withoutRaw(mentions)).toEqual(expected);
    expect(found.ids).toHaveLength(7);
  });

  test('are the same when read again', () => expectReread(mastodon, tagged, mentions));

  test('whatever is in them, nothing worse happens than that one is missing', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt(tag), fc.jsonValue()), (payload) => {
        const parsed = parseStatuses(payload).statuses;
        const some = createRoots();
        some.show(parsed);
        some.show(parseContext(payload).statuses);
        expectMentions(parsed.flatMap((one) => statusToMention(one.shape, some.rootOf(one), 'voces.example') ?? []));
      }),
    );
  });

  test('a circle of answers has no beginning, and an end', () => {
    const circle = parseStatuses([
      { id: '1', in_reply_to_id: '2', content: 'a' },
      { id: '2', in_reply_to_id: '1', content: 'b' },
    ]).statuses;
    const some = createRoots();
    some.show(circle);
    for (const one of circle) expect(some.rootOf(one)).toBeNull();
  });

  test('a status nested absurdly deep, or of many thousand tags, ends', () => {
    const deep = JSON.parse(`${'{"card":'.repeat(20_000)}{}${'}'.repeat(20_000)}`) as object;
    expect(statusToMention({ ...deep, id: '1', content: 'hola' }, null, 'x')).toMatchObject({
      text: 'hola',
      raw: null,
    });
    const wide = { id: '1', content: '<p><a href="https://a.example/bc">a.example</a>'.repeat(5000) };
    expect(statusToMention(wide, null, 'x')?.text).toContain('https://a.example/bc');
  });

  test('ids grow by length, then by letter', () => {
    expect(isNewer('100', '99')).toBe(true);
    expect(isNewer('99', '100')).toBe(false);
    expect(isNewer('01J8B', '01J8A')).toBe(true);
    expect(isNewer('5', '5')).toBe(false);
  });
});

describe('reading a hashtag', () => {
  test('first looks back, and next time goes forward from there', async () => {
    const io = fakeIo({
      answers: {
        ...open,
        [`${timeline}?*`]: (request: { url: string }) => {
          const asked = new URL(request.url).searchParams;
          if (asked.has('min_id')) return Number(asked.get('min_id')) < 130 ? statuses(130, 121) : [];
          const below = Number(asked.get('max_id') ?? 121);
          return statuses(...range(below - 1, Math.max(1, below - 40)));
        },
      },
    });
    const config = mastodon.parseConfig({ server, name: 'marazul', history: 100, any: 'b', none: 'c' });
    const first = await collect(mastodon, config, io);
    expect(io.asked.map(({ url }) => boundsOf(url))).toEqual(['', '', 'max_id,81', 'max_id,41']);
    expect(new URL(io.asked[1]?.url ?? '').search).toBe('?limit=40&any%5B%5D=b&none%5B%5D=c');
    expect(first.mentions).toHaveLength(120);
    expect(first.batches).toHaveLength(3);
    expect(first.cursor).toMatchObject({ newest: '120', back: null });

    const second = await collect(mastodon, config, io, first.cursor);
    expect(second.mentions.map((mention) => mention.externalId)).toEqual(['130', '121']);
    // What the server shows to visitors was asked today already.
    expect(io.asked.slice(4).map(({ url }) => boundsOf(url))).toEqual(['min_id,120']);
    const third = await collect(mastodon, config, io, second.cursor);
    expect(third.batches).toMatchObject([{ unchanged: true, mentions: [], cursor: { newest: '130' } }]);
  });

  test('more than one check can read is read by the next ones, without a hole', async () => {
    const all = range(500, 1);
    const io = fakeIo({
      answers: {
        ...open,
        [`${timeline}?*`]: (request: { url: string }) => {
          const from = Number(new URL(request.url).searchParams.get('min_id'));
          return statuses(...all.filter((id) => id > from).slice(-40));
        },
      },
    });
    let cursor: Json = { newest: '0', access: { asked: Date.UTC(2026, 8, 15, 11) } };
    const seen = new Set<string>();
    for (let check = 0; check < 3; check++) {
      const before = io.asked.length;
      const found: AllCollected = await collect(mastodon, tagged, io, cursor);
      expect(io.asked.length - before).toBeLessThanOrEqual(10);
      for (const mention of found.mentions) seen.add(mention.externalId);
      cursor = found.cursor;
    }
    expect(seen.size).toBe(500);
    expect(cursor).toMatchObject({ newest: '500' });
  });

  test('a server that always answers the same does not hold a check up', async () => {
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: statuses(5, 4) } });
    const first = await collect(mastodon, tagged, io);
    expect(first.cursor).toMatchObject({ newest: '5', back: null });
    expect((await collect(mastodon, tagged, io, first.cursor)).batches).toHaveLength(1);
    expect(io.asked.length).toBeLessThan(8);
  });

  test('a failing page leaves what came before it, and where to go on', async () => {
    const io = fakeIo({
      answers: { ...open, [`${timeline}?*`]: inTurn(statuses(...range(100, 61)), answer({ status: 503 })) },
    });
    const batches: { cursor: Json }[] = [];
    const reading = (async () => {
      for await (const batch of mastodon.read(tagged, null, io)) batches.push(batch);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'network', place: { status: 503 } });
    expect(batches).toMatchObject([{ cursor: { newest: '100', back: { before: '61', left: 160 } } }]);
  });

  test.each<[Json]>([
    ['x'],
    [7],
    [[]],
    [{ newest: '../../x', back: { before: 'a b', left: -3 }, waiting: [{ id: '/', due: 'x' }] }],
  ])('the cursor %j, which is none of ours, begins anew', async (cursor) => {
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: inTurn(statuses(5), []) } });
    expect((await collect(mastodon, tagged, io, cursor)).mentions).toHaveLength(1);
    expect(io.asked.map(({ url }) => boundsOf(url)).slice(0, 2)).toEqual(['', '']);
  });

  test('an empty tag says so', async () => {
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: [] } });
    expect((await collect(mastodon, tagged, io)).batches).toMatchObject([
      { unchanged: true, notice: expect.stringContaining('no post with #marazul') },
    ]);
  });
});

describe('what a server shows', () => {
  test('its settings are read; what is not told is public', () => {
    expect(parseAccess(readJsonFixture('mastodon', 'instance.json'))).toEqual({
      local: 'public',
      remote: 'authenticated',
    });
    expect(parseAccess({ configuration: 7 })).toEqual({ local: 'public', remote: 'public' });
  });

  test('only its own posts: asks for these, and says that others are missing', async () => {
    const io = fakeIo({
      answers: {
        [`${server}/api/v2/instance`]: readJsonFixture('mastodon', 'instance.json'),
        [`${timeline}?*`]: statuses(5),
      },
    });
    const { notices } = await collect(mastodon, tagged, io);
    expect(io.asked[1]?.url).toContain('local=true');
    expect(notices[0]).toMatch(/only what was written there/);
  });

  test.each([
    ['authenticated', /an account there only/],
    ['disabled', /switched this list off/],
  ])('%s: says so, and what to do', async (local, says) => {
    const instance = { configuration: { timelines_access: { hashtag_feeds: { local, remote: local } } } };
    const io = fakeIo({ answers: { [`${server}/api/v2/instance`]: instance } });
    const reading = collect(mastodon, tagged, io);
    await expect(reading).rejects.toMatchObject({ code: 'not-allowed', message: expect.stringMatching(says) });
    await expect(reading).rejects.toThrow(/another server.*RSS/s);
    expect(io.asked).toHaveLength(1);
  });

  test('401 means the same', async () => {
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: answer({ status: 401, body: { error: 'x' } }) } });
    await expect(collect(mastodon, tagged, io)).rejects.toMatchObject({ code: 'not-allowed', place: { status: 401 } });
  });

  test('429 waits as long as it is told to', async () => {
    const busy = answer({ status: 429, headers: { 'retry-after': '300' } });
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: busy } });
    await expect(collect(mastodon, tagged, io)).rejects.toMatchObject({ place: { status: 429, retryAfter: 300_000 } });
  });

  test('a page instead of JSON says so', async () => {
    const io = fakeIo({ answers: { ...open, [`${timeline}?*`]: '<html>Just a moment' } });
    await expect(collect(mastodon, tagged, io)).rejects.toMatchObject({ code: 'bad-file' });
  });
});

describe('conversations', () => {
  const config = mastodon.parseConfig({ server, name: 'marazul', threads: true });
  const contextOf = (id: string): string => `${server}/api/v1/statuses/${id}/context`;

  test('an answer brings what it answers and what answers it, with the beginning as thread', async () => {
    const io = fakeIo({
      answers: { ...open, [`${timeline}?*`]: inTurn(tag, []), [contextOf('115200000000000041')]: context },
    });
    const { mentions } = await collect(mastodon, config, io);
    const threads = Object.fromEntries(
      mentions.map((one) => [one.externalId.slice(-2), one.thread?.slice(-2) ?? null]),
    );
    expect(threads).toEqual({ 42: '42', 41: '29', 40: null, 36: null, 29: '29', 30: '29', 43: '29' });
    expectReread(mastodon, config, mentions);
  });

  test('one that was answered is looked into at once, and again after a day', async () => {
    let now = Date.UTC(2026, 8, 15, 11);
    const root = { ...(statuses(50)[0] as object), replies_count: 1 };
    const reply = (id: string) => ({ ...(statuses(Number(id))[0] as object), in_reply_to_id: '50' });
    const io = fakeIo({
      now: () => now,
      answers: {
        ...open,
        [`${timeline}?*`]: (request: { url: string }) => (request.url.includes('_id=') ? [] : [root]),
        [contextOf('50')]: inTurn(
          { ancestors: [], descendants: [reply('51')] },
          { ancestors: [], descendants: [reply('51'), reply('52')] },
        ),
      },
    });
    const first = await collect(mastodon, config, io);
    expect(first.mentions.map((one) => [one.externalId, one.thread])).toEqual([
      ['50', '50'],
      ['51', '50'],
    ]);
    now += 3_600_000;
    expect((await collect(mastodon, config, io, first.cursor)).mentions).toEqual([]);
    now += 24 * 3_600_000;
    const later = await collect(mastodon, config, io, first.cursor);
    expect(later.mentions.map((one) => one.externalId)).toEqual(['51', '52']);
    expect(later.cursor).toMatchObject({ waiting: [] });
  });

  test('a check asks for a few only, and a busy server for none: what was found is kept', async () => {
    const answers = range(60, 41).map((id) => ({ ...(statuses(id)[0] as object), in_reply_to_id: '1' }));
    const quiet = fakeIo({
      answers: { ...open, [`${timeline}?*`]: inTurn(answers, []), [`${server}/api/v1/statuses/*`]: {} },
    });
    expect((await collect(mastodon, config, quiet)).mentions).toHaveLength(20);
    expect(quiet.asked.filter(({ url }) => url.includes('/context'))).toHaveLength(5);

    const busy = fakeIo({
      answers: {
        ...open,
        [`${timeline}?*`]: inTurn(answers, []),
        [`${server}/api/v1/statuses/*`]: answer({ status: 429 }),
      },
    });
    const { mentions, notices } = await collect(mastodon, config, busy);
    expect(mentions).toHaveLength(20);
    expect(notices.join()).toMatch(/follow later/);
  });
});

describe('an account', () => {
  const config = mastodon.parseConfig({ server, what: 'account', name: '@ana', replies: false });

  test('is looked up once; what it boosts is not asked for', async () => {
    const io = fakeIo({
      answers: {
        [`${server}/api/v1/accounts/lookup?acct=ana`]: { id: '11', display_name: 'Ana 🌻' },
        [`${server}/api/v1/accounts/11/statuses?*`]: inTurn(statuses(3, 2), []),
      },
    });
    const { mentions, cursor, batches } = await collect(mastodon, config, io);
    expect(mentions).toHaveLength(2);
    expect(batches[0]?.title).toBe('Ana 🌻 (@ana)');
    expect(io.asked[1]?.url).toContain('exclude_reblogs=true&exclude_replies=true');
    await collect(mastodon, config, io, cursor);
    expect(io.asked.filter(({ url }) => url.includes('lookup'))).toHaveLength(1);
  });

  test('nobody knows, says so', async () => {
    await expect(collect(mastodon, config, fakeIo())).rejects.toMatchObject({ code: 'not-found' });
  });
});

test('the RSS feed gives the same ids as the API for the server’s own posts', async () => {
  const config = mastodon.parseConfig({ server, name: 'marazul', rss: true });
  const io = fakeIo({ answers: { [`${server}/tags/marazul.rss`]: readFixture('mastodon', 'tag.rss') } });
  const { mentions } = await collect(mastodon, config, io);
  expect(withoutRaw(mentions)).toEqual(readJsonFixture('mastodon', 'tag.rss.expected.json'));
  expectReread(mastodon, config, mentions);
});
