// What alerts look at: a topic's mentions by the hour, its questions, its risky ones. Everything is read from a stretch
// of ids, which follow time. Only what others published counts: our own mentions are left out, and so is what has no
// date of its own, for that stands where it was captured, however old it is.
import type { Database } from 'better-sqlite3';
import type { Id, Millis } from '../../contract/model.ts';
import { intentPlaces } from '../text/intent-places.ts';

export interface Stretch {
  readonly topic: Id;
  readonly from: Millis;
  readonly until: Millis;
  /** Captured at this time or before it: left out. */
  readonly since?: Millis;
}

/** How ids follow time in this project. */
export interface IdTimes {
  readonly idFloor: (at: Millis) => bigint;
  readonly spillSeconds: number;
}

const hour = 3_600_000;
const longestText = 2000;

const members = `
  FROM mention_topic mt JOIN mention m ON m.id = mt.mention_id JOIN fact f ON f.mention_id = m.id
    LEFT JOIN author a ON a.id = m.author_id
  WHERE mt.topic_id = ? AND mt.mention_id >= ? AND mt.mention_id < ? AND m.at >= ? AND m.at < ? AND m.captured > ?
    AND m.dated <> 'captured' AND f.hidden = 0 AND coalesce(a.ours, 0) = 0`;

type Bounds = [number | bigint, bigint, bigint, bigint, bigint, bigint];

function boundsOf({ topic, from, until, since }: Stretch, { idFloor, spillSeconds }: IdTimes): Bounds {
  const low = BigInt(Math.trunc(from));
  const high = BigInt(Math.trunc(until));
  const last = idFloor(until + 1000 * (spillSeconds + 1));
  return [BigInt(topic), idFloor(from), last, low, high, BigInt(Math.trunc(since ?? Number.MIN_SAFE_INTEGER))];
}

export interface HourCount {
  /** Back from the end: -1 is the hour before it. */
  readonly hour: number;
  readonly source: Id;
  readonly count: number;
  readonly negative: number;
  /** Those whose sentiment is known. */
  readonly judged: number;
}

export function countTopicHours(db: Database, stretch: Stretch, end: Millis, times: IdTimes): HourCount[] {
  return db
    .prepare<
      [bigint, ...Bounds],
      HourCount
    >(`SELECT -((? - 1 - m.at) / ${hour}) - 1 AS hour, m.source_id AS source, count(*) AS count,
       count(*) FILTER (WHERE f.sentiment = -1) AS negative, count(f.sentiment) AS judged
     ${members} GROUP BY 1, 2`)
    .all(BigInt(Math.trunc(end)), ...boundsOf(stretch, times));
}

export function listTopicMembers(
  db: Database,
  stretch: Stretch,
  times: IdTimes,
): { readonly id: Id; readonly source: Id }[] {
  return db
    .prepare<Bounds, { id: Id; source: Id }>(`SELECT m.id, m.source_id AS source ${members}`)
    .all(...boundsOf(stretch, times));
}

export interface AskedQuestion {
  readonly id: Id;
  readonly at: Millis;
  readonly captured: Millis;
  readonly language: string | null;
  readonly text: string;
}

/** Newest first, copies left out. */
export function listTopicQuestions(db: Database, stretch: Stretch, times: IdTimes, limit: number): AskedQuestion[] {
  return db
    .prepare<
      Bounds,
      AskedQuestion
    >(`SELECT m.id, m.at, m.captured, f.language, substr(m.text, 1, ${longestText}) AS text
     ${members} AND f.intent = ${intentPlaces.indexOf('question')} AND f.duplicate_of IS NULL AND f.similar_to IS NULL
     ORDER BY mt.mention_id DESC LIMIT ${Math.trunc(limit)}`)
    .all(...boundsOf(stretch, times));
}

export interface RiskyMention {
  readonly id: Id;
  readonly at: Millis;
  readonly text: string;
}

/** The riskiest first, copies left out. `risk` from 0 to 100. */
export function listTopicRisks(db: Database, stretch: Stretch, times: IdTimes, risk: number): RiskyMention[] {
  return db
    .prepare<[...Bounds, bigint], RiskyMention>(`SELECT m.id, m.at, substr(m.text, 1, ${longestText}) AS text
     ${members} AND f.risk >= ? AND f.duplicate_of IS NULL ORDER BY f.risk DESC, mt.mention_id DESC LIMIT 1000`)
    .all(...boundsOf(stretch, times), BigInt(Math.ceil(risk)));
}

/** Which stretches of 24 hours back from the end, -1 the latest, hold any mention of the project. */
export function listHeardDays(db: Database, end: Millis, days: number, { idFloor }: IdTimes): Set<number> {
  const any = db.prepare<[bigint, bigint], 1>('SELECT 1 FROM mention WHERE id >= ? AND id < ? LIMIT 1').pluck();
  const floorOf = (day: number) => idFloor(end + 24 * day * hour);
  const all = Array.from({ length: days }, (_, index) => -1 - index);
  return new Set(all.filter((day) => any.get(floorOf(day), floorOf(day + 1)) !== undefined));
}

/** When the oldest mention of a source was published; null where it has none. */
export function findFirstHeard(db: Database, source: Id): Millis | null {
  // Without the index named, SQLite walks all mentions from the oldest until one of a young source comes.
  const oldest = db
    .prepare<[Id], number | null>('SELECT min(id) FROM mention INDEXED BY mention_identity WHERE source_id = ?')
    .pluck();
  const at = db.prepare<[Id], Millis>('SELECT at FROM mention WHERE id = ?').pluck();
  const id = oldest.get(source) ?? null;
  return id === null ? null : (at.get(id) ?? null);
}

/** When the topic was last spoken of. */
export function findLastHeard(db: Database, topic: Id): Millis | null {
  return (
    db
      .prepare<
        [Id],
        Millis
      >(`SELECT m.at FROM mention_topic mt JOIN mention m ON m.id = mt.mention_id JOIN fact f ON f.mention_id = m.id
       WHERE mt.topic_id = ? AND f.hidden = 0 AND m.dated <> 'captured' ORDER BY mt.mention_id DESC LIMIT 1`)
      .pluck()
      .get(topic) ?? null
  );
}

/** What the latest events of an alert were about: it is told once. */
export function listToldMentions(db: Database, alert: Id, since: Millis): Set<Id> {
  const ids = db
    .prepare<[Id, Millis], Id>(`SELECT gm.mention_id FROM alert_event e JOIN grouping g ON g.key = substr(e.query, 7)
       JOIN grouping_mention gm ON gm.grouping_id = g.id WHERE e.alert_id = ? AND e.at >= ?`)
    .pluck()
    .all(alert, since);
  return new Set(ids);
}
