// The parts of a query that only the tables can answer (phrases, regular expressions, samples …), asked for a window of
// time at once, or of the mentions that are left where each text has to be looked at.
import type { Database } from 'better-sqlite3';
import { amongSql, type Bounds, type CompiledQuery, idsSql, toSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { Node } from '../query/tree.ts';
import { addBit, type Bits, bothOf, countBits, noBits } from './bits.ts';
import type { Range } from './read-segment.ts';
import type { Segment } from './segment.ts';
import { type Part, testPlaces } from './test-places.ts';

/** The stretch of time that is being looked at: what is asked of the tables is asked for all of it. */
export interface Window {
  range: Range;
}

/** `each`: every text has to be looked at, so it is better asked last. */
export function planTable(
  node: Node,
  db: Database,
  context: QueryContext,
  window: Window,
): { part: Part; each: boolean } {
  const compiled = toSql(node, context);
  const listed = compiled.match !== null || compiled.clauses.some((clause) => clause.set || clause.walk);
  return listed ? { part: askWindow(compiled, db, window), each: false } : { part: askEach(compiled, db), each: true };
}

function askWindow(compiled: CompiledQuery, db: Database, window: Window): Part {
  let asked: Range | null = null;
  let ids: number[] = [];
  return (segment, within) => {
    if (asked !== window.range) {
      ids = findIds(db, { ...compiled, bounds: narrow(compiled.bounds, window.range) });
      asked = window.range;
    }
    return bothOf(within, placesOf(ids, segment));
  };
}

/** Hidden mentions are in no segment, so the full-text index alone will do where nothing else is asked. */
function findIds(db: Database, compiled: CompiledQuery): number[] {
  const { match, bounds } = compiled;
  if (match !== null && compiled.where === '1') {
    return db
      .prepare<unknown[], number>(
        `SELECT rowid FROM mention_text_index WHERE mention_text_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid`,
      )
      .pluck()
      .all(match, bounds.low, bounds.high);
  }
  const { sql, params } = idsSql(compiled);
  const ids = db
    .prepare<unknown[], number>(sql)
    .pluck()
    .all(...params);
  return ids.sort((one, other) => one - other);
}

function narrow({ low, high }: Bounds, range: Range): Bounds {
  const first = BigInt(range.low);
  const last = BigInt(range.high) - 1n;
  return { low: low !== null && low > first ? low : first, high: high !== null && high < last ? high : last };
}

/** Both in ascending order. */
function placesOf(ids: readonly number[], segment: Segment): Bits {
  const bits = noBits(segment.size);
  const own = segment.ids;
  const last = own[segment.size - 1] ?? Number.NEGATIVE_INFINITY;
  let at = firstFrom(ids, own[0] ?? Number.POSITIVE_INFINITY);
  let place = 0;
  for (let id = ids[at]; id !== undefined && id <= last; id = ids[++at]) {
    while ((own[place] ?? Number.POSITIVE_INFINITY) < id) place += 1;
    if (own[place] === id) addBit(bits, place);
  }
  return bits;
}

function firstFrom(ids: ArrayLike<number>, wanted: number): number {
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ids[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

function askEach(compiled: CompiledQuery, db: Database): Part {
  return (segment, within) => {
    const wanted: number[] = [];
    testPlaces(within, segment.size, (place) => wanted.push(segment.ids[place] ?? 0) > 0);
    if (countBits(within) === 0) return noBits(segment.size);
    const { sql, params } = amongSql(compiled, wanted);
    const found = db
      .prepare<unknown[], number>(sql)
      .pluck()
      .all(...params);
    return placesOf(
      found.sort((one, other) => one - other),
      segment,
    );
  };
}
