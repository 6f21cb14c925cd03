// Merging tags: what had the one has the other, and searches that name the one find the other. Who had which stays
// written down, so that it can be taken back.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';

export interface TagMerge {
  readonly from: Id;
  readonly into: Id;
  /** Mentions that got the other tag by it; the rest had it already. */
  readonly ids: readonly Id[];
  readonly rules: readonly Id[];
}

/** The rows of the merged tag stay where they are: nobody reads them while it is removed. */
export function mergeTags(db: Database, from: Id, into: Id, now: Millis): TagMerge {
  const ids = db
    .prepare<[Id, Id], Id>(
      `INSERT OR IGNORE INTO mention_tag (tag_id, mention_id, set_by)
       SELECT ?, mention_id, set_by FROM mention_tag WHERE tag_id = ? RETURNING mention_id`,
    )
    .pluck()
    .all(into, from);
  const rules = db
    .prepare<[Id, Id], Id>('UPDATE rule SET tag_id = ? WHERE tag_id = ? RETURNING id')
    .pluck()
    .all(into, from);
  db.prepare('UPDATE tag SET removed = ?, merged_into = ? WHERE id = ?').run(now, into, from);
  return { from, into, ids, rules };
}

export function partTags(db: Database, { from, into, ids, rules }: TagMerge): void {
  const taken = db
    .prepare<[Id], string>(
      'SELECT t.name FROM tag t JOIN tag f ON f.folded = t.folded WHERE f.id = ? AND t.removed IS NULL',
    )
    .pluck()
    .get(from);
  if (taken !== undefined) {
    const message = `Another tag is named “${taken}” by now: rename it first, then undo.`;
    throw new EarshotError('bad-argument', message);
  }
  const remove = db.prepare('DELETE FROM mention_tag WHERE tag_id = ? AND mention_id = ?');
  for (const id of ids) remove.run(into, id);
  const give = db.prepare('UPDATE rule SET tag_id = ? WHERE id = ?');
  for (const rule of rules) give.run(from, rule);
  db.prepare('UPDATE tag SET removed = NULL, merged_into = NULL WHERE id = ?').run(from);
}

export function listTagged(db: Database, tags: readonly Id[]): Id[] {
  const select = db.prepare<[Id], Id>('SELECT mention_id FROM mention_tag WHERE tag_id = ?').pluck();
  return [...new Set(tags.flatMap((tag) => select.all(tag)))];
}
