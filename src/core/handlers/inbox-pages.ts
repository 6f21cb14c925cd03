// Pages and counts of the inbox, in a thread that reads.
import type { Database } from 'better-sqlite3';
import { type InboxCounts, type InboxPage, type InboxParams, mostCountedInInbox } from '../../contract/inbox.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { getAttention } from '../db/attention.ts';
import { listMentions } from '../db/mention-rows.ts';
import { compileQuery } from '../query/check.ts';
import type { Statement } from '../query/clause.ts';
import type { CompiledQuery } from '../query/to-sql.ts';
import { type InboxScope, inboxCountSql, inboxIdsSql, inboxOlderSql, inboxPageSql } from '../query/to-sql-inbox.ts';
import { readQueryContext } from './find.ts';
import { pageSize } from './search.ts';

type Asked = Pick<InboxParams, 'view' | 'query' | 'since'>;

export function pageInbox(db: Database, params: InboxParams, now: Millis): InboxPage {
  const { order = 'oldest', after = null } = params;
  const limit = pageSize(params.limit);
  const { compiled, scope } = prepare(db, params, now);
  // One more than asked for tells whether there are any.
  const found = all<{ id: Id }>(db, inboxPageSql(compiled, scope, { order, after, limit: limit + 1 }));
  const mentions = listMentions(
    db,
    found.slice(0, limit).map(({ id }) => id),
  );
  return {
    rows: mentions.map((mention) => ({ mention, ...getAttention(db, mention.id) })),
    more: found.length > limit,
  };
}

export function countInbox(db: Database, params: Omit<Asked, 'view'>, now: Millis): InboxCounts {
  const { compiled, scope } = prepare(db, { ...params, view: 'answer' }, now);
  const most = mostCountedInInbox + 1;
  const count = ({ sql, params: bound }: Statement) =>
    db
      .prepare<unknown[], number>(sql)
      .pluck()
      .get(...bound) ?? 0;
  const inView = (view: InboxScope['view']) => count(inboxCountSql(compiled, { ...scope, view }, most));
  const { since } = scope;
  const [oldest] = all<{ at: Millis }>(db, inboxPageSql(compiled, scope, { order: 'oldest', after: null, limit: 1 }));
  return {
    answer: inView('answer'),
    new: inView('new'),
    later: inView('later'),
    done: inView('done'),
    all: inView('all'),
    older: since === null ? 0 : count(inboxOlderSql(compiled, { ...scope, since }, most)),
    waitingSince: oldest?.at ?? null,
  };
}

/** Everything that a view holds. */
export function listInbox(db: Database, params: Asked, now: Millis): Id[] {
  const { compiled, scope } = prepare(db, params, now);
  return all<{ id: Id }>(db, inboxIdsSql(compiled, scope)).map(({ id }) => id);
}

function prepare(db: Database, asked: Asked, now: Millis): { compiled: CompiledQuery; scope: InboxScope } {
  const context = readQueryContext(db);
  const { view, query = '', since = null } = asked;
  return { compiled: compileQuery(query, context), scope: { view, since, now, riskThreshold: context.riskThreshold } };
}

function all<Row>(db: Database, { sql, params }: Statement): Row[] {
  return db.prepare<unknown[], Row>(sql).all(...params);
}
