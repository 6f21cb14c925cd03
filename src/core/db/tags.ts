// Tags: a person's or a rule's own words on mentions.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis, SetBy, Tag, TagPattern, TagSetting } from '../../contract/model.ts';
import { checkNameLength } from '../text/check-name.ts';
import { fold } from '../text/fold.ts';
import { nextColor } from './colors.ts';
import type { Place } from './values.ts';
import { walk } from './walk.ts';

/**
 * Rows of a tag less those of mentions that are hidden: to ask the facts of each row took 110 ms at a million mentions,
 * this takes 3.
 */
const selectTag = `
  WITH hidden (tag_id, mentions) AS MATERIALIZED (
    SELECT mt.tag_id, count(*) FROM fact f CROSS JOIN mention_tag mt ON mt.mention_id = f.mention_id
    WHERE f.hidden = 1 GROUP BY mt.tag_id)
  SELECT t.id, t.name, t.color, t.pattern, (SELECT count(*) FROM mention_tag WHERE tag_id = t.id)
    - coalesce((SELECT mentions FROM hidden WHERE tag_id = t.id), 0) AS mentions
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

const patterns: readonly TagPattern[] = ['plain', 'stripes', 'lines', 'dots', 'grid', 'checks'];

export interface TagToSave {
  readonly id?: Id;
  readonly name: string;
  readonly color?: string;
  readonly pattern?: TagPattern;
}

export function saveTag(db: Database, given: TagToSave, now: Millis): Tag {
  const name = given.name.trim();
  if (!name) throw new EarshotError('bad-argument', 'A tag needs a name.', { field: 'name' });
  checkNameLength(name, given.id === undefined ? null : getTag(db, given.id).name);
  const sameName = findTag(db, name);
  if (sameName !== null && sameName !== given.id) {
    throw new EarshotError('bad-argument', `There is a tag named “${name}” already.`, { field: 'name' });
  }
  if (given.pattern !== undefined && !patterns.includes(given.pattern)) {
    const message = `There is no pattern “${given.pattern}”: it is one of ${patterns.join(', ')}.`;
    throw new EarshotError('bad-argument', message, { field: 'pattern' });
  }
  if (given.id === undefined) {
    const count = db.prepare<[], number>('SELECT count(*) FROM tag WHERE merged_into IS NULL').pluck().get() ?? 0;
    const result = db
      .prepare('INSERT INTO tag (name, folded, color, pattern, created) VALUES (?, ?, ?, ?, ?)')
      .run(name, fold(name), given.color ?? nextColor(count), given.pattern ?? 'plain', now);
    return getTag(db, Number(result.lastInsertRowid));
  }
  const before = getTag(db, given.id);
  if (fold(before.name) !== fold(name)) keepName(db, before, now);
  db.prepare('UPDATE tag SET name = ?, folded = ?, color = ?, pattern = ? WHERE id = ?').run(
    name,
    fold(name),
    given.color ?? before.color,
    given.pattern ?? before.pattern,
    given.id,
  );
  return getTag(db, given.id);
}

/** Searches that name the tag as it was called before still find it. */
function keepName(db: Database, { id, name, color }: Tag, now: Millis): void {
  db.prepare('INSERT INTO tag (name, folded, color, created, removed, merged_into) VALUES (?, ?, ?, ?, ?, ?)').run(
    name,
    fold(name),
    color,
    now,
    now,
    id,
  );
}

/** Returns the ids that did not have the tag before. */
export function addTag(db: Database, tag: Id, ids: readonly Id[], by: SetBy): Id[] {
  const insert = db.prepare('INSERT OR IGNORE INTO mention_tag (tag_id, mention_id, set_by) VALUES (?, ?, ?)');
  const setBy = JSON.stringify(by);
  const added: Id[] = [];
  for (const id of walk(db, ids, ids.length)) if (insert.run(tag, id, setBy).changes > 0) added.push(id);
  return added;
}

/** Returns who had set what was taken off, to put it back with the same provenance. */
export function takeTag(db: Database, tag: Id, ids: readonly Id[]): Map<Id, string> {
  const remove = db
    .prepare<[Id, Id], string>('DELETE FROM mention_tag WHERE tag_id = ? AND mention_id = ? RETURNING set_by')
    .pluck();
  const taken = new Map<Id, string>();
  for (const id of walk(db, ids, ids.length)) {
    const setBy = remove.get(tag, id);
    if (setBy !== undefined) taken.set(id, setBy);
  }
  return taken;
}

/** Who set it, as JSON; null where a mention does not have the tag. */
export function openTagPlace(db: Database, tag: Id): Place {
  const select = db
    .prepare<[Id, Id], string>('SELECT set_by FROM mention_tag WHERE tag_id = ? AND mention_id = ?')
    .pluck();
  const remove = db.prepare('DELETE FROM mention_tag WHERE tag_id = ? AND mention_id = ?');
  const put = db.prepare('INSERT OR REPLACE INTO mention_tag (tag_id, mention_id, set_by) VALUES (?, ?, ?)');
  return {
    read: (id) => select.get(tag, id) ?? null,
    write: (id, value) => {
      if (value === null) remove.run(tag, id);
      else put.run(tag, id, value);
    },
  };
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

/** Ids by folded name; one that was merged into another stands for that, unless a new one bears its name. */
export function listTagNames(db: Database): Map<string, Id> {
  const rows = db
    .prepare<[], { id: Id; folded: string; removed: Millis | null; merged_into: Id | null }>(
      'SELECT id, folded, removed, merged_into FROM tag WHERE removed IS NULL OR merged_into IS NOT NULL ORDER BY removed DESC',
    )
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const names = new Map<string, Id>();
  for (const row of rows) {
    let stands = byId.get(row.id);
    for (let step = 0; stands && stands.removed !== null && step < rows.length; step++) {
      stands = stands.merged_into === null ? undefined : byId.get(stands.merged_into);
    }
    if (stands?.removed === null) names.set(row.folded, stands.id);
  }
  return names;
}
