// Hacker News: a search cut into times so that nothing is lost to its limit, conversations, and hostile answers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { hackerNews } from '../../../src/core/sources/hacker-news/hacker-news.ts';
import { parseHits, parseTree } from '../../../src/core/sources/hacker-news/hacker-news-item.ts';
import {
  addSlice,
  halveNext,
  nextSlice,
  readSlices,
  type Slice,
} from '../../../src/core/sources/hacker-news/time-slices.ts';
import { expectMentions, expectReread, readJsonFixture, spoilt, withoutRaw } from '../../support/source-fixtures.ts';
import { type AllCollected, answer, collect, fakeIo, inTurn } from '../../support/source-io.ts';

const api = 'https://hn.algolia.com/api/v1';
const now = Date.UTC(2026, 8, 15, 12);
const seconds = now / 1000;
const config = hackerNews.parseConfig('marazul');
const search = readJsonFixture('hacker-news', 'search.json');
const item = readJsonFixture('hacker-news', 'item.json');

const sliceOf = (url: string): Slice => {
  const filter = new URL(url).searchParams.get('numericFilters') ?? '';
  const [, from, to] = /^created_at_i>=(\d+),created_at_i<(\d+)$/.exec(filter) ?? [];
  return { from: Number(from), to: Number(to) };
};

/** A search over stories written at these seconds, a thousand hits at most. */
const searchOf = (times: () => readonly number[]) => (request: { url: string }) => {
  const { from, to } = sliceOf(request.url);
  const hits = times().filter((time) => time >= from && time < to);
  return {
    nbHits: hits.length,
    hits: hits.slice(-1000).map((time) => ({ objectID: String(time), title: `n.º ${time}`, created_at_i: time })),
  };
};

describe('the form', () => {
  test.each<[Json, string]>([
    ['acme "cold brew"', 'acme "cold brew"'],
    ['https://news.ycombinator.com/item?id=90000001', 'https://news.ycombinator.com/item?id=90000001'],
    ['https://hn.algolia.com/?dateRange=all&q=acme', 'acme'],
    [{ query: ' acme ', of: 'story', threads: true }, 'acme'],
  ])('%j', (given, query) => {
    const parsed = hackerNews.parseConfig(given);
    expect(parsed.query).toBe(query);
    expect(hackerNews.parseConfig(parsed as unknown as Json)).toEqual(parsed);
    expect(hackerNews.hosts(parsed)).toEqual(['hn.algolia.com']);
  });

  test.each<[Json, string]>([
    ['', 'query'],
    [{ query: 'x'.repeat(600) }, 'query'],
    [{ query: 'x', of: 'nothing' }, 'of'],
    [{ query: 'x', history: 1e9 }, 'history'],
  ])('refuses %j, naming “%s”', (given, field) => {
    expect(() => hackerNews.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field } }),
    );
  });

  test('recognises stories and searches', () => {
    const recognise = (link: string) => hackerNews.recognise?.(new URL(link));
    expect(recognise('https://news.ycombinator.com/item?id=12')).toEqual({
      query: 'https://news.ycombinator.com/item?id=12',
    });
    expect(recognise('https://news.ycombinator.com/item?id=x')).toBeNull();
    expect(recognise('https://news.ycombinator.com/newest')).toBeNull();
    expect(recognise('https://hn.algolia.com/?q=acme')).toEqual({ query: 'acme' });
    expect(recognise('https://example.org/item?id=12')).toBeNull();
  });
});

describe('stories and comments', () => {
  test('of a search; deleted ones are left out', () => {
    const { mentions, given, total } = parseHits(search);
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('hacker-news', 'search.expected.json'));
    expect([given, total]).toEqual([4, 4]);
    expectReread(hackerNews, config, mentions);
  });

  test('of a conversation; an answer to a deleted comment stays', () => {
    const mentions = parseTree(item);
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('hacker-news', 'item.expected.json'));
    expectReread(hackerNews, config, mentions);
    expect(mentions[0]?.raw?.length).toBeLessThan(600);
  });

  test('whatever is in them, nothing worse happens than that one is missing', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt(search), spoilt(item), fc.jsonValue()), (payload) => {
        expectMentions(parseHits(payload).mentions);
        expectMentions(parseTree(payload));
      }),
    );
  });

  test('a conversation of absurd depth ends', () => {
    const deep = JSON.parse(`${'{"id":1,"text":"x","children":['.repeat(20_000)}${']}'.repeat(20_000)}`) as unknown;
    expect(parseTree(deep).length).toBeLessThanOrEqual(10_000);
  });
});

describe('times', () => {
  test('halves cover what was halved, to the second', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 2, max: 1e9 }), (from, length) => {
        const [older, newer] = halveNext([{ from, to: from + length }]);
        expect([older?.from, older?.to, newer?.to]).toEqual([from, newer?.from, from + length]);
        expect((older?.to ?? 0) - (older?.from ?? 0)).toBeGreaterThan(0);
        expect((newer?.to ?? 0) - (newer?.from ?? 0)).toBeGreaterThan(0);
      }),
    );
    expect(halveNext([{ from: 5, to: 6 }])).toEqual([{ from: 5, to: 6 }]);
    expect(nextSlice([])).toBeNull();
  });

  test('absurdly many become one again; what is no stretch is forgotten', () => {
    let slices: readonly Slice[] = [];
    for (let at = 0; at < 500; at++) slices = addSlice(slices, { from: at, to: at + 1 });
    expect(slices.length).toBeLessThanOrEqual(200);
    expect(Math.min(...slices.map((one) => one.from))).toBe(0);
    expect(readSlices([[1, 2], [2, 1], ['a', 3], null, [5], [-1, 4]])).toEqual([{ from: 1, to: 2 }]);
  });
});

describe('searching', () => {
  test('asks for words as they are written, within a stretch of time', async () => {
    const io = fakeIo({ now, answers: { [`${api}/search_by_date?*`]: search } });
    const { mentions, cursor } = await collect(hackerNews, config, io);
    expect(mentions).toHaveLength(3);
    const asked = new URL(io.asked[0]?.url ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      query: 'marazul',
      tags: '(story,comment)',
      typoTolerance: 'false',
      hitsPerPage: '1000',
    });
    expect(sliceOf(io.asked[0]?.url ?? '')).toEqual({ from: seconds - 365 * 86_400, to: seconds + 1 });
    expect(cursor).toEqual({ until: seconds, slices: [], waiting: [] });
  });

  test('more than the limit: every hit is found, in bounded checks, the newest first', async () => {
    let clock = now;
    // Crowded in one month, thin otherwise; some in the same second.
    const times = Array.from({ length: 7000 }, (_, at) => seconds - 40 * 86_400 + Math.floor(at / 2) * 500).toSorted(
      (a, b) => a - b,
    );
    const io = fakeIo({ now: () => clock, answers: { [`${api}/search_by_date?*`]: searchOf(() => times) } });
    const seen = new Set<string>();
    let cursor: Json = null;
    let checks = 0;
    do {
      const before = io.asked.length;
      const found: AllCollected = await collect(hackerNews, config, io, cursor);
      expect(io.asked.length - before).toBeLessThanOrEqual(12);
      for (const mention of found.mentions) seen.add(mention.externalId);
      cursor = found.cursor;
      if (checks === 0) expect(found.notices.at(-1)).toMatch(/over several checks: so far back to 2026-/);
      checks += 1;
      clock += 30 * 60_000;
    } while ((cursor as { slices: unknown[] }).slices.length > 0 && checks < 20);
    expect(seen.size).toBe(new Set(times).size);
    expect(checks).toBeLessThan(12);
  });

  test('then only what is new is asked for, an hour back for what came late', async () => {
    const io = fakeIo({ now, answers: { [`${api}/search_by_date?*`]: { hits: [], nbHits: 0 } } });
    const { batches } = await collect(hackerNews, config, io, { until: seconds - 1800 });
    expect(io.asked.map(({ url }) => sliceOf(url))).toEqual([{ from: seconds - 5400, to: seconds + 1 }]);
    expect(batches.every((batch) => batch.unchanged)).toBe(true);
  });

  test.each([
    ['tells a total it never gives', { hits: [{ objectID: '1', title: 'x', created_at_i: 1 }], nbHits: 900 }],
    ['tells a total and gives nothing', { hits: [], nbHits: 900_000 }],
    ['tells no numbers', { hits: 'x', nbHits: 'y' }],
    ['is empty', {}],
  ])('a server that %s ends a check all the same', async (_, body) => {
    const io = fakeIo({ now, answers: { [`${api}/search_by_date?*`]: body } });
    let cursor: Json = null;
    for (let check = 0; check < 10; check++) ({ cursor } = await collect(hackerNews, config, io, cursor));
    expect(io.asked.length).toBeLessThanOrEqual(80);
    expect(JSON.stringify(cursor).length).toBeLessThan(10_000);
  });

  test.each<[Json]>([
    ['x'],
    [{ until: 'x', slices: 7, waiting: [{ id: '../x', due: 0, last: 0 }] }],
    [{ until: 1e15 }],
  ])('the cursor %j, which is none of ours, harms nothing', async (cursor) => {
    const io = fakeIo({ now, answers: { [`${api}/search_by_date?*`]: search } });
    expect((await collect(hackerNews, config, io, cursor)).mentions).toHaveLength(3);
    for (const { url } of io.asked) expect(sliceOf(url).to).toBe(seconds + 1);
  });

  test('a stretch that failed is asked for again', async () => {
    const io = fakeIo({
      now,
      answers: { [`${api}/search_by_date?*`]: inTurn({ hits: [], nbHits: 5000 }, answer({ status: 503 })) },
    });
    await expect(collect(hackerNews, config, io)).rejects.toMatchObject({ place: { status: 503 } });
  });
});

describe('conversations', () => {
  const whole = hackerNews.parseConfig({ query: 'marazul', threads: true });

  test('of stories found: at once where there are comments, and again a day later', async () => {
    let clock = now;
    const io = fakeIo({
      now: () => clock,
      answers: {
        [`${api}/search_by_date?*`]: inTurn(search, { hits: [], nbHits: 0 }),
        [`${api}/items/90000001`]: item,
        [`${api}/items/90000000`]: answer({ status: 404 }),
      },
    });
    const first = await collect(hackerNews, whole, io);
    expect(first.mentions).toHaveLength(3 + 4);
    clock += 25 * 3_600_000;
    const second = await collect(hackerNews, whole, io, first.cursor);
    expect(io.asked.filter(({ url }) => url.includes('/items/')).map(({ url }) => url.slice(-8))).toEqual([
      '90000001',
      '90000000',
      '90000001',
    ]);
    expect(second.cursor).toMatchObject({ waiting: [] });
  });

  test('one that fails does not stand before the others, nor make the search fail', async () => {
    const io = fakeIo({
      now,
      answers: { [`${api}/search_by_date?*`]: search, [`${api}/items/*`]: answer({ status: 500 }) },
    });
    const { mentions, cursor } = await collect(hackerNews, whole, io);
    expect(mentions).toHaveLength(3);
    expect(cursor).toMatchObject({ waiting: [{ id: '90000001', due: expect.any(Number) }, { id: '90000000' }] });
    await collect(hackerNews, whole, io, cursor);
    expect(io.asked.filter(({ url }) => url.includes('/items/'))).toHaveLength(1);
  });

  test('of one story, told again only where it has changed', async () => {
    const story = hackerNews.parseConfig('https://news.ycombinator.com/item?id=90000001');
    const io = fakeIo({ now, answers: { [`${api}/items/90000001`]: item } });
    const first = await collect(hackerNews, story, io);
    expect(first.mentions).toHaveLength(4);
    expect(first.batches[0]?.title).toBe('Show HN: Coffee as a service');
    expect((await collect(hackerNews, story, io, first.cursor)).batches).toMatchObject([
      { unchanged: true, mentions: [] },
    ]);
    await expect(collect(hackerNews, story, fakeIo())).rejects.toMatchObject({ code: 'not-found' });
  });
});
