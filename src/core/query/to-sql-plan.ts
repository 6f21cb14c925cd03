// Which table a statement walks, in what order and between which ids: the plan that makes a search quick.
import type { Id } from '../../contract/model.ts';
import { type Clause, isAmong, type Param, type Statement, type Walk } from './clause.ts';

/** Lowest and highest id a result can have. Bind as they are: FTS5 ignores a bound that is a JS number. */
export interface Bounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

export const unbounded: Bounds = { low: null, high: null };

/** What a plan is made of. */
export interface Planned {
  readonly match: string | null;
  readonly clauses: readonly Clause[];
  readonly bounds: Bounds;
}

export interface Plan {
  /** The column that has the id. */
  readonly id: string;
  readonly from: string;
  readonly where: string;
  readonly params: readonly Param[];
  /** What is walked; null for all facts. */
  readonly walk: Walk | null;
}

export interface PlanOptions {
  /** Columns of mention m are wanted, whatever the conditions need. */
  readonly mention?: boolean;
}

/** Walks the first table that lists what is found, or else all facts, of which the first clause that can lists some. */
export function planBest(query: Planned, options: PlanOptions = {}): Plan {
  const [walk] = findWalks(query);
  return walk ? planWalk(query, walk, options) : planWalk(preferSet(query), null, options);
}

/** The tables that could be walked: the full-text index, else a tag, topic or attribute that all results share. */
export function findWalks({ match, clauses }: Planned): readonly Walk[] {
  if (match !== null) return [walkMatch('mention_text_index', match)];
  return clauses.flatMap((clause) => (clause.walk ? [clause.walk] : []));
}

export function walkMatch(index: NonNullable<Walk['index']>, match: string): Walk {
  return { from: `${index} d`, id: 'd.rowid', where: `d.${index} MATCH ?`, params: [match], index };
}

export function planWalk({ clauses, bounds }: Planned, walk: Walk | null, { mention = false }: PlanOptions = {}): Plan {
  const id = walk?.id ?? 'f.mention_id';
  const parts: Statement[] = [
    ...(walk ? [{ sql: walk.where, params: walk.params }] : []),
    ...boundsToSql(id, bounds),
    { sql: 'f.hidden = 0', params: [] },
    ...clauses.filter((clause) => clause.walk === undefined || clause.walk !== walk),
  ];
  const where = parts.map((part) => part.sql).join(' AND ');
  const tables = walk ? [walk.from, `fact f ON f.mention_id = ${id}`] : ['fact f'];
  if (mention || /\bm\./.test(where)) tables.push('mention m ON m.id = f.mention_id');
  // CROSS JOIN fixes the order: ids come out sorted as they are read, and a LIMIT stops the reading.
  return { id, from: tables.join(' CROSS JOIN '), where, params: parts.flatMap((part) => part.params), walk };
}

/** Where nothing is walked, the first clause that can list its mentions does: not every fact has to be looked at. */
function preferSet(query: Planned): Planned {
  const listed = query.clauses.find((clause) => clause.set);
  const list = (clause: Clause) => (clause === listed && clause.set ? isAmong(clause.set) : clause);
  return { ...query, clauses: query.clauses.map(list) };
}

export function boundsToSql(id: string, bounds: Bounds): Statement[] {
  const parts: Statement[] = [];
  if (bounds.low !== null) parts.push({ sql: `${id} >= ?`, params: [bounds.low] });
  if (bounds.high !== null) parts.push({ sql: `${id} <= ?`, params: [bounds.high] });
  return parts;
}

export function intersect(left: Bounds, right: Bounds): Bounds {
  return {
    low: left.low === null || (right.low !== null && right.low > left.low) ? right.low : left.low,
    high: left.high === null || (right.high !== null && right.high < left.high) ? right.high : left.high,
  };
}

/** Where the page after this id begins. */
export function beyond(after: Id | null, newest: boolean): Bounds {
  if (after === null) return unbounded;
  return newest ? { low: null, high: BigInt(after) - 1n } : { low: BigInt(after) + 1n, high: null };
}
