// What has no date of its own is counted without a walk over all mentions.
import type { Database } from 'better-sqlite3';

export function undated(db: Database): void {
  db.exec(`
    -- They stand where they were captured, and every figure over time says how many they are.
    CREATE INDEX mention_undated ON mention (id) WHERE dated = 'captured';
  `);
}
