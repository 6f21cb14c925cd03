// Bursts, comparisons and broken days as people meet them: in a sentence, a table, a chart and an exported page.
import { expect, test } from 'vitest';
import type { BoardData, Widget } from '../../../src/contract/boards.ts';
import type { MeasureResult } from '../../../src/contract/measures.ts';
import { csv } from '../../../src/core/export/csv.ts';
import { html } from '../../../src/core/export/html.ts';
import { markdown } from '../../../src/core/export/markdown.ts';
import { bursts } from '../../../src/core/measures/bursts.ts';
import { compare } from '../../../src/core/measures/compare.ts';
import { readCoverage } from '../../../src/core/measures/coverage.ts';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { trend } from '../../../src/core/measures/trend.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawChart } from '../../../src/present/charts/chart.ts';
import { saySentence } from '../../../src/present/sentences.ts';
import { toTable } from '../../../src/present/tables.ts';
import { darkTheme, lightTheme } from '../../../src/present/theme.ts';
import { day, type MadeFound, makeFound, type Said, start } from '../measures/found.ts';

const t = createTranslator('en', 'Europe/Madrid');
const hostile = '<script>alert(1)</script>';
const broken = [
  { id: 1, label: 'Feed', days: ['2026-08-10', '2026-08-11', '2026-08-12'] },
  { id: 2, label: 'Elsewhere', days: ['2026-08-10'] },
];

function makeRecall(): MadeFound {
  const said: Said[] = [];
  for (let index = 0; index < 40; index++) {
    for (let each = 0; each < 3; each++)
      said.push({
        text: `the kettle is fine ${index} ${each}`,
        at: start + index * day + each * 3_600_000,
        sentiment: 1,
      });
  }
  for (let each = 0; each < 40; each++)
    said.push({
      text: each < 8 ? `stop selling the kettle now ${hostile}` : `smoke from the lid, recall ${each}`,
      at: start + 20 * day + each * 3_600_000,
      sentiment: each % 5 === 0 ? 1 : -1,
      ...(each > 0 && each < 8 && { copyOf: 121 }),
    });
  return makeFound(said, { broken });
}

function compute(measure: Measure, found: MadeFound, against: MadeFound | null = null): MeasureResult {
  return {
    measure: measure.id,
    definition: measure.definition,
    query: found.query,
    undated: null,
    ...measure.compute(found, 6, { word: null, against }),
    analysisVersion: null,
    outdated: 0,
    coverage: readCoverage(found),
  };
}

function compareHalves(): MeasureResult {
  const made = makeRecall();
  return compute(compare, made.within('recall') as MadeFound, made.within('fine') as MadeFound);
}

const look = { t, width: 700, height: 264, interactive: false };

test('a trend says in its finding and its table on which days collecting was broken', () => {
  const result = compute(trend, makeRecall());
  expect(saySentence(result, t)).toBe(
    'Mentions peaked on 21 August 2026 with 27, nine times a usual day; collecting was broken on 3 of 40 days, 1 source',
  );
  const { columns, rows } = toTable(result, t);
  expect(columns.at(-1)?.label).toBe('Days broken');
  expect(rows.filter((row) => row.at(-1) === 1).map((row) => row[0])).toEqual([
    '2026-08-10',
    '2026-08-11',
    '2026-08-12',
  ]);
});

test('where nothing was broken a trend says and shows nothing of it', () => {
  const result = compute(trend, makeFound(Array.from({ length: 30 }, (_, index) => ({ text: `said ${index}` }))));
  expect(saySentence(result, t)).not.toMatch(/broken/);
  expect(toTable(result, t).columns.map(({ key }) => key)).not.toContain('broken');
  expect(JSON.stringify(drawChart('trend', result.data, { ...look, theme: lightTheme }))).not.toMatch(/broken/i);
});

test.each([lightTheme, darkTheme])('the shade of broken days is named in the legend, in the $name theme', (theme) => {
  for (const [type, result] of [
    ['trend', compute(trend, makeRecall())],
    ['bursts', compute(bursts, makeRecall())],
  ] as const) {
    const option = drawChart(type, result.data, { ...look, theme });
    expect(option).toMatchObject({ legend: { data: expect.arrayContaining(['Collecting broken']) } });
    const series = (option?.series ?? []) as readonly { type: string; itemStyle: { color: string } }[];
    expect(series.find((one) => one.type === 'custom')?.itemStyle.color).toBe(theme.line);
  }
});

test('a burst is told with its days, its numbers and its words', () => {
  const result = compute(bursts, makeRecall());
  expect(saySentence(result, t)).toBe(
    'Far more than usual from 21 August to 22 August 2026: 46 mentions, where 6 were to be expected; more than elsewhere it holds “lid”, “recall” and “smoke”; collecting was broken on 3 of 40 days, 1 source',
  );
  const { rows, columns } = toTable(result, t);
  expect(columns.map(({ label }) => label)).toContain('Weight');
  expect(rows[0]?.slice(0, 4)).toEqual(['2026-08-21', '2026-08-22', 46, 6]);
});

test('bursts that are not listed are counted', () => {
  const { data, ...result } = compute(bursts, makeRecall());
  if (data.shape !== 'bursts') throw new Error('other shape');
  expect(data).toMatchObject({ all: 1 });
  expect(saySentence({ ...result, data: { ...data, all: 3 } }, t)).toContain('“smoke”; 2 other bursts');
});

test('that nothing stands out is a finding, not nothing', () => {
  const even = makeFound(
    Array.from({ length: 60 }, (_, index) => ({ text: `said ${index}`, at: start + (index >> 1) * day })),
  );
  expect(saySentence(compute(bursts, even), t)).toBe(
    'No burst: a usual day has 2, and no stretch stands clearly above it',
  );
});

test('a comparison says what is clear, and that few are few', () => {
  expect(saySentence(compareHalves(), t)).toBe(
    '3.8 times as many a day there as here (3 against 0.8); clearly more here: negative (81% against 0%); there collecting was broken on 3 of 40 days, 1 source',
  );
  const { rows } = toTable(compareHalves(), t);
  expect(rows.map((row) => [row[0], row.at(-1)])).toContainEqual(['Sentiment: negative', 'clearly more here']);
});

function board(): BoardData {
  const widgets: [Widget['type'], MeasureResult][] = [
    ['trend', compute(trend, makeRecall())],
    ['bursts', compute(bursts, makeRecall())],
    ['compare', compareHalves()],
    [
      'number',
      {
        ...compute(trend, makeRecall()),
        data: { shape: 'number', value: 5, share: { value: 0.5, low: 0.2, high: 0.8 } },
      },
    ],
  ];
  return {
    board: { id: 1, name: 'Recall', summary: '', query: '', widgets: [], look: null, updated: 0 },
    project: { name: 'Recall', zone: 'Europe/Madrid' },
    computed: start,
    total: 160,
    span: { from: start, to: start + 40 * day },
    analysisVersion: 1,
    appVersion: '0',
    widgets: widgets.map(([type, result]) => ({ widget: { id: type, type, width: 12 }, result, error: null })),
  };
}

async function write(format: typeof html): Promise<string> {
  let text = '';
  for await (const piece of format.write(board()))
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
  return text;
}

test('an exported page shows the burst, what explains it, and the broken days of every figure', async () => {
  const page = await write(html);
  expect(page).toContain('Far more than usual');
  expect(page).toContain('8 times: “stop selling');
  expect(page).not.toContain(hostile);
  expect(page.match(/collecting was broken on 3 of 40 days/g)?.length).toBeGreaterThanOrEqual(3);
  // A band for each broken day, in the colour of lines, in the wide and the slim drawing of both charts.
  expect(page.match(/<path d="[^"]*" fill="var\(--line\)"/g)?.length).toBeGreaterThanOrEqual(12);
});

test('a table of a board has each figure with its search', async () => {
  const lines = (await write(csv)).split('\r\n');
  expect(lines.some((line) => line.includes('2026-08-21/2026-08-22,expected,'))).toBe(true);
  expect(lines.some((line) => line.includes('sentiment negative,difference,'))).toBe(true);
  expect(lines.some((line) => line.includes('2026-08-10,broken,1'))).toBe(true);
});

test('the Markdown of a board says it too', async () => {
  expect(await write(markdown)).toMatch(/n = 160 · collecting was broken on 3 of 40 days, 1 source/);
});
