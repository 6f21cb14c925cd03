// A condition of a query in SQL, and the other ways of saying the same that a plan may choose from.

export type Param = string | number | bigint | null;

/** A condition over mention m and fact f. May be NULL where it does not hold. */
export interface Clause {
  readonly sql: string;
  readonly params: readonly Param[];
  /** The same set of mentions as a SELECT of their ids. */
  readonly set?: Statement;
  /** The same set as a table in id order, each id once, to walk from the newest. */
  readonly walk?: Walk;
}

export interface Statement {
  readonly sql: string;
  readonly params: readonly Param[];
}

export interface Walk {
  readonly from: string;
  readonly id: string;
  readonly where: string;
  readonly params: readonly Param[];
  /** The full-text index that it walks, where it is one. */
  readonly index?: 'mention_text_index' | 'mention_script_index';
}

export function isAmong(set: Statement): Statement {
  return { sql: `f.mention_id IN (${set.sql})`, params: set.params };
}
