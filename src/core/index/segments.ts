// All segments of a project, kept true to its tables: what was kept is read, what changed since is made again.
// Works in slices, so that whoever waits for something else is heard in between.
import type { Database } from 'better-sqlite3';
import { packColumns, packWords, unpackColumns, unpackWords } from './pack.ts';
import { createSegmentReader, type Range } from './read-segment.ts';
import { type Counts, type Segment, type SegmentSizes, segmentFormat, usualSizes } from './segment.ts';
import type { TermBook } from './term-book.ts';
import type { WordTable } from './word-table.ts';

/** A range of the table `segment`, with its counts of changes. */
interface Stamp extends Range, Counts {}

/** What a range holds; several segments where it has grown too large for one and the table is not told yet. */
interface Part extends Stamp {
  readonly segments: readonly Segment[];
}

export interface PackedSegment {
  readonly low: number;
  readonly columns: Uint8Array;
  readonly words: Uint8Array;
}

/** A range as it was laid out, to be kept: its counts say of when it is. */
export interface PackedPart extends Counts {
  readonly low: number;
  readonly segments: readonly PackedSegment[];
}

export interface Segments {
  /** In the order of ids; none is empty. The same array as long as nothing changed. */
  readonly list: readonly Segment[];
  readonly mentions: number;
  /** Why segments were made that should have been there; null where none was. */
  readonly rebuilt: string | null;
  /** Ranges that are not what the tables say. Cheap: asks nothing where no transaction came in between. */
  countStale(): number;
  /** Makes stale ranges again, for about so long; false where some are left. At least one is made. */
  refresh(milliseconds: number): boolean;
  /** Takes at most so many ranges that are not kept as they are, to be kept. */
  takeUnsaved(limit: number): PackedPart[];
}

const highestId = Number.MAX_SAFE_INTEGER;

export function createSegments(
  db: Database,
  book: TermBook,
  zone: () => string,
  table: () => WordTable,
  sizes: SegmentSizes = usualSizes,
): Segments {
  const reader = createSegmentReader(db, book, zone, table);
  const stamps = db.prepare<[], Omit<Stamp, 'high'>>(
    'SELECT low, touched, reworded, grouped FROM segment ORDER BY low',
  );
  const readKept = createKeptReader(db);
  const parts = new Map<number, Part>();
  const unsaved = new Set<number>();
  const asked = new Set<number>();
  let stale: Stamp[] = [];
  let making: { readonly stamp: Stamp; readonly left: Range[]; readonly made: Segment[] } | null = null;
  let list: readonly Segment[] = [];
  let mentions = 0;
  let seen: unknown = null;
  let rebuilt: string | null = null;

  /** Nothing was written since where the version is the same. */
  function look(): void {
    const version = db.pragma('data_version', { simple: true });
    if (version === seen) return;
    seen = version;
    book.renew();
    const rows = stamps.all();
    const now = rows.map((row, at) => ({ ...row, high: rows[at + 1]?.low ?? highestId }));
    inheritParts(parts, now);
    for (const low of unsaved) if (!parts.has(low)) unsaved.delete(low);
    stale = now.filter((stamp) => !isCurrent(parts.get(stamp.low), stamp));
    if (making && !now.some(({ low, high }) => low === making?.stamp.low && high === making.stamp.high)) making = null;
  }

  function gather(): void {
    list = [...parts.values()]
      .sort((one, other) => one.low - other.low)
      .flatMap((part) => part.segments)
      .filter((segment) => segment.size > 0);
    mentions = list.reduce((sum, segment) => sum + segment.size, 0);
  }

  /** One slice: a segment, most often. What changes meanwhile is seen at the next look, and made once more. */
  function makeNext(): void {
    const [stamp] = stale;
    if (!stamp) return;
    if (!making) {
      if (!asked.has(stamp.low) && takeKept(stamp)) return;
      making = { stamp, left: divide(stamp, reader.listIds(stamp), sizes), made: [] };
    }
    const { left, made } = making;
    const range = left.shift();
    if (range) {
      const former = parts.get(stamp.low);
      const same =
        former?.reworded === making.stamp.reworded ? former.segments.find(({ low }) => low === range.low) : null;
      made.push(make(range, making.stamp, same ?? null));
    }
    if (left.length > 0) return;
    parts.set(making.stamp.low, { ...making.stamp, segments: made });
    unsaved.add(making.stamp.low);
    finish(making.stamp);
    making = null;
  }

  /** `former`: of the same texts. What did not change since is taken over. */
  function make(range: Range, stamp: Stamp, former: Segment | null): Segment {
    return db.transaction(() => {
      book.renew();
      const counts = countsOf(stamp);
      if (former && former.touched === stamp.touched)
        return { ...former, ...reader.readGroups(range, former), ...counts };
      const columns = reader.readColumns(range);
      return { ...columns, ...counts, low: range.low, text: former?.text ?? reader.readWords(range, columns) };
    })();
  }

  /** True where nothing else has to be done. Kept words are of use even where their columns are not. */
  function takeKept(stamp: Stamp): boolean {
    asked.add(stamp.low);
    const { part, complaint } = readKept(stamp);
    rebuilt ??= complaint;
    if (!part) return false;
    parts.set(stamp.low, part);
    if (!isCurrent(part, stamp)) return false;
    finish(stamp);
    return true;
  }

  function finish(made: Stamp): void {
    stale = stale.filter((stamp) => stamp.low !== made.low || !isAlike(stamp, made));
  }

  return {
    get list() {
      return list;
    },
    get mentions() {
      return mentions;
    },
    get rebuilt() {
      return rebuilt;
    },
    countStale: () => {
      look();
      return stale.length;
    },
    refresh: (milliseconds) => {
      const end = performance.now() + milliseconds;
      look();
      if (stale.length === 0) return true;
      do makeNext();
      while (stale.length > 0 && performance.now() < end);
      gather();
      return stale.length === 0;
    },
    takeUnsaved: (limit) => {
      const lows = [...unsaved].slice(0, limit);
      for (const low of lows) unsaved.delete(low);
      return lows.flatMap((low) => {
        const part = parts.get(low);
        if (!part) return [];
        const segments = part.segments.map((segment) => ({
          low: segment.low,
          columns: packColumns(stripped(segment)),
          words: packWords(segment.text),
        }));
        return [{ low, ...countsOf(part), segments }];
      });
    },
  };
}

function isCurrent(part: Part | undefined, stamp: Stamp): boolean {
  return part !== undefined && isAlike(part, stamp);
}

function isAlike(one: Counts, other: Counts): boolean {
  return one.touched === other.touched && one.reworded === other.reworded && one.grouped === other.grouped;
}

function countsOf({ touched, reworded, grouped }: Counts): Counts {
  return { touched, reworded, grouped };
}

/** A range as one segment, or as several where it holds too much for one. */
function divide({ low, high }: Range, ids: Float64Array, { full, largest }: SegmentSizes): Range[] {
  if (ids.length <= largest) return [{ low, high }];
  const count = Math.ceil(ids.length / full);
  const lows = Array.from({ length: count }, (_, at) =>
    at === 0 ? low : (ids[Math.floor((at * ids.length) / count)] ?? low),
  );
  return lows.map((start, at) => ({ low: start, high: lows[at + 1] ?? high }));
}

function stripped({
  low: _low,
  touched: _touched,
  reworded: _reworded,
  grouped: _grouped,
  text: _text,
  ...columns
}: Segment) {
  return columns;
}

interface KeptRow extends Counts {
  readonly low: number;
  readonly format: number;
  readonly columns: Buffer;
  readonly words: Buffer;
}

type KeptReader = (stamp: Stamp) => { part: Part | null; complaint: string | null };

/** What was kept, of whenever it is; a complaint where there is something that cannot be used. */
function createKeptReader(db: Database): KeptReader {
  const select = db.prepare<[bigint], KeptRow>('SELECT * FROM segment_columns WHERE low = ?');
  return (stamp) => {
    const row = select.get(BigInt(stamp.low));
    if (!row) return { part: null, complaint: null };
    if (row.format !== segmentFormat) return { part: null, complaint: 'The index was made by another version.' };
    const columns = unpackColumns(row.columns);
    const text = unpackWords(row.words);
    if (!columns || !text) return { part: null, complaint: 'The index was damaged.' };
    const counts = countsOf(row);
    const segment = { ...columns, ...counts, low: stamp.low, text };
    return { part: { ...stamp, ...counts, segments: [segment] }, complaint: null };
  };
}

/** A range that was divided lives on in its parts: what they hold is as true as it was. */
function inheritParts(parts: Map<number, Part>, now: readonly Stamp[]): void {
  for (const part of [...parts.values()]) {
    const inside = now.filter(({ low }) => low >= part.low && low < part.high);
    if (inside.length === 1 && inside[0]?.low === part.low && inside[0].high === part.high) continue;
    parts.delete(part.low);
    for (const stamp of inside) {
      const segment = part.segments.find(({ low }) => low === stamp.low);
      if (segment) parts.set(stamp.low, { ...stamp, ...countsOf(part), segments: [segment] });
    }
  }
}
