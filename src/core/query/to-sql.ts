// Turns the tree of a query into SQL over mention m, fact f and the full-text index, and writes out whole statements.
import type { Id, Millis } from '../../contract/model.ts';
import { splitAll, splitAny, toMatch } from './match.ts';
import {
  type Clause,
  compileCharacters,
  compileField,
  isAmong,
  type Param,
  placeInTime,
  type QueryContext,
  type Statement,
  type Walk,
} from './to-sql-fields.ts';
import type { Node } from './tree.ts';

/** Lowest and highest id a result can have. Bind as they are: FTS5 ignores a bound that is a JS number. */
export interface Bounds {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

export interface CompiledQuery {
  /** FTS5 expression that every result matches, or null. */
  readonly match: string | null;
  /** Everything beside `match` and `bounds`, over `mention m` and `fact f`; `1` where there is nothing. */
  readonly where: string;
  readonly params: readonly Param[];
  readonly bounds: Bounds;
  /** The parts that `where` joins with AND. */
  readonly clauses: readonly Clause[];
}

/** Throws `bad-query` with the place for names of tags, topics and attributes that do not exist. */
export function toSql(tree: Node | null, context: QueryContext): CompiledQuery {
  const items = tree === null ? [] : tree.kind === 'and' ? tree.items : [tree];
  const { match, rest } = splitAll(items);
  const bounds = findBounds(rest, context);
  const clauses = rest.map((item) => compileNode(item, { context, bounds }));
  return {
    match,
    where: clauses.map((clause) => clause.sql).join(' AND ') || '1',
    params: clauses.flatMap((clause) => clause.params),
    bounds,
    clauses,
  };
}

/** `id` of at most `limit` mentions in order of id, beyond `after`. */
export function pageSql(
  compiled: CompiledQuery,
  order: 'newest' | 'oldest',
  after: Id | null,
  limit: number,
): Statement {
  const newest = order === 'newest';
  const beyond: Bounds =
    after === null
      ? { low: null, high: null }
      : newest
        ? { low: null, high: BigInt(after) - 1n }
        : { low: BigInt(after) + 1n, high: null };
  const { id, from, where, params } = planBest({ ...compiled, bounds: intersect(compiled.bounds, beyond) });
  return {
    sql: `SELECT ${id} AS id FROM ${from} WHERE ${where} ORDER BY ${id} ${newest ? 'DESC' : 'ASC'} LIMIT ?`,
    params: [...params, BigInt(limit)],
  };
}

/** One row, one column `total`. */
export function countSql(compiled: CompiledQuery): Statement {
  const { from, where, params } = planBest(compiled);
  return { sql: `SELECT count(*) AS total FROM ${from} WHERE ${where}`, params };
}

/** `id` of every mention, in no promised order; fit to stand inside `IN (…)`. */
export function idsSql(compiled: CompiledQuery): Statement {
  const { id, from, where, params } = planBest(compiled);
  return { sql: `SELECT ${id} AS id FROM ${from} WHERE ${where}`, params };
}

/** Which of these mentions the query finds: for matching topics and rules against a batch just saved. */
export function amongSql(compiled: CompiledQuery, ids: readonly Id[]): Statement {
  const sorted = ids.toSorted((left, right) => left - right);
  const span = { low: BigInt(sorted[0] ?? 0), high: BigInt(sorted.at(-1) ?? -1) };
  const within = { ...compiled, bounds: intersect(compiled.bounds, span) };
  const { id, from, where, params } = plan(within, compiled.match === null ? [] : [walkMatch(compiled.match)]);
  // The plus keeps SQLite from asking the full-text index once for each id: five to a hundred times slower than a range.
  const column = compiled.match === null ? 'f.mention_id' : '+f.mention_id';
  return {
    sql: `SELECT ${id} AS id FROM ${from} WHERE ${where} AND ${column} IN (SELECT value FROM json_each(?))`,
    params: [...params, JSON.stringify(ids)],
  };
}

interface Plan {
  readonly id: string;
  readonly from: string;
  readonly where: string;
  readonly params: readonly Param[];
}

/** The tables that could be walked: the full-text index, else a tag, topic or attribute that all results share. */
function findWalks(compiled: CompiledQuery): readonly Walk[] {
  if (compiled.match !== null) return [walkMatch(compiled.match)];
  return compiled.clauses.flatMap((clause) => (clause.walk ? [clause.walk] : []));
}

/** Walks the first of the tables, or all facts where there is none. */
function plan(compiled: CompiledQuery, [walk]: readonly Walk[]): Plan {
  const id = walk?.id ?? 'f.mention_id';
  const parts: Statement[] = [
    ...(walk ? [{ sql: walk.where, params: walk.params }] : []),
    ...boundsToSql(id, compiled.bounds),
    { sql: 'f.hidden = 0', params: [] },
    ...compiled.clauses.filter((clause) => clause.walk === undefined || clause.walk !== walk),
  ];
  const where = parts.map((part) => part.sql).join(' AND ');
  const tables = walk ? [walk.from, `fact f ON f.mention_id = ${id}`] : ['fact f'];
  if (/\bm\./.test(where)) tables.push('mention m ON m.id = f.mention_id');
  // CROSS JOIN fixes the order: ids come out sorted as they are read, and a LIMIT stops the reading.
  return { id, from: tables.join(' CROSS JOIN '), where, params: parts.flatMap((part) => part.params) };
}

/** Where nothing is walked, the first clause that can list its mentions does: not every fact has to be looked at. */
function preferSet(compiled: CompiledQuery): CompiledQuery {
  if (findWalks(compiled).length > 0) return compiled;
  const listed = compiled.clauses.find((clause) => clause.set);
  const list = (clause: Clause) => (clause === listed && clause.set ? isAmong(clause.set) : clause);
  return { ...compiled, clauses: compiled.clauses.map(list) };
}

function planBest(compiled: CompiledQuery): Plan {
  return plan(preferSet(compiled), findWalks(compiled));
}

function walkMatch(match: string): Walk {
  return { from: 'mention_text_index d', id: 'd.rowid', where: 'd.mention_text_index MATCH ?', params: [match] };
}

function boundsToSql(id: string, bounds: Bounds): Statement[] {
  const parts: Statement[] = [];
  if (bounds.low !== null) parts.push({ sql: `${id} >= ?`, params: [bounds.low] });
  if (bounds.high !== null) parts.push({ sql: `${id} <= ?`, params: [bounds.high] });
  return parts;
}

/** Ids follow time, so dates that all results share are bounds on the id as well. */
function findBounds(items: readonly Node[], context: QueryContext): Bounds {
  let bounds: Bounds = { low: null, high: null };
  for (const item of items) {
    if (item.kind !== 'field') continue;
    if (item.test.on === 'id') bounds = intersect(bounds, { low: BigInt(item.test.id), high: BigInt(item.test.id) });
    if (item.test.on === 'date') bounds = intersect(bounds, toBounds(placeInTime(item.test, context), context));
  }
  return bounds;
}

function toBounds(time: { from: Millis | null; before: Millis | null }, context: QueryContext): Bounds {
  const { idFloor, spillSeconds } = context;
  const perSecond = idFloor(1000) - idFloor(0);
  return {
    low: time.from === null ? null : idFloor(time.from),
    // A full second spills its ids into the next ones: the window is that much wider, the test on m.at is exact.
    high: time.before === null ? null : idFloor(time.before - 1) + BigInt(spillSeconds + 1) * perSecond - 1n,
  };
}

function intersect(left: Bounds, right: Bounds): Bounds {
  return {
    low: left.low === null || (right.low !== null && right.low > left.low) ? right.low : left.low,
    high: left.high === null || (right.high !== null && right.high < left.high) ? right.high : left.high,
  };
}

interface Scope {
  readonly context: QueryContext;
  readonly bounds: Bounds;
}

function compileNode(node: Node, scope: Scope): Clause {
  const match = toMatch(node);
  if (match !== null) return compileMatch(match, scope.bounds);
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return compileCharacters(node.text);
    case 'field':
      return compileField(node, scope.context);
    case 'not':
      return compileNegation(node.item, scope);
    case 'and':
      return compileAll(node.items, scope);
    case 'or':
      return compileAny(node.items, scope);
  }
}

/** IS NOT TRUE, because a condition may be NULL where it does not hold. */
function compileNegation(item: Node, scope: Scope): Clause {
  const { sql, params } = compileNode(item, scope);
  return { sql: `(${sql}) IS NOT TRUE`, params };
}

function compileAll(items: readonly Node[], scope: Scope): Clause {
  const { match, rest } = splitAll(items);
  const clauses = rest.map((item) => compileNode(item, scope));
  if (match !== null) clauses.unshift(compileMatch(match, scope.bounds));
  return combine(clauses, ' AND ');
}

function compileAny(items: readonly Node[], scope: Scope): Clause {
  const { match, rest } = splitAny(items);
  const clauses = rest.map((item) => compileNode(item, scope));
  if (match !== null) clauses.push(compileMatch(match, scope.bounds));
  const sets = clauses.flatMap((clause) => (clause.set ? [clause.set] : []));
  if (sets.length < clauses.length || sets.length > 100) return combine(clauses, ' OR ');
  const set = { sql: sets.map((each) => each.sql).join(' UNION ALL '), params: sets.flatMap((each) => each.params) };
  return { ...isAmong(set), set };
}

function combine(clauses: readonly Clause[], operator: string): Clause {
  const [only] = clauses;
  if (only && clauses.length === 1) return only;
  return {
    sql: `(${clauses.map((clause) => clause.sql).join(operator)})`,
    params: clauses.flatMap((clause) => clause.params),
  };
}

function compileMatch(match: string, bounds: Bounds): Clause {
  const within = boundsToSql('rowid', bounds);
  const set = {
    sql: [
      'SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH ?',
      ...within.map((part) => part.sql),
    ].join(' AND '),
    params: [match, ...within.flatMap((part) => part.params)],
  };
  return { ...isAmong(set), set };
}
