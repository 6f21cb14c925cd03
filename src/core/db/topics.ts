// Topics: what they are named and search for, and which mentions each of them holds, named by what.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis, NameKind, Topic, TopicNames, TopicScope } from '../../contract/model.ts';
import { noNames, topicQuery } from '../../contract/topic-query.ts';
import { checkNameLength } from '../text/check-name.ts';
import { fold } from '../text/fold.ts';
import { nameBits } from '../text/topic-names.ts';
import { nextColor } from './colors.ts';
import { walk } from './walk.ts';

/** Its own name is `title` here: `name` counts those that name it. */
type TopicRow = Omit<Topic, 'name' | 'names' | 'byName'> &
  Readonly<Record<NameKind, number>> & { readonly title: string; readonly names: string };

const countNamed = Object.entries(nameBits)
  .map(([kind, bit]) => `count(f.mention_id) FILTER (WHERE mt.named & ${bit} > 0) AS ${kind}`)
  .concat('count(f.mention_id) FILTER (WHERE mt.named & (mt.named - 1) > 0) AS several')
  .concat('count(f.mention_id) FILTER (WHERE mt.named = 0) AS otherwise')
  .join(', ');

const selectTopics = (where: string) => `
  SELECT t.id, t.name AS title, t.scope, t.query, t.names, t.color, count(f.mention_id) AS mentions, ${countNamed}
  FROM topic t LEFT JOIN mention_topic mt ON mt.topic_id = t.id
    LEFT JOIN fact f ON f.mention_id = mt.mention_id AND f.hidden = 0
  WHERE t.removed IS NULL${where} GROUP BY t.id ORDER BY t.id`;

function rowToTopic(row: TopicRow): Topic {
  const { title, names, name, handle, domain, misspelling, ...rest } = row;
  return { ...rest, name: title, names: readNames(names), byName: { name, handle, domain, misspelling } };
}

function readNames(json: string): TopicNames {
  return { ...noNames, ...(JSON.parse(json) as Partial<TopicNames>) };
}

export function listTopics(db: Database): Topic[] {
  return db.prepare<[], TopicRow>(selectTopics('')).all().map(rowToTopic);
}

export function getTopic(db: Database, id: Id): Topic {
  const row = db.prepare<[Id], TopicRow>(selectTopics(' AND t.id = ?')).get(id);
  if (!row) throw new EarshotError('not-found', `There is no topic with the number ${id}.`);
  return rowToTopic(row);
}

function findTopic(db: Database, name: string): Id | null {
  return (
    db.prepare<[string], Id>('SELECT id FROM topic WHERE folded = ? AND removed IS NULL').pluck().get(fold(name)) ??
    null
  );
}

export interface TopicToSave {
  readonly id?: Id;
  readonly name: string;
  readonly query: string;
  /** As text/topic-names.ts reads them; those it has stay without them. */
  readonly names?: TopicNames;
  readonly scope?: TopicScope;
  readonly color?: string;
}

export function saveTopic(db: Database, given: TopicToSave, now: Millis): Topic {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A topic needs a name.', { field: 'name' });
  checkNameLength(name, given.id === undefined ? null : getTopic(db, given.id).name);
  const sameName = findTopic(db, name);
  if (sameName !== null && sameName !== given.id) {
    throw new EarshotError('bad-argument', `There is a topic named “${name}” already.`, { field: 'name' });
  }
  if (given.id === undefined) {
    const count = db.prepare<[], number>('SELECT count(*) FROM topic').pluck().get() ?? 0;
    const result = db
      .prepare('INSERT INTO topic (name, folded, scope, query, names, color, created) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(
        name,
        fold(name),
        given.scope ?? 'search',
        given.query,
        JSON.stringify(given.names ?? {}),
        given.color ?? nextColor(count),
        now,
      );
    return getTopic(db, Number(result.lastInsertRowid));
  }
  const before = getTopic(db, given.id);
  db.prepare('UPDATE topic SET name = ?, folded = ?, scope = ?, query = ?, names = ?, color = ? WHERE id = ?').run(
    name,
    fold(name),
    given.scope ?? before.scope,
    given.query,
    JSON.stringify(given.names ?? before.names),
    given.color ?? before.color,
    given.id,
  );
  return getTopic(db, given.id);
}

export interface TopicMember {
  readonly id: Id;
  /** Bits of text/topic-names.ts: by what it names the topic; 0 where only the search finds it. */
  readonly named: number;
}

/** Makes the topic hold, of `among`, exactly `members`. */
export function setTopicMembers(
  db: Database,
  topic: Id,
  among: readonly Id[] | 'all',
  members: Iterable<TopicMember>,
): void {
  if (among === 'all') db.prepare('DELETE FROM mention_topic WHERE topic_id = ?').run(topic);
  else {
    const remove = db.prepare('DELETE FROM mention_topic WHERE topic_id = ? AND mention_id = ?');
    for (const id of walk(db, among, among.length)) remove.run(topic, id);
  }
  const insert = db.prepare('INSERT OR IGNORE INTO mention_topic (topic_id, mention_id, named) VALUES (?, ?, ?)');
  for (const { id, named } of walk(db, members)) insert.run(topic, id, named);
}

export interface NamingText {
  readonly id: Id;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
}

/** What of these mentions may name a topic; call with a few hundred ids at a time. */
export function listNamingTexts(db: Database, ids: readonly Id[]): NamingText[] {
  return db
    .prepare<[string], NamingText>(
      'SELECT id, title, text, url FROM mention WHERE id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids));
}

export function listTopicsOfMention(db: Database, mention: Id): { id: Id; name: string }[] {
  return db
    .prepare<[Id], { id: Id; name: string }>(
      `SELECT t.id, t.name FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
       WHERE mt.mention_id = ? AND t.removed IS NULL ORDER BY t.id`,
    )
    .all(mention);
}

export interface TopicQuery {
  readonly id: Id;
  /** The effective one: names and exclusions are in it. */
  readonly query: string;
  readonly names: TopicNames;
}

/** By folded name, in the order the topics were made. */
export function listTopicQueries(db: Database): Map<string, TopicQuery> {
  const rows = db
    .prepare<[], { folded: string; id: Id; query: string; names: string }>(
      'SELECT folded, id, query, names FROM topic WHERE removed IS NULL ORDER BY id',
    )
    .all();
  return new Map(
    rows.map(({ folded, id, query, ...row }) => {
      const names = readNames(row.names);
      return [folded, { id, query: topicQuery({ names, query }), names }];
    }),
  );
}

/** What the brands are called, and how that is miswritten. */
export function listBrandNames(db: Database): string[] {
  return db
    .prepare<[], { name: string; names: string }>(
      `SELECT name, names FROM topic WHERE removed IS NULL AND scope = 'brand'`,
    )
    .all()
    .flatMap(({ name, ...row }) => {
      const { names, misspellings } = readNames(row.names);
      return [name, ...names, ...misspellings];
    });
}
