// What a CSV file's first lines tell: its delimiter, then all a table tells.
import { findPreset } from './presets.ts';
import { createRecordReader } from './records.ts';
import { columnsFor } from './roles.ts';
import { layOut, MAX_COLUMNS, MAX_PREAMBLE, namesRoles, SAMPLE_ROWS, type TableLayout } from './table-layout.ts';
import type { TableRow } from './table-row.ts';

export interface CsvLayout extends TableLayout {
  readonly delimiter: string;
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

/** Null where the lines are no table. `forced`: the delimiter a person chose. */
export function findLayout(lines: readonly string[], forced?: string): CsvLayout | null {
  const said = /^"?sep=(.)"?$/i.exec(lines[0]?.trim() ?? '')?.[1] ?? (lines[0] === 'sep=\t' ? '\t' : undefined);
  const start = said ? 1 : 0;
  const choices = forced ? [forced] : said ? [said] : DELIMITERS;
  const tables = choices.map((delimiter) => measure(lines, start, delimiter)).filter((table) => table !== null);
  const best = tables.toSorted((a, b) => b.score - a.score)[0];
  if (best) return measured(best);
  return singleColumn(lines, start, forced ?? said ?? ',');
}

interface Candidate {
  readonly delimiter: string;
  readonly records: readonly TableRow[];
  readonly width: number;
  readonly score: number;
}

function measure(lines: readonly string[], start: number, delimiter: string): Candidate | null {
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

function read(lines: readonly string[], start: number, delimiter: string, width: number | null): TableRow[] {
  const reader = createRecordReader(delimiter, width);
  const numbered = lines.slice(start).map((text, index) => ({ number: start + index + 1, text, cut: false }));
  const records = reader.push(numbered);
  // A quote still open at the end of the head is closed further on.
  return records;
}

/** How many cells most records have; where lines of prose are more than the rows, how many the header has. */
function commonWidth(records: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const record of records.slice(0, SAMPLE_ROWS)) {
    if (record.problem === null) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  const common = ranked[0]?.[0] ?? 0;
  const header = records
    .slice(0, MAX_PREAMBLE)
    .find(({ cells }) => cells.length > common && (findPreset(cells) !== null || namesRoles(cells) >= 3));
  return header && (counts.get(header.cells.length) ?? 0) > 1 ? header.cells.length : common;
}

function measured({ delimiter, records, width, score }: Candidate): CsvLayout {
  const layout = layOut(records, width);
  const named = layout.headless ? 0 : namesRoles(layout.columns);
  const certainty = Math.min(0.97, score * 0.6 + (named > 0 ? 0.3 : 0) + (layout.rows.length > 1 ? 0.05 : 0));
  return { ...layout, delimiter, certainty };
}

/** A list of texts, one a line: a table only if its first line names a role. */
function singleColumn(lines: readonly string[], start: number, delimiter: string): CsvLayout | null {
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
    headerLine: named ? header.line : 0,
    firstLine: named ? header.line + 1 : header.line,
    skipped: 0,
    rows: named ? rows : [[name], ...rows],
    guessed: { text: columns[0] ?? 'column 1' },
    certainty: named ? 0.4 : 0,
  };
}
