// The floor of an import: the rows alone into one STRICT table, a thousand a transaction, no index, no full text.
import Sqlite from 'better-sqlite3';
import { type MadeMention, makeMentions, seed } from './make-mentions.ts';

const batchSize = 1000;

/** CPU seconds of inserting; making the rows is not counted. */
export function insertRaw(file: string, docs: number): number {
  const db = new Sqlite(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(`CREATE TABLE row (id INTEGER PRIMARY KEY, at INTEGER, source INTEGER, external_id TEXT, title TEXT, text TEXT,
    url TEXT, author TEXT, thread TEXT, parent TEXT) STRICT`);
  const insert = db.prepare('INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const save = db.transaction((batch: readonly MadeMention[], first: number) => {
    batch.forEach(({ source, mention }, at) => {
      const { externalId, title, text, url, author, thread, parent, published } = mention;
      insert.run(first + at, published?.at, source, externalId, title, text, url, author?.handle, thread, parent);
    });
  });
  let spent = 0;
  let done = 0;
  let batch: MadeMention[] = [];
  const flush = () => {
    const before = process.cpuUsage();
    save(batch, done);
    const { user, system } = process.cpuUsage(before);
    spent += (user + system) / 1e6;
    done += batch.length;
    batch = [];
  };
  for (const made of makeMentions({ docs, seed })) if (batch.push(made) === batchSize) flush();
  flush();
  db.close();
  return spent;
}
