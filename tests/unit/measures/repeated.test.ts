// Repeated texts: nearly the same by several people, however it was marked before.
import { expect, test } from 'vitest';
import { repeated } from '../../../src/core/measures/repeated.ts';
import { makeFound, type Said, start } from './found.ts';

const none = { word: null, against: null };
const chain =
  'Share this with everyone you know: from next week the app will charge five euros a month unless we all complain';

function find(said: readonly Said[], limit = 20) {
  const made = makeFound(said);
  const { data, n, labels } = repeated.compute(made, limit, none);
  if (data.shape !== 'clusters') throw new Error('other shape');
  return { rows: data.rows, n, labels, made };
}

test('small changes, links, handles and case are the same text; another text is not', () => {
  const { rows, n, labels, made } = find([
    { text: chain },
    { text: `RT @friend: ${chain.toUpperCase()} https://x.example/7` },
    { text: chain.replace('everyone you know', 'everybody you know') },
    { text: 'The courier left my parcel with a neighbour I have never met, and she is away until Tuesday' },
  ]);
  expect([n, labels]).toEqual([4, false]);
  expect(rows).toMatchObject([{ count: 3, people: 3, first: start, text: chain, mention: 1 }]);
  expect(made.opens(rows[0]?.query ?? '')).toEqual([1, 2, 3]);
});

test('marked copies are members, also where what they copy was not found', () => {
  const { rows } = find([{ text: chain }, { text: 'quite another telling of it', copyOf: 1 }]);
  expect(rows).toMatchObject([{ count: 2, people: 2 }]);
  const orphans = find([
    { text: 'one telling of something', copyOf: 99 },
    { text: 'another telling of that', copyOf: 99 },
  ]);
  expect(orphans.rows).toMatchObject([{ count: 2 }]);
});

test('one person repeats nothing in this sense; short texts must be the same word for word', () => {
  expect(
    find([
      { text: chain, author: 1 },
      { text: chain, author: 1 },
    ]).rows,
  ).toEqual([]);
  expect(find([{ text: 'Please answer the phone!' }, { text: 'please answer the phone' }]).rows).toMatchObject([
    { count: 2 },
  ]);
  expect(find([{ text: 'Please answer the phone' }, { text: 'Please answer the door' }]).rows).toEqual([]);
  expect(find([{ text: 'Thanks!' }, { text: 'thanks' }]).rows).toEqual([]);
  expect(find([{ text: '请把钱还给我好吗谢谢你们了' }, { text: '请把钱还给我好吗谢谢你们了!' }]).rows).toMatchObject([
    { count: 2 },
  ]);
});

test('the text that most use stands for all; most people first', () => {
  const other =
    'We are sorry to hear that, please send us a private message with your order number and we will look into it';
  const { rows } = find([
    { text: `${chain} now now now` },
    { text: chain },
    { text: chain },
    { text: other },
    { text: other },
  ]);
  expect(rows.map(({ text, people }) => [text, people])).toEqual([
    [chain, 3],
    [other, 2],
  ]);
});

test('twenty thousand different texts and one that thousands repeat, in time', () => {
  const said: Said[] = Array.from({ length: 20_000 }, (_, index) => ({
    text:
      index % 4 === 0
        ? `${chain} ${index}`
        : `Story ${index} about ${(index * 7919) % 10_007} things and ${(index * 104_729) % 20_011} more of them`,
  }));
  const before = performance.now();
  const { rows } = find(said, 1);
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(rows[0]?.count).toBe(5000);
});
