// Puts texts together that say alike: candidates by shared rare words, then groups that grow while their members stay
// alike on average. Deterministic; the work grows with the number of texts, not with its square.

import { addUp, dot, dotSums, type SparseVector } from './sparse-vector.ts';
import type { Steps } from './steps.ts';

/** A word in more texts than this brings no two of them together: what says so much is in their other words. */
const mostHolders = 400;
/** Looked at closely for one text, and kept as its neighbours. */
const mostCandidates = 300;
const mostNeighbours = 12;
/** Texts held against others, or groups put together, in one step. */
const piece = 50;

interface Group {
  members: readonly number[];
  sum: Map<number, number>;
  /** Groups it may grow together with. */
  near: Set<number>;
}

interface Offer {
  readonly likeness: number;
  readonly one: number;
  readonly other: number;
}

/** Groups of two and more, as places in the list, ascending. `least`: average cosine within a group, 0 to 1. */
export function* clusterTexts(vectors: readonly SparseVector[], least: number): Steps<number[][]> {
  const groups = startGroups(vectors);
  const offers = new OfferQueue();
  const offer = (one: number, other: number) => {
    const [a, b] = [groups.get(one), groups.get(other)];
    if (!a || !b) return;
    const likeness = dotSums(a.sum, b.sum) / (a.members.length * b.members.length);
    if (likeness >= least) offers.add({ likeness, one: Math.min(one, other), other: Math.max(one, other) });
  };
  yield* findNeighbours(vectors, groups, least);
  for (const [one, { near }] of groups) for (const other of near) if (one < other) offer(one, other);
  yield;
  let next = vectors.length;
  for (let best = offers.take(); best; best = offers.take()) {
    const [a, b] = [groups.get(best.one), groups.get(best.other)];
    if (!a || !b) continue;
    groups.delete(best.one);
    groups.delete(best.other);
    const merged = merge(a, b, groups, next);
    for (const other of merged.near) offer(next, other);
    next += 1;
    if (next % piece === 0) yield;
  }
  return [...groups.values()]
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .filter((members) => members.length > 1)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Texts of the very same words begin as one group. */
function startGroups(vectors: readonly SparseVector[]): Map<number, Group> {
  const same = new Map<string, number[]>();
  for (const [at, { words, weights }] of vectors.entries()) {
    if (words.length === 0) continue;
    const key = Array.from(words, (word, index) => `${word}:${(weights[index] ?? 0).toFixed(4)}`).join(' ');
    const known = same.get(key);
    if (known) known.push(at);
    else same.set(key, [at]);
  }
  const groups = new Map<number, Group>();
  for (const members of same.values()) {
    const sum = addUp(members.flatMap((at) => vectors[at] ?? []));
    groups.set(members[0] ?? 0, { members, sum, near: new Set() });
  }
  return groups;
}

/** By an inverted index over the words: each text against the earlier ones that share a word that is not everywhere. */
function* findNeighbours(
  vectors: readonly SparseVector[],
  groups: ReadonlyMap<number, Group>,
  least: number,
): Steps<void> {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  for (const [one, group] of groups) {
    const vector = vectors[one];
    if (!vector) continue;
    shared.clear();
    for (const [at, word] of vector.words.entries()) {
      const others = holders.get(word) ?? [];
      holders.set(word, others);
      if (others.length <= mostHolders)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + (vector.weights[at] ?? 0));
      others.push(one);
    }
    const near = [...shared]
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, mostCandidates)
      .map(([other]) => [other, dot(vector, vectors[other] ?? vector)] as const)
      .filter(([, likeness]) => likeness >= least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, mostNeighbours);
    for (const [other] of near) {
      group.near.add(other);
      groups.get(other)?.near.add(one);
    }
    if (one % piece === 0) yield;
  }
}

function merge(a: Group, b: Group, groups: Map<number, Group>, number: number): Group {
  const [small, large] = a.sum.size <= b.sum.size ? [a, b] : [b, a];
  for (const [word, weight] of small.sum) large.sum.set(word, (large.sum.get(word) ?? 0) + weight);
  const near = new Set<number>();
  const merged: Group = { members: [...a.members, ...b.members], sum: large.sum, near };
  for (const other of [...a.near, ...b.near]) {
    const neighbour = groups.get(other);
    if (!neighbour) continue;
    near.add(other);
    neighbour.near.add(number);
  }
  groups.set(number, merged);
  return merged;
}

/** The likeliest first; of equals the earliest. A binary heap. */
class OfferQueue {
  private readonly heap: Offer[] = [];

  add(offer: Offer): void {
    const { heap } = this;
    heap.push(offer);
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(offer, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = offer;
  }

  take(): Offer | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [heap[child], heap[child + 1]];
      if (!left) break;
      if (right && isBefore(right, left)) child += 1;
      const below = heap[child];
      if (!below || !isBefore(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function isBefore(a: Offer, b: Offer): boolean {
  return (
    a.likeness > b.likeness || (a.likeness === b.likeness && (a.one < b.one || (a.one === b.one && a.other < b.other)))
  );
}
