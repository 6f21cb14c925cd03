// Mentions as evidence: the row a list shows, and when it was retrieved.
import type { Database } from 'better-sqlite3';
import type { Quote } from '../../contract/measures.ts';
import type { Id, Millis } from '../../contract/model.ts';
import { listMentions } from './mention-rows.ts';
import { statement } from './statement.ts';

/** The quotes of these ids, in their order; ids that are gone or hidden are left out. */
export function listQuotes(db: Database, ids: readonly Id[]): Quote[] {
  const select = statement<[Id], { readonly captured: Millis }>(
    db,
    'SELECT m.captured FROM mention m JOIN fact f ON f.mention_id = m.id WHERE m.id = ? AND f.hidden = 0',
  );
  return listMentions(db, ids).flatMap((row) => {
    const found = select.get(row.id);
    return found ? [{ ...row, captured: found.captured }] : [];
  });
}
