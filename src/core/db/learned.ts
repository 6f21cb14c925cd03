// What was learned from corrections, kept as one value beside the settings.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { statement } from './statement.ts';

export interface StoredLearning {
  readonly on: boolean;
  readonly generation: number;
  readonly trained: Millis;
  /** Mentions whose correction it was trained on. */
  readonly corrections: number;
  readonly words: readonly {
    readonly word: string;
    readonly language: string | null;
    readonly weight: number;
    readonly count: number;
  }[];
  /** Right before and after, of `corrections`, each predicted without itself. */
  readonly rightBefore: number;
  readonly rightAfter: number;
}

const name = 'learning';

export function readLearning(db: Database): StoredLearning | null {
  const value = statement<[string], { value: string }>(db, 'SELECT value FROM setting WHERE name = ?').get(name)?.value;
  return value === undefined ? null : (JSON.parse(value) as StoredLearning);
}

/** Null forgets it. */
export function writeLearning(db: Database, learning: StoredLearning | null): void {
  if (learning === null) db.prepare('DELETE FROM setting WHERE name = ?').run(name);
  else {
    db.prepare('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
      name,
      JSON.stringify(learning),
    );
  }
}

export interface Correction {
  readonly id: Id;
  readonly title: string | null;
  readonly text: string;
  readonly parent: string | null;
  readonly sentiment: number;
}

export function countCorrections(db: Database): number {
  return (
    db.prepare<[], number>('SELECT count(*) FROM fact WHERE sentiment_by IS NOT NULL AND hidden = 0').pluck().get() ?? 0
  );
}

/** Mentions whose sentiment a person set, latest first. */
export function listCorrections(db: Database, limit: number): Correction[] {
  return db
    .prepare<[number], Correction>(
      `SELECT m.id, m.title, m.text, m.parent, f.sentiment FROM fact f JOIN mention m ON m.id = f.mention_id
       WHERE f.sentiment_by IS NOT NULL AND f.hidden = 0 ORDER BY m.id DESC LIMIT ?`,
    )
    .all(limit);
}
