// The largest of many counts without sorting them all: how often each count occurs says where the limit lies.

export interface Counted {
  readonly id: number;
  readonly count: number;
}

const classes = 1 << 16;
const tally = new Uint32Array(classes);

/** Which numbers count: those of these kinds. */
export interface Accepted {
  readonly kindOf: Uint8Array;
  /** 1 for each kind that counts. */
  readonly kinds: Uint8Array;
}

/** Largest first, equals by number; place 0 stands for nothing and is left out. `accepted` null: all. */
export function findLargest(values: Uint32Array, limit: number, accepted: Accepted | null = null): Counted[] {
  const kindOf = accepted?.kindOf ?? noKinds;
  const kinds = accepted?.kinds ?? allKinds;
  const least = findLeast(values, limit, kindOf, kinds);
  const found: Counted[] = [];
  for (let id = 1; id < values.length; id++) {
    const count = values[id] as number;
    if (count >= least && kinds[kindOf[id] ?? 0] === 1) found.push({ id, count });
  }
  return found.sort((one, other) => other.count - one.count || one.id - other.id).slice(0, limit);
}

const noKinds = new Uint8Array(0);
const allKinds = Uint8Array.of(1);

/** Most numbers are counted now and then: where these are enough for the limit the others are passed over at once. */
const often = 16;

/** The count that at least so many reach; 1 where there are fewer. */
function findLeast(values: Uint32Array, limit: number, kindOf: Uint8Array, kinds: Uint8Array): number {
  return findLeastFrom(often, values, limit, kindOf, kinds) ?? findLeastFrom(1, values, limit, kindOf, kinds) ?? 1;
}

function findLeastFrom(
  from: number,
  values: Uint32Array,
  limit: number,
  kindOf: Uint8Array,
  kinds: Uint8Array,
): number | null {
  tally.fill(0);
  for (let id = 1; id < values.length; id++) {
    const count = values[id] as number;
    if (count < from || kinds[kindOf[id] ?? 0] !== 1) continue;
    const place = count < classes ? count : classes - 1;
    tally[place] = (tally[place] as number) + 1;
  }
  let reached = 0;
  for (let count = classes - 1; count >= from; count--) {
    reached += tally[count] as number;
    if (reached >= limit) return count;
  }
  return null;
}
