// Stack Exchange: questions from where the last check ended, answers, and the waiting its API asks for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/contract/model.ts';
import { stackExchange } from '../../../src/core/sources/stack-exchange/stack-exchange.ts';
import { refusal } from '../../../src/core/sources/stack-exchange/stack-exchange-api.ts';
import { parsePost, parseWrapper } from '../../../src/core/sources/stack-exchange/stack-exchange-post.ts';
import { siteOf } from '../../../src/core/sources/stack-exchange/stack-exchange-sites.ts';
import { expectMentions, expectReread, readJsonFixture, spoilt, withoutRaw } from '../../support/source-fixtures.ts';
import { answer, collect, fakeIo, inTurn } from '../../support/source-io.ts';

const api = 'https://api.stackexchange.com/2.3';
const now = Date.UTC(2026, 8, 15, 12);
const seconds = now / 1000;
const config = stackExchange.parseConfig({ site: 'stackoverflow', query: 'marazul' });
const questions = readJsonFixture('stack-exchange', 'questions.json');
const answers = readJsonFixture('stack-exchange', 'answers.json');

describe('the form', () => {
  test.each<[Json, object, string]>([
    [{ site: 'stackoverflow', query: 'acme' }, { site: 'stackoverflow.com' }, 'stackoverflow.com: acme'],
    [
      { site: 'https://unix.stackexchange.com/', tags: 'C#, .NET, c++' },
      { site: 'unix.stackexchange.com', tags: ['c#', '.net', 'c++'] },
      '',
    ],
    [{ site: 'es.stackoverflow', tags: ['sql'] }, { site: 'es.stackoverflow.com' }, 'es.stackoverflow.com: [sql]'],
    ['https://stackoverflow.com/questions/tagged/c%23+marazul-sdk', { tags: ['c#', 'marazul-sdk'] }, ''],
    ['https://superuser.com/search?q=acme', { site: 'superuser.com', query: 'acme' }, ''],
  ])('%j', (given, expected, name) => {
    const parsed = stackExchange.parseConfig(given);
    expect(parsed).toMatchObject(expected);
    expect(stackExchange.parseConfig(parsed as unknown as Json)).toEqual(parsed);
    if (name !== '') expect(stackExchange.nameOf(parsed)).toBe(name);
    expect(stackExchange.hosts(parsed)).toEqual(['api.stackexchange.com']);
  });

  test.each<[Json, string]>([
    ['', 'site'],
    [{ site: 'example.org', query: 'x' }, 'site'],
    [{ site: 'stackoverflow' }, 'query'],
    [{ site: 'stackoverflow', tags: 'two words' }, 'tags'],
    [{ site: 'stackoverflow', query: 'x', key: 'a b' }, 'key'],
  ])('refuses %j, naming “%s”', (given, field) => {
    expect(() => stackExchange.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field } }),
    );
  });

  test.each<[string, string | null]>([
    ['stackoverflow', 'stackoverflow.com'],
    ['askubuntu.com', 'askubuntu.com'],
    ['mathoverflow', 'mathoverflow.net'],
    ['cooking', 'cooking.stackexchange.com'],
    ['pt.stackoverflow.com', 'pt.stackoverflow.com'],
    ['api.stackexchange.com', null],
    ['unix.meta', 'unix.meta.stackexchange.com'],
    ['evil.example', null],
    ['a/b', null],
  ])('the site %s', (text, site) => expect(siteOf(text)).toBe(site));

  test('recognises tags, searches and questions', () => {
    const recognise = (link: string) => stackExchange.recognise?.(new URL(link));
    expect(recognise('https://stackoverflow.com/tags/acme/info')).toEqual({ site: 'stackoverflow.com', tags: 'acme' });
    expect(recognise('https://stackoverflow.com/questions/7001/why')).toEqual({
      site: 'stackoverflow.com',
      query: 'https://stackoverflow.com/questions/7001',
    });
    expect(recognise('https://stackoverflow.com/questions/ask')).toBeNull();
    expect(recognise('https://example.org/questions/tagged/acme')).toBeNull();
  });
});

describe('questions and answers', () => {
  const all = [questions, answers].flatMap((one) =>
    parseWrapper(one).items.flatMap((post) => parsePost(post, config.site) ?? []),
  );

  test('become mentions, with titles and code as they were written', () => {
    const expected = ['questions', 'answers'].flatMap((name) =>
      readJsonFixture('stack-exchange', `${name}.expected.json`),
    );
    expect(withoutRaw(all)).toEqual(expected);
    expectReread(stackExchange, config, all);
  });

  test('whatever is in them, nothing worse happens than that one is missing', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt(questions), spoilt(answers), fc.jsonValue()), (payload) => {
        const { items, backoff } = parseWrapper(payload);
        expectMentions(items.flatMap((post) => parsePost(post, config.site) ?? []));
        if (backoff !== null) expect(backoff).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reading', () => {
  test('goes on from the newest question known, and says what is left of the day’s requests', async () => {
    const io = fakeIo({ now, answers: { [`${api}/search/advanced?*`]: questions } });
    const first = await collect(stackExchange, config, io);
    expect(first.mentions).toHaveLength(2);
    expect(first.notices).toEqual(['Stack Exchange allows 287 of 300 more requests today.']);
    expect(Object.fromEntries(new URL(io.asked[0]?.url ?? '').searchParams)).toEqual({
      site: 'stackoverflow.com',
      q: 'marazul',
      order: 'asc',
      sort: 'creation',
      filter: 'withbody',
      pagesize: '100',
      page: '1',
      fromdate: String(seconds - 30 * 86_400),
    });
    await collect(stackExchange, config, io, first.cursor);
    expect(io.asked[1]?.url).toContain('fromdate=1789466400');
  });

  test('pages are bounded in a check, and the next goes on', async () => {
    const page = (newest: number) => ({
      items: [{ question_id: newest, title: 'x', creation_date: newest }],
      has_more: true,
    });
    let count = 0;
    const io = fakeIo({ now, answers: { [`${api}/search/advanced?*`]: () => page(seconds - 1000 + count++) } });
    const { cursor } = await collect(stackExchange, config, io);
    expect(io.asked.map(({ url }) => new URL(url).searchParams.get('page'))).toEqual(['1', '2', '3', '4', '5']);
    expect(cursor).toMatchObject({ from: seconds - 996 });
  });

  test('a second with more questions than a check can read does not hold it up for ever', async () => {
    const io = fakeIo({
      now,
      answers: {
        [`${api}/search/advanced?*`]: { items: [{ question_id: 1, title: 'x', creation_date: 500 }], has_more: true },
      },
    });
    const { cursor } = await collect(stackExchange, config, io, { from: 500 });
    expect(cursor).toMatchObject({ from: 501 });
  });

  test('a date in the future does not move the start there', async () => {
    const items = [{ question_id: 1, title: 'x', creation_date: seconds * 2 }];
    const io = fakeIo({ now, answers: { [`${api}/search/advanced?*`]: { items } } });
    expect((await collect(stackExchange, config, io)).cursor).toMatchObject({ from: seconds });
  });

  test.each<[Json]>([
    ['x'],
    [{ from: 'x', notBefore: 'y', waiting: 7 }],
    [{ waiting: [{ id: '1;2', due: 0, last: 0 }] }],
  ])('the cursor %j, which is none of ours, harms nothing', async (cursor) => {
    const io = fakeIo({
      now,
      answers: { [`${api}/search/advanced?*`]: questions, [`${api}/questions/7001/answers?*`]: {} },
    });
    expect((await collect(stackExchange, { ...config, answers: true }, io, cursor)).mentions).toHaveLength(2);
  });
});

describe('answers', () => {
  const both = stackExchange.parseConfig({ site: 'stackoverflow', query: 'marazul', answers: true });

  test('are asked for many questions at once, and again a day later', async () => {
    let clock = now;
    const io = fakeIo({
      now: () => clock,
      answers: {
        [`${api}/search/advanced?*`]: inTurn(questions, { items: [] }),
        [`${api}/questions/7001/answers?*`]: answers,
        [`${api}/questions/7003;7001/answers?*`]: answers,
        [`${api}/questions/7001;7003/answers?*`]: answers,
      },
    });
    const first = await collect(stackExchange, both, io);
    expect(first.mentions.map((one) => one.externalId)).toEqual(['7001', '7003', '7002']);
    expect(io.asked).toHaveLength(2);
    clock += 25 * 3_600_000;
    const second = await collect(stackExchange, both, io, first.cursor);
    expect(second.mentions.map((one) => one.externalId)).toEqual(['7002']);
    expect(second.cursor).toMatchObject({ waiting: [] });
  });
});

describe('waiting', () => {
  test('a backoff ends the check, and no other begins before it is over', async () => {
    const io = fakeIo({
      now,
      answers: { [`${api}/search/advanced?*`]: { ...(questions as object), has_more: true, backoff: 600 } },
    });
    const { cursor, batches } = await collect(stackExchange, config, io);
    expect(io.asked).toHaveLength(1);
    expect(batches.at(-1)?.minimumMinutes).toBe(10);
    await expect(collect(stackExchange, config, io, cursor)).rejects.toMatchObject({ place: { retryAfter: 600_000 } });
    expect(io.asked).toHaveLength(1);
    const later = fakeIo({ now: now + 600_000, answers: { [`${api}/search/advanced?*`]: questions } });
    expect((await collect(stackExchange, config, later, cursor)).mentions).toHaveLength(2);
  });

  test('where next to nothing is left, the rest of the day is waited for', async () => {
    const io = fakeIo({
      now,
      answers: { [`${api}/search/advanced?*`]: { items: [], quota_remaining: 2, quota_max: 300 } },
    });
    expect((await collect(stackExchange, config, io)).batches[0]).toMatchObject({ minimumMinutes: 12 * 60 });
  });

  test('a cursor that would wait for ever waits a week', async () => {
    const reading = collect(stackExchange, config, fakeIo({ now }), { notBefore: Number.MAX_SAFE_INTEGER });
    await expect(reading).rejects.toMatchObject({ place: { retryAfter: 7 * 86_400_000 } });
  });
});

test.each<[number, object | string, object]>([
  [
    502,
    {
      error_id: 502,
      error_name: 'throttle_violation',
      error_message: 'too many requests from this IP, more requests available in 7200 seconds',
    },
    { code: 'network', place: { retryAfter: 7_200_000, status: 502 } },
  ],
  [
    400,
    { error_id: 400, error_name: 'bad_parameter', error_message: 'No site found for name `x`' },
    { code: 'not-found' },
  ],
  [
    400,
    { error_id: 400, error_name: 'bad_parameter', error_message: 'page' },
    { code: 'network', message: expect.stringContaining('page') },
  ],
  [
    400,
    { error_id: 400, error_name: 'bad_parameter', error_message: '`key` is not valid' },
    { code: 'bad-config', place: { field: 'key' } },
  ],
  [
    503,
    { error_id: 503, error_name: 'temporarily_unavailable', error_message: 'x' },
    { code: 'network', message: expect.stringContaining('repaired') },
  ],
  [500, '<html>', { code: 'network', place: { status: 500 } }],
])('%i %j is said in words', async (status, body, expected) => {
  const io = fakeIo({ now, answers: { [`${api}/search/advanced?*`]: answer({ status, body }) } });
  await expect(collect(stackExchange, config, io)).rejects.toMatchObject(expected);
});

test('a refusal may come with 200', async () => {
  const body = { error_id: 502, error_name: 'throttle_violation', error_message: 'x' };
  const io = fakeIo({ now, answers: { [`${api}/search/advanced?*`]: body } });
  await expect(collect(stackExchange, config, io)).rejects.toMatchObject({ place: { retryAfter: 300_000 } });
  const made = refusal(
    { status: 200, url: '', movedTo: null, headers: {}, body: Buffer.from('{'), unchanged: false },
    now,
  );
  expect(made.code).toBe('network');
});
