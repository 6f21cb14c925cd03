// Answers, reactions, reach and the balance, from plain values.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureData } from '../../../src/contract/measures.ts';
import { differenceOf } from '../../../src/core/measures/difference.ts';
import { engagement } from '../../../src/core/measures/engagement.ts';
import { judgeExchange } from '../../../src/core/measures/exchanges.ts';
import type { Found, FoundTurn, Measure, MeasureOptions } from '../../../src/core/measures/measure.ts';
import { percentile, weightedMedian } from '../../../src/core/measures/percentile.ts';
import { reach } from '../../../src/core/measures/reach.ts';
import { response, responseAll } from '../../../src/core/measures/response.ts';
import { sentiment } from '../../../src/core/measures/sentiment.ts';
import { sentimentBalance } from '../../../src/core/measures/sentiment-balance.ts';
import { makeFound } from './found.ts';

const hour = 3_600_000;
const none: MeasureOptions = { word: null, against: null };

/** A search that answers some questions otherwise; what it is narrowed by changes nothing but the query. */
function given(answers: Partial<Found>): Found {
  const found: Found = { ...makeFound([{ text: 'x' }]), ...answers, within: (clause) => ({ ...found, query: clause }) };
  return found;
}

function compute<S extends MeasureData['shape']>(measure: Measure, shape: S, found: Found, options = none) {
  const measured = measure.compute(found, 20, options);
  if (measured.data.shape !== shape) throw new Error('other shape');
  return { ...measured, data: measured.data as Extract<MeasureData, { shape: S }> };
}

const turn = (id: number, at: number, who: 'them' | 'us', more: Partial<FoundTurn> = {}): FoundTurn => {
  return { id, at: at * hour, ours: who === 'us', found: who === 'them', thanks: false, ...more };
};

test('an exchange is resolved when our word is the last, from the first word to it', () => {
  expect(
    judgeExchange({ turns: [turn(1, 0, 'them'), turn(2, 3, 'us'), turn(3, 4, 'them'), turn(4, 9, 'us')] }),
  ).toEqual({ mention: 1, resolvedIn: 9 * hour, waiting: null });
});

test('who writes again waits again, from the first word we did not answer', () => {
  const turns = [turn(1, 0, 'them'), turn(2, 3, 'us'), turn(3, 5, 'them'), turn(4, 6, 'them')];
  expect(judgeExchange({ turns })).toEqual({ mention: 1, resolvedIn: null, waiting: { mention: 3, since: 5 * hour } });
});

test('thanks after our word leave it resolved; thanks before it, and a word after the thanks, do not', () => {
  const [first, ours, thanks] = [turn(1, 0, 'them'), turn(2, 3, 'us'), turn(3, 4, 'them', { thanks: true })];
  expect(judgeExchange({ turns: [first, ours, thanks] })).toMatchObject({ resolvedIn: 3 * hour, waiting: null });
  const again = turn(4, 5, 'them');
  expect(judgeExchange({ turns: [first, ours, thanks, again] })?.waiting).toEqual({ mention: 4, since: 5 * hour });
  expect(judgeExchange({ turns: [turn(1, 0, 'them', { thanks: true })] })?.waiting?.mention).toBe(1);
});

test('the first of what was found stands for the exchange; without any there is none', () => {
  const earlier = turn(1, 0, 'them', { found: false });
  expect(judgeExchange({ turns: [earlier, turn(2, 1, 'them')] })).toMatchObject({
    mention: 2,
    waiting: { mention: 1, since: 0 },
  });
  expect(judgeExchange({ turns: [earlier, turn(2, 1, 'us')] })).toBeNull();
});

test('every exchange is resolved or open, never both', () => {
  const turns = fc.array(fc.record({ us: fc.boolean(), thanks: fc.boolean() }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(turns, (said) => {
      const state = judgeExchange({
        turns: said.map(({ us, thanks }, at) => turn(at + 1, at, us ? 'us' : 'them', { thanks })),
      });
      expect(state === null).toBe(said.every(({ us }) => us));
      if (state === null) return;
      expect((state.resolvedIn === null) !== (state.waiting === null)).toBe(true);
      expect(state.resolvedIn ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('shares of answers with their intervals, the times, who waits longest, and the searches that open them', () => {
  const found = given({
    total: 40,
    waits: () => [hour, 2 * hour, 3 * hour, 30 * hour],
    exchanges: () => [
      { turns: [turn(1, 0, 'them'), turn(2, 6, 'us')] },
      { turns: [turn(3, 5, 'them')] },
      { turns: [turn(4, 2, 'them')] },
    ],
    texts: (ids) => ids.map((id) => ({ id, at: 0, author: 'Ana', source: 's', language: 'en', text: 'Still waiting' })),
    group: (members) => `group:${members.join('-')}`,
  });
  const { data, n, labels } = compute(response, 'response', found);
  expect([n, labels, data.target]).toEqual([40, true, 24]);
  expect(data.rows.map(({ what, count, of }) => [what, count, of])).toEqual([
    ['answered', 4, 40],
    ['on-time', 3, 40],
    ['unanswered', 36, 40],
    ['resolved', 1, 3],
    ['open', 2, 3],
  ]);
  const asked = '(intent:question OR intent:request OR intent:complaint) -is:ours -is:duplicate';
  expect(data.rows.map((row) => row.query)).toEqual([
    `${asked} reply:ours`,
    `${asked} answered:<=24h`,
    `${asked} -reply:ours`,
    `${asked} group:1`,
    `${asked} group:3-4`,
  ]);
  // Wilson's interval of 4 of 40.
  expect(data.rows[0]?.share.low).toBeCloseTo(0.0396, 3);
  expect(data.rows[0]?.share.high).toBeCloseTo(0.2305, 3);
  expect(data.times).toEqual([
    { what: 'answer', n: 4, median: 2 * hour, ninetieth: 30 * hour },
    { what: 'resolution', n: 1, median: 6 * hour, ninetieth: 6 * hour },
  ]);
  expect(data.oldest).toMatchObject({ mention: 4, since: 2 * hour, text: 'Still waiting', query: 'id:4' });
});

test('while no account is ours nothing is said of answers: not even that there are none', () => {
  const unknowable = () => {
    throw new Error('Nobody is ours: there is nothing to ask.');
  };
  const found = given({ total: 40, namesOurs: false, waits: unknowable, exchanges: unknowable });
  for (const measure of [response, responseAll]) {
    const { data, n, excluded } = compute(measure, 'response', found);
    expect({ n, excluded, ...data }).toEqual({
      shape: 'response',
      n: 40,
      excluded: [],
      ours: false,
      target: 24,
      rows: [],
      times: [],
      oldest: null,
    });
  }
});

test('the target is written as hours or minutes, and must be a number of hours', () => {
  const query = (target: number) =>
    compute(responseAll, 'response', given({ waits: () => [] }), { ...none, target }).data.rows[1]?.query;
  expect(query(4)).toContain('answered:<=4h');
  expect(query(0.5)).toContain('answered:<=30m');
  for (const target of [0, -1, Number.NaN, 1e9])
    expect(() => query(target)).toThrow(expect.objectContaining({ code: 'bad-argument', place: { field: 'target' } }));
});

test('reactions by sort: sum, median and largest of those that give them; views and ratings are none', () => {
  const found = given({
    query: 'lang:en',
    total: 50,
    figures: () => [
      { name: 'likes', value: 0, count: 10 },
      { name: 'likes', value: 4, count: 9 },
      { name: 'likes', value: 100, count: 1 },
      { name: 'score', value: -3, count: 2 },
      { name: 'score', value: 5, count: 1 },
      { name: 'views', value: 9000, count: 5 },
      { name: 'rating', value: 5, count: 5 },
    ],
  });
  const { data, excluded } = compute(engagement, 'figures', found);
  expect(data.rows.map(({ name, mentions, sum, median, most }) => [name, mentions, sum, median, most])).toEqual([
    ['likes', 20, 136, 0, 100],
    ['score', 1, 5, 5, 5],
  ]);
  expect(data.rows[0]).toMatchObject({ query: 'lang:en engagement:likes>=0', share: { value: 0.4 } });
  expect(data.given?.query).toBe('engagement:likes>=0 OR engagement:score>=0');
  expect(excluded).toEqual(['2 figures below 0']);
});

test('reach is what is given: figures of authors are not added up, what is no plain number is left alone', () => {
  const found = given({
    total: 30,
    figures: () => [
      { name: 'followers', value: 100, count: 3 },
      { name: 'views', value: 10, count: 2 },
      { name: 'likes', value: 10, count: 2 },
    ],
    audiences: () => [
      { name: 'impressions', shown: 'Impressions', value: '1,200', count: 4 },
      { name: 'impressions', shown: 'Impressions', value: '800', count: 1 },
      { name: 'impressions', shown: 'Impressions', value: '1.2M', count: 2 },
    ],
  });
  const { data, excluded } = compute(reach, 'figures', found);
  expect(data.rows.map(({ name, mentions, sum, most, query }) => [name, mentions, sum, most, query])).toEqual([
    ['Impressions', 7, 5600, 1200, 'has:impressions'],
    ['followers', 3, null, 100, 'engagement:followers>=0'],
    ['views', 2, 20, 10, 'engagement:views>=0'],
  ]);
  expect(data.given?.query).toBe('engagement:followers>=0 OR engagement:views>=0 OR has:impressions');
  expect(excluded).toEqual(['2 values of “Impressions” that are no plain number']);
});

test('sentiment counts every language, with no more rows than are asked for', () => {
  const found = given({
    total: 6,
    sentimentByLanguage: () => [
      { value: 'en', sentiment: -1, count: 3 },
      { value: 'es', sentiment: 1, count: 2 },
      { value: null, sentiment: -1, count: 1 },
    ],
  });
  const { n, data } = sentiment.compute(found, 2, none);
  expect(n).toBe(6);
  expect(data).toMatchObject({
    rows: [{ label: 'en' }, { label: 'es' }],
    all: { n: 6, negative: 4, neutral: 0, positive: 2 },
  });
});

test('the balance stands beside its three shares, and what is not analysed is said', () => {
  const found = given({
    query: '-sentiment:neutral',
    total: 100,
    sentimentByLanguage: () => [
      { value: 'en', sentiment: 1, count: 40 },
      { value: 'es', sentiment: 1, count: 10 },
      { value: 'en', sentiment: -1, count: 20 },
      { value: null, sentiment: null, count: 30 },
    ],
  });
  const { data, n, excluded } = compute(sentimentBalance, 'balance', found);
  expect([n, excluded]).toEqual([70, ['30 without a label']]);
  expect(data.rows.map(({ label, count, query }) => [label, count, query])).toEqual([
    ['negative', 20, '-sentiment:neutral sentiment:negative'],
    ['neutral', 0, '-sentiment:neutral sentiment:neutral'],
    ['positive', 50, '-sentiment:neutral sentiment:positive'],
  ]);
  expect(data.difference.value).toBeCloseTo(30 / 70, 9);
});

test('a search that asks for a sentiment decides its shares: they have no interval', () => {
  const negative = [{ value: 'en', sentiment: -1, count: 500 }];
  const balanceOf = (asksForSentiment: boolean) =>
    compute(sentimentBalance, 'balance', given({ asksForSentiment, total: 500, sentimentByLanguage: () => negative }))
      .data;
  const { rows, difference } = balanceOf(true);
  expect(rows.map(({ share }) => [share.low, share.value, share.high])).toEqual([
    [1, 1, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(difference).toEqual({ value: -1, low: -1, high: -1 });
  expect(balanceOf(false).rows[0]?.share.low).toBeLessThan(1);
});

test('the interval of a difference is that of Bonett and Price', () => {
  // By hand: (51 − 21) ÷ 72 ± 1.96 √((72⁄72 − (30⁄72)²) ÷ 72).
  const { low, high } = differenceOf(50, 20, 70);
  expect(low).toBeCloseTo(0.20667, 4);
  expect(high).toBeCloseTo(0.62666, 4);
});

test('the interval holds the difference nearly always, stays within its bounds, and swapping sides mirrors it', () => {
  const parts = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)).filter(([a, b, c]) => a + b + c > 0);
  fc.assert(
    fc.property(parts, ([more, less, rest]) => {
      const n = more + less + rest;
      const one = differenceOf(more, less, n);
      const other = differenceOf(less, more, n);
      expect(one.low).toBeGreaterThanOrEqual(-1);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(one.low).toBeLessThan(one.high);
      expect(one.low).toBeCloseTo(-other.high, 9);
      expect(one.value).toBeCloseTo(-other.value, 9);
    }),
  );
});

test('a percentile is a value that was there, whatever the order, and as many are at or below it as were asked for', () => {
  const values = fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, part) => {
      const found = percentile(given, part) ?? Number.NaN;
      expect(given).toContain(found);
      expect(percentile(given.toReversed(), part)).toBe(found);
      expect(given.filter((value) => value <= found).length).toBeGreaterThanOrEqual(Math.floor(part * given.length));
      const counted = [...Map.groupBy(given, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
      expect(weightedMedian(counted)).toBe(percentile(given, 0.5));
    }),
  );
  expect(
    percentile(
      Array.from({ length: 110 }, (_, index) => index + 1),
      0.9,
    ),
  ).toBe(99);
  expect([percentile([], 0.5), weightedMedian([])]).toEqual([null, null]);
});
