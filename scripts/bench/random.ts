// A small, fast, seeded generator of numbers, and the ways the benches draw from it.

/** mulberry32: the same seed, the same numbers from 0 (included) to 1 (not). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Random {
  /** From 0 to 1. */
  next(): number;
  chance(part: number): boolean;
  /** From 0 to `size` - 1, all alike. */
  below(size: number): number;
  /** From 0 to `size` - 1 by Zipf's law: the first twice as often as the second. */
  rank(size: number): number;
  /** By the normal distribution around 0, roughly. */
  normal(): number;
  pick<T>(items: readonly T[]): T;
  /** One of them by Zipf's law, the first most often. */
  pickRanked<T>(items: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  const next = seeded(seed);
  const below = (size: number) => Math.floor(next() * size);
  const rank = (size: number) => Math.min(size, Math.floor(Math.exp(next() * Math.log(size + 1)))) - 1;
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new RangeError('Nothing to draw from.');
    return item;
  };
  return {
    next,
    below,
    rank,
    chance: (part) => next() < part,
    normal: () => (next() + next() + next() + next() - 2) * Math.sqrt(3),
    pick: (items) => at(items, below(items.length)),
    pickRanked: (items) => at(items, rank(items.length)),
  };
}

/** The same items in another order. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
