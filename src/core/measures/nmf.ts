// Non-negative matrix factorisation of a sparse matrix: what each row holds of a few patterns over the columns.
// Hierarchical alternating least squares (A. Cichocki and A.-H. Phan, IEICE 92-A (2009), 708-721). Deterministic.
import type { Steps } from './steps.ts';

/** Rows one after another: the entries of row i lie from start[i] to start[i + 1]. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

export interface Factors {
  /** rows × k: how much of each pattern a row holds. */
  readonly parts: Float64Array;
  /** k × columns, each of length one. */
  readonly patterns: Float64Array;
}

const rounds = 14;
const tiny = 1e-12;

/** `seeds`: a column for each pattern to begin with. */
export function* factorise(matrix: SparseMatrix, seeds: readonly number[]): Steps<Factors> {
  const k = seeds.length;
  const patterns = beginPatterns(matrix, seeds);
  const parts = new Float64Array(matrix.rows * k);
  for (let round = 0; round < rounds; round++) {
    improveParts(matrix, parts, patterns, k, round === 0 ? 3 : 1);
    improvePatterns(matrix, parts, patterns, k);
    yield;
  }
  normalise(parts, patterns, matrix, k);
  improveParts(matrix, parts, patterns, k, 2);
  return { parts, patterns };
}

/** The mean of the rows that hold the seed. */
function beginPatterns({ rows, columns, start, column, value }: SparseMatrix, seeds: readonly number[]): Float64Array {
  const patterns = new Float64Array(seeds.length * columns).fill(1e-4);
  const place = new Map(seeds.map((seed, index) => [seed, index]));
  for (let row = 0; row < rows; row++) {
    const [from, to] = [start[row] ?? 0, start[row + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const pattern = place.get(column[at] ?? -1);
      if (pattern === undefined) continue;
      for (let other = from; other < to; other++) {
        const target = pattern * columns + (column[other] ?? 0);
        patterns[target] = (patterns[target] ?? 0) + (value[other] ?? 0);
      }
    }
  }
  for (let pattern = 0; pattern < seeds.length; pattern++)
    scale(patterns.subarray(pattern * columns, (pattern + 1) * columns));
  return patterns;
}

function improveParts(
  matrix: SparseMatrix,
  parts: Float64Array,
  patterns: Float64Array,
  k: number,
  times: number,
): void {
  const { rows, columns, start, column, value } = matrix;
  const overlap = gram(patterns, k, columns);
  const own = new Float64Array(k);
  for (let row = 0; row < rows; row++) {
    own.fill(0);
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
      const weight = value[at] ?? 0;
      for (let p = 0, from = column[at] ?? 0; p < k; p++, from += columns)
        own[p] = (own[p] ?? 0) + weight * (patterns[from] ?? 0);
    }
    const base = row * k;
    for (let time = 0; time < times; time++) {
      for (let p = 0; p < k; p++) {
        let rest = own[p] ?? 0;
        for (let q = 0; q < k; q++) rest -= (parts[base + q] ?? 0) * (overlap[q * k + p] ?? 0);
        const step = rest / Math.max(overlap[p * k + p] ?? 0, tiny);
        parts[base + p] = Math.max(0, (parts[base + p] ?? 0) + step);
      }
    }
  }
}

function improvePatterns(matrix: SparseMatrix, parts: Float64Array, patterns: Float64Array, k: number): void {
  const { rows, columns, start, column, value } = matrix;
  const sums = new Float64Array(k * columns);
  const overlap = new Float64Array(k * k);
  for (let row = 0; row < rows; row++) {
    const base = row * k;
    for (let p = 0; p < k; p++) {
      const part = parts[base + p] ?? 0;
      if (part === 0) continue;
      for (let q = 0; q < k; q++) overlap[p * k + q] = (overlap[p * k + q] ?? 0) + part * (parts[base + q] ?? 0);
      for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at++) {
        const target = p * columns + (column[at] ?? 0);
        sums[target] = (sums[target] ?? 0) + part * (value[at] ?? 0);
      }
    }
  }
  for (let p = 0; p < k; p++) {
    const self = Math.max(overlap[p * k + p] ?? 0, tiny);
    for (let word = 0; word < columns; word++) {
      let rest = sums[p * columns + word] ?? 0;
      for (let q = 0; q < k; q++) rest -= (overlap[p * k + q] ?? 0) * (patterns[q * columns + word] ?? 0);
      const target = p * columns + word;
      patterns[target] = Math.max(0, (patterns[target] ?? 0) + rest / self);
    }
  }
}

/** Patterns to length one, the parts so that their product stays. */
function normalise(parts: Float64Array, patterns: Float64Array, { rows, columns }: SparseMatrix, k: number): void {
  for (let p = 0; p < k; p++) {
    const length = scale(patterns.subarray(p * columns, (p + 1) * columns));
    for (let row = 0; row < rows; row++) parts[row * k + p] = (parts[row * k + p] ?? 0) * length;
  }
}

function gram(patterns: Float64Array, k: number, columns: number): Float64Array {
  const overlap = new Float64Array(k * k);
  for (let p = 0; p < k; p++) {
    for (let q = p; q < k; q++) {
      let sum = 0;
      for (let word = 0; word < columns; word++)
        sum += (patterns[p * columns + word] ?? 0) * (patterns[q * columns + word] ?? 0);
      overlap[p * k + q] = sum;
      overlap[q * k + p] = sum;
    }
  }
  return overlap;
}

/** To length one; returns the length it had. */
function scale(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  const length = Math.sqrt(sum);
  if (length > 0) for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / length;
  return length;
}
