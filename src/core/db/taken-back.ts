// What an import brought and was taken back, met again: it returns as it was where it reads the same, else it makes room.
import type { Database } from 'better-sqlite3';
import type { FoundMention, Id, Millis } from '../../contract/model.ts';
import { jsonOrNull } from './attributes.ts';

/** `known`: it stands, or is no business of this import. `returned`: it is shown again. `freed`: save it anew. */
type Fate = 'known' | 'returned' | 'freed';

interface Kept {
  readonly at: Millis;
  readonly dated: string;
  readonly author_id: Id | null;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly attributes: string | null;
  readonly engagement: string | null;
}

export interface TakenBack {
  isIn(source: Id): boolean;
  /** What becomes of a mention that is known by its identity. In the transaction that saves. */
  meet(id: Id, importId: Id | null, mention: FoundMention, author: Id | null): Fate;
}

export function createTakenBack(db: Database): TakenBack {
  const any = db.prepare<[Id], 1>("SELECT 1 FROM import WHERE source_id = ? AND state = 'undone' LIMIT 1").pluck();
  const select = db.prepare<[Id], Kept>(
    `SELECT m.at, m.dated, m.author_id, m.title, m.text, m.url, m.thread, m.parent, m.attributes, m.engagement
     FROM mention m JOIN fact f ON f.mention_id = m.id WHERE m.id = ? AND f.hidden = 1`,
  );
  // It stays what the import before brought, too: whichever of them stands shows it.
  const hold = db.prepare('INSERT OR IGNORE INTO returned (import_id, mention_id) VALUES (?, ?)');
  const show = db.prepare('UPDATE fact SET hidden = 0 WHERE mention_id = ?');
  // Its own identity goes to the new reading; what stands before the mark is how an undone undo finds that one.
  const free = db.prepare(
    `UPDATE mention SET external_id = external_id || char(31) || 'replaced' || char(31) || id WHERE id = ?`,
  );

  return {
    isIn: (source) => any.get(source) !== undefined,
    meet: (id, importId, mention, author) => {
      const kept = select.get(id);
      if (kept === undefined) return 'known';
      if (readsTheSame(kept, mention, author)) {
        if (importId !== null) hold.run(importId, id);
        show.run(id);
        return 'returned';
      }
      free.run(id);
      return 'freed';
    },
  };
}

/** Its labels and tags belong to it as it was read: read with another date or column it is another mention. */
function readsTheSame(kept: Kept, mention: FoundMention, author: Id | null): boolean {
  const { published } = mention;
  return (
    kept.dated === (published?.zone ?? 'captured') &&
    (published === null || kept.at === published.at) &&
    kept.author_id === author &&
    kept.title === mention.title &&
    kept.text === mention.text &&
    kept.url === mention.url &&
    (mention.thread === null || kept.thread === mention.thread) &&
    kept.parent === mention.parent &&
    kept.attributes === jsonOrNull(mention.attributes) &&
    kept.engagement === jsonOrNull(mention.engagement)
  );
}
