// Clusters of nearly the same texts: each new one is compared with those that share a band of its MinHash.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { likeness, nearlyTheSame } from '../text/likeness.ts';
import type { Place, Value } from './values.ts';

export interface Clusterer {
  /** Remembers the bands of a text, and marks it where an earlier one is nearly the same. In a transaction. */
  place(id: Id, bands: readonly number[]): void;
}

/** Looked at closely, at most, for one text: a phrase everybody repeats must not cost more than that. */
const mostCandidates = 40;

interface Candidate {
  readonly id: Id;
  readonly text: string;
  readonly head: Id;
}

export function createClusterer(db: Database): Clusterer {
  const remember = db.prepare('INSERT OR IGNORE INTO likeness (band, mention_id) VALUES (?, ?)');
  const itself = db.prepare<[Id], { text: string; free: number }>(
    `SELECT m.text, f.duplicate_of IS NULL AND f.apart = 0 AS free
     FROM mention m JOIN fact f ON f.mention_id = m.id WHERE m.id = ?`,
  );
  const sharing = db
    .prepare<[number, Id], Id>(
      `SELECT mention_id FROM likeness WHERE band = ? AND mention_id <> ? LIMIT ${mostCandidates}`,
    )
    .pluck();
  const candidate = db.prepare<[Id], Candidate>(
    `SELECT m.id, m.text, coalesce(f.similar_to, f.duplicate_of, m.id) AS head
     FROM mention m JOIN fact f ON f.mention_id = m.id WHERE m.id = ? AND f.hidden = 0`,
  );
  const mark = db.prepare('UPDATE fact SET similar_to = ? WHERE mention_id = ?');

  return {
    place: (id, bands) => {
      if (bands.length === 0) return;
      const found = new Set<Id>();
      for (const band of bands) {
        for (const other of sharing.all(band, id)) if (found.size < mostCandidates) found.add(other);
        remember.run(band, id);
      }
      const self = found.size === 0 ? undefined : itself.get(id);
      if (!self || self.free === 0) return;
      let best: { head: Id; alike: number } | null = null;
      for (const other of found) {
        const { text, head } = candidate.get(other) ?? {};
        if (text === undefined || head === undefined || head === id) continue;
        const alike = likeness(self.text, text);
        if (alike >= nearlyTheSame && alike > (best?.alike ?? 0)) best = { head, alike };
      }
      if (best) mark.run(best.head, id);
    },
  };
}

/** Sets a mention apart from what it was called a copy of. Answers how it was marked, null where it was none. */
export function setApart(db: Database, id: Id): Value {
  const place = openCopyPlace(db);
  const before = place.read(id);
  const [duplicateOf, similarTo] = before as readonly (Id | null)[];
  if ((duplicateOf ?? similarTo ?? null) === null) return null;
  place.write(id, [null, null, 1]);
  return before;
}

/** What it is the same as, what it is like, and whether a person said that it is neither. */
export function openCopyPlace(db: Database): Place {
  const select = db
    .prepare<[Id], (number | null)[]>('SELECT duplicate_of, similar_to, apart FROM fact WHERE mention_id = ?')
    .raw();
  const update = db.prepare('UPDATE fact SET duplicate_of = ?, similar_to = ?, apart = ? WHERE mention_id = ?');
  return {
    read: (id) => select.get(id) ?? [null, null, 0],
    write: (id, value) => {
      const [duplicateOf, similarTo, apart] = value as readonly (number | null)[];
      update.run(duplicateOf, similarTo, apart, id);
    },
  };
}
