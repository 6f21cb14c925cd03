// Every widget of a board has a table whose rows fit its columns.
import { expect, test } from 'vitest';
import type { WidgetType } from '../../../src/contract/boards.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { drawChart, pictureHeight } from '../../../src/present/charts/chart.ts';
import { formatCell, toTable } from '../../../src/present/tables.ts';
import { darkTheme } from '../../../src/present/theme.ts';
import { makeBoard } from '../export/board-fixture.ts';

const t = createTranslator('en-GB', 'Europe/Madrid');

/** Widgets that are no chart. */
const WORDS: ReadonlySet<WidgetType> = new Set([
  'number',
  'cloud',
  'quotes',
  'themes',
  'questions',
  'influencers',
  'outliers',
]);

test('each shape becomes a table', () => {
  for (const { result } of makeBoard().widgets) {
    if (result === null) continue;
    const table = toTable(result, t);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const [index, cell] of row.entries()) {
        const column = table.columns[index];
        // A figure that no source gives, such as reach, is left empty rather than called 0; so is a date nobody told.
        const undated = column?.key === 'at' && row.includes('marta_p');
        const unknown = (column?.key === 'reach' && cell === '') || undated;
        expect(typeof cell).toBe((column?.numeric === true || column?.time === true) && !unknown ? 'number' : 'string');
      }
    }
  }
});

test('a quote nobody dated has no date of its own in a table, only that of its retrieval', () => {
  const quotes = makeBoard().widgets.flatMap(({ result }) => (result?.data.shape === 'quotes' ? [result] : []));
  const rows = quotes.flatMap((result) => toTable(result, t).rows);
  const undated = rows.find((row) => row.includes('marta_p'));
  expect(undated?.[0]).toBe('');
  expect(undated?.at(-1)).toEqual(expect.any(Number));
});

test('shares are shown as per cent, numbers by the locale', () => {
  const column = (key: string) => ({ key, label: '', numeric: true });
  expect(formatCell(0.316, column('share'), t)).toBe('32%');
  expect(formatCell(1268, column('count'), t)).toBe('1,268');
});

test('charts carry the search behind each bar, and words for a screen reader', () => {
  for (const { widget, result } of makeBoard().widgets) {
    if (result === null) continue;
    const look = { theme: darkTheme, t, width: 600, height: 300, interactive: true, description: 'Finding' };
    const option = drawChart(widget.type, result.data, look);
    expect(option === null).toBe(WORDS.has(widget.type));
    if (option === null) continue;
    // Words on a board, drawn by itself.
    if (widget.type === 'emerging') expect(pictureHeight(widget.type, result.data)).toBeNull();
    else expect(pictureHeight(widget.type, result.data)).toBeGreaterThan(30);
    expect(JSON.stringify(option.aria)).toContain('Finding. Bars');
    expect(JSON.stringify(option.series)).toContain('"query":"');
    expect(option.tooltip).toMatchObject({ renderMode: 'richText' });
    const { formatter } = option.tooltip as { formatter: (item: object) => string };
    const says = formatter(result.data.shape === 'trend' ? [{ dataIndex: 0 }] : { dataIndex: 0, seriesIndex: 0 });
    expect(says).toMatch(/^[^\n]*\p{L}[^\n]*\n.*\d/su);
  }
});
