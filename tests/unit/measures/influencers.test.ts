// Who is heard: figures side by side, none made of others.
import { expect, test } from 'vitest';
import { influencers } from '../../../src/core/measures/influencers.ts';
import { makeFound } from './found.ts';

test('the figures of each author, with the interval of what was answered', () => {
  const authors = [
    { id: 7, label: 'Ana', mentions: 12, started: 10, answered: 4, replies: 9, reach: 120 },
    { id: 3, label: 'Bob', mentions: 2, started: 0, answered: 0, replies: 0, reach: null },
    { id: 9, label: 'Cleo', mentions: 1, started: 1, answered: 1, replies: 2, reach: 5 },
  ];
  const { data, n, labels } = influencers.compute(makeFound([{ text: 'x' }], { query: 'lang:en', authors }), 2, {
    word: null,
    against: null,
  });
  if (data.shape !== 'influencers') throw new Error('other shape');
  expect([n, labels]).toEqual([1, false]);
  expect(data.rows).toHaveLength(2);
  expect(data.rows[0]).toMatchObject({
    author: 'Ana',
    mentions: 12,
    started: 10,
    replies: 9,
    reach: 120,
    query: 'lang:en author:#7',
  });
  expect(data.rows[0]?.answered.value).toBeCloseTo(0.4, 9);
  expect(data.rows[0]?.answered.low).toBeCloseTo(0.168, 2);
  // Who began nothing: nothing is known of how often that is answered.
  expect(data.rows[1]).toMatchObject({ answered: { value: 0, low: 0, high: 1 }, reach: null });
  expect(Object.keys(data.rows[0] ?? {})).not.toContain('score');
});
