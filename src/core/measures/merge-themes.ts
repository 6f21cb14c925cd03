// Puts themes together that are one: whose words come together across both nearly as often as within each.

import { type ThemeWords, topColumns } from './theme-words.ts';

/** So much of what holds each together is between two themes: then they are one. */
const alikeFrom = 0.5;

/** A theme is how much each word belongs to it; its `most` heaviest words are judged. */
export function mergeAlike(words: ThemeWords, themes: readonly Float64Array[], most: number): Float64Array[] {
  let left = [...themes];
  const tops = (list: readonly Float64Array[]) => list.map((theme) => topColumns(theme, most));
  // The heaviest words of two together may be among the next of each.
  const ties = measureTies(words, [...new Set(left.flatMap((theme) => topColumns(theme, 3 * most)))]);
  for (;;) {
    const top = tops(left);
    const within = top.map((columns) => ties(columns, columns));
    let best: { likeness: number; a: number; b: number } | null = null;
    for (let a = 0; a < left.length; a++) {
      for (let b = a + 1; b < left.length; b++) {
        const likeness = ties(top[a] ?? [], top[b] ?? []) / Math.max(Math.min(within[a] ?? 0, within[b] ?? 0), 0.01);
        if (likeness > (best?.likeness ?? alikeFrom)) best = { likeness, a, b };
      }
    }
    if (!best) return left;
    const [one, other] = [left[best.a], left[best.b]];
    const merged = one?.map((value, at) => value + (other?.[at] ?? 0)) ?? new Float64Array(0);
    left = [...left.filter((theme) => theme !== one && theme !== other), merged];
  }
}

/** How much more often than chance words of two lists come together, on average: NPMI (G. Bouma, GSCL 2009). */
export function measureTies(
  { matrix, holders }: ThemeWords,
  columns: readonly number[],
): (first: readonly number[], second: readonly number[]) => number {
  const place = new Map(columns.map((column, index) => [column, index]));
  const size = columns.length;
  const together = new Uint32Array(size * size);
  for (let row = 0; row < matrix.rows; row++) {
    const here: number[] = [];
    for (let at = matrix.start[row] ?? 0; at < (matrix.start[row + 1] ?? 0); at++) {
      const index = place.get(matrix.column[at] ?? -1);
      if (index !== undefined) here.push(index);
    }
    for (const a of here) for (const b of here) together[a * size + b] = (together[a * size + b] ?? 0) + 1;
  }
  const tie = (a: number, b: number) => {
    const both = together[(place.get(a) ?? 0) * size + (place.get(b) ?? 0)] ?? 0;
    if (both === 0) return -1;
    const expected = ((holders[a] ?? 1) * (holders[b] ?? 1)) / matrix.rows;
    return both >= matrix.rows ? 1 : Math.log(both / expected) / -Math.log(both / matrix.rows);
  };
  return (first, second) => {
    const ties = first.flatMap((a) => second.flatMap((b) => (a === b ? [] : [tie(a, b)])));
    return ties.length === 0 ? 0 : ties.reduce((sum, each) => sum + each, 0) / ties.length;
  };
}
