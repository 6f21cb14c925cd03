// Topics: saved searches, and which mentions each of them holds.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis, Topic, TopicScope } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { nextColor } from './colors.ts';

const selectTopic = `
  SELECT t.id, t.name, t.scope, t.query, t.color,
    (SELECT count(*) FROM mention_topic mt JOIN fact f ON f.mention_id = mt.mention_id WHERE mt.topic_id = t.id AND f.hidden = 0) AS mentions
  FROM topic t WHERE t.removed IS NULL`;

export function listTopics(db: Database): Topic[] {
  return db.prepare<[], Topic>(`${selectTopic} ORDER BY t.id`).all();
}

export function getTopic(db: Database, id: Id): Topic {
  const topic = db.prepare<[Id], Topic>(`${selectTopic} AND t.id = ?`).get(id);
  if (!topic) throw new EarshotError('not-found', `There is no topic with the number ${id}.`);
  return topic;
}

export function findTopic(db: Database, name: string): Id | null {
  return (
    db.prepare<[string], Id>('SELECT id FROM topic WHERE folded = ? AND removed IS NULL').pluck().get(fold(name)) ??
    null
  );
}

export interface TopicToSave {
  readonly id?: Id;
  readonly name: string;
  readonly query: string;
  readonly scope?: TopicScope;
  readonly color?: string;
}

export function saveTopic(db: Database, given: TopicToSave, now: Millis): Topic {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A topic needs a name.', { field: 'name' });
  const sameName = findTopic(db, name);
  if (sameName !== null && sameName !== given.id) {
    throw new EarshotError('bad-argument', `There is a topic named “${name}” already.`, { field: 'name' });
  }
  if (given.id === undefined) {
    const count = db.prepare<[], number>('SELECT count(*) FROM topic').pluck().get() ?? 0;
    const result = db
      .prepare('INSERT INTO topic (name, folded, scope, query, color, created) VALUES (?, ?, ?, ?, ?, ?)')
      .run(name, fold(name), given.scope ?? 'search', given.query, given.color ?? nextColor(count), now);
    return getTopic(db, Number(result.lastInsertRowid));
  }
  const before = getTopic(db, given.id);
  db.prepare('UPDATE topic SET name = ?, folded = ?, scope = ?, query = ?, color = ? WHERE id = ?').run(
    name,
    fold(name),
    given.scope ?? before.scope,
    given.query,
    given.color ?? before.color,
    given.id,
  );
  return getTopic(db, given.id);
}

/** Makes the topic hold, of `among`, exactly `members`. */
export function setTopicMembers(db: Database, topic: Id, among: readonly Id[] | 'all', members: readonly Id[]): void {
  if (among === 'all') db.prepare('DELETE FROM mention_topic WHERE topic_id = ?').run(topic);
  else {
    const remove = db.prepare('DELETE FROM mention_topic WHERE topic_id = ? AND mention_id = ?');
    for (const id of among) remove.run(topic, id);
  }
  const insert = db.prepare('INSERT OR IGNORE INTO mention_topic (topic_id, mention_id) VALUES (?, ?)');
  for (const id of members) insert.run(topic, id);
}

export function listTopicsOfMention(db: Database, mention: Id): { id: Id; name: string }[] {
  return db
    .prepare<[Id], { id: Id; name: string }>(
      `SELECT t.id, t.name FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
       WHERE mt.mention_id = ? AND t.removed IS NULL ORDER BY t.id`,
    )
    .all(mention);
}

/** Ids and queries by folded name, in the order the topics were made. */
export function listTopicQueries(db: Database): Map<string, { id: Id; query: string }> {
  const rows = db
    .prepare<[], { folded: string; id: Id; query: string }>(
      'SELECT folded, id, query FROM topic WHERE removed IS NULL ORDER BY id',
    )
    .all();
  return new Map(rows.map((row) => [row.folded, { id: row.id, query: row.query }]));
}

export function listBrandNames(db: Database): string[] {
  return db.prepare<[], string>(`SELECT name FROM topic WHERE removed IS NULL AND scope = 'brand'`).pluck().all();
}
