// One line of a board's table, without the columns that are the same for a whole widget.
import type { Cell } from '../../present/csv-cells.ts';

export interface Line {
  readonly row: string;
  readonly part?: string;
  readonly value: Cell;
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
  readonly query: string;
  /** ISO 8601: a day for buckets, a time with the offset of the project's zone for mentions. */
  readonly at?: string;
  readonly author?: string;
  readonly source?: string;
  readonly link?: string;
  /** When it was collected, as `at`. */
  readonly retrieved?: string;
}
