// Full text: the index of words, and beside it the index of pairs for scripts written without spaces.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { holdsScript, pairText, partScripts } from '../text/script-pairs.ts';

export interface IndexedText {
  readonly title: string | null;
  readonly text: string;
}

export interface TextIndex {
  /** Cheapest in the order of ids. */
  add(id: Id, said: IndexedText): void;
  /** `before`: exactly what was added. */
  replace(id: Id, before: IndexedText, after: IndexedText): void;
}

export function createTextIndex(db: Database): TextIndex {
  const addWords = db.prepare('INSERT INTO mention_text_index (rowid, title, text) VALUES (?, ?, ?)');
  const removeWords = db.prepare(
    `INSERT INTO mention_text_index (mention_text_index, rowid, title, text) VALUES ('delete', ?, ?, ?)`,
  );
  const addPairs = db.prepare('INSERT INTO mention_script_index (rowid, title, text) VALUES (?, ?, ?)');
  const removePairs = db.prepare('DELETE FROM mention_script_index WHERE rowid = ?');

  function add(id: Id, { title, text }: IndexedText): void {
    addWords.run(id, title && partScripts(title), partScripts(text));
    if (holdsScript(text) || (title !== null && holdsScript(title)))
      addPairs.run(id, title && pairText(title), pairText(text));
  }

  return {
    add,
    replace: (id, before, after) => {
      removeWords.run(id, before.title && partScripts(before.title), partScripts(before.text));
      removePairs.run(id);
      add(id, after);
    },
  };
}
