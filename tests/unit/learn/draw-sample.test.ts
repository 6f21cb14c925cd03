// Drawing samples: the size asked for, every stratum heard, the same draw for the same seed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSample } from '../../../src/core/learn/draw-sample.ts';

const population = fc
  .array(fc.constantFrom('es', 'nl', 'it'), { maxLength: 200 })
  .map((strata) => strata.map((stratum, id) => ({ id, stratum })));

test('a sample has the size asked for, nobody twice, and no more of anything than there is', () => {
  fc.assert(
    fc.property(population, fc.integer({ min: 1, max: 120 }), fc.integer(), (all, size, seed) => {
      const { items, strata } = drawSample(all, size, seed);
      expect(items).toHaveLength(Math.min(size, all.length));
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(Object.values(strata).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(drawSample(all, size, seed).items).toEqual(items);
    }),
  );
});

test('strata get equal parts; what a small one lacks the others give', () => {
  const all = [
    ...Array.from({ length: 3 }, (_, id) => ({ id, stratum: 'nl' })),
    ...Array.from({ length: 500 }, (_, id) => ({ id: 100 + id, stratum: 'es' })),
    ...Array.from({ length: 50 }, (_, id) => ({ id: 1000 + id, stratum: 'it' })),
  ];
  const { items } = drawSample(all, 63, 1);
  const count = (stratum: string) => items.filter((item) => item.stratum === stratum).length;
  expect([count('nl'), count('es'), count('it')]).toEqual([3, 30, 30]);
});

test('a random draw favours nobody: over many seeds each is drawn about as often', () => {
  const all = Array.from({ length: 10 }, (_, id) => ({ id, stratum: 'all' }));
  const drawn = new Array<number>(10).fill(0);
  for (let seed = 0; seed < 2000; seed++)
    for (const { id } of drawSample(all, 3, seed).items) drawn[id] = (drawn[id] ?? 0) + 1;
  for (const count of drawn) expect(Math.abs(count - 600)).toBeLessThan(90);
});
