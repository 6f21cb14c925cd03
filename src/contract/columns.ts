// Columns: saved searches that stand side by side and follow what comes.
import type { Change, Id } from './model.ts';

export interface Column {
  readonly id: Id;
  readonly name: string;
  readonly query: string;
  /** In pixels, within `columnWidths`. */
  readonly width: number;
  /** `notify`: what is new is told; `quiet`: it is only counted. */
  readonly mode: 'quiet' | 'notify';
  /** Mentions saved after the column was last looked at; `mostUnseen` + 1 where there are more than are counted. */
  readonly unseen: number;
  /** Null: not in the query language any more; the message says why. */
  readonly problem: string | null;
}

export const columnWidths = { least: 260, usual: 340, most: 640 } as const;

/** Nothing is counted further: a figure above it says that there are more. */
export const mostUnseen = 99;

export interface ColumnsApi {
  /** In their order, left to right. */
  'columns.list': (params: Record<string, never>) => readonly Column[];
  /** A new one goes to the right. Undoable, but for a width alone. */
  'columns.save': (params: { id?: Id; name: string; query: string; width?: number; mode?: Column['mode'] }) => Column;
  /** Those that are not named keep their order behind the others. Undoable. */
  'columns.order': (params: { ids: readonly Id[] }) => null;
  /** All that is there now has been looked at. */
  'columns.seen': (params: { id: Id }) => null;
  /** Columns that tell and have something new, for whoever tells it: none in the quiet hours. */
  'columns.news': (params: Record<string, never>) => readonly Pick<Column, 'id' | 'name' | 'query' | 'unseen'>[];
  /** Undoable. */
  'columns.remove': (params: { id: Id }) => Change;
}
