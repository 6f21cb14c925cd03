// New and returning people, who answers whom, the hours of the week, from plain values.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorNetwork } from '../../../src/core/measures/author-network.ts';
import { listCohorts } from '../../../src/core/measures/cohorts.ts';
import type { Found } from '../../../src/core/measures/measure.ts';
import { countWeekdays, seasonality } from '../../../src/core/measures/seasonality.ts';
import { makeFound } from './found.ts';

const none = { word: null, against: null };
const given = (answers: Partial<Found>): Found => ({ ...makeFound([{ text: 'x' }]), ...answers });

test('new are those whose first mention in the project lies in that time, each person once', () => {
  const days = [
    { author: 1, day: '2026-08-03', first: '2026-08-03', count: 2 },
    { author: 1, day: '2026-08-05', first: '2026-08-03', count: 1 },
    { author: 2, day: '2026-08-04', first: '2026-07-01', count: 1 },
    { author: 1, day: '2026-08-10', first: '2026-08-03', count: 4 },
  ];
  expect(listCohorts(days, 'week', 'has:author')).toMatchObject([
    { start: '2026-08-03', people: 2, fresh: 1, returning: 1, mentions: 4, share: { value: 0.5 } },
    {
      start: '2026-08-10',
      people: 1,
      fresh: 0,
      returning: 1,
      mentions: 4,
      query: 'has:author date:2026-08-10/2026-08-16',
    },
  ]);
});

test('nobody is new twice, mentions add up, and the order of rows does not matter', () => {
  const spoken = fc.array(fc.tuple(fc.nat(8), fc.nat(40), fc.integer({ min: 1, max: 5 })), { maxLength: 40 });
  fc.assert(
    fc.property(spoken, (said) => {
      const iso = (day: number) => new Date(Date.UTC(2026, 7, 1 + day)).toISOString().slice(0, 10);
      const firsts = new Map<number, number>();
      for (const [author, day] of said) firsts.set(author, Math.min(day, firsts.get(author) ?? day));
      const days = said.map(([author, day, count]) => {
        return { author, day: iso(day), first: iso(firsts.get(author) ?? 0), count };
      });
      const rows = listCohorts(days, 'week', '');
      expect(rows.reduce((sum, row) => sum + row.fresh, 0)).toBe(firsts.size);
      expect(rows.reduce((sum, row) => sum + row.mentions, 0)).toBe(said.reduce((sum, [, , count]) => sum + count, 0));
      for (const row of rows) expect(row.fresh + row.returning).toBe(row.people);
      expect(listCohorts(days.toReversed(), 'week', '')).toEqual(rows);
    }),
  );
});

test('edges and nodes with what they count, and the answers that no edge shows', () => {
  const found = given({
    query: 'lang:en',
    replies: () => ({
      edges: [
        { from: 7, to: 3, members: [11, 12, 13] },
        { from: 3, to: 7, members: [14] },
      ],
      authors: [
        { id: 3, label: 'Ana', ours: false, count: 9 },
        { id: 7, label: 'Mar Azul', ours: true, count: 3 },
      ],
      all: 10,
      toSelf: 1,
      unknown: 2,
    }),
    group: (members) => `group:${members.length}`,
  });
  const { data, n, excluded } = authorNetwork.compute(found, 20, none);
  if (data.shape !== 'replies') throw new Error('other shape');
  expect(n).toBe(10);
  expect(data.nodes).toEqual([
    { author: 'Ana', ours: false, count: 9, given: 1, got: 3, query: 'lang:en author:#3' },
    { author: 'Mar Azul', ours: true, count: 3, given: 3, got: 1, query: 'lang:en author:#7' },
  ]);
  expect(data.edges).toEqual([
    { from: 1, to: 0, count: 3, query: 'lang:en group:3' },
    { from: 0, to: 1, count: 1, query: 'lang:en group:1' },
  ]);
  expect(excluded).toEqual([
    '1 answers to oneself',
    '2 answers to mentions that are not here, or where an author is not named',
    '3 answers of rarer pairs',
  ]);
});

test('weekdays of a span are counted as a calendar counts them', () => {
  const first = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(first, fc.nat(400), (from, more) => {
      const iso = (day: number) => new Date(86_400_000 * day).toISOString().slice(0, 10);
      const counts = [0, 0, 0, 0, 0, 0, 0];
      for (let day = from; day <= from + more; day++) {
        const weekday = (new Date(86_400_000 * day).getUTCDay() + 6) % 7;
        counts[weekday] = (counts[weekday] ?? 0) + 1;
      }
      expect(countWeekdays(iso(from), iso(from + more))).toEqual(counts);
    }),
  );
  expect(countWeekdays(undefined, undefined)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('every hour of the week is there, with its rate a day and the search that opens it', () => {
  // Nine days from a Monday: two Mondays, two Tuesdays, one of the others.
  const found = given({
    total: 40,
    undated: 2,
    days: () => [
      { day: '2026-08-03', sentiment: 0, count: 20 },
      { day: '2026-08-11', sentiment: 0, count: 20 },
    ],
    hours: () => [
      { weekday: 1, hour: 9, count: 30 },
      { weekday: 7, hour: 23, count: 10 },
    ],
  });
  const { data, undated } = seasonality.compute(found, 20, none);
  if (data.shape !== 'seasonality') throw new Error('other shape');
  expect(data.days).toEqual([2, 2, 1, 1, 1, 1, 1]);
  expect(data.rows).toHaveLength(7 * 24);
  expect(data.rows[9]).toEqual({ weekday: 1, hour: 9, count: 30, rate: 15, query: 'weekday:monday hour:9' });
  expect(data.rows[167]).toEqual({ weekday: 7, hour: 23, count: 10, rate: 10, query: 'weekday:sunday hour:23' });
  expect(data.rows.reduce((sum, row) => sum + row.count, 0)).toBe(40);
  expect(undated).toEqual({ count: 2, of: 40, query: 'is:undated' });
});
