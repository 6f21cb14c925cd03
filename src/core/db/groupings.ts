// Groups of mentions that a measure put together, kept so that the number of a row opens exactly them.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';

export interface Grouped {
  /** Made of the members: see `groupKey`. */
  readonly key: string;
  readonly label: string;
  readonly members: readonly Id[];
}

/** Older groups than this many are forgotten, oldest first; a measure that finds them again makes them again. */
const mostKept = 5000;

/** A short name that the same members always get: FNV-1a over their ids in order, twice 32 bits. */
export function groupKey(members: readonly Id[]): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (const id of [...members].sort((a, b) => a - b)) {
    for (let rest = Math.abs(id); rest > 0; rest = Math.floor(rest / 65_536)) {
      low = Math.imul(low ^ (rest % 65_536), 0x01000193);
      high = Math.imul(high ^ (rest % 65_536), 0x85ebca6b);
    }
    high ^= low >>> 13;
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}

export function saveGroupings(db: Database, groups: readonly Grouped[], now: Millis): void {
  const insert = db.prepare('INSERT INTO grouping (key, label, at) VALUES (?, ?, ?)');
  const touch = db.prepare('UPDATE grouping SET at = ? WHERE key = ?');
  const add = db.prepare('INSERT OR IGNORE INTO grouping_mention (grouping_id, mention_id) VALUES (?, ?)');
  for (const { key, label, members } of groups) {
    if (touch.run(now, key).changes > 0) continue;
    const id = insert.run(key, label, now).lastInsertRowid;
    for (const member of members) add.run(id, member);
  }
  // What an alert noticed can be opened as long as it is told.
  const old = db
    .prepare<[number], Id>(
      `SELECT id FROM grouping WHERE key NOT IN (SELECT substr(query, 7) FROM alert_event)
       ORDER BY at DESC LIMIT -1 OFFSET ?`,
    )
    .pluck();
  const forgotten = old.all(mostKept);
  const clear = db.prepare('DELETE FROM grouping_mention WHERE grouping_id = ?');
  const remove = db.prepare('DELETE FROM grouping WHERE id = ?');
  for (const id of forgotten) {
    clear.run(id);
    remove.run(id);
  }
}
