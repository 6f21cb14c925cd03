// The business view drawn and said: gaps stay gaps, bands stay within the picture, what may be chance is pale, in both themes.
import { expect, test } from 'vitest';
import type { BusinessComparison, BusinessData, BusinessLag } from '../../../src/contract/business.ts';
import type { MeasureResult } from '../../../src/contract/measures.ts';
import { lagsOf, sayDifference, sayLags, toComparisonsTable, toLagsTable } from '../../../src/present/business.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawChart } from '../../../src/present/charts/chart.ts';
import { drawLags } from '../../../src/present/charts/lags.ts';
import { sayExtent } from '../../../src/present/say-extent.ts';
import { saySentence } from '../../../src/present/sentences.ts';
import { toTable } from '../../../src/present/tables.ts';
import { darkTheme, lightTheme } from '../../../src/present/theme.ts';

const t = createTranslator('en-GB', 'UTC');
const look = { theme: lightTheme, t, width: 600, height: 300, interactive: true };

function comparison(given: Partial<BusinessComparison> = {}): BusinessComparison {
  return {
    talk: 'mentions',
    marked: { n: 11, mean: 20 },
    others: { n: 40, mean: 12 },
    difference: 8.04,
    interval: { low: 3.2, high: 12.9 },
    p: 0.001,
    ...given,
  };
}

function lag(at: number, rho: number, low: number, high: number): BusinessLag {
  return { talk: 'mentions', lag: at, n: 60, rho, low, high };
}

function made(given: Partial<BusinessData> = {}): BusinessData {
  return {
    shape: 'business',
    series: { id: 1, name: 'Visits', unit: 'people', kind: 'numbers' },
    days: [
      { day: '2026-05-03', mentions: 4, negative: 1, value: 1200.5, query: 'date:2026-05-03' },
      { day: '2026-05-04', mentions: null, negative: null, value: 900, query: 'date:2026-05-04' },
      { day: '2026-05-05', mentions: 0, negative: 0, value: null, query: 'date:2026-05-05' },
    ],
    activities: [
      { name: 'Sale', from: '2026-04-20', to: '2026-05-04' },
      { name: 'Price', from: '2026-05-05', to: '2026-05-05' },
    ],
    comparisons: [comparison()],
    lags: [],
    ...given,
  };
}

interface Drawn {
  readonly grid: readonly object[] | object;
  readonly series: readonly {
    readonly data: readonly unknown[];
    readonly markArea: { readonly data: readonly (readonly { xAxis: string; label?: { show: boolean } }[])[] };
  }[];
}

test.each([lightTheme, darkTheme])('two lines on one axis, gaps where nothing is known ($name)', (theme) => {
  const drawn = drawChart('trend', made(), { ...look, theme }) as unknown as Drawn;
  expect(drawn.series.map((line) => line.data)).toEqual([
    [4, null, 0],
    [1200.5, 900, null],
  ]);
  expect(drawn.grid).toHaveLength(2);
  expect(JSON.stringify(drawn)).toContain(theme.accent);
});

test('bands begin and end within the picture, and are named once', () => {
  const [upper, lower] = (drawChart('trend', made(), look) as unknown as Drawn).series;
  const ends = upper?.markArea.data.map((band) => band.map((end) => end.xAxis));
  expect(ends).toEqual([
    ['2026-05-03', '2026-05-04'],
    ['2026-05-05', '2026-05-05'],
  ]);
  expect(upper?.markArea.data[0]?.[0]?.label?.show).toBe(true);
  expect(lower?.markArea.data[0]?.[0]?.label?.show).toBe(false);
});

test('an activity has no numbers to draw: one line, and words in its table', () => {
  const data = made({ series: { id: 1, name: 'Sale', unit: '', kind: 'activity' } });
  const drawn = drawChart('trend', data, look) as unknown as Drawn;
  expect(drawn.series).toHaveLength(1);
  const table = toTable({ data } as MeasureResult, t);
  expect(table.columns.map((column) => column.label)).toEqual(['Day', 'Mentions', 'Negative ones', 'Sale']);
  expect(table.rows[0]).toEqual(['2026-05-03', 4, 1, 'yes']);
});

test('in the table missing is a dash, never 0', () => {
  const { rows, columns } = toTable({ data: made() } as MeasureResult, t);
  expect(columns.at(-1)?.label).toBe('Visits (people)');
  expect(rows).toEqual([
    ['2026-05-03', 4, 1, 1200.5],
    ['2026-05-04', '–', '–', 900],
    ['2026-05-05', 0, 0, '–'],
  ]);
});

test('a difference is said with its interval, or with why there is none', () => {
  expect(sayDifference(comparison(), t)).toBe('+8 (+3.2 to +12.9)');
  expect(sayDifference(comparison({ difference: -120.4, interval: { low: -200, high: 0.01 } }), t)).toBe(
    '−120 (−200 to 0)',
  );
  expect(sayDifference(comparison({ interval: null }), t)).toBe('+8, too few days for an interval');
  expect(sayDifference(comparison({ difference: null, interval: null }), t)).toBe('cannot be compared');
  const say = (given: Partial<BusinessComparison>) =>
    saySentence({ n: 51, data: made({ comparisons: [comparison(given)] }), undated: null } as MeasureResult, t);
  expect(say({})).toBe('When “Visits” is high for the weekday, 8 more mentions that day');
  expect(say({ interval: { low: -1, high: 9 } })).toBe('Days of high and of low “Visits” are level in mentions');
  expect(say({ interval: null, difference: null })).toBe('No weekday has both sorts of days: nothing can be compared');
});

test('of the lags only what leaves out 0 is called clear, and chance is named beside it', () => {
  const lags = [lag(-1, -0.3, -0.5, -0.1), lag(0, 0.1, -0.1, 0.3), lag(3, 0.45, 0.2, 0.6)];
  expect(sayLags(lags, t)).toBe(
    '2 lags of 3 stand clear of chance, most with the number 3 days later, ρ = 0.45. One or two would by chance alone',
  );
  expect(sayLags(lags.slice(0, 2), t)).toMatch(/^One lag of 2 stands clear of chance: with the number one day earlier/);
  expect(sayLags(lags.slice(1, 2), t)).toBe('No lag stands clear of chance');
  expect(lagsOf(made({ lags }), 'negative')).toEqual([]);
  const { series, yAxis } = drawLags(lags, look) as unknown as {
    series: readonly { data: readonly { value: number; itemStyle: { color: string } }[] }[];
    yAxis: { min: number; max: number };
  };
  expect(series[0]?.data.map((bar) => bar.itemStyle.color)).toEqual([
    lightTheme.accent,
    lightTheme.neutral,
    lightTheme.accent,
  ]);
  expect([yAxis.min, yAxis.max]).toEqual([-0.6, 0.6]);
});

test('days compared and days apart are tables to take away, empty where nothing is known, never 0', () => {
  const unknown = comparison({ talk: 'negative', difference: null, interval: null });
  const { columns, rows } = toComparisonsTable(made({ comparisons: [comparison(), unknown] }), t);
  expect(columns.map(({ label }) => label).slice(0, 4)).toEqual([
    'What is counted',
    'High days',
    'High days, n',
    'Low days',
  ]);
  expect(rows).toEqual([
    ['Mentions', 20, 11, 12, 40, 8, 3.2, 12.9],
    ['Negative ones', 20, 11, 12, 40, '', '', ''],
  ]);
  expect(toLagsTable([lag(-2, 0.456, 0.201, 0.6)], t).rows).toEqual([[-2, 0.46, 0.2, 0.6, 60]]);
});

test('how far a series reaches', () => {
  const span = { from: '2026-05-03', to: '2026-05-09' };
  expect(sayExtent({ days: 7, span, unit: 'visits' }, t)).toBe('visits · 7 days, 3\u2009–\u20099 May 2026');
  expect(sayExtent({ days: 1, span: { from: span.from, to: span.from }, unit: '' }, t)).toBe('1 day, 3 May 2026');
  expect(sayExtent({ days: 0, span: null, unit: '' }, t)).toBe('0 days');
});
