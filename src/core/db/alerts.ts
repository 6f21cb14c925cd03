// Alerts of topics, and what they noticed.
import type { Database } from 'better-sqlite3';
import {
  type Alert,
  type AlertEvent,
  type AlertKind,
  type AlertReason,
  alertKinds,
  alertThresholds,
} from '../../contract/alerts.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';

type AlertRow = Omit<Alert, 'enabled'> & { readonly enabled: number };

const selectAlerts = `
  SELECT a.id, a.topic_id AS topic, a.kind, a.threshold, a.enabled
  FROM alert a JOIN topic t ON t.id = a.topic_id AND t.removed IS NULL WHERE a.removed IS NULL`;

const rowToAlert = (row: AlertRow): Alert => ({ ...row, enabled: row.enabled === 1 });

export function listAlerts(db: Database, topic: Id | null = null): Alert[] {
  return db
    .prepare<[Id | null], AlertRow>(`${selectAlerts} AND a.topic_id = coalesce(?, a.topic_id) ORDER BY a.id`)
    .all(topic)
    .map(rowToAlert);
}

function getAlert(db: Database, id: Id): Alert {
  const row = db.prepare<[Id], AlertRow>(`${selectAlerts} AND a.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no alert with the number ${id}.`);
  return rowToAlert(row);
}

/** Without its counts, which of a large topic take long. */
export function readTopicName(db: Database, topic: Id): string {
  const name = db.prepare<[Id], string>('SELECT name FROM topic WHERE id = ? AND removed IS NULL').pluck().get(topic);
  if (name === undefined) throw new EarshotError('not-found', `There is no topic with the number ${topic}.`);
  return name;
}

export interface AlertToSave {
  readonly topic: Id;
  readonly kind: AlertKind;
  readonly threshold?: number;
  readonly enabled?: boolean;
}

/** The one there is of a topic and kind, or the latest that was removed. */
export function findAlert(db: Database, { topic, kind }: Pick<AlertToSave, 'topic' | 'kind'>): Id | null {
  const found = db
    .prepare<[Id, string], Id>(
      'SELECT id FROM alert WHERE topic_id = ? AND kind = ? ORDER BY removed IS NULL DESC, id DESC LIMIT 1',
    )
    .pluck()
    .get(topic, kind);
  return found ?? null;
}

/** One that was removed comes back. One that is switched on looks at what is captured from then on. */
export function saveAlert(db: Database, { topic, kind, threshold, enabled }: AlertToSave, now: Millis): Alert {
  checkThreshold(kind, threshold);
  readTopicName(db, topic);
  const before = db
    .prepare<[Id | null], AlertRow & { removed: Millis | null }>(
      'SELECT id, topic_id AS topic, kind, threshold, enabled, removed FROM alert WHERE id = ?',
    )
    .get(findAlert(db, { topic, kind }));
  if (!before) {
    const { lastInsertRowid } = db
      .prepare('INSERT INTO alert (topic_id, kind, threshold, enabled, since, created) VALUES (?, ?, ?, ?, ?, ?)')
      .run(topic, kind, threshold ?? alertThresholds[kind].usual, (enabled ?? true) ? 1 : 0, now, now);
    return getAlert(db, Number(lastInsertRowid));
  }
  const wasOn = before.removed === null && before.enabled === 1;
  const isOn = enabled ?? (before.removed !== null || wasOn);
  db.prepare('UPDATE alert SET threshold = ?, enabled = ?, removed = NULL WHERE id = ?').run(
    threshold ?? before.threshold,
    isOn ? 1 : 0,
    before.id,
  );
  if (isOn && !wasOn) db.prepare('UPDATE alert SET since = ? WHERE id = ?').run(now, before.id);
  return getAlert(db, before.id);
}

/** @throws EarshotError `bad-argument` with what is possible. */
export function checkThreshold(kind: AlertKind, threshold: number | undefined): void {
  const limits = alertKinds.includes(kind) ? alertThresholds[kind] : null;
  if (!limits) {
    throw new EarshotError('bad-argument', `An alert is one of ${alertKinds.join(', ')}.`, { field: 'kind' });
  }
  if (threshold === undefined || (threshold >= limits.least && threshold <= limits.most)) return;
  const message = `The threshold of a ${kind} alert is a number from ${limits.least} to ${limits.most}.`;
  throw new EarshotError('bad-argument', message, { field: 'threshold' });
}

/** An alert that is on, with what has to be known to look. */
export interface WatchedAlert extends Alert {
  readonly topicName: string;
  /** Captured before: not looked at. */
  readonly since: Millis;
  /** When it last went off. */
  readonly last: Millis | null;
}

export function listWatched(db: Database): WatchedAlert[] {
  return db
    .prepare<[], AlertRow & Omit<WatchedAlert, keyof Alert>>(
      `SELECT a.id, a.topic_id AS topic, a.kind, a.threshold, a.enabled, a.since, t.name AS topicName,
         (SELECT max(e.at) FROM alert_event e WHERE e.alert_id = a.id) AS last
       FROM alert a JOIN topic t ON t.id = a.topic_id AND t.removed IS NULL
       WHERE a.removed IS NULL AND a.enabled = 1 ORDER BY a.id`,
    )
    .all()
    .map((row) => ({ ...row, ...rowToAlert(row) }));
}

interface EventRow {
  readonly id: Id;
  readonly alert: Id;
  readonly topic: Id;
  readonly at: Millis;
  readonly reason: string;
  readonly query: string;
  readonly seen: Millis | null;
  readonly quiet: number;
}

const selectEvents = `
  SELECT e.id, e.alert_id AS alert, a.topic_id AS topic, e.at, e.reason, e.query, e.seen, e.quiet
  FROM alert_event e JOIN alert a ON a.id = e.alert_id`;

function rowToEvent(row: EventRow): AlertEvent {
  const reason = JSON.parse(row.reason) as AlertReason;
  return { ...row, reason, seen: row.seen !== null, quiet: row.quiet === 1 };
}

/** Latest first; those of an alert that was removed stay. */
export function listAlertEvents(
  db: Database,
  { topic = null, limit, before = null }: { topic?: Id | null; limit: number; before?: Id | null },
): AlertEvent[] {
  return db
    .prepare<[Id | null, Id | null, Id | null, number], EventRow>(
      `${selectEvents} WHERE a.topic_id = coalesce(?, a.topic_id) AND (? IS NULL OR e.id < ?) ORDER BY e.id DESC LIMIT ?`,
    )
    .all(topic, before, before, limit)
    .map(rowToEvent);
}

export interface Noticed {
  readonly alert: Id;
  readonly reason: AlertReason;
  readonly query: string;
}

/** Answers them as they were kept. Those of an alert that was switched off meanwhile are left out. */
export function saveAlertEvents(
  db: Database,
  noticed: readonly Noticed[],
  { quiet, now }: { readonly quiet: boolean; readonly now: Millis },
): AlertEvent[] {
  const on = new Set(listWatched(db).map(({ id }) => id));
  const insert = db.prepare('INSERT INTO alert_event (alert_id, at, reason, query, quiet) VALUES (?, ?, ?, ?, ?)');
  const select = db.prepare<[Id], EventRow>(`${selectEvents} WHERE e.id = ?`);
  return noticed
    .filter(({ alert }) => on.has(alert))
    .flatMap(({ alert, reason, query }) => {
      const { lastInsertRowid } = insert.run(alert, now, JSON.stringify(reason), query, quiet ? 1 : 0);
      return (select.get(Number(lastInsertRowid)) ?? []) as EventRow[];
    })
    .map(rowToEvent);
}

/** What came in the quiet hours is told now: it is quiet no more. Oldest first. */
export function releaseQuiet(db: Database): AlertEvent[] {
  const events = db.prepare<[], EventRow>(`${selectEvents} WHERE e.quiet = 1 ORDER BY e.id`).all();
  if (events.length > 0) db.prepare('UPDATE alert_event SET quiet = 0 WHERE quiet = 1').run();
  return events.map((event) => rowToEvent({ ...event, quiet: 0 }));
}

export function hasQuiet(db: Database): boolean {
  return db.prepare<[], 1>('SELECT 1 FROM alert_event WHERE quiet = 1 LIMIT 1').pluck().get() === 1;
}

/** All of them without ids. */
export function markAlertsSeen(db: Database, ids: readonly Id[] | null, now: Millis): void {
  const among = ids === null ? '' : ' AND id IN (SELECT value FROM json_each(?))';
  const mark = db.prepare(`UPDATE alert_event SET seen = ? WHERE seen IS NULL${among}`);
  if (ids === null) mark.run(now);
  else mark.run(now, JSON.stringify(ids));
}
