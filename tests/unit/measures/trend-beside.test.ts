// A trend beside another one: the same days for both, periods of one length laid over each other.
import { expect, test } from 'vitest';
import { trend } from '../../../src/core/measures/trend.ts';
import { day, makeFound, start } from './found.ts';

const said = [
  { text: 'early tea', at: start },
  { text: 'late tea', at: start + 3 * day },
  { text: 'coffee', at: start + day, sentiment: -1 },
  { text: 'coffee again', at: start + 5 * day },
];

function pointsOf(query: string, against: string, period?: [from: number, days: number][]) {
  const found = (text: string, place: number) => {
    const made = makeFound(said, { query: text });
    const [from, days] = period?.[place] ?? [];
    return from === undefined || days === undefined
      ? made
      : { ...made, period: { query: text, from, before: from + days * day } };
  };
  const { data } = trend.compute(found(query, 0), 0, { word: null, against: found(against, 1) });
  return data.shape === 'trend' ? data.points : [];
}

test('two searches share their days, and each day carries that of the other', () => {
  const points = pointsOf('tea', 'coffee');
  expect(points.map(({ start: from }) => from)).toEqual([
    '2026-08-01',
    '2026-08-02',
    '2026-08-03',
    '2026-08-04',
    '2026-08-05',
    '2026-08-06',
  ]);
  expect(points.map(({ total }) => total)).toEqual([1, 0, 0, 1, 0, 0]);
  expect(points.map(({ beside }) => beside?.total)).toEqual([0, 1, 0, 0, 0, 1]);
  expect(points[1]?.beside).toMatchObject({ start: '2026-08-02', negative: 1, query: 'coffee date:2026-08-02' });
});

test('periods of one length begin together', () => {
  const points = pointsOf('date:2026-08-04/2026-08-06', 'date:2026-08-01/2026-08-03', [
    [start + 3 * day, 3],
    [start, 3],
  ]);
  expect(points.map((point) => [point.start, point.total, point.beside?.start, point.beside?.total])).toEqual([
    ['2026-08-04', 1, '2026-08-01', 1],
    ['2026-08-05', 0, '2026-08-02', 1],
    ['2026-08-06', 1, '2026-08-03', 0],
  ]);
});

test('a search that finds nothing stands beside all the same', () => {
  expect(pointsOf('tea', 'lemonade').map(({ beside }) => beside?.total)).toEqual([0, 0, 0, 0]);
  expect(pointsOf('lemonade', 'tea').map(({ total }) => total)).toEqual([0, 0, 0, 0]);
});
