// How large a project is, and what takes the room.
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { Storage } from '../../contract/backups.ts';

/** Which tables, with their indexes, hold what; all others are the rest. */
const parts: readonly (readonly [part: string, tables: RegExp])[] = [
  ['text-index', /^mention_(text|script)_index/],
  ['columns', /^segment/],
  ['payloads', /^(raw|pack|packed)$/],
  ['mentions', /^(mention|author|attribute|mention_attribute|revision|returned)$/],
  ['analysis', /^(fact|term|likeness|label|grouping|grouping_mention|mention_tag|mention_topic)$/],
  ['log', /^(request|coverage)$/],
];

/** Every page is counted, which takes a third of a second a gigabyte. */
export function measureStorage(db: Database, file: string): Omit<Storage, 'backups'> {
  const rows = db
    .prepare<[], { name: string; bytes: number }>(
      `SELECT s.tbl_name AS name, sum(d.pgsize) AS bytes
       FROM dbstat d JOIN sqlite_schema s ON s.name = d.name
       WHERE d.aggregate = TRUE GROUP BY s.tbl_name`,
    )
    .all();
  const sums = new Map<string, number>();
  for (const { name, bytes } of rows) {
    const [part] = parts.find(([, tables]) => tables.test(name)) ?? ['rest'];
    sums.set(part, (sums.get(part) ?? 0) + bytes);
  }
  // What is committed and not yet written into the file: it is counted in its part, and takes this room besides.
  const waiting = sizeOf(`${file}-wal`);
  if (waiting > 0) sums.set('waiting', waiting);
  const page = Number(db.pragma('page_size', { simple: true }));
  return {
    file,
    bytes: Number(db.pragma('page_count', { simple: true })) * page + waiting,
    free: Number(db.pragma('freelist_count', { simple: true })) * page,
    parts: [...sums].map(([part, bytes]) => ({ part, bytes })).sort((one, other) => other.bytes - one.bytes),
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
