// Sources: what is listened to, how each fares, and when it is due. The table is the queue of work.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Json, Millis, Source, SourceError, SourcePriority } from '../../contract/model.ts';
import { cover } from './coverage.ts';
import { statement } from './statement.ts';

interface SourceRow {
  readonly id: Id;
  readonly kind: string;
  readonly name: string;
  readonly config: string;
  readonly cursor: string | null;
  readonly interval_minutes: number | null;
  readonly priority: SourcePriority;
  readonly folder: string | null;
  readonly full_text: number;
  readonly recent: string;
  readonly listed: string;
  readonly paused: number;
  readonly next_check: Millis | null;
  readonly last_check: Millis | null;
  readonly last_success: Millis | null;
  readonly failures: number;
  readonly error: string | null;
  readonly notice: string | null;
  readonly created: Millis;
  readonly mentions: number;
  readonly newest: Millis | null;
}

const selectSource = `
  SELECT s.*,
    (SELECT count(*) FROM mention m JOIN fact f ON f.mention_id = m.id WHERE m.source_id = s.id AND f.hidden = 0) AS mentions,
    (SELECT max(at) FROM mention m WHERE m.source_id = s.id) AS newest
  FROM source s WHERE s.removed IS NULL`;

/** A source as the table knows it; how it fares is judged by pipeline/health.ts. */
export type StoredSource = Omit<Source, 'health'> & {
  readonly recent: readonly Millis[];
  /** What an OPML file said of it that means nothing here, to be said again on export. */
  readonly listed: Readonly<Record<string, string>>;
};

function rowToSource(row: SourceRow): StoredSource {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    config: JSON.parse(row.config) as Json,
    paused: row.paused === 1,
    intervalMinutes: row.interval_minutes,
    priority: row.priority,
    folder: row.folder,
    fullText: row.full_text === 1,
    recent: JSON.parse(row.recent) as Millis[],
    listed: JSON.parse(row.listed) as Record<string, string>,
    nextCheck: row.next_check,
    lastCheck: row.last_check,
    lastSuccess: row.last_success,
    error: row.error === null ? null : (JSON.parse(row.error) as SourceError),
    failures: row.failures,
    notice: row.notice,
    mentions: row.mentions,
    newest: row.newest,
    created: row.created,
  };
}

export function listSources(db: Database): StoredSource[] {
  return db.prepare<[], SourceRow>(`${selectSource} ORDER BY s.name COLLATE NOCASE, s.id`).all().map(rowToSource);
}

export function getSource(db: Database, id: Id): StoredSource {
  const row = db.prepare<[Id], SourceRow>(`${selectSource} AND s.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no source with the number ${id}.`);
  return rowToSource(row);
}

/** What a check needs to know of a source: nothing that has to be counted. */
export interface SourceWork {
  readonly kind: string;
  readonly name: string;
  readonly config: Json;
  readonly cursor: Json;
  readonly intervalMinutes: number | null;
  readonly priority: SourcePriority;
  readonly fullText: boolean;
  readonly recent: readonly Millis[];
  readonly failures: number;
}

export function getSourceWork(db: Database, id: Id): SourceWork {
  const row = statement<[Id], Omit<SourceRow, 'mentions' | 'newest'>>(
    db,
    'SELECT * FROM source WHERE id = ? AND removed IS NULL',
  ).get(id);
  if (!row) throw new EarshotError('not-found', `There is no source with the number ${id}.`);
  return {
    kind: row.kind,
    name: row.name,
    config: JSON.parse(row.config) as Json,
    cursor: row.cursor === null ? null : (JSON.parse(row.cursor) as Json),
    intervalMinutes: row.interval_minutes,
    priority: row.priority,
    fullText: row.full_text === 1,
    recent: JSON.parse(row.recent) as Millis[],
    failures: row.failures,
  };
}

export interface DueSource {
  readonly id: Id;
  readonly kind: string;
  readonly nextCheck: Millis | null;
}

/** Sources to check: those due by `by`, or every one that can be; important ones first, then the longest waiting. */
export function listDueSources(db: Database, by: Millis | null): DueSource[] {
  return db
    .prepare<[Millis | null, Millis | null], DueSource>(
      `SELECT id, kind, next_check AS nextCheck FROM source
       WHERE removed IS NULL AND paused = 0 AND next_check IS NOT NULL AND (? IS NULL OR next_check <= ?)
       ORDER BY CASE priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, next_check, id`,
    )
    .all(by, by);
}

/** Puts checks off, or brings them forward. */
export function setNextChecks(db: Database, checks: readonly { readonly id: Id; readonly at: Millis }[]): void {
  const update = db.prepare('UPDATE source SET next_check = ? WHERE id = ?');
  for (const { id, at } of checks) update.run(at, id);
}

export interface NewSource {
  readonly kind: string;
  readonly name: string;
  readonly config: Json;
  readonly folder?: string | null;
  readonly listed?: Readonly<Record<string, string>>;
  /** Null for files, which are never checked. */
  readonly nextCheck: Millis | null;
}

export function addSource(db: Database, source: NewSource, now: Millis): Id {
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO source (kind, name, config, folder, listed, next_check, created) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      source.kind,
      source.name,
      JSON.stringify(source.config),
      source.folder ?? null,
      JSON.stringify(source.listed ?? {}),
      source.nextCheck,
      now,
    );
  return Number(lastInsertRowid);
}

/** A source of the same kind and configuration (or, for files, name), removed ones included. */
export function findSource(db: Database, source: Pick<NewSource, 'kind' | 'config'>): Id | null {
  const found = db
    .prepare<[string, string], Id>('SELECT id FROM source WHERE kind = ? AND config = ? ORDER BY id LIMIT 1')
    .pluck()
    .get(source.kind, JSON.stringify(source.config));
  return found ?? null;
}

/** The same among those that are listened to, or were paused. */
export function findListedSource(db: Database, source: Pick<NewSource, 'kind' | 'config'>): Id | null {
  const found = db
    .prepare<[string, string], Id>('SELECT id FROM source WHERE kind = ? AND config = ? AND removed IS NULL LIMIT 1')
    .pluck()
    .get(source.kind, JSON.stringify(source.config));
  return found ?? null;
}

export interface SourceChange {
  readonly name?: string;
  readonly paused?: boolean;
  readonly intervalMinutes?: number | null;
  readonly priority?: SourcePriority;
  readonly folder?: string | null;
  readonly fullText?: boolean;
  readonly config?: Json;
}

export function changeSource(db: Database, id: Id, change: SourceChange): StoredSource {
  const before = getSource(db, id);
  const after = { ...before, ...withoutUndefined(change) };
  db.prepare(
    `UPDATE source SET name = ?, paused = ?, interval_minutes = ?, priority = ?, folder = ?, full_text = ?, config = ?
     WHERE id = ?`,
  ).run(
    after.name,
    after.paused ? 1 : 0,
    after.intervalMinutes,
    after.priority,
    after.folder?.trim() || null,
    after.fullText ? 1 : 0,
    JSON.stringify(after.config),
    id,
  );
  return getSource(db, id);
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

export function restoreSource(db: Database, id: Id): void {
  db.prepare('UPDATE source SET removed = NULL WHERE id = ?').run(id);
}

/** How one check of a source went. */
export interface CheckOutcome {
  readonly source: Id;
  readonly at: Millis;
  readonly day: string;
  readonly nextCheck: Millis;
  readonly error: SourceError | null;
  readonly notice: string | null;
  /** The source's own name, taken over while it still bears the placeholder. */
  readonly title: string | null;
  readonly placeholder: string | null;
  /** Publication times of its latest mentions, latest first. */
  readonly recent: readonly Millis[];
}

/** Returns the name the source bears now. */
export function recordCheck(db: Database, outcome: CheckOutcome): string {
  const failed = outcome.error !== null;
  statement(
    db,
    `UPDATE source SET last_check = @at, next_check = @nextCheck, error = @error, recent = @recent,
       notice = CASE WHEN @failed THEN notice ELSE @notice END,
       last_success = CASE WHEN @failed THEN last_success ELSE @at END,
       failures = CASE WHEN @failed THEN failures + 1 ELSE 0 END
     WHERE id = @source`,
  ).run({
    source: outcome.source,
    at: outcome.at,
    nextCheck: outcome.nextCheck,
    error: outcome.error ? JSON.stringify(outcome.error) : null,
    recent: JSON.stringify(outcome.recent),
    notice: outcome.notice,
    failed: failed ? 1 : 0,
  });
  if (outcome.title && outcome.placeholder !== null) {
    const name = outcome.title.slice(0, 120);
    statement(db, 'UPDATE source SET name = ? WHERE id = ? AND name = ?').run(
      name,
      outcome.source,
      outcome.placeholder,
    );
  }
  cover(db, { source: outcome.source, day: outcome.day, ...(failed ? { failed: 1 } : { succeeded: 1 }) });
  const row = statement<[Id], { name: string }>(db, 'SELECT name FROM source WHERE id = ?').get(outcome.source);
  return row?.name ?? '';
}

export function saveCursor(db: Database, id: Id, cursor: Json): void {
  statement(db, 'UPDATE source SET cursor = ? WHERE id = ?').run(JSON.stringify(cursor), id);
}

/** Every source, removed ones too: what they brought is still there to be searched. */
export function listSourceNames(db: Database): { id: Id; name: string; kind: string }[] {
  return db.prepare<[], { id: Id; name: string; kind: string }>('SELECT id, name, kind FROM source ORDER BY id').all();
}
