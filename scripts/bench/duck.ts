// The floor of the word cloud: DuckDB in memory with two threads, over the same pairs of mention and term as integers.
import type { Database } from 'better-sqlite3';
import { installPeer } from './peers.ts';

interface DuckAppender {
  appendInteger(value: number): void;
  endRow(): void;
  closeSync(): void;
}

interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  createAppender(table: string): Promise<DuckAppender>;
  closeSync(): void;
}

export interface Duck {
  /** What the next counts are of: mentions as places in the order of their ids. */
  hold(places: Iterable<number>): Promise<void>;
  /** Term and number of mentions, most first. */
  count(limit: number): Promise<readonly (readonly [term: number, count: number])[]>;
  close(): void;
}

/** Loads the terms of every mention, words and hashtags alone; also answers the place of each mention. */
export async function openDuck(db: Database): Promise<{ duck: Duck; placeOf: ReadonlyMap<number, number> }> {
  const { DuckDBInstance } = await import(installPeer('@duckdb/node-api'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection: DuckConnection = await instance.connect();
  await connection.run('CREATE TABLE pair (mention INTEGER, term INTEGER); CREATE TABLE held (mention INTEGER)');
  const placeOf = await loadPairs(db, connection);
  const duck: Duck = {
    hold: async (places) => {
      await connection.run('DELETE FROM held');
      const appender = await connection.createAppender('held');
      for (const place of places) {
        appender.appendInteger(place);
        appender.endRow();
      }
      appender.closeSync();
    },
    count: async (limit) => {
      const rows = await connection.runAndReadAll(
        `SELECT term, count(*)::INTEGER AS mentions FROM pair SEMI JOIN held USING (mention)
         GROUP BY term ORDER BY mentions DESC, term LIMIT ${limit}`,
      );
      return rows.getRows().map(([term, count]) => [Number(term), Number(count)] as const);
    },
    close: () => connection.closeSync(),
  };
  return { duck, placeOf };
}

async function loadPairs(db: Database, connection: DuckConnection): Promise<Map<number, number>> {
  const counted = new Set(
    db.prepare<[], number>("SELECT id FROM term WHERE kind IN ('word', 'hashtag')").pluck().all(),
  );
  const placeOf = new Map<number, number>();
  const appender = await connection.createAppender('pair');
  const facts = db.prepare<[], { mention_id: number; terms: Buffer | null }>(
    'SELECT mention_id, terms FROM fact ORDER BY mention_id',
  );
  for (const { mention_id, terms } of facts.iterate()) {
    const place = placeOf.size;
    placeOf.set(mention_id, place);
    for (let at = 0; terms && at < terms.length; at += 4) {
      const term = terms.readUInt32LE(at);
      if (!counted.has(term)) continue;
      appender.appendInteger(place);
      appender.appendInteger(term);
      appender.endRow();
    }
  }
  appender.closeSync();
  return placeOf;
}
