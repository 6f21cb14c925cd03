// Counting what a query found: the values measures compute from. Each function is one question, answered in SQL.
// A term counts once a mention. Terms are u32 ids in a blob beside the mention: read and counted here in typed arrays.
import type { Database } from 'better-sqlite3';
import type { Id, TagPattern, TermKind } from '../../contract/model.ts';
import { isoDay } from '../text/days.ts';
import { tellApart } from './tell-apart.ts';

/** The ids a query finds, as SQL that yields one column `id`. */
export interface FoundSql {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Finds once what several counts are about. The copy lives beside the project, in memory, until the next one. */
export function holdFound(db: Database, found: FoundSql): FoundSql {
  db.exec('CREATE TEMP TABLE IF NOT EXISTS held (id INTEGER PRIMARY KEY); DELETE FROM temp.held');
  db.prepare(`INSERT OR IGNORE INTO temp.held ${found.sql}`).run(...found.params);
  return { sql: 'SELECT id FROM temp.held', params: [] };
}

export interface DayCount {
  /** ISO date in the project's zone. */
  readonly day: string;
  readonly sentiment: number | null;
  readonly count: number;
}

export interface GroupCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Of tags. */
  readonly color?: string;
  readonly pattern?: TagPattern;
}

export interface GroupSentiment {
  readonly value: string | null;
  readonly sentiment: number | null;
  readonly count: number;
}

export interface TermCount {
  readonly kind: TermKind;
  readonly key: string;
  readonly shown: string;
  readonly count: number;
}

/** One term, by its number. */
export const selectTerm = 'SELECT kind, key, shown FROM term WHERE id = ?';

export function countAll(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM fact WHERE hidden = 0').pluck().get() ?? 0;
}

export function countFound(db: Database, found: FoundSql): number {
  return (
    db
      .prepare<unknown[], number>(`SELECT count(*) FROM (${found.sql})`)
      .pluck()
      .get(...found.params) ?? 0
  );
}

export function spanOf(db: Database, found: FoundSql): { from: number; to: number } | null {
  const row = db
    .prepare<unknown[], { low: number | null; high: number | null }>(
      `SELECT min(m.at) AS low, max(m.at) AS high FROM (${found.sql}) q JOIN mention m ON m.id = q.id`,
    )
    .get(...found.params);
  return row?.low == null || row.high == null ? null : { from: row.low, to: row.high };
}

export function countDays(db: Database, found: FoundSql): DayCount[] {
  return db
    .prepare<unknown[], { day: number; sentiment: number | null; count: number }>(
      `SELECT f.day, f.sentiment, count(*) AS count FROM (${found.sql}) q JOIN fact f ON f.mention_id = q.id
       GROUP BY f.day, f.sentiment ORDER BY f.day`,
    )
    .all(...found.params)
    .map((row) => ({ ...row, day: isoDay(row.day) }));
}

export function countSentimentByLanguage(db: Database, found: FoundSql): GroupSentiment[] {
  return db
    .prepare<unknown[], GroupSentiment>(
      `SELECT f.language AS value, f.sentiment, count(*) AS count FROM (${found.sql}) q JOIN fact f ON f.mention_id = q.id
       GROUP BY f.language, f.sentiment`,
    )
    .all(...found.params);
}

/** Ways to divide what was found. Each yields value, label and count, largest first. */
const groupings = {
  source: `SELECT '#' || s.id AS value, s.name AS label, count(*) AS count FROM found q JOIN mention m ON m.id = q.id
    JOIN source s ON s.id = m.source_id GROUP BY s.id`,
  language: `SELECT coalesce(f.language, 'unknown') AS value, coalesce(f.language, 'unknown') AS label, count(*) AS count
    FROM found q JOIN fact f ON f.mention_id = q.id GROUP BY f.language`,
  sentiment: `SELECT CASE f.sentiment WHEN -1 THEN 'negative' WHEN 0 THEN 'neutral' ELSE 'positive' END AS value,
    CASE f.sentiment WHEN -1 THEN 'negative' WHEN 0 THEN 'neutral' ELSE 'positive' END AS label, count(*) AS count
    FROM found q JOIN fact f ON f.mention_id = q.id WHERE f.sentiment IS NOT NULL GROUP BY f.sentiment`,
  // Two accounts of one name are told apart by more than that (tell-apart.ts).
  intent: `SELECT CASE f.intent WHEN 0 THEN 'comment' WHEN 1 THEN 'thanks' WHEN 2 THEN 'suggestion' WHEN 3 THEN 'question'
      WHEN 4 THEN 'request' WHEN 5 THEN 'objection' ELSE 'complaint' END AS value,
    CASE f.intent WHEN 0 THEN 'comment' WHEN 1 THEN 'thanks' WHEN 2 THEN 'suggestion' WHEN 3 THEN 'question'
      WHEN 4 THEN 'request' WHEN 5 THEN 'objection' ELSE 'complaint' END AS label, count(*) AS count
    FROM found q JOIN fact f ON f.mention_id = q.id WHERE f.intent IS NOT NULL GROUP BY f.intent`,
  flag: `SELECT b.name AS value, b.name AS label, count(*) AS count
    FROM (SELECT 1 AS bit, 'irony' AS name UNION ALL SELECT 2, 'purchase' UNION ALL SELECT 4, 'churn' UNION ALL SELECT 8, 'public') b
    JOIN found q JOIN fact f ON f.mention_id = q.id WHERE f.flags & b.bit > 0 GROUP BY b.bit`,
  author: `SELECT '#' || a.id AS value, coalesce(a.name, a.handle) ||
      CASE WHEN count(*) OVER (PARTITION BY coalesce(a.name, a.handle)) > 1
        THEN ' · ' || ${tellApart} ELSE '' END AS label, count(*) AS count
    FROM found q JOIN mention m ON m.id = q.id JOIN author a ON a.id = m.author_id
    WHERE coalesce(a.handle, a.name) IS NOT NULL GROUP BY a.id`,
  kind: `SELECT s.kind AS value, s.kind AS label, count(*) AS count FROM found q JOIN mention m ON m.id = q.id
    JOIN source s ON s.id = m.source_id GROUP BY s.kind`,
  site: `SELECT site_of(m.url) AS value, site_of(m.url) AS label, count(*) AS count
    FROM found q JOIN mention m ON m.id = q.id WHERE site_of(m.url) IS NOT NULL GROUP BY value`,
  weekday: `SELECT CAST(((f.day + 3) % 7 + 7) % 7 + 1 AS TEXT) AS value, CAST(((f.day + 3) % 7 + 7) % 7 + 1 AS TEXT) AS label,
    count(*) AS count FROM found q JOIN fact f ON f.mention_id = q.id GROUP BY value`,
  hour: `SELECT CAST(CAST(local_hour(m.at, z.zone) AS INTEGER) AS TEXT) AS value, CAST(CAST(local_hour(m.at, z.zone) AS INTEGER) AS TEXT) AS label, count(*) AS count
    FROM (SELECT value ->> '$' AS zone FROM setting WHERE name = 'zone') z CROSS JOIN found q JOIN mention m ON m.id = q.id
    GROUP BY value`,
  tag: `SELECT t.name AS value, t.name AS label, t.color, t.pattern, count(*) AS count FROM found q JOIN mention_tag mt ON mt.mention_id = q.id
    JOIN tag t ON t.id = mt.tag_id WHERE t.removed IS NULL GROUP BY t.id`,
  topic: `SELECT t.name AS value, t.name AS label, count(*) AS count FROM found q JOIN mention_topic mt ON mt.mention_id = q.id
    JOIN topic t ON t.id = mt.topic_id WHERE t.removed IS NULL GROUP BY t.id`,
} as const;

export type Grouping = keyof typeof groupings;

export function countGroups(db: Database, found: FoundSql, by: Grouping, limit: number): GroupCount[] {
  return db
    .prepare<unknown[], GroupCount>(
      `WITH found (id) AS (${found.sql}) ${groupings[by]} ORDER BY count DESC, label LIMIT ${limit}`,
    )
    .all(...found.params);
}

/** Attributes that divide: few values, each shared by several mentions. Largest coverage first. */
export function countAttributes(
  db: Database,
  found: FoundSql,
  limit: number,
): { name: string; label: string; values: GroupCount[] }[] {
  const names = db
    .prepare<[], { name: string; shown: string }>(
      `SELECT name, min(shown_name) AS shown FROM attribute GROUP BY name HAVING count(*) BETWEEN 2 AND 60 LIMIT 40`,
    )
    .all();
  const count = db.prepare<unknown[], GroupCount>(
    `WITH found (id) AS (${found.sql}) SELECT at.value, at.shown AS label, count(*) AS count FROM attribute at
     JOIN mention_attribute ma ON ma.attribute_id = at.id JOIN found q ON q.id = ma.mention_id
     WHERE at.name = ? GROUP BY at.id ORDER BY count DESC, label LIMIT 12`,
  );
  return names
    .map((entry) => ({ name: entry.name, label: entry.shown, values: count.all(...found.params, entry.name) }))
    .filter((entry) => entry.values.length > 0)
    .sort((a, b) => sum(b.values) - sum(a.values))
    .slice(0, limit);
}

function sum(values: readonly GroupCount[]): number {
  return values.reduce((total, value) => total + value.count, 0);
}

/** The terms most mentions hold; ties by term. */
export function countTerms(db: Database, found: FoundSql, kinds: readonly TermKind[], limit: number): TermCount[] {
  const highest = db.prepare<[], number | null>('SELECT max(id) FROM term').pluck().get() ?? 0;
  const counts = new Uint32Array(highest + 1);
  const blobs = db
    .prepare<unknown[], Buffer | null>(`SELECT f.terms FROM (${found.sql}) q JOIN fact f ON f.mention_id = q.id`)
    .pluck();
  for (const blob of blobs.iterate(...found.params)) {
    if (!blob) continue;
    for (let at = 0; at + 4 <= blob.length; at += 4) {
      const term = blob.readUInt32LE(at);
      if (term <= highest) counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return pickTop(db, counts, kinds, limit);
}

function pickTop(db: Database, counts: Uint32Array, kinds: readonly TermKind[], limit: number): TermCount[] {
  const order: Id[] = [];
  for (let id = 1; id < counts.length; id++) if (counts[id]) order.push(id);
  order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const select = db.prepare<[Id], Omit<TermCount, 'count'>>(selectTerm);
  const top: TermCount[] = [];
  for (const id of order) {
    if (top.length >= limit) break;
    const term = select.get(id);
    if (term && kinds.includes(term.kind)) top.push({ ...term, count: counts[id] ?? 0 });
  }
  return top;
}

export interface TopicCount extends GroupCount {
  readonly color: string;
  readonly scope: string;
}

/** Mentions of each brand and competitor among what was found, in the order the topics were made. */
export function countVoices(db: Database, found: FoundSql): { topics: TopicCount[]; any: number } {
  const topics = db
    .prepare<unknown[], TopicCount>(
      `WITH found (id) AS (${found.sql}) SELECT t.name AS value, t.name AS label, t.color, t.scope,
         (SELECT count(*) FROM found q JOIN mention_topic mt ON mt.mention_id = q.id AND mt.topic_id = t.id) AS count
       FROM topic t WHERE t.removed IS NULL AND t.scope IN ('brand', 'competitor') ORDER BY t.scope, t.id`,
    )
    .all(...found.params);
  const any =
    db
      .prepare<unknown[], number>(
        `SELECT count(*) FROM (${found.sql}) q WHERE EXISTS (SELECT 1 FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
           WHERE mt.mention_id = q.id AND t.removed IS NULL AND t.scope IN ('brand', 'competitor'))`,
      )
      .pluck()
      .get(...found.params) ?? 0;
  return { topics, any };
}

/** Quotes worth reading: clear in what they say, of a length to quote, spread over sources, copies left out. */
export function pickQuotes(db: Database, found: FoundSql, limit: number): Id[] {
  return db
    .prepare<unknown[], Id>(
      `WITH found (id) AS (${found.sql}) SELECT id FROM (
         SELECT m.id, row_number() OVER (PARTITION BY m.source_id ORDER BY abs(coalesce(f.score, 0)) DESC, m.id DESC) AS place,
           abs(coalesce(f.score, 0)) AS strength
         FROM found q JOIN mention m ON m.id = q.id JOIN fact f ON f.mention_id = m.id
         LEFT JOIN author a ON a.id = m.author_id
         WHERE length(m.text) BETWEEN 40 AND 400 AND f.duplicate_of IS NULL AND coalesce(a.ours, 0) = 0)
       ORDER BY place, strength DESC LIMIT ${limit}`,
    )
    .pluck()
    .all(...found.params);
}
