// A sheet of a spreadsheet: rows of cells as text.

export interface SheetRow {
  /** From 1, as the spreadsheet counts them. */
  readonly number: number;
  /** Cells as text, without the empty ones at the end. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows that hold anything, in groups. `progress` hears what part of the sheet is read: 0 to 1. */
  rows(progress?: (part: number) => void): AsyncIterable<readonly SheetRow[]>;
}

/** Columns further right are left out. */
export const MAX_CELLS = 1000;
/** A cell's text ends here; spreadsheets end it at 32,767 characters. */
export const MAX_CELL = 1024 * 1024;
