// What one can take away of something that is shown.
import type { Table } from '../../present/columns.ts';
import type { FigurePicture } from '../../present/figure-svg.ts';

export interface Taken {
  readonly name: string;
  /** The finding, without a full stop. */
  readonly sentence: string;
  /** What it rests on; what is empty is left out. */
  readonly basis: readonly string[];
  readonly table: Table;
  /** Null where it is words or a table. */
  readonly draw: (() => Promise<FigurePicture>) | null;
}
