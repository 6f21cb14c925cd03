// Work held in its middle: while a test has the project's write lock, nothing under way can end by chance.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { App } from './app.ts';

/** Nobody writes to the project until what is answered is called; the engine waits five seconds for its turn. */
export function holdWrites(project: string): () => void {
  const db = new Sqlite(project, { timeout: 0 });
  // Between two batches of an import there is less than a millisecond: who sleeps until the next look misses it.
  const until = performance.now() + 5000;
  while (!tryToHold(db)) if (performance.now() > until) throw new Error('The project is being written all the time.');
  return () => {
    db.exec('ROLLBACK');
    db.close();
  };
}

function tryToHold(db: Sqlite.Database): boolean {
  try {
    db.exec('BEGIN IMMEDIATE');
    return true;
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'SQLITE_BUSY') return false;
    throw thrown;
  }
}

/** Resolves when a job of this label says that some of it is done, or (for one that counts nothing) that it began. */
export function jobUnderWay({ client }: App, label: string, counts = true): Promise<void> {
  return new Promise((resolve) => {
    const stop = client.on('job', (job) => {
      if (job.label !== label || job.state !== 'running' || (counts && job.done === 0)) return;
      stop();
      resolve();
    });
  });
}

/** A table of reviews that takes a few seconds to read. */
export function writeReviews({ userData }: App, name: string, rows: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const time = new Date(Date.UTC(2026, 3, 1) + n * 60_000).toISOString();
    return `${time},reviewer ${n % 90},"${name}: the lid of pot ${n} leaks again"`;
  });
  const file = join(userData, name);
  writeFileSync(file, ['date,author,text', ...lines].join('\n'));
  return file;
}
