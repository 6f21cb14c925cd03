// What a table's first rows tell: where its header is, what its columns are called, what each may hold.
import { fold } from '../../text/fold.ts';
import { findPreset } from './presets.ts';
import { columnsFor, ROLES, type RoleMap } from './roles.ts';
import { guessByContent } from './table-guess.ts';
import type { TableRow } from './table-row.ts';

export interface TableLayout {
  readonly columns: readonly string[];
  /** The first row is data: columns are named `column 1` … */
  readonly headless: boolean;
  /** Number of the header's line or row; 0 where there is none. */
  readonly headerLine: number;
  /** Number of the line or row the data begins on. */
  readonly firstLine: number;
  /** Rows of prose before the header. */
  readonly skipped: number;
  /** Rows of the head, at most 500. */
  readonly rows: readonly (readonly string[])[];
  readonly guessed: RoleMap;
}

export const SAMPLE_ROWS = 500;
/** Rows of prose that may stand before a header. */
export const MAX_PREAMBLE = 60;
export const MAX_COLUMNS = 1000;

/** `width`: how many columns most of the rows have. Broken rows and those of another width are passed over. */
export function layOut(rows: readonly TableRow[], width: number): TableLayout {
  const near = (row: TableRow): boolean => row.problem === null && row.cells.length === width;
  const at = findHeader(rows, near);
  const first = rows[at];
  const body = rows.slice(at + 1).filter(near);
  const headless = !isHeader(
    first?.cells ?? [],
    body.map((row) => row.cells),
  );
  const sample = (headless ? rows.slice(at).filter(near) : body).map((row) => row.cells).slice(0, SAMPLE_ROWS);
  const columns = headless ? numbered(width) : distinct(first?.cells ?? [], width);
  const firstLine = headless ? (first?.line ?? 1) : (rows[at + 1]?.line ?? (first?.line ?? 1) + 1);
  return {
    columns,
    headless,
    headerLine: headless ? 0 : (first?.line ?? 1),
    firstLine,
    skipped: at,
    rows: sample,
    guessed: guessByContent(columns, sample, headless),
  };
}

/** How many roles a row of cells names, as a header does. */
export function namesRoles(cells: readonly string[]): number {
  const columns = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return ROLES.filter((role) => columnsFor(role, columns).length > 0).length;
}

function findHeader(rows: readonly TableRow[], near: (row: TableRow) => boolean): number {
  const preamble = rows.slice(0, MAX_PREAMBLE);
  const known = preamble.findIndex((row) => findPreset(row.cells) !== null);
  if (known !== -1) return known;
  const at = rows.findIndex(near);
  // The header may be a column short or long (a trailing delimiter): its names tell.
  const early = rows.slice(0, Math.max(0, at)).findIndex((row) => namesRoles(row.cells) >= 2);
  if (early !== -1) return early;
  // Lines of prose may be as wide as the table where a spreadsheet saved them: they are nearly empty.
  const filled = countFilled(rows[at]);
  if (filled * 3 <= (rows[at]?.cells.length ?? 0)) {
    const fuller = preamble.findIndex(
      (row) => near(row) && countFilled(row) > filled * 2 && namesRoles(row.cells) >= 2,
    );
    if (fuller !== -1) return fuller;
  }
  return Math.max(0, at);
}

function countFilled(row: TableRow | undefined): number {
  return row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
}

function isHeader(cells: readonly string[], body: readonly (readonly string[])[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (namesRoles(cells) >= 1 && filled.every((cell) => cell.length <= 80)) return !filled.some(isData);
  if (filled.some((cell) => isData(cell) || cell.length > 60)) return false;
  if (new Set(filled).size < filled.length) return false;
  // A column of numbers, dates or long texts under a short word: the word is its name.
  const sample = body.slice(0, 100);
  if (sample.length === 0) return filled.length === cells.length;
  return cells.some((cell, index) => {
    const values = sample.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
    if (values.length === 0) return false;
    const typed = values.filter(isData).length >= values.length * 0.8;
    const long = values.reduce((sum, value) => sum + value.length, 0) / values.length > Math.max(30, cell.length * 2);
    return typed || long;
  });
}

/** Numbers, dates, addresses, mail, handles: things no header is called. */
function isData(cell: string): boolean {
  const text = cell.trim();
  // The pattern for numbers goes back and forth in a long one.
  if (text.length > 60) return /^https?:\/\//i.test(text);
  return (
    /^[-+]?[\d.,:/\s%-]*\d[\d.,:/\s%-]*(?:E\+?\d+)?$/i.test(text) || /^https?:\/\//i.test(text) || /^@\w/.test(text)
  );
}

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `column ${index + 1}`);
}

/** Column names made usable: none empty, none twice. */
function distinct(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(width, cells.length) }, (_, index) => {
    const given = cells[index]?.replace(/\s+/g, ' ').trim() ?? '';
    // No column may be called like the prototype of an object.
    const name = given === '' || given === '__proto__' ? `column ${index + 1}` : given;
    const count = (seen.get(fold(name)) ?? 0) + 1;
    seen.set(fold(name), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
