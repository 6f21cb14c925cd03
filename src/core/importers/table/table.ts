// A table as importers read it, whatever its file: where its columns are, its rows one after another.
import type { TableLayout } from './table-layout.ts';
import type { TableRow } from './table-row.ts';

/** What reading has come to: filled in while rows are read. */
export interface TableStats {
  /** Of the file, for progress. */
  bytes: number;
  mixedLines: number;
}

export interface Table {
  readonly layout: TableLayout;
  /** What its rows are counted in. */
  readonly unit: 'line' | 'row';
  /** What stands between two cells, where a cell that nobody quoted may hold it too. */
  readonly delimiter: string | null;
  /** How it was found, for a person to check. */
  readonly detected: readonly { readonly label: string; readonly value: string }[];
  readonly notes: readonly string[];
  /** The rows below the header, in groups as they come. Can be called again. */
  rows(stats: TableStats, signal: AbortSignal): AsyncIterable<readonly TableRow[]>;
}

export function createTableStats(): TableStats {
  return { bytes: 0, mixedLines: 0 };
}
