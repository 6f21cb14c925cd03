// From query text to mentions: parse, compile against this project's names, read the ids.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Selection, TopicNames } from '../../contract/model.ts';
import { noNames, topicQuery } from '../../contract/topic-query.ts';
import { listAttributeNames } from '../db/attributes.ts';
import { idFloor } from '../db/mention-id.ts';
import { readSettings } from '../db/settings.ts';
import { listSourceNames } from '../db/sources.ts';
import { listTagNames } from '../db/tags.ts';
import { getTopic, listTopicQueries, type TopicToSave } from '../db/topics.ts';
import { findWordsLike } from '../db/words-like.ts';
import { compileQuery } from '../query/check.ts';
import { parseQuery, queryLimits } from '../query/parse.ts';
import { type CompiledQuery, idsSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { Node } from '../query/tree.ts';
import { nameFields, readTopicNames } from '../text/topic-names.ts';

export function readQueryContext(db: Database): QueryContext {
  const settings = readSettings(db);
  return {
    zone: settings.zone,
    riskThreshold: settings.riskThreshold,
    now: Date.now(),
    attributes: new Set(listAttributeNames(db)),
    tags: listTagNames(db),
    topics: listTopicQueries(db),
    sources: listSourceNames(db),
    spillSeconds: settings.spillSeconds,
    idFloor,
    wordsLike: (pattern, most) => findWordsLike(db, pattern, most),
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

/** A topic as it is asked to be saved. */
export type GivenTopic = Parameters<EngineApi['topics.save']>[0];

/**
 * Reads the names of a topic and checks its search before it is saved. Members are kept as they arrive, so a topic may
 * not move with the clock; nor may it hold itself, directly or by way of others.
 */
export function readTopic(db: Database, given: GivenTopic): TopicToSave {
  const { query } = given;
  const names = readTopicNames(given.names ?? {}, given.id === undefined ? noNames : getTopic(db, given.id).names);
  const context = readQueryContext(db);
  compileQuery(query, context);
  const { tree } = parseQuery(query, { attributes: context.attributes });
  const moving = findNode(tree, asksRelativeDate);
  if (moving) {
    const message = 'A topic needs fixed dates: “the last days” would mean something else every day.';
    throw new EarshotError('bad-query', message, { field: 'query', at: moving.at, length: moving.length });
  }
  const own = given.id === undefined ? null : topicName(given.id, context);
  if (own !== null && holdsTopic(query, own, context)) {
    throw new EarshotError('bad-query', 'A topic cannot be part of its own search.', { field: 'query' });
  }
  checkSize({ ...names, query }, countLeaves(tree));
  if (topicQuery({ names: { ...names, exclusions: [] }, query }).trim() === '') {
    const message = 'A topic needs something to find: a name, a handle, a domain, or a search.';
    throw new EarshotError('bad-argument', message, { field: 'names' });
  }
  compileQuery(topicQuery({ names, query }), context);
  return { ...given, names };
}

/** All of it together is one query, with the limits of one. */
function checkSize(topic: TopicNames & { readonly query: string }, searchTerms: number): void {
  const lists = nameFields.map((field) => ({ field, terms: topic[field].length, text: topic[field].join('" OR "') }));
  const parts = [...lists, { field: 'query', terms: searchTerms, text: topic.query }] as const;
  const whole = topicQuery({ names: topic, query: topic.query });
  refuseMore('characters', whole.length, (part) => part.text.length);
  refuseMore(
    'terms',
    parts.reduce((sum, part) => sum + part.terms, 0),
    (part) => part.terms,
  );

  function refuseMore(unit: 'characters' | 'terms', size: number, sizeOf: (part: (typeof parts)[number]) => number) {
    const limit = queryLimits[unit];
    if (size <= limit) return;
    const { field } = parts.reduce((largest, part) => (sizeOf(part) > sizeOf(largest) ? part : largest));
    throw new EarshotError(
      'bad-argument',
      `The names and the search of a topic can have ${limit} ${unit} together and these have ${size}: shorten the ${field === 'query' ? 'search' : field}, or make two topics of it.`,
      { field },
    );
  }
}

function countLeaves(node: Node | null): number {
  if (node === null) return 0;
  if (node.kind === 'not') return countLeaves(node.item);
  return node.kind === 'and' || node.kind === 'or' ? node.items.reduce((sum, item) => sum + countLeaves(item), 0) : 1;
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

/** Folded names of the topics a query asks for, `named:` too; `topic:mar*` asks for every one that begins so. */
function namedTopics(node: Node | null, context: QueryContext): string[] {
  if (node === null) return [];
  if (node.kind === 'and' || node.kind === 'or') return node.items.flatMap((item) => namedTopics(item, context));
  if (node.kind === 'not') return namedTopics(node.item, context);
  if (node.kind === 'field' && node.test.on === 'named' && node.test.topic !== null) return [node.test.topic];
  if (node.kind !== 'field' || node.test.on !== 'topic') return [];
  const { text } = node.test;
  return node.prefix ? [...context.topics.keys()].filter((name) => name.startsWith(text)) : [text];
}

function asksRelativeDate(node: Node): boolean {
  if (node.kind !== 'field' || node.test.on !== 'date') return false;
  const { from, until } = node.test;
  return [from, until].some((moment) => moment !== null && moment.type !== 'calendar');
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
