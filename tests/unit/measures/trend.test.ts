// The trend of what was not read yet: no mention without a label is neutral, in the course, its table or its chart.
import { expect, test } from 'vitest';
import type { MeasureResult, TrendPoint } from '../../../src/contract/measures.ts';
import { trend } from '../../../src/core/measures/trend.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawTrend } from '../../../src/present/charts/trend.ts';
import { toTable } from '../../../src/present/tables.ts';
import { lightTheme as theme } from '../../../src/present/theme.ts';
import { makeFound, start } from './found.ts';

const t = createTranslator('en-GB', 'UTC');
const option = { word: null, against: null };

const said = [
  { text: 'tea one', at: start, sentiment: null },
  { text: 'tea two', at: start, sentiment: null },
  { text: 'tea three', at: start, sentiment: 0 },
  { text: 'coffee', at: start, sentiment: -1 },
];

test('a mention without a label is not neutral', () => {
  const { data } = trend.compute(makeFound(said), 0, option);
  const [point] = data.shape === 'trend' ? data.points : [];
  expect(point).toMatchObject({ total: 4, negative: 1, neutral: 1, positive: 0 });
});

test('nor is it in the course set beside', () => {
  const { data } = trend.compute(makeFound(said, { query: 'coffee' }), 0, {
    word: null,
    against: makeFound(said, { query: 'tea' }),
  });
  const [point] = data.shape === 'trend' ? data.points : [];
  expect(point?.beside).toMatchObject({ total: 3, neutral: 1 });
});

test('what has no label is a part of its own in the chart and a column in the table, only where there is any', () => {
  const points = (total: number): TrendPoint[] => [
    { start: '2026-08-01', total, negative: 1, neutral: 1, positive: 0, broken: 0, query: '' },
  ];
  const draw = (total: number) =>
    drawTrend(
      { shape: 'trend', bucket: 'day', points: points(total) },
      { theme, t, width: 700, height: 184, interactive: true },
    ).series as { name: string; data: { value: number }[] }[];
  expect(draw(4).find(({ name }) => name === 'without a label')?.data[0]?.value).toBe(2);
  expect(draw(2).map(({ name }) => name)).toEqual(['negative', 'neutral', 'positive']);
  const table = (total: number) =>
    toTable({ data: { shape: 'trend', bucket: 'day', points: points(total) } } as unknown as MeasureResult, t);
  expect(table(4).columns.map(({ label }) => label)).toContain('Without a label');
  expect(table(4).rows).toEqual([['2026-08-01', 4, 1, 1, 0, 2]]);
  expect(table(2).rows).toEqual([['2026-08-01', 2, 1, 1, 0]]);
});
