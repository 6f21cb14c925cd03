// Tags: a person's or a rule's own words on mentions.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis, SetBy, Tag, TagSetting } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { nextColor } from './colors.ts';

const selectTag = `
  SELECT t.id, t.name, t.color,
    (SELECT count(*) FROM mention_tag mt JOIN fact f ON f.mention_id = mt.mention_id WHERE mt.tag_id = t.id AND f.hidden = 0) AS mentions
  FROM tag t WHERE t.removed IS NULL`;

export function listTags(db: Database): Tag[] {
  return db.prepare<[], Tag>(`${selectTag} ORDER BY t.name COLLATE NOCASE`).all();
}

export function getTag(db: Database, id: Id): Tag {
  const tag = db.prepare<[Id], Tag>(`${selectTag} AND t.id = ?`).get(id);
  if (!tag) throw new EarshotError('not-found', `There is no tag with the number ${id}.`);
  return tag;
}

export function findTag(db: Database, name: string): Id | null {
  return (
    db.prepare<[string], Id>('SELECT id FROM tag WHERE folded = ? AND removed IS NULL').pluck().get(fold(name)) ?? null
  );
}

export function saveTag(db: Database, given: { id?: Id; name: string; color?: string }, now: Millis): Tag {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A tag needs a name.', { field: 'name' });
  const sameName = findTag(db, name);
  if (sameName !== null && sameName !== given.id) {
    throw new EarshotError('bad-argument', `There is a tag named “${name}” already.`, { field: 'name' });
  }
  if (given.id === undefined) {
    const count = db.prepare<[], number>('SELECT count(*) FROM tag').pluck().get() ?? 0;
    const result = db
      .prepare('INSERT INTO tag (name, folded, color, created) VALUES (?, ?, ?, ?)')
      .run(name, fold(name), given.color ?? nextColor(count), now);
    return getTag(db, Number(result.lastInsertRowid));
  }
  const before = getTag(db, given.id);
  db.prepare('UPDATE tag SET name = ?, folded = ?, color = ? WHERE id = ?').run(
    name,
    fold(name),
    given.color ?? before.color,
    given.id,
  );
  return getTag(db, given.id);
}

/** Returns the ids that did not have the tag before. */
export function addTag(db: Database, tag: Id, ids: readonly Id[], by: SetBy): Id[] {
  const insert = db.prepare('INSERT OR IGNORE INTO mention_tag (tag_id, mention_id, set_by) VALUES (?, ?, ?)');
  const setBy = JSON.stringify(by);
  return ids.filter((id) => insert.run(tag, id, setBy).changes > 0);
}

/** Returns what was taken off, to put it back with the same provenance. */
export function takeTag(db: Database, tag: Id, ids: readonly Id[]): { id: Id; setBy: string }[] {
  const remove = db
    .prepare<[Id, Id], string>('DELETE FROM mention_tag WHERE tag_id = ? AND mention_id = ? RETURNING set_by')
    .pluck();
  return ids.flatMap((id) => {
    const setBy = remove.get(tag, id);
    return setBy === undefined ? [] : [{ id, setBy }];
  });
}

export function putTagBack(db: Database, tag: Id, taken: readonly { id: Id; setBy: string }[]): void {
  const insert = db.prepare('INSERT OR IGNORE INTO mention_tag (tag_id, mention_id, set_by) VALUES (?, ?, ?)');
  for (const { id, setBy } of taken) insert.run(tag, id, setBy);
}

export function listTagSettings(db: Database, mention: Id): TagSetting[] {
  return db
    .prepare<[Id], { tag: Id; set_by: string }>(
      `SELECT mt.tag_id AS tag, mt.set_by FROM mention_tag mt JOIN tag t ON t.id = mt.tag_id
       WHERE mt.mention_id = ? AND t.removed IS NULL ORDER BY t.name COLLATE NOCASE`,
    )
    .all(mention)
    .map((row) => ({ tag: row.tag, by: JSON.parse(row.set_by) as SetBy }));
}

/** Ids by folded name. */
export function listTagNames(db: Database): Map<string, Id> {
  const rows = db.prepare<[], { folded: string; id: Id }>('SELECT folded, id FROM tag WHERE removed IS NULL').all();
  return new Map(rows.map((row) => [row.folded, row.id]));
}
