// The trend as a chart: dates say their year where it is needed, and the number of the highest bar is whole.
import { expect, test } from 'vitest';
import type { TrendPoint } from '../../../src/contract/measures.ts';
import { en } from '../../../src/present/catalogue/en.ts';
import { makeTranslator } from '../../../src/present/catalogue/translator.ts';
import { layColumns } from '../../../src/present/charts/columns.ts';
import { drawTrend } from '../../../src/present/charts/trend.ts';
import { lightTheme as light } from '../../../src/present/theme.ts';

const t = makeTranslator('en-GB', 'UTC', { catalogue: en, engine: {} }, Date.UTC(2026, 5, 1));
const look = { theme: light, t, width: 700, height: 184, interactive: true };

function namesOf(starts: readonly string[]): string[] {
  const { xAxis } = layColumns(starts, 'day', 10, [], look);
  const { axisLabel } = xAxis as {
    axisLabel: { interval: (index: number) => boolean; formatter: (start: string, index: number) => string };
  };
  return starts.flatMap((start, index) => (axisLabel.interval(index) ? [axisLabel.formatter(start, index)] : []));
}

function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10));
}

test('the first date of old days says its year, later ones where it changes; those of this year never', () => {
  expect(namesOf(daysFrom('2019-03-03', 7)).slice(0, 2)).toEqual(['3 Mar 2019', '4 Mar']);
  expect(namesOf(daysFrom('2026-03-03', 7))[0]).toBe('3 Mar');
  expect(namesOf(daysFrom('2025-11-20', 60)).filter((name) => /\d{4}/.test(name))).toHaveLength(2);
});

test.each([
  ['first', 0, 'left'],
  ['middle', 30, 'center'],
  ['last', 59, 'right'],
])('the number of the %s bar stays within the chart, on a ground of its own', (_, peak, align) => {
  const points = daysFrom('2026-03-03', 60).map((start, index): TrendPoint => {
    const total = index === peak ? 12_345 : 100;
    return { start, total, negative: 0, neutral: total, positive: 0, broken: 0, query: '' };
  });
  const { series } = drawTrend({ shape: 'trend', bucket: 'day', points }, look) as {
    series: { data: { label?: object }[] }[];
  };
  const labels = series.flatMap(({ data }) => data.flatMap(({ label }) => label ?? []));
  expect(labels).toEqual([expect.objectContaining({ show: true, align, backgroundColor: light.surface })]);
});

test('a day of one mention beside one of thousands is a pixel without a seam; high bars keep theirs', () => {
  const totals = [4000, 1, 0, 40];
  const points = daysFrom('2026-03-03', 4).map((start, index): TrendPoint => {
    const total = totals[index] ?? 0;
    return { start, total, negative: 0, neutral: total, positive: 0, broken: 0, query: '' };
  });
  const { series } = drawTrend({ shape: 'trend', bucket: 'day', points }, look) as {
    series: { name: string; data: { value: number; itemStyle?: object }[] }[];
  };
  const drawn = series.find(({ name }) => name === 'neutral')?.data ?? [];
  expect(drawn.map(({ value }) => Math.round(value))).toEqual([4000, 22, 0, 40]);
  expect(drawn.map(({ itemStyle }) => itemStyle)).toEqual([
    undefined,
    { borderWidth: 0 },
    { borderWidth: 0 },
    { borderWidth: 0 },
  ]);
});

test('the columns begin below the legend, in as many lines as its names take', () => {
  const parts = ['negative', 'neutral', 'positive', 'without a label'];
  const top = (width: number, names = parts) =>
    layColumns(['2026-03-03'], 'day', 10, names, { ...look, width }).grid.top;
  expect([top(700), top(320)]).toEqual([40, 58]);
  expect(top(320, parts.slice(0, 3))).toBe(40);
  expect(top(320, [])).toBe(40);
});
