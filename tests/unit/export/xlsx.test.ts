// The workbook as our own reader opens it: text stays text, numbers are numbers, times are the zone's wall times.
import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import type { BoardData } from '../../../src/contract/boards.ts';
import { xlsx } from '../../../src/core/export/xlsx.ts';
import { nameSheet, textCell } from '../../../src/core/export/xlsx-cells.ts';
import { layHead, layRows, repeatHeadings } from '../../../src/core/export/xlsx-look.ts';
import { openBook } from '../../../src/core/importers/table/sheet-book.ts';
import { openInputBytes } from '../../support/input-bytes.ts';
import { HOSTILE, makeBoard, makeHostileBoard } from './board-fixture.ts';

test('the first sheet says what the board is, and each widget has its own', async () => {
  const sheets = await open(makeBoard());
  expect(sheets[0]?.name).toBe('About this board');
  const about = new Map(sheets[0]?.rows.map(([term, value]) => [term, value]));
  expect(about.get('Scope')).toBe('since:2025-07-01 until:2025-09-28');
  expect(about.get('Time zone')).toBe('Europe/Madrid');
  expect(about.get('Computed')).toBe('29 Sept 2025, 09:15 CEST');
  expect(about.get('Basis')).toBe('1,268 mentions');
  expect(about.get('Versions')).toContain('Earshot 0.1.0, analysis 3');
  expect(sheets).toHaveLength(makeBoard().widgets.length + 1);
  expect(sheets.map(({ name }) => name)).toContain('On delivery, in their words');
});

test('numbers are numbers, days are days, times are what the clocks of the project showed', async () => {
  const sheets = await readCells(makeBoard());
  const trend = sheets.find(({ name }) => name === 'Over time')?.rows ?? [];
  expect(trend[0]?.[0]).toContain('Mentions peaked on 23 September 2025 with 61');
  const day = trend.find(([start]) => start instanceof Date && start.toISOString() === '2025-09-23T00:00:00.000Z');
  expect(day?.[1]).toBe(61);
  const quotes = sheets.find(({ name }) => name === 'On delivery, in their words')?.rows ?? [];
  expect(quotes[3]?.[0]).toBe('When (Europe/Madrid)');
  // 08:41 UTC.
  expect(quotes[4]?.[0]).toEqual(new Date('2025-09-23T10:41:00Z'));
  const share = sheets.find(({ name }) => name === 'Share of voice')?.rows ?? [];
  expect(share[4]?.[1]).toBe(418);
  expect(share[4]?.[2]).toBeCloseTo(418 / 842, 9);
});

test('the file speaks the language that was asked for', async () => {
  const sheets = await open(makeBoard(), 'es-ES');
  expect(sheets[0]?.rows.map(([term]) => term)).toContain('Clasificación');
  expect(sheets[0]?.rows.find(([, value]) => value?.includes('1268'))).toBeDefined();
});

test.each(HOSTILE)('hostile text stays text in a workbook that opens: %s', async (text) => {
  const sheets = await readCells(makeHostileBoard(text));
  expect(sheets.length).toBeGreaterThan(10);
  const kept = text.toWellFormed().replaceAll('\0', '');
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  if (kept === text) expect(cells).toContain(text);
  const file = await write(makeHostileBoard(text));
  const workbook = await readXlsx(file, { readStyles: false });
  for (const sheet of workbook.sheets)
    for (const cell of sheet.cells?.values() ?? []) expect(cell.formula).toBeUndefined();
});

test('names of sheets are what Excel takes, whatever a widget is called', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 }), (titles) => {
      const taken = new Set<string>();
      const names = titles.map((title) => nameSheet(title, taken));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
        expect(name).not.toMatch(/^'|'$/);
        expect(name.isWellFormed()).toBe(true);
      }
    }),
  );
});

test('a name that is too long ends at a word, and says that more was said', () => {
  const taken = new Set<string>();
  expect(nameSheet('What they want in the strike week', taken)).toBe('What they want in the strike…');
  expect(nameSheet('What they want in the strike weeks', taken)).toBe('What they want in the… (2)');
  expect(nameSheet('Übersichtlichkeitsverbesserungsvorschläge', taken)).toBe('Übersichtlichkeitsverbesserung…');
});

test('long texts get rows of their height, and what stands above a table does not widen it', async () => {
  expect(
    layRows(
      [
        ['short', 7],
        ['x'.repeat(90), 7],
        ['a\nb\nc', null],
      ],
      [40, 9],
      4,
    ),
  ).toEqual([
    [5, { height: 45 }],
    [6, { height: 45 }],
  ]);
  const { merges, heights } = layHead([10, 20], 'A finding', 'y'.repeat(500));
  expect(merges[1]).toMatchObject({ startRow: 1, startCol: 0, endRow: 1 });
  expect(merges[1]?.endCol).toBeGreaterThan(5);
  expect(heights[1][1].height).toBeGreaterThan(heights[0][1].height);
});

test('a table has its headings on every printed page, whatever its sheet is called', async () => {
  expect(repeatHeadings("Ana's week", 4)).toEqual({
    name: '_xlnm.Print_Titles',
    range: "'Ana''s week'!$4:$4",
    scope: "Ana's week",
  });
  const { sheets } = await readXlsx(await write(makeBoard()));
  const titled = sheets.map(({ name, pageSetup }) => [name, pageSetup?.printTitlesRow]);
  expect(titled).toContainEqual(['Over time', '$4:$4']);
  expect(titled).toContainEqual(['About this board', undefined]);
});

test('text that reads as an escaped character comes back as it was written, and none is too long', async () => {
  const text = 'a _x0041_ b _X000D_ c';
  const board = makeBoard();
  const widgets = board.widgets.map((data) => ({ ...data, widget: { ...data.widget, title: text } }));
  const cells = (await readCells({ ...board, board: { ...board.board, summary: text }, widgets })).flatMap(({ rows }) =>
    rows.flat(),
  );
  expect(cells).toContain(text);
  expect(textCell('x'.repeat(40_000))).toHaveLength(32_767);
});

async function write(board: BoardData, locale?: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsx.write(board, locale === undefined ? {} : { locale })) {
    if (typeof piece === 'string') throw new Error('A workbook is bytes.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Through the importer's reader: everything as text. */
async function open(board: BoardData, locale?: string) {
  const file = await openInputBytes('board.xlsx', await write(board, locale));
  return Promise.all(
    (await openBook(file)).map(async (sheet) => {
      const rows: string[][] = [];
      for await (const group of sheet.rows()) rows.push(...group.map((row) => [...row.cells]));
      return { name: sheet.name, rows };
    }),
  );
}

/** Cells with their kinds. */
async function readCells(board: BoardData) {
  return (await readXlsx(await write(board))).sheets;
}
