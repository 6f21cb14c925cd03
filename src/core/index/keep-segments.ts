// Keeps laid-out segments in the project: the writer's side. A range that was laid out as several becomes several.
import type { Database } from 'better-sqlite3';
import { type Counts, segmentFormat } from './segment.ts';
import type { PackedPart } from './segments.ts';

/** Call inside a transaction. What is not as it was laid out any more is kept all the same: its counts say so. */
export function keepSegments(db: Database, packed: readonly PackedPart[]): void {
  const find = db.prepare<[bigint], Counts>('SELECT touched, reworded, grouped FROM segment WHERE low = ?');
  const add = db.prepare('INSERT OR IGNORE INTO segment (low, touched, reworded, grouped) VALUES (?, ?, ?, ?)');
  const keep = db.prepare(
    `INSERT OR REPLACE INTO segment_columns (low, format, touched, reworded, grouped, columns, words)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const part of packed) {
    const counts = find.get(BigInt(part.low));
    // Divided by another meanwhile.
    if (!counts) continue;
    for (const { low, columns, words } of part.segments) {
      // Whatever was counted since may have happened in any of them.
      add.run(BigInt(low), BigInt(counts.touched), BigInt(counts.reworded), BigInt(counts.grouped));
      keep.run(
        BigInt(low),
        BigInt(segmentFormat),
        BigInt(part.touched),
        BigInt(part.reworded),
        BigInt(part.grouped),
        columns,
        words,
      );
    }
  }
}
