// What a mention takes in the file, everything included; no raw payload is kept in these projects.
import { statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { Line } from '../line.ts';

export const bytes: Line = {
  name: 'bytes',
  figures: [{ id: 'reader-bytes', what: 'database bytes a mention', unit: 'B', target: 900 }],
  run: async ({ docs, project }) => {
    const file = await project(docs);
    return { 'reader-bytes': { value: statSync(file).size / docs, note: `most of it: ${listTables(file, docs)}` } };
  },
};

function listTables(file: string, docs: number): string {
  const db = new Sqlite(file, { readonly: true });
  try {
    const tables = db
      .prepare<[], { name: string; bytes: number }>(
        `SELECT name, sum(pgsize) AS bytes FROM dbstat WHERE aggregate = TRUE GROUP BY name ORDER BY bytes DESC LIMIT 8`,
      )
      .all();
    return tables.map(({ name, bytes: size }) => `${name} ${Math.round(size / docs)}`).join(', ');
  } catch {
    return 'not known without dbstat';
  } finally {
    db.close();
  }
}
