// Authors: one row a platform and handle (or name, where there is no handle).
import type { Database } from 'better-sqlite3';
import type { Author, FoundAuthor, Id } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';

export interface AuthorRow {
  readonly author_id: Id | null;
  readonly author_name: string | null;
  readonly author_handle: string | null;
  readonly author_platform: string | null;
  readonly author_url: string | null;
  readonly author_ours: number | null;
}

export const authorColumns = `m.author_id, a.name AS author_name, a.handle AS author_handle,
  a.platform AS author_platform, a.url AS author_url, a.ours AS author_ours`;

export function rowToAuthor(row: AuthorRow): Author | null {
  if (row.author_id === null) return null;
  return {
    id: row.author_id,
    name: row.author_name,
    handle: row.author_handle,
    platform: row.author_platform,
    url: row.author_url,
    ours: row.author_ours === 1,
  };
}

/** Finds or adds authors, remembering those it has seen. */
export function createAuthorBook(db: Database, ours: readonly string[]): (found: FoundAuthor) => Id {
  const select = db.prepare<[string], Id>('SELECT id FROM author WHERE identity = ?').pluck();
  const insert = db.prepare(
    'INSERT INTO author (identity, name, handle, platform, url, folded, ours) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const ourNames = new Set(ours.map(plainName));
  const known = new Map<string, Id>();
  return (found) => {
    const identity = identityOf(found);
    const seen = known.get(identity) ?? select.get(identity);
    if (seen !== undefined) {
      known.set(identity, seen);
      return seen;
    }
    const folded = fold([found.name, found.handle].filter((part) => part !== null).join(' '));
    const id = Number(
      insert.run(identity, found.name, found.handle, found.platform, found.url, folded, isOurs(found, ourNames) ? 1 : 0)
        .lastInsertRowid,
    );
    if (known.size > 100_000) known.clear();
    known.set(identity, id);
    return id;
  };
}

export function identityOf(author: FoundAuthor): string {
  return `${fold(author.platform ?? '')}|${plainName(author.handle ?? author.name ?? '')}`;
}

/** Marks the accounts that are ours anew, after the user changed the list. */
export function markOurs(db: Database, ours: readonly string[]): void {
  const ourNames = new Set(ours.map(plainName));
  const rows = db
    .prepare<[], { id: Id; name: string | null; handle: string | null }>('SELECT id, name, handle FROM author')
    .all();
  const update = db.prepare('UPDATE author SET ours = ? WHERE id = ? AND ours <> ?');
  for (const row of rows) {
    const mark = isOurs(row, ourNames) ? 1 : 0;
    update.run(mark, row.id, mark);
  }
}

function isOurs(author: { name: string | null; handle: string | null }, ours: ReadonlySet<string>): boolean {
  return ours.has(plainName(author.handle ?? '')) || ours.has(plainName(author.name ?? ''));
}

function plainName(name: string): string {
  return fold(name).trim().replace(/^@/, '');
}
