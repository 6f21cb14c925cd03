// Tables of dated numbers: columns found, ways of writing settled, every row a number or a rejection with its line.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeriesOptions } from '../../../src/contract/series.ts';
import { readDatedNumbers } from '../../../src/core/importers/table/dated-numbers.ts';
import { inputFromBytes, openInputBytes } from '../../support/input-bytes.ts';
import { makeZip } from '../../support/zip.ts';

const signal = new AbortController().signal;

function read(text: string, options: SeriesOptions = {}, name = 'numbers.csv') {
  return readDatedNumbers(inputFromBytes(name, Buffer.from(text)), options, 'Europe/Madrid', signal);
}

test('columns, dates and decimals are found and said; what cannot be read is a rejection with its line', async () => {
  const { reading, values } = await read(
    'Fecha;Tienda;Visitas\n03/05/2026;1;1.234,5\n04/05/2026;1;987,5\n25/05/2026;1;n/d\n\n26/05/2026;1;cerrado\nTotal;;2.222\n',
  );
  expect(values).toEqual([
    { day: '2026-05-03', value: 1234.5 },
    { day: '2026-05-04', value: 987.5 },
  ]);
  expect(reading).toMatchObject({ name: 'Visitas', date: 'Fecha', value: 'Visitas', dateFormat: 'dmy', decimal: ',' });
  expect(reading.rejections).toEqual([
    { at: 'line 6', reason: '“cerrado” is no number written like 1.234,5' },
    { at: 'line 7', reason: '“Total” is no date' },
  ]);
  expect(reading).toMatchObject({ rows: 5, days: 2, rejected: 2, span: { from: '2026-05-03', to: '2026-05-04' } });
  // An empty number is a missing day, not a zero.
  expect(reading.notes).toEqual(['1 row holds no number: those days stay missing.']);
});

test.each([
  ['Date,Sales\n2026-05-03,"1,234.50"\n2026-05-04,10.00\n', 1234.5],
  ['Data;Vendite\n3 maggio 2026;1.234,50\n4 maggio 2026;10,00\n', 1234.5],
  ['Datum;Umsatz\n03.05.2026;1.234,50\n04.05.2026;10,00\n', 1234.5],
  ['Date;Ventes\n3 mai 2026;1\u202f234,50\n4 mai 2026;10,00\n', 1234.5],
  ['Datum\tBezoekers\n3-5-2026\t1.234\n14-5-2026\t10,5\n', 1234],
  ['Data;Vendas\n03/05/2026;R$ 1.234,50\n14/05/2026;R$ 10,00\n', 1234.5],
  ['Fecha;Ventas\n03/05/2026;1.234,50 €\n14/05/2026;10,00 €\n', 1234.5],
  ['2026-05-03;1.234,5\n2026-05-04;2.345,5\n', 1234.5],
])('%j', async (text, value) => {
  const { values, reading } = await read(text);
  expect(values[0]).toEqual({ day: '2026-05-03', value });
  expect([values.length, reading.rejected]).toEqual([2, 0]);
});

test('what could be read in two ways is read one way and said, and a person may say the other', async () => {
  const text = 'Date;Visits\n03/04/2026;1.234\n04/04/2026;2.345\n';
  const { reading, values } = await read(text);
  expect(values[0]).toEqual({ day: '2026-04-03', value: 1234 });
  expect(reading.openDecimal).toBe(true);
  expect(reading.ambiguous.map((other) => other.dateFormat)).toEqual(['mdy']);
  expect(reading.notes).toEqual([
    expect.stringContaining('could be month-day-year'),
    '“1.234” was read as 1234; it could be 1.234.',
  ]);
  const other = await read(text, { dateFormat: 'mdy', decimal: '.' });
  expect(other.values).toEqual([
    { day: '2026-03-04', value: 1.234 },
    { day: '2026-04-04', value: 2.345 },
  ]);
});

test('rows of one day are added up, or as told, and it is said', async () => {
  const text = 'Day,Store,Sales\n2026-05-03,1,10\n2026-05-03,2,20\n2026-05-04,1,5\n';
  const first = async (options: SeriesOptions) => (await read(text, options)).values[0]?.value;
  expect(await first({})).toBe(30);
  expect(await first({ sameDay: 'mean' })).toBe(15);
  expect(await first({ sameDay: 'last' })).toBe(20);
  expect((await read(text)).reading.notes).toEqual(['1 day has several rows: their numbers were added up.']);
  expect(await first({ value: 'Store' })).toBe(3);
});

test('the time of a row counts in the project’s zone', async () => {
  const { values } = await read('time,calls\n2026-05-03T22:30:00Z,4\n2026-05-04T08:00:00Z,3\n');
  expect(values).toEqual([{ day: '2026-05-04', value: 7 }]);
});

test('weeks and months are no days; numbers that stand a week apart are said to', async () => {
  await expect(read('Week,Visits\n2026-W18,5\n2026-W19,6\n')).rejects.toMatchObject({
    code: 'bad-file',
    message: expect.stringContaining('No column of numbers.csv holds days'),
  });
  const mixed = await read('Date,Visits\n2026-05-04,5\n2026-05-11,6\n2026-05-18,6\nMay 2026,17\n');
  expect(mixed.reading.rejections).toEqual([{ at: 'line 5', reason: '“May 2026” is no single day' }]);
  expect(mixed.reading.notes).toEqual(['The numbers stand 7 days apart: only those 3 days can be compared.']);
});

test('a column that is not there is named, with those that are', async () => {
  await expect(read('Date,Visits\n2026-05-03,5\n', { value: 'Sales' })).rejects.toMatchObject({
    code: 'bad-argument',
    place: { field: 'value' },
    message: expect.stringContaining('“Date”, “Visits”'),
  });
});

test('of a workbook the sheet with dated numbers is read; its numbers are numbers, whatever they look like', async () => {
  const cell = (at: string, value: string | number) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (at: number, cells: readonly (string | number)[]) =>
    `<row r="${at}">${cells.map((value, index) => cell(`${'AB'[index]}${at}`, value)).join('')}</row>`;
  const sheet = (rows: readonly (readonly (string | number)[])[]) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map((cells, index) => row(index + 1, cells))
      .join('')}</sheetData></worksheet>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const book = makeZip([
    { path: '_rels/.rels', content: relations(relation('a', 'officeDocument', 'xl/workbook.xml')) },
    {
      path: 'xl/workbook.xml',
      content:
        '<workbook xmlns:r="r"><sheets><sheet name="Notes" r:id="n"/><sheet name="Traffic" r:id="t"/></sheets></workbook>',
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relations(
        relation('n', 'worksheet', 'worksheets/n.xml'),
        relation('t', 'worksheet', 'worksheets/t.xml'),
      ),
    },
    {
      path: 'xl/worksheets/n.xml',
      content: sheet([['Title', 'Text'], ...Array(9).fill(['A note', 'Some words about how the year went'])]),
    },
    {
      path: 'xl/worksheets/t.xml',
      content: sheet([
        ['Day', 'Rate'],
        ['2026-05-03', 1.234],
        ['2026-05-04', 2.345],
      ]),
    },
  ]);
  const { values, reading } = await readDatedNumbers(await openInputBytes('year.xlsx', book), {}, 'UTC', signal);
  expect(values).toEqual([
    { day: '2026-05-03', value: 1.234 },
    { day: '2026-05-04', value: 2.345 },
  ]);
  expect(reading.openDecimal).toBe(false);
  expect(reading.notes).toEqual(['The sheet “Traffic” was read; the others were not.']);
});

test.each(['', 'hello world', '"'.repeat(5000), 'a,b\n"1', '\u0000'.repeat(4096), '%PDF-1.7', '1\n'.repeat(9)])(
  '%#: what holds no dated numbers is refused in words',
  async (text) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(/^[“\w].*\.$/s),
    });
  },
);

test('every row of any table is counted once: a number, a missing day or a rejection', async () => {
  const date = fc.oneof(fc.constantFrom('', 'x', 'May 2026', '1969-01-01', '2300-01-01'), fc.nat(400).map(isoDate));
  const value = fc.oneof(fc.constantFrom('', '-', 'n/a', 'closed', '1,5'), fc.nat(5000).map(String));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(date, value), { maxLength: 30 }), async (rows) => {
      const lines = rows.map(([day, number]) => `${day};${number}`);
      const { reading, values } = await read(
        `Date;Visits\n2026-01-01;1\n2026-01-02;2\n2026-01-03;3\n${lines.join('\n')}\n`,
        {
          date: 'Date',
          value: 'Visits',
          decimal: '.',
          dateFormat: 'ymd',
        },
      );
      const good = rows.filter(([day, number]) => /^20[23]\d-/.test(day) && /^\d+$/.test(number));
      expect(values.reduce((sum, { value: each }) => sum + each, 0)).toBe(
        6 + good.reduce((sum, [, number]) => sum + Number(number), 0),
      );
      const missing = rows.filter(([day, number]) => /^20[23]\d-/.test(day) && ['', '-', 'n/a'].includes(number));
      const blank = rows.filter(([day, number]) => day === '' && number === '');
      expect(reading.rejected).toBe(rows.length - good.length - missing.length - blank.length);
    }),
    { numRuns: 60 },
  );
});

function isoDate(after: number): string {
  return new Date(Date.UTC(2026, 0, 1) + after * 86_400_000).toISOString().slice(0, 10);
}
