// Conduct among what was found: how long people waited for our accounts, what was said to and fro, the hours they speak
// at, and the figures sources give. SQL gathers, measures make sense of it.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { offsetAt } from '../text/zones.ts';
import type { FoundSql } from './gather.ts';

/** From each mention to the first answer by one of our accounts; those nobody of us answered are left out. */
export function listWaits(db: Database, found: FoundSql): number[] {
  return db
    .prepare<unknown[], number>(
      // From our own answers, which are few, to what they answer: not from every mention to answers it may have. The plus
      // keeps SQLite from trying each id found for each of them.
      `SELECT max(0, min(r.at) - m.at) FROM author a
       CROSS JOIN mention r ON r.author_id = a.id CROSS JOIN fact rf ON rf.mention_id = r.id
       CROSS JOIN mention m ON m.source_id = r.source_id AND m.external_id = r.parent
       WHERE a.ours = 1 AND r.parent IS NOT NULL AND rf.hidden = 0 AND +m.id IN (${found.sql}) GROUP BY m.id`,
    )
    .pluck()
    .all(...found.params);
}

export interface Turn {
  readonly id: Id;
  readonly at: Millis;
  readonly ours: boolean;
  readonly found: boolean;
  readonly thanks: boolean;
}

interface TurnRow {
  readonly exchange: number;
  readonly id: Id;
  readonly at: Millis;
  readonly ours: number;
  readonly found: number;
  readonly thanks: number;
}

/**
 * What each author of the newest mentions found and our accounts said to each other, conversation by conversation: all
 * of the author's mentions in it, and our answers to them.
 */
export function listExchanges(db: Database, found: FoundSql, limit: number): { turns: Turn[] }[] {
  const rows = db
    .prepare<unknown[], TurnRow>(
      `WITH newest (id) AS MATERIALIZED (SELECT id FROM (${found.sql}) ORDER BY id DESC LIMIT ${limit}),
         asked AS MATERIALIZED (
           SELECT min(m.id) AS exchange, m.source_id, coalesce(m.thread, m.external_id) AS talk, m.author_id
           FROM newest q JOIN mention m ON m.id = q.id JOIN author a ON a.id = m.author_id
           WHERE a.ours = 0 GROUP BY m.source_id, talk, m.author_id),
         said AS MATERIALIZED (
           SELECT k.exchange, p.id, p.at, p.source_id, p.external_id FROM asked k
             CROSS JOIN mention p ON p.source_id = k.source_id AND p.thread = k.talk AND +p.author_id = k.author_id
           UNION
           SELECT k.exchange, p.id, p.at, p.source_id, p.external_id FROM asked k
             CROSS JOIN mention p ON p.source_id = k.source_id AND p.external_id = k.talk AND +p.author_id = k.author_id),
         turn AS (
           SELECT exchange, id, at, 0 AS ours FROM said
           UNION
           SELECT s.exchange, r.id, r.at, 1 FROM said s
             CROSS JOIN mention r ON r.source_id = s.source_id AND r.parent = s.external_id
             CROSS JOIN author a ON a.id = r.author_id AND a.ours = 1)
       SELECT t.exchange, t.id, t.at, t.ours, t.id IN newest AS found, coalesce(f.intent = 1, 0) AS thanks
       FROM turn t JOIN fact f ON f.mention_id = t.id WHERE f.hidden = 0 ORDER BY t.exchange, t.at, t.ours, t.id`,
    )
    .all(...found.params);
  return [...Map.groupBy(rows, (row) => row.exchange).values()].map((turns) => ({
    turns: turns.map(({ id, at, ours, found: mine, thanks }) => {
      return { id, at, ours: ours === 1, found: mine === 1, thanks: thanks === 1 };
    }),
  }));
}

/** Zones change their offset at quarter hours only: one look a quarter hour tells weekday and hour of all in it. */
const quarter = 900_000;
const dayLength = 86_400_000;

export function countHours(
  db: Database,
  found: FoundSql,
  zone: string,
): { weekday: number; hour: number; count: number }[] {
  const slots = db
    .prepare<unknown[], { slot: number; count: number }>(
      `SELECT (m.at - ((m.at % ${quarter}) + ${quarter}) % ${quarter}) / ${quarter} AS slot, count(*) AS count
       FROM (${found.sql}) q JOIN mention m ON m.id = q.id GROUP BY slot`,
    )
    .all(...found.params);
  const counts = new Array<number>(7 * 24).fill(0);
  for (const { slot, count } of slots) {
    const local = slot * quarter + offsetAt(zone, slot * quarter) * 60_000;
    const day = Math.floor(local / dayLength);
    // 1 January 1970 was a Thursday: Monday is 0.
    const place = 24 * ((((day + 3) % 7) + 7) % 7) + Math.floor((local - day * dayLength) / 3_600_000);
    counts[place] = (counts[place] ?? 0) + count;
  }
  return counts.map((count, place) => ({ weekday: Math.floor(place / 24) + 1, hour: place % 24, count }));
}

/** Mentions that stand where they were captured, their source having given no date. */
export function countUndated(db: Database, found: FoundSql): number {
  return (
    db
      .prepare<unknown[], number>(
        // From those without a date, which have an index of their own: where there are none, nothing is looked for.
        `SELECT count(*) FROM mention m INDEXED BY mention_undated WHERE m.dated = 'captured' AND +m.id IN (${found.sql})`,
      )
      .pluck()
      .get(...found.params) ?? 0
  );
}

/** Figures that sources give with a mention (likes, views), by name and value. */
export function countFigures(db: Database, found: FoundSql): { name: string; value: number; count: number }[] {
  return db
    .prepare<unknown[], { name: string; value: number; count: number }>(
      `SELECT e.key AS name, e.value, count(*) AS count FROM (${found.sql}) q JOIN mention m ON m.id = q.id
       JOIN json_each(m.engagement) e WHERE e.type IN ('integer', 'real') GROUP BY e.key, e.value`,
    )
    .all(...found.params);
}

/** Mentions by the sum of the figures of these names, largest first; those without any are left out. */
export function listMostFigured(
  db: Database,
  found: FoundSql,
  names: readonly string[],
  limit: number,
): { id: Id; value: number }[] {
  return db
    .prepare<unknown[], { id: Id; value: number }>(
      `SELECT m.id, sum(e.value) AS value FROM (${found.sql}) q JOIN mention m ON m.id = q.id
       JOIN json_each(m.engagement) e
       WHERE e.type IN ('integer', 'real') AND e.key IN (SELECT value FROM json_each(?))
       GROUP BY m.id ORDER BY value DESC, m.id DESC LIMIT ${limit}`,
    )
    .all(...found.params, JSON.stringify(names));
}
