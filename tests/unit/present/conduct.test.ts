// Conduct and people, said and drawn: honest about small numbers, each table as wide as its columns, each square a door.
import type { EChartsType } from 'echarts/core';
import { expect, test } from 'vitest';
import type { MeasureData, MeasureResult, Proportion } from '../../../src/contract/measures.ts';
import { listConduct } from '../../../src/core/export/csv-conduct.ts';
import { drawPicture } from '../../../src/core/export/html/picture.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawSeasonality } from '../../../src/present/charts/seasonality.ts';
import { type ConductData, sayConduct } from '../../../src/present/conduct-findings.ts';
import { toConductTable } from '../../../src/present/conduct-tables.ts';
import { sayDuration } from '../../../src/present/say-duration.ts';
import { lightTheme } from '../../../src/present/theme.ts';
import { holds, measureBands } from '../../../src/renderer/charts/bands.ts';
import { cellQuery, doorsOf } from '../../../src/renderer/charts/doors.ts';

const t = createTranslator('en-GB', 'UTC');
const hour = 3_600_000;

const share = (value: number): Proportion => ({ value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1) });

type Of<S extends ConductData['shape']> = Extract<MeasureData, { shape: S }>;

function response(answered: number, of: number): Of<'response'> {
  const row = (what: Of<'response'>['rows'][number]['what'], count: number) => {
    return { what, count, of, share: share(of === 0 ? 0 : count / of), query: what };
  };
  return {
    shape: 'response',
    ours: true,
    target: 24,
    rows: [
      row('answered', answered),
      row('on-time', 1),
      row('unanswered', of - answered),
      row('resolved', 2),
      row('open', 1),
    ],
    times: [
      {
        what: 'answer',
        n: answered,
        median: answered === 0 ? null : 3 * hour,
        ninetieth: answered === 0 ? null : 80 * hour,
      },
      { what: 'resolution', n: 0, median: null, ninetieth: null },
    ],
    oldest: { mention: 7, text: 'Is anybody there?', author: 'Ana', since: Date.UTC(2026, 7, 1, 9), query: 'id:7' },
  };
}

/** Everything on weekday 2 at 14 hours but `level` in each other hour. */
function seasonality(peak: number, level: number): Of<'seasonality'> {
  const rows = Array.from({ length: 168 }, (_, place) => {
    const [weekday, at] = [Math.floor(place / 24) + 1, place % 24];
    const count = weekday === 2 && at === 14 ? peak : level;
    return { weekday, hour: at, count, rate: count / 4, query: `weekday:${weekday} hour:${at}` };
  });
  return { shape: 'seasonality', days: [4, 4, 4, 4, 4, 4, 4], rows };
}

function balance(negative: number, positive: number, difference: Proportion): Of<'balance'> {
  const row = (label: 'negative' | 'neutral' | 'positive', count: number) => ({
    label,
    count,
    share: share(count / 100),
    query: label,
  });
  return {
    shape: 'balance',
    rows: [row('negative', negative), row('neutral', 100 - negative - positive), row('positive', positive)],
    difference,
  };
}

const figures: Of<'figures'> = {
  shape: 'figures',
  given: { count: 44, share: share(0.44), query: 'engagement:>=0' },
  rows: [
    { name: 'likes', mentions: 40, share: share(0.4), sum: 900, median: 3, most: 120, query: 'engagement:likes>=0' },
    {
      name: 'followers',
      mentions: 12,
      share: share(0.12),
      sum: null,
      median: 80,
      most: 5000,
      query: 'engagement:followers>=0',
    },
  ],
  top: [{ mention: 3, text: 'Look', author: null, at: 0, value: 120, query: 'id:3' }],
};

const cohorts: Of<'cohorts'> = {
  shape: 'cohorts',
  bucket: 'week',
  rows: [
    { start: '2026-08-03', people: 30, fresh: 12, returning: 18, share: share(0.4), mentions: 41, query: 'date:x' },
  ],
};

const replies: Of<'replies'> = {
  shape: 'replies',
  nodes: [
    { author: 'Mar Azul', ours: true, count: 9, given: 4, got: 0, query: 'author:#1' },
    { author: 'Ana', ours: false, count: 5, given: 0, got: 4, query: 'author:#2' },
  ],
  edges: [{ from: 0, to: 1, count: 4, query: 'group:a' }],
};

test('answers are told as a share with the usual time, as counts where they are few, plainly where there are none', () => {
  expect(sayConduct(response(41, 50), 50, t)).toBe('82% of 50 mentions were answered, half of these within 3 hours');
  expect(sayConduct(response(9, 12), 12, t)).toBe('9 of 12 mentions were answered');
  expect(sayConduct(response(0, 12), 12, t)).toBe('None of 12 mentions was answered');
});

test('a sentence for each of the others', () => {
  expect(sayConduct(figures, 100, t)).toBe('likes come with 40% of the mentions: 900 in all, 120 the most');
  expect(sayConduct({ ...figures, rows: figures.rows.slice(1) }, 100, t)).toBe(
    'followers come with 12 of 100 mentions: 5,000 the most',
  );
  expect(sayConduct({ ...figures, rows: [] }, 100, t)).toBe('No source gives such figures here');
  expect(sayConduct(cohorts, 41, t)).toBe(
    '12 people spoke for the first time, most in the week of 3 August 2026: 12 of 30',
  );
  expect(sayConduct(replies, 4, t)).toBe('Mar Azul answers Ana most: 4 times');
});

test('an hour stands out only beyond chance, and never among few', () => {
  expect(sayConduct(seasonality(200, 1), 367, t)).toBe('Most is said on Tuesday and around 14:00');
  expect(sayConduct(seasonality(2, 2), 336, t)).toBe('No weekday and no hour stands out');
  expect(sayConduct(seasonality(20, 0), 20, t)).toBe('Only 20 mentions: too few to tell one hour from another');
});

test('neither side outweighs the other while the interval holds 0', () => {
  expect(sayConduct(balance(20, 50, { value: 0.3, low: 0.15, high: 0.44 }), 100, t)).toMatch(
    /^More positive than negative/,
  );
  expect(sayConduct(balance(50, 20, { value: -0.3, low: -0.44, high: -0.15 }), 100, t)).toMatch(
    /^More negative than positive/,
  );
  expect(sayConduct(balance(30, 35, { value: 0.05, low: -0.1, high: 0.2 }), 100, t)).toMatch(
    /^Neither clearly outweighs/,
  );
  expect(sayConduct(balance(3, 2, { value: -0.1, low: -0.4, high: 0.2 }), 10, t)).toMatch(/too few for a balance$/);
});

test.each([response(9, 12), response(0, 0), figures, cohorts, replies, seasonality(9, 1), balance(20, 50, share(0.3))])(
  'the table and the lines of $shape hold its figures',
  (data) => {
    const { columns, rows } = toConductTable(data, t);
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const [place, cell] of row.entries())
        if (columns[place]?.numeric && !['median', 'ninetieth'].includes(columns[place].key) && cell !== '')
          expect(typeof cell).toBe('number');
    }
    for (const line of listConduct(data, 12, 'q', 'UTC')) expect(line.row && line.query).toBeTruthy();
    expect(listConduct(data, 12, 'q', 'UTC').length).toBeGreaterThanOrEqual(rows.length === 24 ? 336 : 1);
  },
);

test('the squares of a week: each is a door to its hour, in the picture and in the table', () => {
  const data = seasonality(200, 1);
  const doors = doorsOf(data, t);
  // Squares of 10 pixels.
  const chart = {
    convertToPixel: (_: object, [x, y]: [number, number]) => [5 + 10 * x, 5 + 10 * y],
    getWidth: () => 240,
    getHeight: () => 70,
  } as unknown as EChartsType;
  const bands = measureBands(chart, doors, false);
  const pressed = (x: number, y: number) => doors[bands.findIndex((band) => holds(band, x, y))];
  expect(pressed(145, 15)).toMatchObject({ words: 'Tuesday 14:00: 200 mentions', query: 'weekday:2 hour:14' });
  expect(pressed(239, 69)?.query).toBe('weekday:7 hour:23');
  expect(cellQuery(data, doors, 14, 'weekday-2')).toBe('weekday:2 hour:14');
  expect(cellQuery(data, doors, 14, 'hour')).toBeUndefined();
});

test('the mention that waits longest is opened by its row below the times', () => {
  const data = response(9, 12);
  const doors = doorsOf(data, t);
  expect([0, 4, 5, 7].map((row) => cellQuery(data, doors, row, 'part'))).toEqual([
    'answered',
    'open',
    undefined,
    'id:7',
  ]);
});

test('darkest where most is said on one such day; the picture fits its room', () => {
  const option = drawSeasonality(seasonality(200, 1), {
    theme: lightTheme,
    t,
    width: 600,
    height: 206,
    interactive: true,
  });
  expect(option.tooltip).toMatchObject({ formatter: expect.any(Function) });
  const result: MeasureResult = {
    measure: 'seasonality',
    definition: '',
    query: '',
    n: 367,
    excluded: [],
    analysisVersion: null,
    outdated: 0,
    coverage: null,
    undated: null,
    data: seasonality(200, 1),
  };
  const svg = drawPicture({ type: 'seasonality', result, label: 'x', id: 'w', width: 600, height: 206 }, t) ?? '';
  const squares = [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)[^"]*"[^>]*fill="var\(--accent\)"([^>]*)>/g)];
  expect(squares).toHaveLength(168);
  for (const [, x, y] of squares) expect(Number(x) < 600 && Number(y) < 206).toBe(true);
  expect(squares.filter(([, , , rest]) => !/fill-opacity/.test(rest ?? ''))).toHaveLength(1);
});

test('a length of time in the unit people use', () => {
  expect(
    [30_000, 40 * 60_000, 90 * 60_000, 24 * hour, 60 * hour, 30 * 24 * hour].map((time) => sayDuration(time, t)),
  ).toEqual(['1 minute', '40 minutes', '1.5 hours', '24 hours', '2.5 days', '30 days']);
});
