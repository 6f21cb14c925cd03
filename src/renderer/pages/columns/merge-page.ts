// What a column shows when it has asked again: what is new on top, or kept back while somebody reads. Pure.
import type { Id, MentionRow } from '../../../contract/model.ts';

export interface Shown {
  readonly rows: readonly MentionRow[];
  /** What is new and not shown yet; at least so many. */
  readonly held: number;
}

interface Answer {
  /** The newest of the search. */
  readonly page: readonly MentionRow[];
  /** There are older ones than those of the page. */
  readonly more: boolean;
}

/** `top`: the newest that may be shown; null shows everything. Rows that were loaded beyond the page stay. */
export function mergePage({ page, more }: Answer, before: readonly MentionRow[], top: Id | null): Shown {
  const last = page.at(-1);
  const first = before[0];
  if (!more || last === undefined || first === undefined) return hold(page, top);
  // So much came that the page does not reach down to what was shown: between the two there may be others.
  if (last.id > first.id) return top === null ? { rows: page, held: 0 } : { rows: before, held: page.length };
  return hold([...page, ...before.filter((row) => row.id < last.id)], top);
}

function hold(rows: readonly MentionRow[], top: Id | null): Shown {
  if (top === null) return { rows, held: 0 };
  const allowed = rows.filter((row) => row.id <= top);
  return { rows: allowed, held: rows.length - allowed.length };
}
