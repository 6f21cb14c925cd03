// What every source kind that is a feed must do: recorded payloads become what they must, hostile ones end well.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { FoundMention, Json } from '../../../src/contract/model.ts';
import type { SourceKind } from '../../../src/core/sources/kind.ts';
import { collect, fakeIo } from '../../support/source-io.ts';

interface Pair {
  /** Name of the payload in tests/fixtures/sources/<kind>/, with its `.json` of what it must become. */
  readonly payload: string;
  readonly config: Json;
  /** What must be asked. */
  readonly url: string;
}

export function testFeedKind<C>(kind: SourceKind<C>, pairs: readonly Pair[]): void {
  describe(`${kind.id}: payloads`, () => {
    test.each(pairs)('$payload becomes what it must, by one request to $url', async ({ payload, config, url }) => {
      const { asked, mentions, rejections, batches } = await readPayload(kind, config, readPair(kind.id, payload));
      expect(asked).toEqual([url]);
      expect(rejections).toEqual([]);
      expect(mentions.map(withoutRaw)).toEqual(expectedOf(kind.id, payload));
      expect(batches[0]?.title).toBeTruthy();
    });

    test.each(pairs)('what is kept of $payload reads again the same', async ({ payload, config }) => {
      const { mentions } = await readPayload(kind, config, readPair(kind.id, payload));
      for (const mention of mentions) {
        const again = kind.reread?.(mention.raw ?? '', kind.parseConfig(config)) ?? null;
        // The language is the feed's own word for all its entries: an entry alone does not say it.
        expect(again && withoutRaw({ ...again, language: mention.language })).toEqual(withoutRaw(mention));
      }
      expect(kind.reread?.('', kind.parseConfig(config)) ?? null).toBeNull();
      expect(kind.reread?.('<html>', kind.parseConfig(config)) ?? null).toBeNull();
    });

    test.each(pairs)(
      'the configuration of $payload reads again the same, and its hosts hold its address',
      ({ config, url }) => {
        const parsed = kind.parseConfig(config);
        expect(kind.parseConfig(parsed as Json)).toEqual(parsed);
        expect(kind.hosts(parsed)).toContain(new URL(url).host);
        expect(kind.nameOf(parsed)).not.toBe('');
        expect(URL.canParse(kind.feedUrl?.(parsed) ?? '')).toBe(true);
      },
    );

    test('what it remembers makes the next check a conditional one', async () => {
      const [pair] = pairs;
      if (!pair) return;
      const body = readPair(kind.id, pair.payload);
      const first = await readPayload(kind, pair.config, body);
      expect(await readPayload(kind, pair.config, body, first.cursor)).toMatchObject({
        mentions: [],
        batches: [{ unchanged: true }],
      });
      expect((await readPayload(kind, pair.config, body, 'nonsense')).mentions).toHaveLength(first.mentions.length);
    });
  });

  describe(`${kind.id}: hostile payloads`, () => {
    const [pair] = pairs;
    if (!pair) return;
    const whole = readPair(kind.id, pair.payload);
    const text = whole.toString('utf8');

    test.each([
      ['empty', Buffer.alloc(0)],
      ['a block page', Buffer.from('<!doctype html><html><title>Just a moment...</title><body>cf-chl</body></html>')],
      ['JSON', Buffer.from('{"error":"too many requests"}')],
      ['another format that says nothing', Buffer.from('<rss version="2.0"><channel><item></item></channel></rss>')],
      [
        'an entity bomb',
        Buffer.from(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${text.replace(/<title>/g, '<title>&b;')}`),
      ],
      ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['Latin 1 that says UTF-8', Buffer.from(text, 'latin1')],
      ['zeros', Buffer.alloc(10_000)],
      ['marks only', Buffer.from('<'.repeat(50_000))],
    ])('%s ends well', async (_, body) => {
      await survives(kind, pair.config, body);
    });

    test('cut off anywhere', async () => {
      for (let share = 1; share < 20; share++)
        await survives(kind, pair.config, whole.subarray(0, Math.floor((whole.length * share) / 20)));
    });

    test('thousands of entries', async () => {
      const element = text.includes('<entry') ? 'entry' : 'item';
      const start = text.indexOf(`<${element}`);
      const end = text.indexOf(`</${element}>`) + element.length + 3;
      const entry = text.slice(start, end);
      const many = `${text.slice(0, start)}${entry.repeat(3000)}${text.slice(end)}`;
      const mentions = await survives(kind, pair.config, Buffer.from(many));
      // The same entry three thousand times is one mention.
      expect(mentions.length).toBeLessThan(10);
    });

    test('pieces lost, doubled and swapped', async () => {
      const cut = fc.nat({ max: text.length });
      const damage = fc.array(fc.tuple(cut, fc.nat({ max: 400 }), fc.constantFrom('lose', 'double', 'junk')), {
        minLength: 1,
        maxLength: 6,
      });
      await fc.assert(
        fc.asyncProperty(damage, async (harm) => {
          let spoiled = text;
          for (const [at, length, how] of harm) {
            const piece = spoiled.slice(at, at + length);
            const put = how === 'lose' ? '' : how === 'double' ? piece + piece : '<&"\u0000]]>';
            spoiled = spoiled.slice(0, at) + put + spoiled.slice(at + length);
          }
          await survives(kind, pair.config, Buffer.from(spoiled));
        }),
        { numRuns: 25 },
      );
    });
  });
}

/** One check against a server that answers every address with this body. */
export async function readPayload<C>(kind: SourceKind<C>, config: Json, body: Uint8Array, cursor: Json = null) {
  const io = fakeIo({ answers: { 'https://*': body, 'http://*': body } });
  const all = await collect(kind, kind.parseConfig(config), io, cursor);
  return { ...all, asked: io.asked.map(({ url }) => url) };
}

/** Either a plain refusal, or mentions that each have a text and an id. */
async function survives<C>(kind: SourceKind<C>, config: Json, body: Uint8Array): Promise<readonly FoundMention[]> {
  try {
    const { mentions } = await readPayload(kind, config, body);
    for (const mention of mentions) {
      expect(mention.text.trim()).not.toBe('');
      expect(mention.externalId).not.toBe('');
      for (const figure of Object.values(mention.engagement)) expect(figure).toBeGreaterThanOrEqual(0);
    }
    return mentions;
  } catch (thrown) {
    if (!(thrown instanceof EarshotError)) throw thrown;
    expect(thrown.message).toMatch(/\.$|\.\)$/);
    return [];
  }
}

function readPair(id: string, payload: string): Buffer {
  return readFileSync(`tests/fixtures/sources/${id}/${payload}.xml`);
}

function expectedOf(id: string, payload: string): unknown {
  return JSON.parse(readFileSync(`tests/fixtures/sources/${id}/${payload}.json`, 'utf8'));
}

function withoutRaw({ raw: _, ...rest }: FoundMention): Omit<FoundMention, 'raw'> {
  return rest;
}
