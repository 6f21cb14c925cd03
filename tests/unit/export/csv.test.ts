// The CSV opens in a spreadsheet without running anything, and reads back as what was written.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/core/export/csv.ts';
import { writeCell } from '../../../src/present/csv-cells.ts';
import { HOSTILE, makeBoard, makeHostileBoard } from './board-fixture.ts';

test('one row a figure, with what it rests on', async () => {
  const file = await write(makeBoard());
  expect(
    file.startsWith(
      '\ufeffboard,widget,type,title,finding,row,part,value,low,high,n,query,at,zone,author,source,link,retrieved\r\n',
    ),
  ).toBe(true);
  const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
  const share = rows.find((row) => row.row === 'Mar Azul' && row.part === 'share');
  expect(share).toMatchObject({ type: 'share', title: 'Share of voice', n: '842' });
  expect(Number(share?.low)).toBeCloseTo(0.463, 2);
  const quote = rows.find((row) => row.type === 'quotes');
  expect(quote).toMatchObject({
    at: '2025-09-23T10:41:00+02:00',
    zone: 'Europe/Madrid',
    author: 'Ana Ruiz',
    source: 'Mastodon',
  });
  expect(rows.filter((row) => row.type === 'trend')).toHaveLength(360);
});

test('what has no label in a course over time has a row of its own', async () => {
  const board = makeBoard();
  const widgets = board.widgets.map((each) => {
    const { result } = each;
    if (result?.data.shape !== 'trend') return each;
    const points = result.data.points.map((point) => ({ ...point, total: point.total + 3 }));
    return { ...each, result: { ...result, data: { ...result.data, points } } };
  });
  const rows: Record<string, string>[] = parse(await write({ ...board, widgets }), { columns: true, bom: true });
  const unlabelled = rows.filter((row) => row.type === 'trend' && row.part === 'unlabelled');
  expect([unlabelled.length, unlabelled[0]?.value]).toEqual([90, '3']);
});

test('a quote nobody dated has no date of its own, only when it was retrieved', async () => {
  const rows: Record<string, string>[] = parse(await write(makeBoard()), { columns: true, bom: true });
  expect(rows.find((row) => row.author === 'marta_p')).toMatchObject({
    at: '',
    retrieved: expect.stringMatching(/^20/),
  });
});

test('what listening finds has a row for each figure, with the search behind it', async () => {
  const rows: Record<string, string>[] = parse(await write(makeBoard()), { columns: true, bom: true });
  const find = (type: string, row: string, part: string) =>
    rows.find((each) => each.type === type && each.row === row && each.part === part);
  expect(find('intent', 'complaint', 'count')).toMatchObject({ value: '388', n: '1268' });
  expect(find('aspects', 'envío', 'criticised')).toMatchObject({
    value: '57',
    query: expect.stringContaining('criticised:"envío"'),
  });
  expect(find('emerging', 'Transvela', 'expected')?.value).toBe('4.1');
  expect(find('keyness', 'gracias', 'logRatio')).toMatchObject({
    value: '-3.6',
    query: expect.stringContaining('sentiment:positive'),
  });
  expect(find('influencers', 'Foro del Hogar', 'reach')?.value).toBe('');
  expect(find('influencers', 'Ana Ruiz', 'answered')?.n).toBe('9');
  expect(find('questions', '¿Dónde está mi pedido? Lleva dos semanas en reparto', 'people')?.value).toBe('37');
  expect(find('themes', 'precio, oferta, caro, botella', 'negative')?.value).toBe('47');
  expect(find('outliers', '41', 'wording')).toMatchObject({ author: 'J. de Vries' });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+34 600 100 200', "'+34 600 100 200"],
  ['@lena', "'@lena"],
  ['-cmd', "'-cmd"],
  ['\tx', `"'\tx"`],
  ['\r=1', `"'\r=1"`],
  ['-12.5', '-12.5'],
  ['+7', '+7'],
  ['a "b", c', '"a ""b"", c"'],
])('cell %j', (cell, written) => {
  // A leading tab is neutralised and, holding no separator, needs no quotes unless its edges are blank.
  expect([written, written.replace(/^"('\t.*)"$/, '$1')]).toContain(writeCell(cell));
});

test('every cell reads back as it was, or with one apostrophe before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\' aé🦊1.'), minLength: 1 }), (cell) => {
      const [[read]] = parse(`${writeCell(cell)},x\r\n`, { record_delimiter: '\r\n' }) as [[string]];
      expect([cell, `'${cell}`]).toContain(read);
      expect(/^[=@\t\r\n]/.test(read)).toBe(false);
    }),
  );
});

test('hostile boards stay rectangular', async () => {
  for (const text of HOSTILE) {
    const rows: string[][] = parse(await write(makeHostileBoard(text)), { bom: true, record_delimiter: '\r\n' });
    for (const row of rows) {
      expect(row).toHaveLength(18);
      for (const cell of row) expect(cell).not.toMatch(/^[=@\t\r]/);
    }
  }
});

async function write(board: ReturnType<typeof makeBoard>): Promise<string> {
  let file = '';
  for await (const piece of csv.write(board)) file += piece;
  return file;
}
