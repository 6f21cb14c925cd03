// Merging tags: what had the one has the other, and searches that name the one find the other. Who had which stays
// written down, so that it can be taken back.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { listChanged, rememberRow } from './rows.ts';
import { joinValues, type Value, type Values } from './values.ts';

/**
 * Answers what was before, and which mentions got the other tag by it; the rest had it already. The rows of the merged
 * tag stay where they are: nobody reads them while it is removed.
 */
export function mergeTags(db: Database, from: Id, into: Id, now: Millis): { before: Values; ids: readonly Id[] } {
  const was = rememberRow(db, 'tag', from);
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
  const before: Values = new Map<string, Map<Id, Value>>([
    [`tag ${into}`, new Map(ids.map((id) => [id, null]))],
    ['rule.tag_id', new Map(rules.map((rule) => [rule, from]))],
  ]);
  return { before: joinValues(before, listChanged(db, 'tag', from, was)), ids };
}

/** What got the merged tag since the merge was undone goes the same way when it is done again. */
export function addMerged(db: Database, values: Values): Values {
  const [merged] = values.get('tag.merged_into') ?? [];
  if (!merged) return values;
  const [from, into] = merged as [Id, Id];
  const tagged = db
    .prepare<[Id, Id], { id: Id; by: string }>(
      `SELECT mention_id AS id, set_by AS by FROM mention_tag WHERE tag_id = ?
       AND mention_id NOT IN (SELECT mention_id FROM mention_tag WHERE tag_id = ?)`,
    )
    .all(from, into);
  const rules = db.prepare<[Id], Id>('SELECT id FROM rule WHERE tag_id = ?').pluck().all(from);
  const added: Values = new Map<string, Map<Id, Value>>([
    [`tag ${into}`, new Map(tagged.map(({ id, by }) => [id, by]))],
    ['rule.tag_id', new Map(rules.map((rule) => [rule, into]))],
  ]);
  return joinValues(values, added);
}

export function listTagged(db: Database, tags: readonly Id[]): Id[] {
  const select = db.prepare<[Id], Id>('SELECT mention_id FROM mention_tag WHERE tag_id = ?').pluck();
  return [...new Set(tags.flatMap((tag) => select.all(tag)))];
}
