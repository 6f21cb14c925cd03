// The Bluesky stream: words compared here and nowhere else, batches and cursors in time, lines that break.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { FoundMention, Json } from '../../../src/contract/model.ts';
import { parseEvent } from '../../../src/core/sources/bluesky/bluesky-event.ts';
import { blueskyJetstream } from '../../../src/core/sources/bluesky/bluesky-jetstream.ts';
import { createMatcher } from '../../../src/core/sources/bluesky/phrase-match.ts';
import type { Batch } from '../../../src/core/sources/kind.ts';
import {
  expectMentions,
  expectReread,
  readFixture,
  readJsonFixture,
  spoilt,
  withoutRaw,
} from '../../support/source-fixtures.ts';
import { collect, fakeIo } from '../../support/source-io.ts';

const config = blueskyJetstream.parseConfig('marazul');
const messages = readFixture('bluesky-jetstream', 'messages.jsonl').trim().split('\n');
const noon = Date.UTC(2026, 8, 15, 12);
const heard = (minutesAgo: number): number => (noon - minutesAgo * 60_000) * 1000;

function postAt(micros: number, text: string, key = String(micros)): string {
  const record = { text, createdAt: new Date(Math.floor(micros / 1000)).toISOString() };
  const commit = { operation: 'create', collection: 'app.bsky.feed.post', rkey: key, record };
  return JSON.stringify({ did: 'did:plc:ana', time_us: micros, kind: 'commit', commit });
}

describe('the form', () => {
  test.each<[Json, object]>([
    ['marazul, #marazul , café con leche', { any: ['marazul', '#marazul', 'café con leche'], all: [], none: [] }],
    [
      { all: 'a, b', none: ['c'] },
      { any: [], all: ['a', 'b'], none: ['c'] },
    ],
    [{ any: 'a', host: 'jetstream1.us-west.bsky.network' }, { host: 'jetstream1.us-west.bsky.network' }],
    [{ any: 'a', otherHost: 'wss://stream.example:6008/subscribe' }, { host: 'stream.example:6008' }],
    [{ any: '🦋' }, { any: ['🦋'] }],
  ])('%j', (given, expected) => {
    const parsed = blueskyJetstream.parseConfig(given);
    expect(parsed).toMatchObject(expected);
    expect(blueskyJetstream.parseConfig(parsed as unknown as Json)).toEqual(parsed);
    expect(blueskyJetstream.hosts(parsed)).toEqual([parsed.host]);
  });

  test.each<[Json, string]>([
    ['', 'any'],
    [{ none: 'a' }, 'any'],
    [{ any: '!!, a' }, 'any'],
    [{ all: 'x'.repeat(300) }, 'all'],
    [{ any: 'a', otherHost: 'two words' }, 'otherHost'],
    [{ any: 'a', catchUp: 99_999 }, 'catchUp'],
  ])('refuses %j, naming “%s”', (given, field) => {
    expect(() => blueskyJetstream.parseConfig(given)).toThrow(
      expect.objectContaining({ code: 'bad-config', place: { field } }),
    );
  });
});

describe('matching', () => {
  test.each<[string, string, boolean]>([
    ['marazul', 'Vi MARAZUL ayer', true],
    ['marazul', '#marazul!', true],
    ['marazul', 'marazules', false],
    ['marazul', 'elmarazul', false],
    ['marazul', 'mar_azul marazul_', false],
    ['ñandú', 'un NANDU', true],
    ['#marazul', 'marazul', false],
    ['#marazul', 'con #MarAzul.', true],
    ['café con leche', 'un Cafe  con\nleche, por favor', true],
    ['straße', 'die STRASSE', true],
    ['珈琲', '美味しい珈琲店', true],
    ['커피', '커피를 마셨다', true],
    ['🦋', 'hola🦋', true],
    ['c++', 'I like C++ a lot', true],
    ['𝒜', 'AB', false],
    ['at', 'что at', true],
  ])('“%s” in “%s”: %s', (term, text, found) => {
    expect(createMatcher({ any: [term], all: [], none: [] })(text)).toBe(found);
  });

  test('any, all and none together', () => {
    const matches = createMatcher({ any: ['a', 'b'], all: ['c'], none: ['d'] });
    expect(['a c', 'b c', 'c', 'a', 'a c d'].map(matches)).toEqual([true, true, false, false, false]);
  });

  test('a text that repeats a term’s beginning does not take for ever', () => {
    expect(createMatcher({ any: ['aaaaaaaaab'], all: [], none: [] })('a'.repeat(200_000))).toBe(false);
    expect(createMatcher({ any: ['aa'], all: [], none: [] })('a'.repeat(200_000))).toBe(false);
  });
});

describe('messages', () => {
  const matches = createMatcher(config);
  const mentions = messages.flatMap((message) => parseEvent(message, matches).mention ?? []);

  test('become mentions where they say a word, in the text, a tag or the card of a link', () => {
    expect(withoutRaw(mentions)).toEqual(readJsonFixture('bluesky-jetstream', 'messages.expected.json'));
    expectReread(blueskyJetstream, config, mentions);
  });

  test('whatever they are, they are counted and never stop anything', () => {
    const all = () => true;
    fc.assert(
      fc.property(fc.oneof(spoilt(JSON.parse(messages[2] ?? '')), fc.jsonValue()), fc.nat(2000), (event, cut) => {
        const text = JSON.stringify(event) ?? '';
        for (const message of [text, text.slice(0, cut)]) {
          const { mention } = parseEvent(message, all);
          expectMentions(mention ? [mention] : []);
        }
      }),
    );
    expect(parseEvent('x'.repeat(1_000_000), all)).toMatchObject({ mention: null, fault: expect.any(String) });
  });
});

describe('listening', () => {
  test('sends no word, takes the stream from now on, and hands on what matches', async () => {
    const io = fakeIo({ now: noon, messages: [...messages, 'not json', '{}'] });
    const { mentions, rejections, cursor } = await collect(blueskyJetstream, config, io);
    expect(io.listened.map(({ url }) => url)).toEqual([
      'wss://jetstream2.us-east.bsky.network/subscribe?wantedCollections=app.bsky.feed.post',
    ]);
    expect(mentions).toHaveLength(3);
    expect(rejections).toEqual([{ at: 'stream', reason: expect.stringMatching(/^2 messages/) }]);
    expect(cursor).toEqual({ timeUs: 1_789_468_200_000_007 });
    expect(io.asked).toEqual([]);
  });

  test('takes it up again five seconds before what was heard last', async () => {
    const io = fakeIo({ now: noon });
    await collect(blueskyJetstream, config, io, { timeUs: heard(10) });
    expect(io.listened[0]?.url).toMatch(new RegExp(`&cursor=${heard(10) - 5_000_000}$`));
  });

  test('makes up for so long as was allowed, and says what is missing', async () => {
    const io = fakeIo({ now: noon, messages: [postAt(heard(59), 'marazul')] });
    const { notices } = await collect(blueskyJetstream, config, io, { timeUs: heard(200) });
    expect(io.listened[0]?.url).toMatch(new RegExp(`&cursor=${heard(60)}$`));
    expect(notices[0]).toMatch(/140 minutes of the stream were not heard/);
  });

  test.each<[Json]>([['x'], [{ timeUs: 'y' }], [{ timeUs: 1e300 }], [{ timeUs: heard(-600) }]])(
    'the cursor %j is none to go by',
    async (cursor) => {
      const io = fakeIo({ now: noon });
      await collect(blueskyJetstream, config, io, cursor);
      expect(io.listened[0]?.url).not.toContain('cursor=');
    },
  );

  test('a message from the future does not move the cursor there', async () => {
    const io = fakeIo({ now: noon, messages: [postAt(heard(1), 'marazul'), postAt(heard(-600), 'marazul', 'z')] });
    const { cursor, mentions } = await collect(blueskyJetstream, config, io);
    expect(mentions).toHaveLength(2);
    expect(cursor).toEqual({ timeUs: heard(1) });
  });

  test('hands on every fifty, every few seconds, and at least a cursor every half minute', async () => {
    let now = noon;
    function* say() {
      for (let at = 0; at < 120; at++) yield postAt((noon + at) * 1000, 'marazul');
      now += 3100;
      yield postAt(now * 1000, 'something else');
      now += 31_000;
      yield postAt(now * 1000, 'something else');
      now += 1000;
      yield postAt(now * 1000, 'something else');
    }
    const io = fakeIo({ now: () => now, messages: say });
    const { batches } = await collect(blueskyJetstream, config, io);
    expect(batches.map((batch) => batch.mentions.length)).toEqual([50, 50, 20, 0, 0]);
    expect(batches.map((batch) => batch.cursor)).toMatchObject([
      { timeUs: (noon + 49) * 1000 },
      { timeUs: (noon + 99) * 1000 },
      { timeUs: (noon + 119) * 1000 },
      { timeUs: (noon + 3100) * 1000 },
      { timeUs: now * 1000 },
    ]);
  });

  test('tells now and then how much comes in', async () => {
    let now = noon;
    function* say() {
      for (let at = 0; at < 400; at++) {
        now += 1000;
        yield postAt(now * 1000, at % 100 === 0 ? 'marazul' : 'x'.repeat(2000));
      }
    }
    const { notices } = await collect(blueskyJetstream, config, fakeIo({ now: () => now, messages: say }));
    expect(notices).toEqual([expect.stringMatching(/^Listening: about \d+ MB an hour, 1 posts a second, \d kept/)]);
  });

  test('what was heard is handed on where the stream falls silent', async () => {
    vi.useFakeTimers({ now: noon });
    const stop = new AbortController();
    async function* say() {
      yield postAt(heard(0), 'marazul');
      await new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    }
    const io = fakeIo({ now: () => Date.now(), messages: say, signal: stop.signal });
    const found: FoundMention[] = [];
    const listening = (async () => {
      for await (const batch of blueskyJetstream.read(config, null, io)) found.push(...batch.mentions);
    })();
    await vi.advanceTimersByTimeAsync(2500);
    expect(found).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(2500);
    expect(found).toHaveLength(1);
    stop.abort();
    await listening;
    vi.useRealTimers();
  });

  test('a line that breaks gives what was heard before, then its failure', async () => {
    const broken = new EarshotError('network', 'The line broke.');
    async function* say() {
      yield postAt(heard(1), 'marazul');
      throw broken;
    }
    const batches: Batch[] = [];
    const listening = (async () => {
      for await (const batch of blueskyJetstream.read(config, null, fakeIo({ now: noon, messages: say })))
        batches.push(batch);
    })();
    await expect(listening).rejects.toBe(broken);
    expect(batches).toMatchObject([{ mentions: [{ text: 'marazul' }], cursor: { timeUs: heard(1) } }]);
  });

  test('a line that breaks while a batch is saved is no unhandled failure', async () => {
    async function* say() {
      for (let at = 0; at < 50; at++) yield postAt(heard(2) + at, 'marazul', `k${at}`);
      throw new EarshotError('network', 'The line broke.');
    }
    let saved = 0;
    const listening = (async () => {
      for await (const batch of blueskyJetstream.read(config, null, fakeIo({ now: noon, messages: say }))) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        saved += batch.mentions.length;
      }
    })();
    await expect(listening).rejects.toThrow('The line broke.');
    expect(saved).toBe(50);
  });
});
