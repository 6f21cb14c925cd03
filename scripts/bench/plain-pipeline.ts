// The least a collector in Node could do, as a second floor: one thread, a library's parser, rows with a unique address
// and their full text; nothing else is kept. Takes the project's name and the addresses as a file, a line each.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { parseFeed } from 'feedsmith';
import { Agent, request } from 'undici';

const [file = '', list = ''] = process.argv.slice(2);
const urls = readFileSync(list, 'utf8').trim().split('\n');
const db = new Database(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
db.exec(`
  CREATE TABLE item (id INTEGER PRIMARY KEY, url TEXT UNIQUE, title TEXT, text TEXT, at INTEGER);
  CREATE VIRTUAL TABLE item_text USING fts5 (title, text, content = 'item', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2');
`);
const insert = db.prepare('INSERT OR IGNORE INTO item (url, title, text, at) VALUES (?, ?, ?, ?)');
const index = db.prepare('INSERT INTO item_text (rowid, title, text) VALUES (?, ?, ?)');

type Item = readonly [url: string | undefined, title: string | undefined, text: string | undefined, at: number];

const save = db.transaction((items: readonly Item[]) => {
  for (const item of items) {
    const { changes, lastInsertRowid } = insert.run(...item);
    if (changes > 0) index.run(lastInsertRowid, item[1], item[2]);
  }
});

const agent = new Agent({ connections: 1 });
let next = 0;
await Promise.all(
  Array.from({ length: 16 }, async () => {
    for (let url = urls[next++]; url !== undefined; url = urls[next++]) {
      const { body } = await request(url, { dispatcher: agent });
      save(itemsOf(await body.text()));
    }
  }),
);
const count = db.prepare<[], number>('SELECT count(*) FROM item').pluck().get();
db.close();
await agent.destroy();
process.stdout.write(`${count}\n`);

function itemsOf(text: string): Item[] {
  const { format, feed } = parseFeed(text);
  if (format === 'atom')
    return (feed.entries ?? []).map((one) => [
      one.id,
      one.title?.value,
      one.content?.value,
      Date.parse(one.published ?? ''),
    ]);
  if (format !== 'rss') return [];
  return (feed.items ?? []).map((one) => [one.link, one.title, one.content?.encoded, Date.parse(one.pubDate ?? '')]);
}
