// Looks for terms among those kept beside a mention: `holds_term(terms, ids)` in SQL.
import type { Database } from 'better-sqlite3';

/** `terms`: u32 little endian; `ids`: numbers parted by commas, or NULL for none. Answers 0 or 1. */
export function addTermSearch(db: Database): void {
  let asked: unknown = null;
  let wanted: ReadonlySet<number> = new Set();
  db.function('holds_term', { deterministic: true }, (terms: unknown, ids: unknown) => {
    if (typeof ids !== 'string' || !Buffer.isBuffer(terms)) return 0;
    if (ids !== asked) {
      wanted = new Set(ids.split(',').map(Number));
      asked = ids;
    }
    for (let at = 0; at + 4 <= terms.length; at += 4) if (wanted.has(terms.readUInt32LE(at))) return 1;
    return 0;
  });
}
