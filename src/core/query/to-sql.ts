// Turns the tree of a query into SQL over mention m, fact f and the full-text indexes, and writes out whole statements.
import type { Id, Millis } from '../../contract/model.ts';
import { type Clause, isAmong, type Param, type Statement, type Walk } from './clause.ts';
import { splitAll, splitAny, type TextIndex, toMatch } from './match.ts';
import { rewrite } from './rewrite.ts';
import { compileField, placeInTime, type QueryContext } from './to-sql-fields.ts';
import {
  type Bounds,
  boundsToSql,
  findWalks,
  intersect,
  planBest,
  planWalk,
  unbounded,
  walkMatch,
} from './to-sql-plan.ts';
import { compileCharacters, compileExact, compileRegex } from './to-sql-texts.ts';
import type { Node } from './tree.ts';

export type { Bounds };

export interface CompiledQuery {
  /** FTS5 expression that every result matches, or null. */
  readonly match: string | null;
  /** Everything beside `match` and `bounds`, over `mention m` and `fact f`; `1` where there is nothing. */
  readonly where: string;
  readonly params: readonly Param[];
  readonly bounds: Bounds;
  /** The parts that `where` joins with AND. */
  readonly clauses: readonly Clause[];
  /** The ids that mentions of a time can have. */
  readonly boundsOf: (time: TimeSpan) => Bounds;
}

/** `from` belongs to it, `before` is the first millisecond that does not. */
export interface TimeSpan {
  readonly from: Millis | null;
  readonly before: Millis | null;
}

/** Throws `bad-query` with the place for names of tags, topics and attributes that do not exist. */
export function toSql(tree: Node | null, context: QueryContext): CompiledQuery {
  const plain = tree === null ? null : rewrite(tree, context.wordsLike);
  const items = plain === null ? [] : plain.kind === 'and' ? plain.items : [plain];
  const words = splitAll(items, 'words');
  const scripts = splitAll(words.rest, 'scripts');
  const bounds = findBounds(scripts.rest, context);
  const clauses = scripts.rest.map((item) => compileNode(item, { context, bounds }));
  if (scripts.match !== null) {
    const walk = walkMatch('mention_script_index', scripts.match);
    clauses.unshift({ ...compileMatch('scripts', scripts.match, bounds), walk });
  }
  return withClauses({ match: words.match, bounds, boundsOf: (time) => toBounds(time, context) }, clauses);
}

/** The same query with these conditions instead of those it had. */
export function withClauses(
  query: Pick<CompiledQuery, 'match' | 'bounds' | 'boundsOf'>,
  clauses: readonly Clause[],
): CompiledQuery {
  return {
    ...query,
    where: clauses.map((clause) => clause.sql).join(' AND ') || '1',
    params: clauses.flatMap((clause) => clause.params),
    clauses,
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
  const walk = findWalks(compiled).find(({ index }) => index !== undefined) ?? null;
  const { id, from, where, params } = planWalk(within, walk);
  // The plus keeps SQLite from asking the full-text index once for each id: five to a hundred times slower than a range.
  const column = walk === null ? 'f.mention_id' : '+f.mention_id';
  return {
    sql: `SELECT ${id} AS id FROM ${from} WHERE ${where} AND ${column} IN (SELECT value FROM json_each(?))`,
    params: [...params, JSON.stringify(ids)],
  };
}

/** Ids follow time, so dates that all results share are bounds on the id as well. */
function findBounds(items: readonly Node[], context: QueryContext): Bounds {
  let bounds = unbounded;
  for (const item of items) {
    if (item.kind !== 'field') continue;
    if (item.test.on === 'id') bounds = intersect(bounds, { low: BigInt(item.test.id), high: BigInt(item.test.id) });
    if (item.test.on === 'date') bounds = intersect(bounds, toBounds(placeInTime(item.test, context), context));
  }
  return bounds;
}

function toBounds(time: TimeSpan, context: QueryContext): Bounds {
  const { idFloor, spillSeconds } = context;
  const perSecond = idFloor(1000) - idFloor(0);
  return {
    low: time.from === null ? null : idFloor(time.from),
    // A full second spills its ids into the next ones: the window is that much wider, the test on m.at is exact.
    high: time.before === null ? null : idFloor(time.before - 1) + BigInt(spillSeconds + 1) * perSecond - 1n,
  };
}

interface Scope {
  readonly context: QueryContext;
  readonly bounds: Bounds;
}

const textIndexes: Readonly<Record<TextIndex, NonNullable<Walk['index']>>> = {
  words: 'mention_text_index',
  scripts: 'mention_script_index',
};

function compileNode(node: Node, scope: Scope): Clause {
  for (const index of ['words', 'scripts'] as const) {
    const match = toMatch(node, index);
    if (match !== null) return compileMatch(index, match, scope.bounds);
  }
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return compileCharacters(node.text);
    case 'regex':
      return compileRegex(node);
    case 'exact':
      return compileExact(node);
    case 'field':
      return compileField(node, scope.context);
    case 'not':
      return compileNegation(node.item, scope);
    case 'and':
      return compileAll(node.items, scope);
    case 'or':
      return compileAny(node.items, scope);
    case 'near':
    case 'pattern':
      throw new Error(`No index knows a ${node.kind} that was made sure to be of words.`);
  }
}

/** IS NOT TRUE, because a condition may be NULL where it does not hold. */
function compileNegation(item: Node, scope: Scope): Clause {
  const { sql, params } = compileNode(item, scope);
  return { sql: `(${sql}) IS NOT TRUE`, params };
}

function compileAll(items: readonly Node[], scope: Scope): Clause {
  const words = splitAll(items, 'words');
  const scripts = splitAll(words.rest, 'scripts');
  return combine(
    [...compileMatches(words.match, scripts.match, scope), ...scripts.rest.map((item) => compileNode(item, scope))],
    ' AND ',
  );
}

function compileAny(items: readonly Node[], scope: Scope): Clause {
  const words = splitAny(items, 'words');
  const scripts = splitAny(words.rest, 'scripts');
  const clauses = [
    ...scripts.rest.map((item) => compileNode(item, scope)),
    ...compileMatches(words.match, scripts.match, scope),
  ];
  if (clauses.length === 0) return nothing;
  const sets = clauses.flatMap((clause) => (clause.set ? [clause.set] : []));
  if (sets.length < clauses.length) return combine(clauses, ' OR ');
  const lists = splitIntoLists(sets, mostInUnion).map(uniteSets);
  const [set] = lists;
  if (set && lists.length === 1) return { ...isAmong(set), set };
  return combine(lists.map(isAmong), ' OR ');
}

// SQLite joins 500 SELECTs at most, and a set may be several.
const mostInUnion = 100;

function uniteSets(sets: readonly Statement[]): Statement {
  return { sql: sets.map((each) => each.sql).join(' UNION ALL '), params: sets.flatMap((each) => each.params) };
}

function splitIntoLists<Item>(items: readonly Item[], most: number): (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}

/** No word is like it. */
const nothing: Clause = { sql: '0', params: [], set: { sql: 'SELECT 0 WHERE 0', params: [] } };

function combine(clauses: readonly Clause[], operator: string): Clause {
  const [only] = clauses;
  if (only && clauses.length === 1) return only;
  return {
    sql: `(${clauses.map((clause) => clause.sql).join(operator)})`,
    params: clauses.flatMap((clause) => clause.params),
  };
}

function compileMatches(words: string | null, scripts: string | null, { bounds }: Scope): Clause[] {
  const clauses: Clause[] = [];
  if (words !== null) clauses.push(compileMatch('words', words, bounds));
  if (scripts !== null) clauses.push(compileMatch('scripts', scripts, bounds));
  return clauses;
}

function compileMatch(index: TextIndex, match: string, bounds: Bounds): Clause {
  const table = textIndexes[index];
  const within = boundsToSql('rowid', bounds);
  const set = {
    sql: [`SELECT rowid FROM ${table} WHERE ${table} MATCH ?`, ...within.map((part) => part.sql)].join(' AND '),
    params: [match, ...within.flatMap((part) => part.params)],
  };
  return { ...isAmong(set), set };
}
