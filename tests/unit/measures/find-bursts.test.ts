// Bursts in rows of counts: none where nothing changes, the planted one where one was planted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBursts } from '../../../src/core/measures/find-bursts.ts';

test('a constant row has no burst, however high', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 0, max: 400 }), (count, length) => {
      const { bursts, usual } = findBursts(new Array<number>(length).fill(count));
      expect(bursts).toEqual([]);
      expect(usual).toBeCloseTo(length === 0 ? 0 : count, 6);
    }),
  );
});

test('a planted burst is found where it was planted, and nothing else', () => {
  const planted = fc.record({
    usual: fc.nat(400),
    length: fc.integer({ min: 20, max: 200 }),
    from: fc.double({ min: 0, max: 0.7, noNaN: true }),
    days: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(planted, ({ usual, length, from, days }) => {
      const first = Math.floor(from * length);
      const high = 4 * usual + 20;
      const counts = Array.from({ length }, (_, at) => (at >= first && at < first + days ? high : usual));
      const { bursts, usual: found } = findBursts(counts);
      expect(bursts).toMatchObject([{ first, last: first + days - 1, count: days * high }]);
      expect(found).toBeCloseTo(usual, 6);
      expect(bursts[0]?.expected).toBeCloseTo(days * usual, 6);
    }),
  );
});

/** Every way through is tried: the automaton must find the cheapest. */
test('the way through is the cheapest of all', () => {
  const cost = (counts: readonly number[], states: number, usual: number) => {
    let total = 0;
    counts.forEach((count, at) => {
      const burst = (states >> at) & 1;
      const before = at === 0 ? 0 : (states >> (at - 1)) & 1;
      const rate = burst ? 2 * usual : usual;
      total += rate - count * Math.log(rate) + (burst > before ? 1.5 * Math.log(counts.length) : 0);
    });
    return total;
  };
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 7, maxLength: 10 }), (counts) => {
      const { usual: found, bursts } = findBursts(counts);
      const usual = Math.max(0.5, found);
      fc.pre(bursts.every(({ count }) => count >= 5));
      const all = Array.from({ length: 2 ** counts.length }, (_, states) => cost(counts, states, usual));
      let mine = 0;
      for (const { first, last } of bursts) for (let at = first; at <= last; at++) mine |= 1 << at;
      // Bursts of very few mentions are left out afterwards: the cheapest may hold them.
      const fewer = Math.min(...all);
      const kept = cost(counts, mine, usual);
      expect(kept - fewer).toBeLessThan(5 * Math.log(2) + 1e-6);
      if (counts.every((count) => count >= 5 || count === 0)) expect(kept).toBeCloseTo(fewer, 6);
    }),
  );
});

test('bursts lie in order, apart from each other, and count what is in them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { maxLength: 300 }), (counts) => {
      const { bursts } = findBursts(counts);
      let end = -1;
      for (const { first, last, count, weight, expected } of bursts) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(count).toBe(counts.slice(first, last + 1).reduce((sum, each) => sum + each, 0));
        expect(weight).toBeGreaterThan(0);
        expect(count).toBeGreaterThan(expected);
        end = last;
      }
    }),
  );
});

test('a week that is busier by half on working days is no burst, nor is a slow rise to twice as much', () => {
  const week = [15, 15, 15, 15, 15, 8, 8];
  expect(findBursts(Array.from({ length: 70 }, (_, at) => week[at % 7] ?? 0)).bursts).toEqual([]);
  expect(findBursts(Array.from({ length: 40 }, (_, at) => 20 + Math.round(at / 4))).bursts).toEqual([]);
});

test('a chance count is no burst: of a thousand quiet rows hardly any has one', () => {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 2 ** 32;
  };
  const poisson = (rate: number) => {
    let count = 0;
    for (let left = Math.exp(-rate), product = random(); product > left; product *= random()) count++;
    return count;
  };
  let byChance = 0;
  for (let row = 0; row < 1000; row++)
    if (findBursts(Array.from({ length: 60 }, () => poisson(3))).bursts.length > 0) byChance++;
  expect(byChance).toBeLessThan(30);
});

test('two bursts far apart in silence are two', () => {
  const counts = Array.from({ length: 90 }, (_, at) => (at === 5 || at === 6 || at === 70 ? 20 : 0));
  expect(findBursts(counts)).toMatchObject({
    usual: 0,
    bursts: [
      { first: 5, last: 6, expected: 0 },
      { first: 70, last: 70 },
    ],
  });
});

test('what is too short to have a usual rate has no burst', () => {
  expect(findBursts([0, 0, 90, 0]).bursts).toEqual([]);
  expect(findBursts([0, 0, 4, 0, 0, 0, 0, 0, 0, 0]).bursts).toEqual([]);
});
