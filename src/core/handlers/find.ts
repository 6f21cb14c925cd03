// From query text to mentions: parse, compile against this project's names, read the ids.
import type { Database } from 'better-sqlite3';
import type { Selection } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id } from '../../contract/model.ts';
import { listAttributeNames } from '../db/attributes.ts';
import { idFloor } from '../db/mention-id.ts';
import { readSettings } from '../db/settings.ts';
import { listSourceNames } from '../db/sources.ts';
import { listTagNames } from '../db/tags.ts';
import { listTopicQueries } from '../db/topics.ts';
import { compileQuery } from '../query/check.ts';
import { parseQuery } from '../query/parse.ts';
import { type CompiledQuery, idsSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { Node } from '../query/tree.ts';

export function readQueryContext(db: Database): QueryContext {
  const settings = readSettings(db);
  return {
    zone: settings.zone,
    now: Date.now(),
    attributes: new Set(listAttributeNames(db)),
    tags: listTagNames(db),
    topics: listTopicQueries(db),
    sources: listSourceNames(db),
    spillSeconds: settings.spillSeconds,
    idFloor,
  };
}

/** @throws EarshotError `bad-query` with the place in the text. */
export function compile(db: Database, query: string): CompiledQuery {
  return compileQuery(query, readQueryContext(db));
}

export function findIds(db: Database, query: string): Id[] {
  const { sql, params } = idsSql(compile(db, query));
  return db
    .prepare<unknown[], Id>(sql)
    .pluck()
    .all(...params);
}

export function findSelected(db: Database, selection: Selection): readonly Id[] {
  return 'ids' in selection ? selection.ids : findIds(db, selection.query);
}

/** Checks a rule's query before it is saved. */
export function checkRuleQuery(db: Database, query: string): void {
  compileQuery(query, readQueryContext(db));
}

/**
 * Checks a topic's query before it is saved. Members are kept as they arrive, so a topic may not move with the clock;
 * nor may it hold itself, directly or by way of others.
 */
export function checkTopicQuery(db: Database, query: string, topic?: Id): void {
  const context = readQueryContext(db);
  compileQuery(query, context);
  const moving = findNode(parseQuery(query, { attributes: context.attributes }).tree, asksRelativeDate);
  if (moving) {
    const message = 'A topic needs fixed dates: “the last days” would mean something else every day.';
    throw new EarshotError('bad-query', message, { field: 'query', at: moving.at, length: moving.length });
  }
  const own = topic === undefined ? null : topicName(topic, context);
  if (own !== null && holdsTopic(query, own, context)) {
    throw new EarshotError('bad-query', 'A topic cannot be part of its own search.', { field: 'query' });
  }
}

export function topicName(topic: Id, context: QueryContext): string | null {
  return [...context.topics].find(([, entry]) => entry.id === topic)?.[0] ?? null;
}

/** Whether a query asks for a topic (by folded name), itself or by way of other topics. */
export function holdsTopic(query: string, topic: string, context: QueryContext, seen = new Set<string>()): boolean {
  const { tree } = parseQuery(query, { attributes: context.attributes });
  return namedTopics(tree, context).some((name) => {
    if (name === topic) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    const inner = context.topics.get(name)?.query;
    return inner !== undefined && holdsTopic(inner, topic, context, seen);
  });
}

/** Folded names of the topics a query asks for; `topic:mar*` asks for every one that begins so. */
function namedTopics(node: Node | null, context: QueryContext): string[] {
  if (node === null) return [];
  if (node.kind === 'and' || node.kind === 'or') return node.items.flatMap((item) => namedTopics(item, context));
  if (node.kind === 'not') return namedTopics(node.item, context);
  if (node.kind !== 'field' || node.test.on !== 'topic') return [];
  const { text } = node.test;
  return node.prefix ? [...context.topics.keys()].filter((name) => name.startsWith(text)) : [text];
}

function asksRelativeDate(node: Node): boolean {
  if (node.kind !== 'field' || node.test.on !== 'date') return false;
  return node.test.from?.type === 'ago' || node.test.until?.type === 'ago';
}

function findNode(node: Node | null, wanted: (node: Node) => boolean): Node | null {
  if (node === null || wanted(node)) return node;
  const items = node.kind === 'and' || node.kind === 'or' ? node.items : node.kind === 'not' ? [node.item] : [];
  for (const item of items) {
    const found = findNode(item, wanted);
    if (found) return found;
  }
  return null;
}
