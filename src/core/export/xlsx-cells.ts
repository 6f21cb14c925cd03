// What a spreadsheet may hold: text that stays text, names sheets may bear, days and times it can reckon with.
import type { CellValue } from 'hucre';
import { SHARES, type Table } from '../../present/columns.ts';
import { wallTime } from './write-time.ts';

/** Excel refuses a workbook with a longer cell. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

/**
 * Text of a cell. A workbook keeps text apart from formulas, so `=1+1` stays what was written; what reads as an escaped
 * character (`_x0041_`) is escaped itself.
 */
export function textCell(text: string): string {
  const whole = text.toWellFormed().replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return whole.length <= LONGEST_CELL ? whole : `${whole.slice(0, LONGEST_CELL - 1).toWellFormed()}…`;
}

/** A sheet's name as Excel takes it, unlike those in `taken` (which gets it). */
export function nameSheet(wanted: string, taken: Set<string>): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const allowed = wanted.toWellFormed().replace(/[[\]:*?/\\\u0000-\u001f\ufffd]+/g, ' ');
  const plain = allowed.replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Sheet';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = `${shorten(plain, LONGEST_NAME - end.length)}${end}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** At a word's end where one is near, with a sign that more was said. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text
    .slice(0, most - 1)
    .toWellFormed()
    .replace('\ufffd', '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trim()}…`;
}

/** Rows of a table as cells: numbers as numbers, days and times as dates, as the clocks of the zone showed them. */
export function tableCells({ columns, rows }: Table, zone: string): CellValue[][] {
  return rows.map((row) =>
    columns.map((column, place) => {
      const cell = row[place] ?? '';
      if (typeof cell === 'number') return column.time ? wallTime(cell, zone) : cell;
      return DAYS.has(column.key) && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : textCell(cell);
    }),
  );
}

const DAYS: ReadonlySet<string> = new Set(['start', 'day', 'from', 'until']);

/** The number format of a column; undefined leaves it to the spreadsheet. */
export function formatOf({ key, time }: Table['columns'][number]): string | undefined {
  if (time) return 'yyyy-mm-dd hh:mm';
  if (DAYS.has(key)) return 'yyyy-mm-dd';
  return SHARES.has(key) ? '0.0%' : undefined;
}

/** Characters a column should be wide: as its longest cell, within what can be read on a screen. */
export function widthOf(label: string, cells: readonly CellValue[]): number {
  const lengths = cells.map((cell) => (cell instanceof Date ? 16 : String(cell ?? '').length));
  return Math.min(60, Math.max(9, label.length + 2, ...lengths.slice(0, 500).map((length) => length + 1)));
}
