// Words of the texts that fit a pattern with stars, asked of the full-text index itself.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { partScripts } from '../text/script-pairs.ts';
import { statement } from './statement.ts';

interface Known {
  readonly version: string;
  readonly words: Map<string, readonly string[]>;
  /** All words, one a line: read once for patterns that begin with a star. */
  all: string | null;
}

const known = new WeakMap<Database, Known>();

/**
 * `pattern` as the index writes words, with stars for any letters. What stands before its first star is a range of the
 * vocabulary. Without that all of it is read, which takes 0.4 s at 200,000 mentions with 370,000 different words, and
 * kept while nothing changes: a query is checked at every key. A table of words of our own is not worth its keeping.
 */
export function findWordsLike(db: Database, pattern: string, most: number): readonly string[] {
  const version = readVersion(db);
  let kept = known.get(db);
  if (kept?.version !== version) {
    kept = { version, words: new Map(), all: null };
    known.set(db, kept);
  }
  const key = `${most} ${pattern}`;
  const words = kept.words.get(key) ?? listWords(db, pattern, most, kept);
  if (kept.words.size < 100) kept.words.set(key, words);
  return words;
}

function listWords(db: Database, pattern: string, most: number, kept: Known): readonly string[] {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_vocabulary USING fts5vocab (main, mention_text_index, row)');
  if (!pattern.startsWith('*')) return selectWords(db, 'text_vocabulary', pattern, most);
  kept.all ??= readAllWords(db);
  // Words hold letters and digits only: nothing in the pattern but its stars means anything else.
  const lines = kept.all.matchAll(new RegExp(`^${pattern.replaceAll('*', '[^\n]*')}$`, 'gm'));
  return Array.from(lines.take(most), ([word]) => word);
}

function readAllWords(db: Database): string {
  const sql = 'SELECT group_concat(term, char(10)) AS words FROM temp.text_vocabulary';
  return statement<[], { readonly words: string | null }>(db, sql).get()?.words ?? '';
}

/**
 * The same of some mentions alone, which are indexed for it at the first question: what is saved is matched with every
 * topic, and must not walk the words of the whole project for each.
 */
export function createWordFinder(
  db: Database,
  ids: readonly Id[],
): (pattern: string, most: number) => readonly string[] {
  let filled = false;
  return (pattern, most) => {
    if (!filled) fillBatch(db, ids);
    filled = true;
    return selectWords(db, 'batch_vocabulary', pattern, most);
  };
}

function fillBatch(db: Database, ids: readonly Id[]): void {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.batch_text USING
      fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.batch_vocabulary USING fts5vocab (temp, batch_text, row);
    INSERT INTO temp.batch_text (batch_text) VALUES ('delete-all')`);
  const add = statement<[string]>(db, 'INSERT INTO temp.batch_text (text) VALUES (?)');
  const texts = statement<[string], { readonly title: string | null; readonly text: string }>(
    db,
    'SELECT title, text FROM mention WHERE id IN (SELECT value FROM json_each(?))',
  );
  for (const { title, text } of texts.all(JSON.stringify(ids))) add.run(partScripts(`${title ?? ''}\n${text}`));
}

function selectWords(
  db: Database,
  vocabulary: 'text_vocabulary' | 'batch_vocabulary',
  pattern: string,
  most: number,
): readonly string[] {
  const beginning = pattern.slice(0, pattern.indexOf('*'));
  return statement<unknown[], { readonly term: string }>(
    db,
    `SELECT term FROM temp.${vocabulary} WHERE term >= ? AND term < ? AND term GLOB ? LIMIT ?`,
  )
    .all(beginning, `${beginning}\u{10ffff}`, escapeGlob(pattern), most)
    .map(({ term }) => term);
}

/** Changes with what other connections commit, and with what this one writes. */
function readVersion(db: Database): string {
  const own = statement<[], { readonly changes: number }>(db, 'SELECT total_changes() AS changes').get();
  return `${db.pragma('data_version', { simple: true })} ${own?.changes}`;
}

function escapeGlob(pattern: string): string {
  return pattern.replace(/[[?]/g, '[$&]');
}
