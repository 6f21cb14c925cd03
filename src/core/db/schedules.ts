// Schedules: boards that are written to a folder by themselves, when next, and how it went last.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import type { Schedule } from '../../contract/schedules.ts';
import { fromLocal, offsetAt } from '../text/zones.ts';

interface ScheduleRow extends Omit<Schedule, 'enabled'> {
  readonly enabled: number;
}

function rowToSchedule(row: ScheduleRow): Schedule {
  return { ...row, enabled: row.enabled === 1 };
}

/** Those of boards that are still there. */
const selectSchedule = `
  SELECT s.id, s.board_id AS board, s.format, s.folder, s.every, s.day, s.hour, s.locale, s.enabled, s.next, s.last, s.file, s.error
  FROM schedule s JOIN board b ON b.id = s.board_id
  WHERE s.removed IS NULL AND b.removed IS NULL`;

export function listSchedules(db: Database, board: Id | null): Schedule[] {
  return db
    .prepare<[Id | null, Id | null], ScheduleRow>(`${selectSchedule} AND (? IS NULL OR s.board_id = ?) ORDER BY s.id`)
    .all(board, board)
    .map(rowToSchedule);
}

/** Those whose time has come. */
export function listDueSchedules(db: Database, by: Millis): Id[] {
  return db
    .prepare<[Millis], Schedule>(`${selectSchedule} AND s.enabled = 1 AND s.next <= ? ORDER BY s.next, s.id`)
    .all(by)
    .map(({ id }) => id);
}

export function getSchedule(db: Database, id: Id): Schedule {
  const row = db.prepare<[Id], ScheduleRow>(`${selectSchedule} AND s.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no schedule with the number ${id}.`);
  return rowToSchedule(row);
}

export type ScheduleToSave = Pick<
  Schedule,
  'board' | 'format' | 'folder' | 'every' | 'day' | 'hour' | 'locale' | 'enabled' | 'next'
> & { readonly id?: Id };

export function saveSchedule(db: Database, given: ScheduleToSave, now: Millis): Schedule {
  const { id, board, format, folder, every, day, hour, locale, enabled, next } = given;
  const values = [board, format, folder, every, day, hour, locale, enabled ? 1 : 0, next];
  if (id === undefined) {
    const result = db
      .prepare(
        `INSERT INTO schedule (board_id, format, folder, every, day, hour, locale, enabled, next, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(...values, now);
    return getSchedule(db, Number(result.lastInsertRowid));
  }
  getSchedule(db, id);
  // What went wrong may be mended by what was changed: it is said again if it is not.
  db.prepare(
    `UPDATE schedule SET board_id = ?, format = ?, folder = ?, every = ?, day = ?, hour = ?, locale = ?, enabled = ?, next = ?, error = NULL WHERE id = ?`,
  ).run(...values, id);
  return getSchedule(db, id);
}

/** After the project's zone has changed: the same hour by the new clocks. */
export function moveSchedules(db: Database, from: string, to: string): void {
  const rows = db.prepare<[], { id: Id; next: Millis }>('SELECT id, next FROM schedule WHERE next IS NOT NULL').all();
  const move = db.prepare('UPDATE schedule SET next = ? WHERE id = ?');
  for (const { id, next } of rows) move.run(fromLocal(to, next + offsetAt(from, next) * 60_000).at, id);
}

/** When it is written next: null for one that is paused. */
export function setNextRun(db: Database, id: Id, next: Millis | null): void {
  db.prepare('UPDATE schedule SET next = ? WHERE id = ?').run(next, id);
}

/** How a run went: `file` where it was written, `error` where it was not; the file of the time before stays known. */
export interface ScheduleRun {
  readonly id: Id;
  readonly at: Millis;
  readonly next: Millis | null;
  readonly file: string | null;
  readonly error: string | null;
}

export function recordRun(db: Database, { id, at, next, file, error }: ScheduleRun): void {
  db.prepare('UPDATE schedule SET last = ?, next = ?, file = coalesce(?, file), error = ? WHERE id = ?').run(
    at,
    next,
    file,
    error,
    id,
  );
}
