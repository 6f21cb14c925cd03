// The dictionary of content terms: what a word cloud counts, by small numbers instead of strings.
import type { Database } from 'better-sqlite3';
import type { Id, Term } from '../../contract/model.ts';

/** Finds or adds terms, remembering those it has seen. */
export function createTermBook(db: Database): (term: Term) => Id {
  const select = db.prepare<[string, string], Id>('SELECT id FROM term WHERE kind = ? AND key = ?').pluck();
  const insert = db.prepare('INSERT INTO term (kind, key, shown) VALUES (?, ?, ?)');
  const known = new Map<string, Id>();
  return (term) => {
    const name = `${term.kind}|${term.key}`;
    const id =
      known.get(name) ??
      select.get(term.kind, term.key) ??
      Number(insert.run(term.kind, term.key, term.shown).lastInsertRowid);
    if (known.size > 500_000) known.clear();
    known.set(name, id);
    return id;
  };
}
