// How strongly words belong together: which stand in the same mentions more often than chance would put them.

import type { SparseMatrix } from './nmf.ts';

/** Weaker ties than this are chance: pointwise mutual information, natural logarithm. */
const leastInformation = 0.3;
/** Common words make the better themes: how far their number counts. */
const commonness = 0.4;
/** What a word is to itself, as a part of its strongest tie. */
const itself = 0.5;
/** Of a long text only its commonest words are paired. */
const mostPerRow = 40;
const rareFew = 2;
const rareMany = 3;
const many = 300;

/**
 * Of rows (mentions) by columns (words, commonest first): a symmetric matrix of words by words. Ties that few mentions
 * show count less.
 */
export function tieWords({ rows, columns, start, column }: SparseMatrix, holders: readonly number[]): SparseMatrix {
  const together = countTogether({ rows, start, column }, columns);
  const least = rows < many ? rareFew : rareMany;
  const doubt = Math.min(5, 1 + rows / 200);
  const ties: [column: number, value: number][][] = Array.from({ length: columns }, () => []);
  for (const [key, count] of together) {
    if (count < least) continue;
    const [a, b] = [Math.floor(key / columns), key % columns];
    const [ofA, ofB] = [holders[a] ?? 1, holders[b] ?? 1];
    const information = Math.log((count * rows) / (ofA * ofB)) - leastInformation;
    if (information <= 0) continue;
    const value = information * (count / (count + doubt)) * (ofA * ofB) ** commonness;
    ties[a]?.push([b, value]);
    ties[b]?.push([a, value]);
  }
  return toSparse(ties);
}

/** By `a × columns + b`, a the smaller. */
function countTogether(
  { rows, start, column }: Pick<SparseMatrix, 'rows' | 'start' | 'column'>,
  columns: number,
): Map<number, number> {
  const together = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const here = Array.from(column.subarray(start[row] ?? 0, start[row + 1] ?? 0)).sort((a, b) => a - b);
    const words = here.slice(0, mostPerRow);
    for (const [index, a] of words.entries()) {
      for (const b of words.slice(index + 1)) {
        const key = a * columns + b;
        together.set(key, (together.get(key) ?? 0) + 1);
      }
    }
  }
  return together;
}

function toSparse(ties: readonly (readonly [column: number, value: number])[][]): SparseMatrix {
  const start = new Int32Array(ties.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  ties.forEach((row, word) => {
    const strongest = row.reduce((most, [, tie]) => Math.max(most, tie), 0);
    const all = strongest === 0 ? row : [...row, [word, itself * strongest] as const];
    for (const [other, tie] of all.toSorted((a, b) => a[0] - b[0])) {
      column.push(other);
      value.push(tie);
    }
    start[word + 1] = column.length;
  });
  return {
    rows: ties.length,
    columns: ties.length,
    start,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  };
}
