// What a person noted down by hand: the one source it stands in, and taking a note away, which hides it.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { addSource, findSource, restoreSource } from './sources.ts';
import type { Place, Values } from './values.ts';

export function openRemarkSource(db: Database, now: Millis): Id {
  const remarks = { kind: 'remark', name: 'Remarks', config: {}, nextCheck: null };
  const source = findSource(db, remarks) ?? addSource(db, remarks, now);
  restoreSource(db, source);
  return source;
}

/** Before it was noted it was as if hidden. */
export function listNoted(id: Id): Values {
  return new Map([['hidden', new Map([[id, 1]])]]);
}

/** @throws EarshotError for what others said, and for what is removed already. */
export function removeRemark(db: Database, id: Id): Values {
  const row = db
    .prepare<[Id], { kind: string; hidden: number }>(
      `SELECT s.kind, f.hidden FROM mention m JOIN source s ON s.id = m.source_id JOIN fact f ON f.mention_id = m.id
       WHERE m.id = ?`,
    )
    .get(id);
  if (!row || row.hidden === 1)
    throw new EarshotError('not-found', `There is no mention with the number ${id}.`, { field: 'id' });
  if (row.kind !== 'remark') {
    const message = 'Only what you noted yourself can be removed: what others said stays as it came.';
    throw new EarshotError('bad-argument', message, { field: 'id' });
  }
  openHiddenPlace(db).write(id, 1);
  return new Map([['hidden', new Map([[id, 0]])]]);
}

/** 1 where it is not shown. */
export function openHiddenPlace(db: Database): Place {
  const select = db.prepare<[Id], 0 | 1>('SELECT hidden FROM fact WHERE mention_id = ?').pluck();
  const update = db.prepare('UPDATE fact SET hidden = ? WHERE mention_id = ?');
  return { read: (id) => select.get(id) ?? 0, write: (id, value) => void update.run(value, id) };
}
