// Who does what to whom: whether two texts of the same words have some of them in each other's place.

import type { Alignment } from './align.ts';
import type { Unit, Wording } from './wording.ts';

/** A run of words that stands whole in both texts. */
interface Block {
  readonly firstA: number;
  readonly lastA: number;
  readonly firstB: number;
  readonly lastB: number;
}

/** Neighbours that agree crosswise, before two blocks are taken to have changed places; articles count half. */
const ENOUGH = 2.5;
const THROUGHOUT = 3.5;
const MOST_BLOCKS = 24;

/**
 * `from Paris to Vienna` against `from Vienna to Paris`: two runs of words stand each in the surroundings of the
 * other. A clause that merely moved takes its surroundings along; `Peru and Brazil` may be told in any order.
 */
export function hasExchange(a: Wording, b: Wording, { there }: Alignment): boolean {
  const blocks = findBlocks(a.units, there);
  for (const [index, x] of blocks.entries()) {
    for (const y of blocks.slice(index + 1)) {
      if (y.firstB > x.firstB || isList(a, b, x, y)) continue;
      if (crossing(a, b, x, y) >= enoughFor(a.units, x, y, a.kin.articles)) return true;
    }
  }
  return false;
}

/** In the order of the first text; only those that say something. */
function findBlocks(units: readonly Unit[], there: Int16Array): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < units.length && blocks.length < MOST_BLOCKS; at++) {
    const place = there[at] ?? -1;
    if (place < 0) continue;
    let last = at;
    while (there[last + 1] === place + (last + 1 - at)) last += 1;
    const block = { firstA: at, lastA: last, firstB: place, lastB: place + last - at };
    if (units.slice(at, last + 1).some((unit) => unit.kind !== 'small')) blocks.push(block);
    at = last;
  }
  return blocks;
}

function crossing(a: Wording, b: Wording, x: Block, y: Block): number {
  return (
    agreement(a, x.firstA - 1, b, y.firstB - 1) +
    agreement(a, x.lastA + 1, b, y.lastB + 1) +
    agreement(a, y.firstA - 1, b, x.firstB - 1) +
    agreement(a, y.lastA + 1, b, x.lastB + 1)
  );
}

/** Beginning and end of the texts agree by half. */
function agreement(a: Wording, at: number, b: Wording, place: number): number {
  const first = a.units[at];
  const second = b.units[place];
  if (!first || !second) return !first && !second ? 0.5 : 0;
  if (first.stem !== second.stem) return 0;
  return a.kin.articles.has(first.word) ? 0.5 : 1;
}

/**
 * With its own preposition or conjunction a block is a part of the sentence that may stand anywhere; only where both
 * begin with the same one (`shares in A rose while shares in B fell`) their surroundings must agree throughout.
 */
function enoughFor(units: readonly Unit[], x: Block, y: Block, articles: ReadonlySet<string>): number {
  const [headX, headY] = [units[x.firstA], units[y.firstA]].map((unit) =>
    unit?.kind === 'small' && !articles.has(unit.word) ? unit.stem : null,
  );
  if (headX === null && headY === null) return ENOUGH;
  return headX === headY ? THROUGHOUT : Number.POSITIVE_INFINITY;
}

/** Whether only `and`, `or` or the preposition of both stands between the two: `in Ohio in 1921`. */
function isList(a: Wording, b: Wording, x: Block, y: Block): boolean {
  return joins(a, x.firstA, x.lastA, y.firstA) && joins(b, y.firstB, y.lastB, x.firstB);
}

function joins({ units, kin }: Wording, first: number, last: number, next: number): boolean {
  const between = units.slice(last + 1, next);
  if (between.length === 0 || between.length > 2) return false;
  const [only] = between;
  if (between.length === 1 && only?.kind === 'small' && only.stem === units[first - 1]?.stem) return true;
  return between.every(({ word }) => kin.joining.has(word) || kin.articles.has(word));
}
