// A change of very many mentions, while it goes on: it tells how far it is, and hears that nobody wants it any more, by
// two numbers that it shares with another thread. No call is heard in the middle of a transaction.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';

export interface Watch {
  /** Nobody wants it any more. */
  stop(): void;
  /** 0 to 1; null before it is known. */
  share(): number | null;
  readonly numbers: Int32Array;
}

const [stopped, thousandths] = [0, 1];
/** A walk over less is no part of what takes long. */
const few = 1000;
/** Between two looks at the numbers: some 2 ms of writing rows. */
const stride = 256;

export function createWatch(): Watch {
  const numbers = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  return {
    stop: () => void Atomics.store(numbers, stopped, 1),
    share: () => Atomics.load(numbers, thousandths) / 1000 || null,
    numbers,
  };
}

interface Watched {
  readonly numbers: Int32Array;
  /** What is changed is walked once, and once more for each topic. */
  readonly walks: number;
  walked: number;
}

const watched = new WeakMap<Database, Watched>();

/** What `work` walks over is told to these numbers and stopped by them. */
export function watchWalks<T>(db: Database, numbers: Int32Array, work: () => T): T {
  const topics = db.prepare<[], number>('SELECT count(*) FROM topic WHERE removed IS NULL').pluck().get() ?? 0;
  watched.set(db, { numbers, walks: 1 + topics, walked: 0 });
  try {
    return work();
  } finally {
    watched.delete(db);
  }
}

/** @throws EarshotError `cancelled`, within a transaction: nothing of it is kept. */
export function* walk<T>(db: Database, items: Iterable<T>, size = 0): Generator<T, void, undefined> {
  const watch = watched.get(db);
  if (!watch) return yield* items;
  const tells = size >= few;
  let at = 0;
  for (const item of items) {
    if (at % stride === 0) {
      refuseStopped(db);
      if (tells) tell(watch, at / size);
    }
    at += 1;
    yield item;
  }
  if (tells) watch.walked += 1;
}

export function refuseStopped(db: Database): void {
  const watch = watched.get(db);
  if (watch && Atomics.load(watch.numbers, stopped) === 1)
    throw new EarshotError('cancelled', 'Cancelled: nothing was changed.');
}

function tell({ numbers, walks, walked }: Watched, part: number): void {
  Atomics.store(numbers, thousandths, Math.min(1000, Math.round((1000 * (walked + part)) / walks)));
}
