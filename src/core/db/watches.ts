// Columns: saved searches side by side, and up to when each was looked at.
import type { Database } from 'better-sqlite3';
import { type Column, columnWidths } from '../../contract/columns.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';

export interface Watch extends Pick<Column, 'id' | 'name' | 'query' | 'width' | 'mode'> {
  /** Captured at this time or before it: looked at. */
  readonly seen: Millis;
}

export interface WatchToSave extends Pick<Column, 'name' | 'query'> {
  readonly id?: Id;
  readonly width?: number;
  readonly mode?: Column['mode'];
}

/** More than fit on any screen; each is asked again whenever something comes. */
const most = 40;
const longestName = 100;

const selectWatches = 'SELECT id, name, query, width, mode, seen FROM watch WHERE removed IS NULL';

/** Left to right. */
export function listWatches(db: Database): Watch[] {
  return db.prepare<[], Watch>(`${selectWatches} ORDER BY place, id`).all();
}

export function getWatch(db: Database, id: Id): Watch {
  const row = db.prepare<[Id], Watch>(`${selectWatches} AND id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no column with the number ${id}.`);
  return row;
}

/** A new one goes to the right, and all that is there is no news to it. */
export function saveWatch(db: Database, given: WatchToSave, now: Millis): Watch {
  const name = given.name.trim();
  check({ ...given, name });
  if (given.id === undefined) {
    if (listWatches(db).length >= most)
      throw new EarshotError('bad-argument', `There can be ${most} columns: remove one first.`);
    const { width = columnWidths.usual, mode = 'quiet' } = given;
    const { lastInsertRowid } = db
      .prepare(
        `INSERT INTO watch (name, query, width, mode, place, seen, created)
         VALUES (?, ?, ?, ?, (SELECT coalesce(max(place), 0) + 1 FROM watch), ?, ?)`,
      )
      .run(name, given.query, width, mode, readLatestCapture(db), now);
    return getWatch(db, Number(lastInsertRowid));
  }
  const before = getWatch(db, given.id);
  const { width = before.width, mode = before.mode } = given;
  db.prepare('UPDATE watch SET name = ?, query = ?, width = ?, mode = ? WHERE id = ?').run(
    name,
    given.query,
    width,
    mode,
    before.id,
  );
  return getWatch(db, before.id);
}

function check({ name, width, mode }: WatchToSave): void {
  if (name === '') fail('name', 'A column needs a name.');
  if (name.length > longestName) fail('name', `The name of a column can have ${longestName} characters: shorten it.`);
  if (mode !== undefined && mode !== 'quiet' && mode !== 'notify') fail('mode', 'A column is quiet or notify.');
  const { least, most: widest } = columnWidths;
  if (width !== undefined && !(Number.isInteger(width) && width >= least && width <= widest))
    fail('width', `The width of a column is a whole number from ${least} to ${widest}.`);
}

function fail(field: string, message: string): never {
  throw new EarshotError('bad-argument', message, { field });
}

/** Those that are not named follow in their order. Answers the places of those that moved, as they were. */
export function orderWatches(db: Database, ids: readonly Id[]): Map<Id, number> {
  const before = db
    .prepare<[], { id: Id; place: number }>('SELECT id, place FROM watch WHERE removed IS NULL ORDER BY place, id')
    .all();
  for (const id of ids) getWatch(db, id);
  const set = db.prepare('UPDATE watch SET place = ? WHERE id = ?');
  // The places there are, handed out anew: what stays where it was is left alone.
  const order = [...new Set([...ids, ...before.map(({ id }) => id)])];
  const moved = before.filter(({ id }, at) => order[at] !== id);
  const places = new Map(before.map(({ id, place }) => [id, place]));
  for (const [at, id] of order.entries()) {
    const place = before[at]?.place ?? 0;
    if (places.get(id) !== place) set.run(place, id);
  }
  return new Map(moved.map(({ id, place }) => [id, place]));
}

export function markWatchSeen(db: Database, id: Id): void {
  db.prepare('UPDATE watch SET seen = ? WHERE id = ?').run(readLatestCapture(db), getWatch(db, id).id);
}

/** Not the clock: what is captured while one looks may be saved a moment later. */
function readLatestCapture(db: Database): Millis {
  return db.prepare<[], Millis | null>('SELECT max(captured) FROM mention').pluck().get() ?? 0;
}

/** Mentions captured after a time, at most `limit` of them, whenever they were published. */
export function listCapturedSince(db: Database, since: Millis, limit: number): Id[] {
  return db
    .prepare<[bigint, number], Id>('SELECT id FROM mention INDEXED BY mention_captured WHERE captured > ? LIMIT ?')
    .pluck()
    .all(BigInt(since), limit);
}
