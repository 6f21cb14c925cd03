// One row of a table, as its file has it.

export interface TableRow {
  /** Number of its first line, or of the row in its sheet: from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it could not be read; null for a good one. `cells` is then what was found, for nobody to trust. */
  readonly problem: string | null;
  /** Its quotes were sloppy (`"He said "hi""`) but could be told apart. */
  readonly mended: boolean;
}
