// Lists given newest first: whatever is said in between and whenever a check is stopped, every entry is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundMention } from '../../../src/contract/model.ts';
import { shapeOf } from '../../../src/core/sources/json-shape.ts';
import { type Page, pageBack, readTrail, type Trail, trailToJson } from '../../../src/core/sources/page-back.ts';
import { makeMention } from '../../support/mentions.ts';

const start: Trail = { newest: null, gap: null };

/** A server of entries 1…count, each said at its own time, in pages by number that shift as more is said. */
function serverOf(count: () => number, size: number) {
  return async (page: string | null): Promise<Page> => {
    const from = page === null ? count() : Number(page);
    const ids = Array.from({ length: Math.max(0, Math.min(size, from)) }, (_, at) => from - at);
    return {
      mentions: ids.map((id) => makeMention({ externalId: String(id), at: id })),
      rejections: [],
      times: ids,
      next: from > size ? String(from - size) : null,
    };
  };
}

const readAll = (trail: Trail): Trail => readTrail(shapeOf(JSON.parse(JSON.stringify(trailToJson(trail)))));

test('nothing is missed, however much is said between checks and wherever they stop', async () => {
  const check = fc.record({ said: fc.nat(60), most: fc.integer({ min: 1, max: 4 }), stop: fc.nat(6) });
  await fc.assert(
    fc.asyncProperty(fc.array(check, { maxLength: 12 }), fc.integer({ min: 1, max: 9 }), async (checks, size) => {
      let count = 5;
      let trail = start;
      const seen = new Set<string>();
      const ask = serverOf(() => count, size);
      // The last checks say nothing new and are not stopped, so that all is caught up with.
      const quiet = Array.from({ length: 200 }, () => ({ said: 0, most: 4, stop: 99 }));
      for (const { said, most, stop } of [...checks, ...quiet]) {
        count += said;
        let pages = 0;
        for await (const { page, trail: next } of pageBack({ trail: readAll(trail), ask, history: 1e6, most })) {
          pages += 1;
          expect(pages).toBeLessThanOrEqual(most);
          for (const mention of page.mentions) seen.add(mention.externalId);
          trail = next;
          if (pages > stop) break;
        }
        if (trail.gap === null && seen.size === count && said === 0) break;
      }
      expect(seen.size).toBe(count);
    }),
    { numRuns: 60 },
  );
});

test('history is looked back for as far as was asked', async () => {
  const seen: FoundMention[] = [];
  for await (const { page } of pageBack({ trail: start, ask: serverOf(() => 1000, 10), history: 35, most: 50 }))
    seen.push(...page.mentions);
  expect(seen).toHaveLength(40);
});

test('a server that names the same page again has no more', async () => {
  const ask = async (): Promise<Page> => ({ mentions: [], rejections: [], times: [9, 8], next: 'again' });
  let pages = 0;
  for await (const _ of pageBack({ trail: { newest: 1, gap: null }, ask, history: 10, most: 50 })) pages += 1;
  expect(pages).toBe(2);
});

test.each([[null], [{ newest: 'x', gap: 7 }], [{ newest: -1, gap: { page: 'x'.repeat(9000) } }]])(
  'a trail that is none of ours, %#, begins anew',
  (given) => expect(readTrail(shapeOf(given))).toEqual(start),
);
