// Walks the segments of a project for a query, the newest or the oldest first, in slices: other calls are heard between.
import type { Bounds } from '../query/to-sql.ts';
import { allBits, type Bits, isEmpty } from './bits.ts';
import type { Plan } from './plan.ts';
import type { Segment } from './segment.ts';

/** What was found in a segment. */
export interface Hit {
  readonly segment: Segment;
  readonly bits: Bits;
}

export interface SeekOptions {
  readonly bounds: Bounds;
  readonly oldestFirst?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Called for each segment in which something was found; false ends the walk. */
  readonly take: (hit: Hit) => boolean;
  /** Told now and then how many segments were looked at. */
  readonly report?: (done: number, total: number) => void;
}

const sliceMilliseconds = 12;
/** Windows grow: a first page needs one segment, a count all of them. */
const largestWindow = 32;
const slowWindow = 50;

/** Answers how many segments were looked at. */
export async function seek(segments: readonly Segment[], plan: Plan, options: SeekOptions): Promise<number> {
  const { bounds, oldestFirst = false, signal, take, report } = options;
  const within = segments.filter((segment) => overlaps(segment, bounds));
  const order = oldestFirst ? within : within.toReversed();
  let looked = 0;
  let rested = performance.now();
  let size = 1;
  for (let at = 0; at < order.length; ) {
    const began = performance.now();
    const window = order.slice(at, at + size);
    plan.window.range = spanOf(window);
    for (const segment of window) {
      looked += 1;
      const bits = plan.part(segment, allBits(segment.size));
      if (!isEmpty(bits) && !take({ segment, bits })) return looked;
      if (performance.now() - rested < sliceMilliseconds) continue;
      report?.(looked, order.length);
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      rested = performance.now();
    }
    at += window.length;
    // What the tables answer for a window is not interrupted: where that takes long the next one is shorter.
    size = performance.now() - began > slowWindow ? Math.max(1, size >> 1) : Math.min(largestWindow, size * 2);
  }
  return looked;
}

function overlaps({ ids, size }: Segment, { low, high }: Bounds): boolean {
  return (low === null || (ids[size - 1] ?? 0) >= Number(low)) && (high === null || (ids[0] ?? 0) <= Number(high));
}

function spanOf(window: readonly Segment[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const { ids, size } of window) {
    low = Math.min(low, ids[0] ?? 0);
    high = Math.max(high, (ids[size - 1] ?? 0) + 1);
  }
  return { low, high };
}
