// The history: what was changed, and the way back.
import type { Change, Id } from './model.ts';

export interface ChangesApi {
  /** Latest first; `before` is the number of a change. */
  'changes.list': (params: { limit: number; before?: Id }) => readonly Change[];
  /** A search for the mentions a change was made on. */
  'changes.mentions': (params: { id: Id }) => { readonly query: string; readonly count: number };
  /**
   * Undoes a change: the latest one without an id. What later changes set stays; fails with `bad-argument` where a later
   * one set the same of a single thing, such as the name of a board, and names it.
   */
  'changes.undo': (params: { id?: Id }) => Change;
  /**
   * Does again what was undone: the latest undone without an id, as long as nothing was changed since. Fails with
   * `bad-argument` where that cannot be.
   */
  'changes.redo': (params: { id?: Id }) => Change;
}
