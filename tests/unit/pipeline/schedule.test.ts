// When sources are checked: bounds that hold for every figure.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckFacts, catchUp, nextCheck } from '../../../src/core/pipeline/schedule.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.parse('2026-03-01T12:00:00Z');

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const minutes = fc.option(
  fc.oneof(fc.integer({ min: -10, max: 100_000 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0)),
);

function delay(facts: Partial<CheckFacts>, random = 0): number {
  const plain: Omit<CheckFacts, 'random'> = {
    now,
    intervalMinutes: null,
    habitMinutes: null,
    priority: 'normal',
    pace: null,
    minimumMinutes: null,
    failures: 0,
    retryAfterMilliseconds: null,
  };
  return nextCheck({ ...plain, random: () => random, ...facts }) - now;
}

describe('nextCheck', () => {
  test('after a success: an hour unless said otherwise, a little later by chance', () => {
    expect(delay({})).toBe(60 * minute);
    expect(delay({}, 0.999)).toBeGreaterThan(65 * minute);
    expect(delay({}, 0.999)).toBeLessThan(66 * minute);
    expect(delay({ intervalMinutes: 20 })).toBe(20 * minute);
    expect(delay({ intervalMinutes: 1 })).toBe(15 * minute);
    expect(delay({ intervalMinutes: 20, minimumMinutes: 180 })).toBe(180 * minute);
    expect(delay({ intervalMinutes: 180, minimumMinutes: 20 })).toBe(180 * minute);
    expect(delay({ intervalMinutes: 1e6 }, 0.999)).toBeLessThanOrEqual(day);
    expect(delay({ intervalMinutes: 1440 })).toBe(day - 30 * minute);
  });

  test('by habit: half of it, from a quarter of an hour to six hours; the user’s own word goes before', () => {
    expect(delay({ habitMinutes: 100 })).toBe(50 * minute);
    expect(delay({ habitMinutes: 1 })).toBe(15 * minute);
    expect(delay({ habitMinutes: 90_000 })).toBe(360 * minute);
    expect(delay({ habitMinutes: 100, intervalMinutes: 20 })).toBe(20 * minute);
  });

  test('what matters is asked twice as often, the rest half as often, and a kind has its own pace', () => {
    expect(delay({ habitMinutes: 100, priority: 'high' })).toBe(25 * minute);
    expect(delay({ priority: 'low' })).toBe(120 * minute);
    expect(delay({ pace: { usual: 30, least: 20 } })).toBe(30 * minute);
    expect(delay({ pace: { usual: 30, least: 20 }, habitMinutes: 2, priority: 'high' })).toBe(20 * minute);
    expect(delay({ pace: { usual: 30, least: 20 }, intervalMinutes: 15 })).toBe(20 * minute);
  });

  test('after failures: anywhere up to 5 minutes × 2^n, a day at most', () => {
    const latest = (failures: number) => Math.round(delay({ failures }, 0.999999) / minute);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000].map(latest)).toEqual([
      10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440,
    ]);
    expect(delay({ failures: 12 })).toBe(minute);
  });

  test('a success between 15 minutes and a day, whatever the figures', () => {
    fc.assert(
      fc.property(minutes, minutes, chance, (intervalMinutes, minimumMinutes, random) => {
        const wait = delay({ intervalMinutes, minimumMinutes }, random);
        expect(wait).toBeGreaterThanOrEqual(15 * minute);
        expect(wait).toBeLessThanOrEqual(day);
      }),
    );
  });

  test('never in the past, never disabled, and never before Retry-After (of up to a week)', () => {
    const facts = fc.record({
      intervalMinutes: minutes,
      minimumMinutes: minutes,
      failures: fc.nat(5000),
      retryAfterMilliseconds: fc.option(fc.oneof(fc.nat(8 * day), fc.constant(Number.POSITIVE_INFINITY))),
    });
    fc.assert(
      fc.property(facts, chance, (given, random) => {
        const wait = delay(given, random);
        const asked = given.retryAfterMilliseconds ?? 0;
        expect(Number.isSafeInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(minute);
        expect(wait).toBeLessThanOrEqual(7 * day + 30 * minute);
        if (Number.isFinite(asked)) expect(wait).toBeGreaterThanOrEqual(Math.min(asked, 7 * day));
      }),
    );
  });

  test('with the same luck, more failures or a longer interval never mean sooner', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 1400 }), chance, (few, short, random) => {
        expect(delay({ failures: few + 1 }, random)).toBeGreaterThanOrEqual(delay({ failures: few }, random));
        const longer = delay({ intervalMinutes: short + 1 }, random);
        expect(longer).toBeGreaterThanOrEqual(delay({ intervalMinutes: short }, random) - 30 * minute);
        if (short < 1300) expect(longer).toBeGreaterThanOrEqual(delay({ intervalMinutes: short }, random));
      }),
    );
  });
});

describe('catchUp', () => {
  const source = (id: number, nextCheck: number | null) => ({ id, nextCheck });

  test('in the order they came in, a moment for each', () => {
    const due = [source(3, null), source(2, now - 5000), source(4, now - 100), source(1, now - 10)];
    const planned = catchUp(due, now, () => 0.5);
    expect(planned.map((each) => each.source.id)).toEqual([3, 2, 4, 1]);
    expect(planned.map((each) => each.at - now)).toEqual([1000, 3000, 5000, 7000]);
    expect(catchUp([], now, () => 0)).toEqual([]);
  });

  test('however many: none lost, none in the past, in order, all within 15 minutes, never bunched', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { maxLength: 300 }), fc.array(chance, { minLength: 1 }), (ages, draws) => {
        let draw = 0;
        const random = () => draws[draw++ % draws.length] ?? 0;
        const planned = catchUp(
          ages.map((age, id) => source(id, now - age)),
          now,
          random,
        );
        const times = planned.map((each) => each.at - now);
        expect(new Set(planned.map((each) => each.source.id)).size).toBe(ages.length);
        expect(times.every((time) => time >= 0 && time < 15 * minute)).toBe(true);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const span = 10_000;
        for (const time of times)
          expect(times.filter((other) => other >= time && other < time + span).length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 50 },
    );
  });
});
