// What a table's first lines tell: its delimiter, where its header is, what each column holds.
import { type DetectedDates, detectDateFormat } from '../text/date-formats.ts';
import { fold } from '../text/fold.ts';
import { type CsvRecord, createRecordReader } from './records.ts';
import { columnsFor, guessRoles, ROLES, type Role } from './roles.ts';

export interface Layout {
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** The first line is data: columns are named `column 1` … */
  readonly headless: boolean;
  /** Number of the line the data begins on. */
  readonly firstLine: number;
  /** Lines of prose before the header. */
  readonly skipped: number;
  /** Rows of the head, at most 500. */
  readonly rows: readonly (readonly string[])[];
  readonly guessed: Readonly<Partial<Record<Role, string>>>;
  /** 0 to 1: how much like a table this is. */
  readonly certainty: number;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
const SAMPLE_ROWS = 500;
const MAX_PREAMBLE = 60;
const MAX_COLUMNS = 1000;

/** Null where the lines are no table. `forced`: the delimiter a person chose. */
export function findLayout(lines: readonly string[], forced?: string): Layout | null {
  const said = /^"?sep=(.)"?$/i.exec(lines[0]?.trim() ?? '')?.[1] ?? (lines[0] === 'sep=\t' ? '\t' : undefined);
  const start = said ? 1 : 0;
  const choices = forced ? [forced] : said ? [said] : DELIMITERS;
  const tables = choices.map((delimiter) => measure(lines, start, delimiter)).filter((table) => table !== null);
  const best = tables.toSorted((a, b) => b.score - a.score)[0];
  if (best) return layOut(best);
  return singleColumn(lines, start, forced ?? said ?? ',');
}

/** How each column's name or content was understood, and how dates are written in the one that holds them. */
export function detectColumnDates(layout: Pick<Layout, 'columns' | 'rows'>, column: string | undefined): DetectedDates {
  const index = column === undefined ? -1 : layout.columns.indexOf(column);
  return detectDateFormat(index === -1 ? [] : layout.rows.map((row) => row[index] ?? ''));
}

interface Table {
  readonly delimiter: string;
  readonly records: readonly CsvRecord[];
  readonly width: number;
  readonly score: number;
}

function measure(lines: readonly string[], start: number, delimiter: string): Table | null {
  // Without a known width first, then with it, so that broken quotes are seen for what they are.
  const width = commonWidth(read(lines, start, delimiter, null));
  if (width < 2 || width > MAX_COLUMNS) return null;
  const records = read(lines, start, delimiter, width).slice(0, SAMPLE_ROWS + MAX_PREAMBLE);
  const regular = records.filter((record) => record.problem === null && record.cells.length === width).length;
  const share = regular / Math.max(1, records.length);
  // Prose has commas too, but never the same number twice.
  // A header that names roles is believed even where most of what follows is broken.
  const named = regular > 0 && namesRoles(records.find((record) => record.cells.length === width)?.cells ?? []) >= 2;
  if (share < 0.4 && !named) return null;
  return { delimiter, records, width, score: share + Math.min(width, 20) / 40 };
}

function read(lines: readonly string[], start: number, delimiter: string, width: number | null): CsvRecord[] {
  const reader = createRecordReader(delimiter, width);
  const numbered = lines.slice(start).map((text, index) => ({ number: start + index + 1, text, cut: false }));
  const records = reader.push(numbered);
  // A quote still open at the end of the head is closed further on.
  return records;
}

function commonWidth(records: readonly CsvRecord[]): number {
  const counts = new Map<number, number>();
  for (const record of records.slice(0, SAMPLE_ROWS)) {
    if (record.problem === null) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return ranked[0]?.[0] ?? 0;
}

function layOut(table: Table): Layout {
  const { delimiter, records, width } = table;
  const near = (record: CsvRecord): boolean => record.problem === null && record.cells.length === width;
  let at = records.findIndex(near);
  // The header may be a column short or long (a trailing delimiter): its names tell.
  const early = records.slice(0, Math.max(0, at)).findIndex((record) => namesRoles(record.cells) >= 2);
  if (early !== -1) at = early;
  at = Math.max(0, at);
  const headerRecord = records[at];
  const body = records.slice(at + 1).filter(near);
  const headless = !isHeader(
    headerRecord?.cells ?? [],
    body.map((record) => record.cells),
  );
  const rows = (headless ? records.slice(at).filter(near) : body).map((record) => record.cells).slice(0, SAMPLE_ROWS);
  const columns = headless ? numbered(width) : distinct(headerRecord?.cells ?? [], width);
  const firstLine = headless ? (headerRecord?.line ?? 1) : (records[at + 1]?.line ?? (headerRecord?.line ?? 1) + 1);
  const guessed = guess(columns, rows, headless);
  const named = headless ? 0 : namesRoles(headerRecord?.cells ?? []);
  const certainty = Math.min(0.97, table.score * 0.6 + (named > 0 ? 0.3 : 0) + (rows.length > 1 ? 0.05 : 0));
  return { delimiter, columns, headless, firstLine, skipped: at, rows, guessed, certainty };
}

/** A list of texts, one a line: a table only if its first line names a role. */
function singleColumn(lines: readonly string[], start: number, delimiter: string): Layout | null {
  const records = read(lines, start, delimiter, null).filter((record) => record.problem === null);
  const header = records[0];
  const [name, ...others] = header?.cells ?? [];
  if (!header || name === undefined || others.some((cell) => cell.trim() !== '')) return null;
  const rows = records.slice(1, SAMPLE_ROWS).map((record) => [record.cells.join(delimiter)]);
  const named = columnsFor('text', [name]).length > 0;
  const columns = named ? [name.trim()] : ['column 1'];
  return {
    delimiter,
    columns,
    headless: !named,
    firstLine: named ? header.line + 1 : header.line,
    skipped: 0,
    rows: named ? rows : [[name], ...rows],
    guessed: { text: columns[0] ?? 'column 1' },
    certainty: named ? 0.4 : 0,
  };
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

function namesRoles(cells: readonly string[]): number {
  const columns = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return ROLES.filter((role) => columnsFor(role, columns).length > 0).length;
}

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `column ${index + 1}`);
}

/** Column names made usable: none empty, none twice. */
function distinct(cells: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: Math.max(width, cells.length) }, (_, index) => {
    const name = cells[index]?.replace(/\s+/g, ' ').trim() || `column ${index + 1}`;
    const count = (seen.get(fold(name)) ?? 0) + 1;
    seen.set(fold(name), count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** Names first, then content: the longest texts, the column of dates, the column of addresses. */
function guess(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  headless: boolean,
): Partial<Record<Role, string>> {
  const map = headless ? {} : guessRoles(columns);
  const values = (column: string): string[] => {
    const index = columns.indexOf(column);
    return rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
  };
  const free = (): string[] => columns.filter((column) => !Object.values(map).includes(column));
  if (map.published !== undefined && values(map.published).length > 0) {
    const named = columnsFor('published', columns);
    const real = named.find((column) => detectDateFormat(values(column)).format !== null);
    if (real === undefined) delete map.published;
    else map.published = real;
  }
  if (map.published === undefined) {
    const dated = free().find((column) => {
      const found = values(column);
      const format = found.some((value) => /\d[-/.: T]\s?\d/.test(value)) ? detectDateFormat(found).format : null;
      return format !== null && found.filter((value) => format.parse(value) !== null).length >= found.length * 0.8;
    });
    if (dated !== undefined) map.published = dated;
  }
  if (map.url === undefined) {
    const linked = free().find((column) => {
      const found = values(column);
      return found.length > 0 && found.filter((value) => /^https?:\/\/\S+$/i.test(value)).length >= found.length * 0.8;
    });
    if (linked !== undefined) map.url = linked;
  }
  if (map.text === undefined || values(map.text).length === 0) {
    const length = (column: string): number => values(column).join('').length / Math.max(1, rows.length);
    const [longest] = free().toSorted((a, b) => length(b) - length(a));
    if (longest !== undefined && (length(longest) > 0 || rows.length === 0)) map.text = longest;
    else if (map.title !== undefined) {
      map.text = map.title;
      delete map.title;
    }
  }
  return map;
}
