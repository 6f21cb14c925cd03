// Tables on the clipboard and in files: cells stay in their columns, numbers are read as numbers, formulas are not run.
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { number, text, time } from '../../../src/present/columns.ts';
import { tableAsCsv, tableAsHtml, tableAsTabs } from '../../../src/present/table-text.ts';

const table = {
  columns: [text('label', 'Name'), number('share', 'Share'), time('at', 'When')],
  rows: [
    ['Mar\tAzul\nSA', 0.4964, Date.UTC(2025, 8, 23, 8, 41)],
    ['=cmd|calc', 1234.5, Date.UTC(2025, 8, 23, 8, 41)],
    ['<b>"x"</b>', '', ''],
  ],
};
const t = createTranslator('es-ES', 'Europe/Madrid');

test('for spreadsheets: tabs part the cells, numbers are written as this language reads them', () => {
  const lines = tableAsTabs(table, t)
    .split('\n')
    .map((line) => line.split('\t'));
  expect(lines.map((line) => line.length)).toEqual([3, 3, 3, 3]);
  expect(lines[1]?.slice(0, 2)).toEqual(['Mar Azul SA', '0,4964']);
  expect(lines[2]?.slice(0, 2)).toEqual(["'=cmd|calc", '1234,5']);
  expect(lines[1]?.[2]).toContain('10:41');
});

test('for documents: as people read it, and markup is text', () => {
  const html = tableAsHtml(table, t);
  expect(html).toContain('<td>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</td>');
  expect(html).toMatch(/<td align="right">50\s%<\/td>/);
});

test('for files: plain numbers, and the zone in the heading of its times', () => {
  const [head, first, second] = parse(tableAsCsv(table, t), { bom: true }) as string[][];
  expect(head).toEqual(['Name', 'Share', 'When (Europe/Madrid)']);
  expect(first?.slice(0, 2)).toEqual(['Mar\tAzul\nSA', '0.4964']);
  expect(first?.[2]).toContain('10:41');
  expect(second?.[0]).toBe("'=cmd|calc");
});
