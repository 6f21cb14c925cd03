// How a workbook's sheets look: kinds of cells, columns and rows that read well, and a page that prints.
import type { CellStyle, CellValue, NamedRange, WriteSheet } from 'hucre';
import type { Column } from '../../present/columns.ts';
import { formatOf, widthOf } from './xlsx-cells.ts';

/** Said with every style: a font without a size is drawn in whatever size a program likes. */
const FONT = { name: 'Calibri', size: 11 };
const TOP = { vertical: 'top' } as const;

export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true }, alignment: { ...TOP, wrapText: true } };
export const TERM: CellStyle = { font: { ...FONT, bold: true }, alignment: TOP };
/** To the left, days as well: below their heading. */
export const WORDS: CellStyle = { font: FONT, alignment: { ...TOP, horizontal: 'left', wrapText: true } };
/** What figures rest on: below the finding, and quieter. */
export const BASIS: CellStyle = {
  font: { ...FONT, size: 10, color: { rgb: '5B6270' } },
  alignment: { ...TOP, wrapText: true },
};

/** Tables as wide as a page. */
export const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/**
 * The headings of a table on each of its pages. Written here, since `printTitlesRow` leaves the name of the sheet bare:
 * a name of two words without its quotation marks is one that Excel mends away, with a warning, when the file is opened.
 */
export function repeatHeadings(sheet: string, row: number): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `'${sheet.replaceAll("'", "''")}'!$${row}:$${row}`, scope: sheet };
}

export function headingStyle({ numeric }: Column): CellStyle {
  return {
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEF0EE' } },
    border: { bottom: { style: 'thin', color: { rgb: '9AA19C' } } },
    alignment: { horizontal: numeric ? 'right' : 'left' },
  };
}

export function columnLook(column: Column, label: string, cells: readonly CellValue[]) {
  const format = formatOf(column) ?? (column.numeric ? numberFormat(cells) : undefined);
  const words = !column.numeric && column.time === undefined;
  const alignment = column.numeric ? TOP : ({ ...TOP, horizontal: 'left' } as const);
  const look: CellStyle = words ? WORDS : { font: FONT, alignment };
  return { width: widthOf(label, cells), style: format === undefined ? look : { ...look, numFmt: format } };
}

/** Counts whole with their thousands, all else to two places. */
function numberFormat(cells: readonly CellValue[]): string {
  return cells.every((cell) => typeof cell !== 'number' || Number.isInteger(cell)) ? '#,##0' : '#,##0.00';
}

/** Points a line is high, and the most that Excel lets a row be. */
const LINE = 15;
const HIGHEST = 409;
/** Characters a finding may be wide before it goes on below. */
const HEAD_WIDTH = 100;
const USUAL_WIDTH = 9;

/** The finding and what it rests on lie over the columns: else one would set the width, or run out of the page. */
export function layHead(widths: readonly number[], finding: string, basis: string) {
  let columns = 0;
  let width = 0;
  while (width < HEAD_WIDTH) width += widths[columns++] ?? USUAL_WIDTH;
  const over = (row: number) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns - 1 });
  return {
    merges: [over(0), over(1)],
    heights: [
      [0, { height: countLines(finding, width * 0.75) * 19 }],
      [1, { height: countLines(basis, width * 1.1) * 14 }],
    ] as const,
  };
}

/** Rows as high as their longest text: not every program finds out by itself. */
export function layRows(rows: readonly (readonly CellValue[])[], widths: readonly number[], first: number) {
  return rows.flatMap((row, place) => {
    const lines = Math.max(
      1,
      ...row.map((cell, at) => (typeof cell === 'string' ? countLines(cell, widths[at] ?? 9) : 1)),
    );
    return lines === 1 ? [] : [[first + place, { height: Math.min(HIGHEST, lines * LINE) }] as const];
  });
}

function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
