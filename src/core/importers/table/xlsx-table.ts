// A spreadsheet as a table: the sheet that holds mentions, most likely.
import { EarshotError } from '../../../contract/errors.ts';
import type { InputFile } from '../importer.ts';
import { findPreset } from './presets.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { openBook } from './sheet-book.ts';
import type { Table, TableStats } from './table.ts';
import { layOut, MAX_PREAMBLE, namesRoles, SAMPLE_ROWS, type TableLayout } from './table-layout.ts';
import type { TableRow } from './table-row.ts';

const MAX_SHEETS = 30;

/** How much what a sheet holds is what is sought: the sheet of most weight is read. */
export type WeighSheet = (layout: TableLayout) => number;

/** Throws EarshotError `bad-file` where there is no sheet with rows. */
export async function openSpreadsheet(file: InputFile, weigh: WeighSheet = likeMentions): Promise<Table> {
  const sheets = await openBook(file);
  const sampled: Sampled[] = [];
  for (const sheet of sheets.slice(0, MAX_SHEETS)) {
    const rows = await sampleRows(sheet);
    if (rows.length > 0) sampled.push(judge(sheet, rows, weigh));
  }
  const [best] = sampled.toSorted((a, b) => b.weight - a.weight);
  if (!best) {
    throw new EarshotError('bad-file', `${file.name} has no sheet with anything in it.`, { file: file.path });
  }
  const { sheet, layout } = best;

  async function* rows(stats: TableStats, signal: AbortSignal): AsyncGenerator<readonly TableRow[]> {
    const progress = (part: number): void => {
      stats.bytes = Math.round(part * file.size);
    };
    for await (const group of sheet.rows(progress)) {
      signal.throwIfAborted();
      yield group.filter((row) => row.number >= layout.firstLine).map(toTableRow);
    }
  }

  const others = sampled.length - 1;
  const of = others === 0 ? '' : ` (of ${sampled.length} with rows)`;
  return {
    layout,
    unit: 'row',
    delimiter: null,
    detected: [{ label: 'Sheet', value: `${sheet.name}${of}` }],
    notes: others === 0 ? [] : [`The sheet “${sheet.name}” was read; the others were not.`],
    rows,
  };
}

interface Sampled {
  readonly sheet: Sheet;
  readonly layout: TableLayout;
  readonly weight: number;
}

async function sampleRows(sheet: Sheet): Promise<readonly TableRow[]> {
  const rows: TableRow[] = [];
  for await (const group of sheet.rows()) {
    rows.push(...group.slice(0, SAMPLE_ROWS + MAX_PREAMBLE - rows.length).map(toTableRow));
    if (rows.length >= SAMPLE_ROWS + MAX_PREAMBLE) break;
  }
  return rows;
}

function judge(sheet: Sheet, given: readonly TableRow[], weigh: WeighSheet): Sampled {
  const width = given.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const rows = given.map((row) => ({ ...row, cells: [...row.cells, ...Array(width - row.cells.length).fill('')] }));
  const layout = layOut(rows, width);
  return { sheet, layout, weight: (weigh(layout) + layout.rows.length / 1000) * (sheet.hidden ? 0.01 : 1) };
}

/** How many of its first rows are like mentions: a text of several words, below a header that names roles. */
function likeMentions(layout: TableLayout): number {
  const text = layout.columns.indexOf(layout.guessed.text ?? layout.guessed.title ?? '');
  const said = layout.rows.filter((cells) => /\S\s+\S/.test(cells[text] ?? '')).length;
  const named = layout.headless ? 0 : namesRoles(layout.columns) + (findPreset(layout.columns) ? 20 : 0);
  return said * (1 + named);
}

function toTableRow(row: SheetRow): TableRow {
  return { line: row.number, cells: row.cells, problem: null, mended: false };
}
