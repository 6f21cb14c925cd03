// The floors: what bare SQLite takes for the same question, in this process, on the same file.
import Sqlite, { type Database } from 'better-sqlite3';
import type { BenchFilter } from './queries.ts';

export interface Floor {
  /** Full text alone, no row leaves it. */
  count(match: string): number;
  countJoined(match: string, filter: BenchFilter): number;
  rankJoined(match: string, filter: BenchFilter): unknown[];
  newestJoined(match: string, filter: BenchFilter): unknown[];
  readonly db: Database;
  close(): void;
}

const joined = 'mention_text_index x JOIN mention m ON m.id = x.rowid JOIN fact f ON f.mention_id = m.id';

export function openFloor(file: string): Floor {
  const db = new Sqlite(file, { readonly: true });
  db.pragma('mmap_size = 2147418112');
  db.pragma('cache_size = -64000');
  db.pragma('temp_store = MEMORY');
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM mention_text_index WHERE mention_text_index MATCH ?')
    .pluck();
  const where = (filter: BenchFilter) => `WHERE mention_text_index MATCH ? AND ${filter.where}`;
  return {
    db,
    count: (match) => count.get(match) ?? 0,
    countJoined: (match, filter) =>
      db
        .prepare<[string], number>(`SELECT count(*) FROM ${joined} ${where(filter)}`)
        .pluck()
        .get(match) ?? 0,
    rankJoined: (match, filter) =>
      db
        .prepare<[string]>(`SELECT m.id FROM ${joined} ${where(filter)} ORDER BY bm25(mention_text_index) LIMIT 50`)
        .all(match),
    newestJoined: (match, filter) =>
      db.prepare<[string]>(`SELECT m.* FROM ${joined} ${where(filter)} ORDER BY m.at DESC LIMIT 50`).all(match),
    close: () => void db.close(),
  };
}
