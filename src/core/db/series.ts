// Business series: numbers by day, and activities by the periods they ran. Each change can be taken back whole.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import type { Period, Series, SeriesKind, SeriesValue } from '../../contract/series.ts';
import { checkNameLength } from '../text/check-name.ts';
import { dayNumber, isoDay } from '../text/days.ts';
import { fold } from '../text/fold.ts';
import { joinPeriods } from '../text/periods.ts';
import type { Place, Values } from './values.ts';

interface SeriesRow {
  readonly id: Id;
  readonly kind: SeriesKind;
  readonly name: string;
  readonly unit: string;
  readonly days: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

const select = `
  SELECT s.id, s.kind, s.name, s.unit,
    CASE s.kind WHEN 'numbers' THEN (SELECT count(*) FROM series_value v WHERE v.series_id = s.id)
      ELSE (SELECT sum(p.last - p.first + 1) FROM series_period p WHERE p.series_id = s.id) END AS days,
    CASE s.kind WHEN 'numbers' THEN (SELECT min(v.day) FROM series_value v WHERE v.series_id = s.id)
      ELSE (SELECT min(p.first) FROM series_period p WHERE p.series_id = s.id) END AS first,
    CASE s.kind WHEN 'numbers' THEN (SELECT max(v.day) FROM series_value v WHERE v.series_id = s.id)
      ELSE (SELECT max(p.last) FROM series_period p WHERE p.series_id = s.id) END AS last
  FROM series s WHERE s.removed IS NULL`;

function rowToSeries(db: Database, { days, first, last, ...row }: SeriesRow): Series {
  return {
    ...row,
    days: days ?? 0,
    span: first === null || last === null ? null : { from: isoDay(first), to: isoDay(last) },
    periods: row.kind === 'activity' ? listPeriods(db, row.id) : [],
  };
}

export function listSeries(db: Database): Series[] {
  return db
    .prepare<[], SeriesRow>(`${select} ORDER BY s.folded`)
    .all()
    .map((row) => rowToSeries(db, row));
}

export function getSeries(db: Database, id: Id): Series {
  const row = db.prepare<[Id], SeriesRow>(`${select} AND s.id = ?`).get(id);
  if (!row) throw new EarshotError('not-found', `There is no series with the number ${id}.`, { field: 'series' });
  return rowToSeries(db, row);
}

export function findSeries(db: Database, name: string): Series | null {
  const row = db.prepare<[string], SeriesRow>(`${select} AND s.folded = ?`).get(fold(name.trim()));
  return row ? rowToSeries(db, row) : null;
}

/** By day; an activity has 1 on each day it runs. */
export function listValues(db: Database, id: Id): SeriesValue[] {
  const { kind, periods } = getSeries(db, id);
  if (kind === 'activity') return periods.flatMap(daysOf).map((day) => ({ day, value: 1 }));
  return db
    .prepare<[Id], { day: number; value: number }>(
      'SELECT day, value FROM series_value WHERE series_id = ? ORDER BY day',
    )
    .all(id)
    .map(({ day, value }) => ({ day: isoDay(day), value }));
}

function listPeriods(db: Database, id: Id): Period[] {
  return db
    .prepare<[Id], { first: number; last: number }>(
      'SELECT first, last FROM series_period WHERE series_id = ? ORDER BY first',
    )
    .all(id)
    .map(({ first, last }) => ({ from: isoDay(first), to: isoDay(last) }));
}

function daysOf({ from, to }: Period): string[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, index) => isoDay(first + index));
}

/** The numbers that these would take the place of. */
export function rememberValues(db: Database, id: Id, values: readonly SeriesValue[]): Values {
  const place = openValuesPlace(db, id);
  const former = values.flatMap(({ day, value }) => {
    const was = place.read(dayNumber(day));
    return was === value ? [] : [[dayNumber(day), was] as const];
  });
  return new Map([[`values ${id}`, new Map(former)]]);
}

export function rememberPeriods(db: Database, id: Id): Values {
  return new Map([['periods', new Map([[id, openPeriodsPlace(db).read(id)]])]]);
}

/** The number of a day; null where there is none. */
export function openValuesPlace(db: Database, id: Id): Place {
  const select = db
    .prepare<[Id, number], number>('SELECT value FROM series_value WHERE series_id = ? AND day = ?')
    .pluck();
  const remove = db.prepare('DELETE FROM series_value WHERE series_id = ? AND day = ?');
  const put = db.prepare('INSERT OR REPLACE INTO series_value (series_id, day, value) VALUES (?, ?, ?)');
  return {
    read: (day) => select.get(id, day) ?? null,
    write: (day, value) => {
      if (value === null) remove.run(id, day);
      else put.run(id, day, value);
    },
  };
}

/** All periods of an activity together, as JSON: those that touch become one, so none stands by itself. */
export function openPeriodsPlace(db: Database): Place {
  return {
    read: (id) => JSON.stringify(listPeriods(db, id)),
    write: (id, value) => setPeriods(db, id, JSON.parse(String(value)) as Period[]),
  };
}

export function makeSeries(db: Database, kind: SeriesKind, given: string, unit: string, now: Millis): Id {
  const name = checkName(db, given, null);
  // One of numbers may be called after a column of its file.
  if (kind === 'activity') checkNameLength(name);
  const { lastInsertRowid } = db
    .prepare('INSERT INTO series (kind, name, folded, unit, created) VALUES (?, ?, ?, ?, ?)')
    .run(kind, name, fold(name), unit.trim(), now);
  return Number(lastInsertRowid);
}

export function nameSeries(db: Database, id: Id, given: string, unit: string): void {
  const name = checkName(db, given, id);
  checkNameLength(name, getSeries(db, id).name);
  db.prepare('UPDATE series SET name = ?, folded = ?, unit = ? WHERE id = ?').run(name, fold(name), unit.trim(), id);
}

function checkName(db: Database, given: string, own: Id | null): string {
  const name = given.trim();
  if (!name) throw new EarshotError('bad-argument', 'A series needs a name.', { field: 'name' });
  const known = findSeries(db, name);
  if (known === null || known.id === own) return name;
  const what = known.kind === 'activity' ? 'an activity' : 'a series of numbers';
  throw new EarshotError('bad-argument', `There is ${what} named “${known.name}” already: choose another name.`, {
    field: 'name',
  });
}

/** Days given replace those of before; the others stay. Answers how many are new and how many are another number now. */
export function mergeValues(
  db: Database,
  id: Id,
  values: readonly SeriesValue[],
): { readonly added: number; readonly changed: number } {
  const known = db
    .prepare<[Id, number], number>('SELECT value FROM series_value WHERE series_id = ? AND day = ?')
    .pluck();
  const put = db.prepare('INSERT OR REPLACE INTO series_value (series_id, day, value) VALUES (?, ?, ?)');
  let added = 0;
  let changed = 0;
  for (const { day, value } of values) {
    const number = dayNumber(day);
    const before = known.get(id, number);
    if (before === value) continue;
    if (before === undefined) added++;
    else changed++;
    put.run(id, number, value);
  }
  return { added, changed };
}

/** Periods that overlap or touch become one. */
export function setPeriods(db: Database, id: Id, periods: readonly Period[]): void {
  const joined = joinPeriods(periods);
  db.prepare('DELETE FROM series_period WHERE series_id = ?').run(id);
  const insert = db.prepare('INSERT INTO series_period (series_id, first, last) VALUES (?, ?, ?)');
  for (const { from, to } of joined) insert.run(id, dayNumber(from), dayNumber(to));
}
