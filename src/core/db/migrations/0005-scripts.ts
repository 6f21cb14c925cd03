// Words of scripts written without spaces (Chinese, Japanese, Korean, Thai …): an index of pairs beside that of words.
import type { Database } from 'better-sqlite3';
import { holdsScript, pairText, partScripts } from '../../text/script-pairs.ts';

export function scripts(db: Database): void {
  db.exec(`
    -- Rows only for mentions that hold such characters; what is in a row: text/script-pairs.ts. Marks are parts of words
    -- here: Thai vowels are marks.
    CREATE VIRTUAL TABLE mention_script_index USING fts5 (
      title, text, content = '', contentless_delete = 1,
      tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'", detail = full
    );

    -- Searches for what was answered begin with our own accounts, few among many.
    CREATE INDEX author_ours ON author (id) WHERE ours = 1;
  `);
  fill(db);
}

interface Said {
  readonly id: number;
  readonly title: string | null;
  readonly text: string;
}

const atOnce = 2000;

/** One pass over all texts. Runs of such scripts leave the index of words, where they stood as one long word each. */
function fill(db: Database): void {
  const next = db.prepare<[number, number], Said>(
    'SELECT id, title, text FROM mention WHERE id > ? ORDER BY id LIMIT ?',
  );
  const words = 'INSERT INTO mention_text_index';
  const removeWords = db.prepare(`${words} (mention_text_index, rowid, title, text) VALUES ('delete', ?, ?, ?)`);
  const addWords = db.prepare(`${words} (rowid, title, text) VALUES (?, ?, ?)`);
  const addPairs = db.prepare('INSERT INTO mention_script_index (rowid, title, text) VALUES (?, ?, ?)');
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const batch = next.all(after, atOnce);
    for (const { id, title, text } of batch) {
      if (!holdsScript(text) && (title === null || !holdsScript(title))) continue;
      removeWords.run(id, title, text);
      addWords.run(id, title && partScripts(title), partScripts(text));
      addPairs.run(id, title && pairText(title), pairText(text));
    }
    if (batch.length < atOnce) return;
    after = batch.at(-1)?.id ?? after;
  }
}
