// The log of every request that left (or was refused to leave) this machine.
import type { Database } from 'better-sqlite3';
import type { Id, Millis, RequestRecord, RequestSum } from '../../contract/model.ts';
import { statement } from './statement.ts';

interface RequestRow {
  readonly id: Id;
  readonly at: Millis;
  readonly source_id: Id | null;
  readonly purpose: string;
  readonly url: string;
  readonly status: number | null;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly from_cache: number;
  readonly error: string | null;
}

export function logRequests(db: Database, records: readonly Omit<RequestRecord, 'id'>[]): void {
  const insert = statement(
    db,
    `INSERT INTO request (at, source_id, purpose, url, status, bytes, milliseconds, from_cache, error)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const r of records) {
    insert.run(
      r.at,
      r.source,
      r.purpose,
      r.url,
      r.status,
      r.bytes,
      Math.round(r.milliseconds),
      r.fromCache ? 1 : 0,
      r.error,
    );
  }
}

/** The host of an address as it was asked, with its port. */
const host = `lower(substr(substr(url, instr(url, '://') + 3), 1, instr(substr(url, instr(url, '://') + 3) || '/', '/') - 1))`;

export function listRequests(
  db: Database,
  limit: number,
  which: { readonly before?: Id; readonly host?: string; readonly source?: Id } = {},
): RequestRecord[] {
  const wanted = ['id < @before'];
  if (which.host !== undefined) wanted.push(`${host} = @host`);
  if (which.source !== undefined) wanted.push('source_id = @source');
  return db
    .prepare<[object], RequestRow>(`SELECT * FROM request WHERE ${wanted.join(' AND ')} ORDER BY id DESC LIMIT @limit`)
    .all({ ...which, before: BigInt(which.before ?? Number.MAX_SAFE_INTEGER), limit })
    .map((row) => ({
      id: row.id,
      at: row.at,
      source: row.source_id,
      purpose: row.purpose,
      url: row.url,
      status: row.status,
      bytes: row.bytes,
      milliseconds: row.milliseconds,
      fromCache: row.from_cache === 1,
      error: row.error,
    }));
}

/** By host and source, the most asked first. Those without status and bytes, refused here or not answered, count apart. */
export function countByHost(db: Database): RequestSum[] {
  return db
    .prepare<[], RequestSum>(
      `SELECT ${host} AS host, source_id AS source, CASE WHEN source_id IS NULL THEN purpose END AS purpose,
         sum(status IS NOT NULL OR bytes > 0) AS requests, sum(status IS NULL AND bytes = 0) AS unanswered,
         sum(bytes) AS bytes, max(at) AS last
       FROM request GROUP BY 1, 2, 3 ORDER BY requests DESC, host`,
    )
    .all();
}

/** What was asked lately, and when each answer was complete: so that a new process keeps the pauses of the last one. */
export function listAskedSince(db: Database, since: Millis): { readonly url: string; readonly ended: Millis }[] {
  return db
    .prepare<[Millis], { url: string; ended: Millis }>(
      `SELECT url, ended FROM (SELECT url, at + milliseconds AS ended FROM request ORDER BY id DESC LIMIT 1000)
       WHERE ended > ?`,
    )
    .all(since);
}

/** Requests that really went out since then: refused ones have no status and no bytes. */
export function countRequestsSince(db: Database, since: Millis): number {
  return (
    db
      .prepare<[Millis], number>('SELECT count(*) FROM request WHERE at >= ? AND (status IS NOT NULL OR bytes > 0)')
      .pluck()
      .get(since) ?? 0
  );
}
