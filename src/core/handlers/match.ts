// Keeps topics and rules true: which of these mentions belong to which topic and how they name it, what the rules tag.
import type { Database } from 'better-sqlite3';
import type { Id, Rule, TopicNames } from '../../contract/model.ts';
import { listRules } from '../db/rules.ts';
import { addTag } from '../db/tags.ts';
import { listNamingTexts, listTopicQueries, setTopicMembers, type TopicMember } from '../db/topics.ts';
import { createWordFinder } from '../db/words-like.ts';
import { createNamer } from '../nlp/named.ts';
import { compileQuery } from '../query/check.ts';
import { amongSql, type CompiledQuery, idsSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import { findIds, holdsTopic, readQueryContext, topicName } from './find.ts';

const textsAtOnce = 500;

/**
 * Matches topics, then rules, then the topics again for what the rules tagged: a topic may ask for a tag.
 * Returns how many tags the rules set. `rules: false` where a person changed labels: what they took off stays off.
 */
export function matchAll(db: Database, ids: readonly Id[], rules = true): number {
  if (ids.length === 0) return 0;
  const context = { ...readQueryContext(db), wordsLike: createWordFinder(db, ids) };
  matchTopics(db, ids, context);
  const tagged = rules ? matchRules(db, ids, context) : [];
  if (tagged.length > 0) matchTopics(db, tagged, context);
  return tagged.length;
}

/** A topic whose query or names changed is matched against everything, and so are the topics that hold it. */
export function matchTopic(db: Database, topic: Id): void {
  const context = readQueryContext(db);
  const own = topicName(topic, context);
  const topics = [...listTopicQueries(db)];
  const holders =
    own === null ? [] : topics.filter(([name, { query }]) => name !== own && holdsTopic(query, own, context));
  for (const [, { id, query, names }] of [...topics.filter(([name]) => name === own), ...holders]) {
    const compiled = compileSaved(query, context);
    if (compiled) setTopicMembers(db, id, 'all', nameMembers(db, findAll(db, compiled), names));
  }
}

/** Tags everything a rule finds now; returns what had no such tag before. */
export function applyRule(db: Database, rule: Rule): Id[] {
  const tagged = addTag(db, rule.tag, findIds(db, rule.query), { kind: 'rule', name: rule.name, at: Date.now() });
  matchAll(db, tagged, false);
  return tagged;
}

function matchTopics(db: Database, ids: readonly Id[], context: QueryContext): void {
  for (const [, topic] of listTopicQueries(db)) {
    const compiled = compileSaved(topic.query, context);
    if (compiled) setTopicMembers(db, topic.id, ids, nameMembers(db, findAmong(db, compiled, ids), topic.names));
  }
}

/** What each of them names the topic by. Texts are read in batches: there may be a hundred thousand. */
function* nameMembers(db: Database, ids: readonly Id[], names: TopicNames): Generator<TopicMember> {
  const ways = [names.names, names.handles, names.domains, names.misspellings];
  if (ways.every((way) => way.length === 0)) {
    for (const id of ids) yield { id, named: 0 };
    return;
  }
  const nameOf = createNamer(names);
  for (let at = 0; at < ids.length; at += textsAtOnce) {
    for (const mention of listNamingTexts(db, ids.slice(at, at + textsAtOnce)))
      yield { id: mention.id, named: nameOf(mention) };
  }
}

function matchRules(db: Database, ids: readonly Id[], context: QueryContext): Id[] {
  const tagged = new Set<Id>();
  for (const rule of listRules(db)) {
    const compiled = rule.enabled ? compileSaved(rule.query, context) : null;
    if (!compiled) continue;
    const by = { kind: 'rule', name: rule.name, at: Date.now() } as const;
    for (const id of addTag(db, rule.tag, findAmong(db, compiled, ids), by)) tagged.add(id);
  }
  return [...tagged];
}

/** A saved query that no longer compiles (its tag was removed, say) matches nothing new and loses nothing old. */
function compileSaved(query: string, context: QueryContext): CompiledQuery | null {
  try {
    return compileQuery(query, context);
  } catch {
    return null;
  }
}

function findAll(db: Database, compiled: CompiledQuery): Id[] {
  const { sql, params } = idsSql(compiled);
  return db
    .prepare<unknown[], Id>(sql)
    .pluck()
    .all(...params);
}

function findAmong(db: Database, compiled: CompiledQuery, ids: readonly Id[]): Id[] {
  const { sql, params } = amongSql(compiled, ids);
  return db
    .prepare<unknown[], Id>(sql)
    .pluck()
    .all(...params);
}
