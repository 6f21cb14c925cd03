// What a view of the inbox holds, in SQL: what a query finds, narrowed by what people have done about it.
import type { InboxOrder, InboxView } from '../../contract/inbox.ts';
import type { Id, Intent, Millis } from '../../contract/model.ts';
import { intentPlaces } from '../text/intent-places.ts';
import type { Clause, Statement } from './clause.ts';
import { type CompiledQuery, withClauses } from './to-sql.ts';
import { notOurs } from './to-sql-page.ts';
import { beyond, intersect, planBest } from './to-sql-plan.ts';

export interface InboxScope {
  readonly view: InboxView;
  /** Only what was said since then, and what was put off and has come back. */
  readonly since: Millis | null;
  readonly now: Millis;
  /** What counts as risky, 0 to 100. */
  readonly riskThreshold: number;
}

/** What wants an answer by what it says; what is risky does, too. */
const asking: readonly Intent[] = ['question', 'request', 'complaint', 'objection'];

/** `id` and `at` of at most `limit` mentions beyond `after`. */
export function inboxPageSql(
  compiled: CompiledQuery,
  scope: InboxScope,
  { order, after, limit }: { readonly order: InboxOrder; readonly after: Id | null; readonly limit: number },
): Statement {
  const parts = partsOf(compiled, scope).map((part) => sortPart(part, order, after, limit));
  return {
    sql: `SELECT id, at FROM (${parts.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL ')})
      ORDER BY ${sortedBy[order]} LIMIT ?`,
    params: [...parts.flatMap(({ params }) => params), BigInt(limit)],
  };
}

const sortedBy: Readonly<Record<InboxOrder, string>> = { oldest: 'id', newest: 'id DESC', risk: 'risk DESC, id' };

/** One row, one column `total`, which is at most `most`. */
export function inboxCountSql(compiled: CompiledQuery, scope: InboxScope, most: number): Statement {
  const parts = partsOf(compiled, scope).map((part) => countPart(part, most));
  return {
    sql: `SELECT min(${parts.map(({ sql }) => sql).join(' + ')}, ?) AS total`,
    params: [...parts.flatMap(({ params }) => params), BigInt(most)],
  };
}

/** The same of what the view leaves out because it was said before `since`. */
export function inboxOlderSql(compiled: CompiledQuery, scope: InboxScope & { since: Millis }, most: number): Statement {
  const { sql, params } = countPart(
    withinTime(viewOf(compiled, scope, [notReturned(scope.now)]), scope, 'before'),
    most,
  );
  return { sql: `SELECT ${sql} AS total`, params };
}

/** `id` of everything in the view. */
export function inboxIdsSql(compiled: CompiledQuery, scope: InboxScope): Statement {
  const parts = partsOf(compiled, scope).map((part) => {
    const { id, from, where, params } = planBest(part);
    return { sql: `SELECT ${id} AS id FROM ${from} WHERE ${where}`, params };
  });
  return { sql: parts.map(({ sql }) => sql).join(' UNION ALL '), params: parts.flatMap(({ params }) => params) };
}

/** The view, in parts that have nothing in common: each has a table of its own to be walked. */
function partsOf(compiled: CompiledQuery, scope: InboxScope): readonly CompiledQuery[] {
  const { view, since, now } = scope;
  if (since === null || view === 'later') return [viewOf(compiled, scope)];
  const within = withinTime(viewOf(compiled, scope), scope, 'since');
  if (view === 'done') return [within];
  // Put off a month ago for a month: by now it may lie outside of the time one looks at.
  return [within, withinTime(viewOf(compiled, scope, [returned(now)]), scope, 'before')];
}

function viewOf(compiled: CompiledQuery, scope: InboxScope, more: readonly Clause[] = []): CompiledQuery {
  // What lists its mentions comes first: the plan walks it.
  return withClauses(compiled, [...more, ...attentionOf(scope), notCopy, ...compiled.clauses, ...rest(scope), notOurs]);
}

function attentionOf({ view, now }: InboxScope): readonly Clause[] {
  switch (view) {
    case 'new':
      return [{ sql: 'NOT EXISTS (SELECT 1 FROM attention t WHERE t.mention_id = f.mention_id)', params: [] }];
    case 'done':
      return [inState("d.state = 'done'", [])];
    case 'later':
      return [inState("d.state = 'later' AND d.until > ?", [BigInt(now)])];
    case 'answer':
    case 'all': {
      const sql = `NOT EXISTS (SELECT 1 FROM attention t WHERE t.mention_id = f.mention_id
        AND (t.state = 'done' OR (t.state = 'later' AND t.until > ?)))`;
      return [{ sql, params: [BigInt(now)] }];
    }
  }
}

const returned = (now: Millis) => inState("d.state = 'later' AND d.until <= ?", [BigInt(now)]);

function notReturned(now: Millis): Clause {
  const { sql, params } = returned(now);
  return { sql: `NOT ${sql}`, params };
}

function inState(where: string, params: Clause['params']): Clause {
  return {
    sql: `EXISTS (SELECT 1 FROM attention d WHERE d.mention_id = f.mention_id AND ${where})`,
    params,
    walk: { from: 'attention d INDEXED BY attention_state', id: 'd.mention_id', where, params },
  };
}

const notCopy: Clause = { sql: 'f.duplicate_of IS NULL', params: [] };

/** One of our accounts said something in direct answer to it. */
const answeredByUs = `EXISTS (SELECT 1 FROM mention x JOIN fact y ON y.mention_id = x.id JOIN author a ON a.id = x.author_id
  WHERE x.source_id = m.source_id AND x.parent = m.external_id AND y.hidden = 0 AND a.ours = 1)`;

function rest({ view, riskThreshold }: InboxScope): readonly Clause[] {
  if (view !== 'answer') return [];
  const places = asking.map((intent) => intentPlaces.indexOf(intent)).join(', ');
  return [
    { sql: `(f.intent IN (${places}) OR f.risk >= ?)`, params: [BigInt(riskThreshold)] },
    { sql: `NOT ${answeredByUs}`, params: [] },
  ];
}

function withinTime(compiled: CompiledQuery, { since }: InboxScope, side: 'since' | 'before'): CompiledQuery {
  const after = side === 'since';
  const time = after ? { from: since, before: null } : { from: null, before: since };
  const clause = { sql: after ? 'm.at >= ?' : 'm.at < ?', params: [BigInt(since ?? 0)] };
  const bounds = intersect(compiled.bounds, compiled.boundsOf(time));
  return withClauses({ ...compiled, bounds }, [...compiled.clauses, clause]);
}

function sortPart(part: CompiledQuery, order: InboxOrder, after: Id | null, limit: number): Statement {
  const byTime = order !== 'risk';
  const bounds = byTime ? intersect(part.bounds, beyond(after, order === 'newest')) : part.bounds;
  const { id, from, where, params } = planBest({ ...part, bounds }, { mention: true });
  const begin =
    byTime || after === null ? '' : `AND (-f.risk, ${id}) > (SELECT -risk, mention_id FROM fact WHERE mention_id = ?)`;
  return {
    sql: `SELECT ${id} AS id, m.at AS at, f.risk AS risk FROM ${from} WHERE ${where} ${begin}
      ORDER BY ${byTime ? `${id} ${order === 'newest' ? 'DESC' : 'ASC'}` : `f.risk DESC, ${id}`} LIMIT ?`,
    params: [...params, ...(begin === '' ? [] : [BigInt(after ?? 0)]), BigInt(limit)],
  };
}

function countPart(part: CompiledQuery, most: number): Statement {
  const { from, where, params } = planBest(part);
  return {
    sql: `(SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?))`,
    params: [...params, BigInt(most)],
  };
}
