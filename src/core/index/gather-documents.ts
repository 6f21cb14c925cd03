// What a query found, mention by mention: terms as numbers, texts, and the figures of authors.
import type { Database } from 'better-sqlite3';
import type { Id, Intent, Millis, TermKind } from '../../contract/model.ts';
import { intentPlaces } from '../text/intent-places.ts';
import type { FoundSql } from './gather.ts';
import { tellApart } from './tell-apart.ts';

export interface Document {
  readonly id: Id;
  readonly at: Millis;
  readonly author: Id | null;
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly score: number | null;
  readonly intent: Intent | null;
  readonly length: number;
  readonly terms: Uint32Array;
  readonly copyOf: Id | null;
}

interface DocumentRow extends Omit<Document, 'intent' | 'terms'> {
  readonly intent: number | null;
  readonly terms: Buffer | null;
}

/**
 * Latest first; copies left out unless they are asked for. In the order of what was found: by `m.id` SQLite reads all of
 * it and sorts (2.5 s for the newest 20,000 of a million).
 */
export function listDocuments(db: Database, found: FoundSql, limit: number, copies = false): Document[] {
  return db
    .prepare<unknown[], DocumentRow>(
      `SELECT m.id, m.at, m.author_id AS author, f.language, f.sentiment, f.score, f.intent, length(m.text) AS length, f.terms,
         coalesce(f.duplicate_of, f.similar_to) AS copyOf
       FROM (${found.sql}) q JOIN mention m ON m.id = q.id JOIN fact f ON f.mention_id = m.id
       ${copies ? '' : 'WHERE f.duplicate_of IS NULL AND f.similar_to IS NULL'} ORDER BY q.id DESC LIMIT ${limit}`,
    )
    .all(...found.params)
    .map((row) => ({
      ...row,
      intent: row.intent === null ? null : (intentPlaces[row.intent] ?? null),
      terms: toTerms(row.terms),
    }));
}

function toTerms(blob: Buffer | null): Uint32Array {
  const terms = new Uint32Array((blob?.length ?? 0) >> 2);
  for (let at = 0; at < terms.length; at++) terms[at] = blob?.readUInt32LE(at * 4) ?? 0;
  return terms;
}

export interface Text {
  readonly id: Id;
  readonly at: Millis;
  readonly author: string | null;
  readonly source: string;
  readonly language: string | null;
  readonly text: string;
}

const longestText = 2000;

export function listTexts(db: Database, ids: readonly Id[]): Text[] {
  const select = db.prepare<[Id], Text>(
    `SELECT m.id, m.at, coalesce(a.name, a.handle) AS author, s.name AS source, f.language,
       substr(m.text, 1, ${longestText}) AS text
     FROM mention m JOIN fact f ON f.mention_id = m.id JOIN source s ON s.id = m.source_id
     LEFT JOIN author a ON a.id = m.author_id WHERE m.id = ?`,
  );
  return ids.flatMap((id) => select.get(id) ?? []);
}

interface TermRow {
  readonly kind: TermKind;
  readonly key: string;
  readonly shown: string;
}

export function createTermLookup(db: Database): (id: number) => TermRow {
  const select = db.prepare<[number], TermRow>('SELECT kind, key, shown FROM term WHERE id = ?');
  const known = new Map<number, TermRow>();
  return (id) => {
    const term = known.get(id) ?? select.get(id) ?? { kind: 'word', key: '', shown: '' };
    known.set(id, term);
    return term;
  };
}

export interface AuthorFigures {
  readonly id: Id;
  readonly label: string;
  readonly mentions: number;
  readonly started: number;
  readonly answered: number;
  readonly replies: number;
  readonly reach: number | null;
}

/** Most mentions first. Two accounts of one name are told apart by more than that (tell-apart.ts). */
export function countAuthors(db: Database, found: FoundSql, limit: number): AuthorFigures[] {
  return db
    .prepare<unknown[], AuthorFigures>(
      `WITH found (id) AS (${found.sql}),
         part AS (
           SELECT m.author_id, m.parent IS NULL AS starts,
             (SELECT count(*) FROM mention r WHERE r.source_id = m.source_id AND r.parent = m.external_id
                AND r.author_id IS NOT m.author_id) AS replies,
             (SELECT sum(value) FROM json_each(m.engagement) WHERE type IN ('integer', 'real')) AS reach
           FROM found q JOIN mention m ON m.id = q.id WHERE m.author_id IS NOT NULL)
       SELECT a.id, coalesce(a.name, a.handle) ||
           CASE WHEN count(*) OVER (PARTITION BY coalesce(a.name, a.handle)) > 1
             THEN ' · ' || ${tellApart} ELSE '' END AS label,
         count(*) AS mentions, sum(p.starts) AS started, sum(p.starts AND p.replies > 0) AS answered,
         sum(p.replies) AS replies, max(p.reach) AS reach
       FROM part p JOIN author a ON a.id = p.author_id WHERE a.ours = 0 AND coalesce(a.name, a.handle) IS NOT NULL
       GROUP BY a.id ORDER BY mentions DESC, a.id LIMIT ${limit}`,
    )
    .all(...found.params);
}
