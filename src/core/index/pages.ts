// A page of what was found: the ids in their order, from where the page before ended or from a date on.

import { hasBit } from './bits.ts';
import type { Hit } from './seek.ts';

export interface PageWanted {
  readonly limit: number;
  /** The last id of the page before. */
  readonly after: number | null;
  /** Begins at this time. */
  readonly at: number | null;
}

/** `hits`: the newest first, as a view has them. */
export function pageByTime(
  hits: readonly Hit[],
  order: 'newest' | 'oldest',
  { limit, after, at }: PageWanted,
): number[] {
  const newest = order === 'newest';
  const ids: number[] = [];
  for (const { segment, bits } of newest ? hits : hits.toReversed()) {
    const { size } = segment;
    if (limit <= ids.length) break;
    const ends = [segment.ids[0] ?? 0, segment.ids[size - 1] ?? 0] as const;
    if (after !== null && (newest ? ends[0] >= after : ends[1] <= after)) continue;
    for (let step = 0; step < size && ids.length < limit; step++) {
      const place = newest ? size - 1 - step : step;
      if (!hasBit(bits, place)) continue;
      const id = segment.ids[place] ?? 0;
      if (after !== null && (newest ? id >= after : id <= after)) continue;
      const time = segment.at[place] ?? 0;
      if (at !== null && (newest ? time > at : time < at)) continue;
      ids.push(id);
    }
  }
  return ids;
}

interface Ranked {
  readonly id: number;
  readonly value: number;
}

/** Most reactions first, the newest of equals first; where a source gave none there are none. */
export function pageByEngagement(hits: readonly Hit[], { limit, after, at }: PageWanted): number[] {
  const bound = after === null ? null : findRanked(hits, after);
  let best: Ranked[] = [];
  for (const { segment, bits } of hits) {
    for (let place = segment.size - 1; place >= 0; place--) {
      if (!hasBit(bits, place)) continue;
      if (at !== null && (segment.at[place] ?? 0) > at) continue;
      const ranked = rank(segment.ids[place] ?? 0, segment.engagement[place] ?? Number.NaN);
      if (bound !== null && compare(ranked, bound) <= 0) continue;
      best.push(ranked);
      // Sorted now and then: what cannot be on the page is let go.
      if (best.length > limit * 4 + 1000) best = best.sort(compare).slice(0, limit);
    }
  }
  return best
    .sort(compare)
    .slice(0, limit)
    .map(({ id }) => id);
}

function rank(id: number, engagement: number): Ranked {
  return { id, value: Number.isNaN(engagement) ? 0 : engagement };
}

function compare(one: Ranked, other: Ranked): number {
  if (one.value !== other.value) return one.value > other.value ? -1 : 1;
  return other.id - one.id;
}

function findRanked(hits: readonly Hit[], id: number): Ranked | null {
  for (const { segment } of hits) {
    const place = segment.ids.indexOf(id);
    if (place >= 0) return rank(id, segment.engagement[place] ?? Number.NaN);
  }
  return null;
}
