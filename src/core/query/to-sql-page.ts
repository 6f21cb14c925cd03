// A page of what a query finds, in each of the orders; the next page begins beyond the last id of the one before.

import type { Id, Millis } from '../../contract/model.ts';
import type { SearchOrder } from '../../contract/searching.ts';
import type { Clause, Statement } from './clause.ts';
import { type CompiledQuery, withClauses } from './to-sql.ts';
import { answeredByUs } from './to-sql-conversation.ts';
import { beyond, intersect, planBest } from './to-sql-plan.ts';

/** Ordered by relevance, so many of the newest are ranked: the best of all would mean reading all. */
export const mostRanked = 5000;

/**
 * `id` of at most `limit` mentions beyond `after`. `at` jumps to a date: newest first begins with what was published then
 * or before, oldest first (and unanswered) then or later; the orders that do not follow time take it as the newest first
 * do. By relevance, what asks for no words of all that it finds is ordered newest first: all of it fits alike.
 */
export function pageSql(
  compiled: CompiledQuery,
  order: SearchOrder,
  after: Id | null,
  at: Millis | null,
  limit: number,
): Statement {
  switch (order) {
    case 'newest':
    case 'oldest':
      return pageByTime(beginAt(compiled, order, at), order, after, limit);
    case 'unanswered': {
      const open = withClauses(compiled, [...compiled.clauses, notOurs, notAnswered]);
      return pageByTime(beginAt(open, 'oldest', at), 'oldest', after, limit);
    }
    case 'engagement':
      return pageByEngagement(beginAt(compiled, 'newest', at), after, limit);
    case 'relevance':
      return pageByRelevance(beginAt(compiled, 'newest', at), after, limit);
  }
}

/** How many of the newest were ranked, where a query is ordered by relevance and that is not all it finds; else null. */
export function countRanked(compiled: CompiledQuery, total: number): number | null {
  return total > mostRanked && planBest(compiled).walk?.index !== undefined ? mostRanked : null;
}

export const notOurs: Clause = {
  sql: '(m.author_id IS NULL OR m.author_id NOT IN (SELECT id FROM author WHERE ours = 1))',
  params: [],
};
const notAnswered = { sql: `f.mention_id NOT IN (${answeredByUs})`, params: [] };

function beginAt(compiled: CompiledQuery, order: 'newest' | 'oldest', at: Millis | null): CompiledQuery {
  if (at === null) return compiled;
  const newest = order === 'newest';
  const time = newest ? { from: null, before: at + 1 } : { from: at, before: null };
  const clause = { sql: newest ? 'm.at <= ?' : 'm.at >= ?', params: [BigInt(at)] };
  const bounds = intersect(compiled.bounds, compiled.boundsOf(time));
  return withClauses({ ...compiled, bounds }, [...compiled.clauses, clause]);
}

function pageByTime(compiled: CompiledQuery, order: 'newest' | 'oldest', after: Id | null, limit: number): Statement {
  const newest = order === 'newest';
  const bounds = intersect(compiled.bounds, beyond(after, newest));
  const { id, from, where, params } = planBest({ ...compiled, bounds });
  return {
    sql: `SELECT ${id} AS id FROM ${from} WHERE ${where} ORDER BY ${id} ${newest ? 'DESC' : 'ASC'} LIMIT ?`,
    params: [...params, BigInt(limit)],
  };
}

/** Among equals the newest first; where a source gave no reactions there are none. */
function pageByEngagement(compiled: CompiledQuery, after: Id | null, limit: number): Statement {
  const { id, from, where, params } = planBest(compiled, { mention: true });
  const rest = after === null ? '' : `WHERE (sum, id) < ((SELECT ${sum} FROM mention m WHERE m.id = ?), ?)`;
  return {
    sql: `SELECT id FROM (SELECT ${id} AS id, ${sum} AS sum FROM ${from} WHERE ${where}) ${rest}
      ORDER BY sum DESC, id DESC LIMIT ?`,
    params: [...params, ...(after === null ? [] : [BigInt(after), BigInt(after)]), BigInt(limit)],
  };
}

// Most have none: a function is not called for those.
const sum = 'CASE WHEN m.engagement IS NULL THEN 0 ELSE coalesce(reactions(m.engagement, NULL), 0) END';

/** A word in the title counts twice. Among equals the newest first. */
function pageByRelevance(compiled: CompiledQuery, after: Id | null, limit: number): Statement {
  const { id, from, where, params, walk } = planBest(compiled);
  if (walk?.index === undefined) return pageByTime(compiled, 'newest', after, limit);
  const rest = after === null ? '' : 'WHERE (score, -id) > (SELECT score, -id FROM ranked WHERE id = ?)';
  return {
    sql: `WITH ranked AS MATERIALIZED (SELECT ${id} AS id, bm25(${walk.index}, 2.0, 1.0) AS score
        FROM ${from} WHERE ${where} ORDER BY ${id} DESC LIMIT ${mostRanked})
      SELECT id FROM ranked ${rest} ORDER BY score, id DESC LIMIT ?`,
    params: [...params, ...(after === null ? [] : [BigInt(after)]), BigInt(limit)],
  };
}
