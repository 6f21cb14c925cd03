// Keeps topics and rules true: which of these mentions belong to which topic, and what the rules tag.
import type { Database } from 'better-sqlite3';
import type { Id, Rule, Topic } from '../../contract/model.ts';
import { listRules } from '../db/rules.ts';
import { addTag } from '../db/tags.ts';
import { listTopicQueries, setTopicMembers } from '../db/topics.ts';
import { compileQuery } from '../query/check.ts';
import { amongSql, type CompiledQuery } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import { findIds, holdsTopic, readQueryContext, topicName } from './find.ts';

/**
 * Matches topics, then rules, then the topics again for what the rules tagged: a topic may ask for a tag.
 * Returns how many tags the rules set. `rules: false` where a person changed labels: what they took off stays off.
 */
export function matchAll(db: Database, ids: readonly Id[], rules = true): number {
  if (ids.length === 0) return 0;
  const context = readQueryContext(db);
  matchTopics(db, ids, context);
  const tagged = rules ? matchRules(db, ids, context) : [];
  if (tagged.length > 0) matchTopics(db, tagged, context);
  return tagged.length;
}

/** A topic whose query (or name) changed is matched against everything, and so are the topics that hold it. */
export function matchTopic(db: Database, topic: Topic): void {
  const context = readQueryContext(db);
  setTopicMembers(db, topic.id, 'all', findIds(db, topic.query));
  const own = topicName(topic.id, context);
  for (const [, other] of context.topics) {
    if (own !== null && other.id !== topic.id && holdsTopic(other.query, own, context)) {
      setTopicMembers(db, other.id, 'all', findIds(db, other.query));
    }
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
    if (compiled) setTopicMembers(db, topic.id, ids, findAmong(db, compiled, ids));
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

function findAmong(db: Database, compiled: CompiledQuery, ids: readonly Id[]): Id[] {
  const { sql, params } = amongSql(compiled, ids);
  return db
    .prepare<unknown[], Id>(sql)
    .pluck()
    .all(...params);
}
