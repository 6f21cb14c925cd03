// Ranks and the correlation of ranks (Spearman 1904), with its interval.

/** 1 for the smallest; equal values share the mean of their ranks. */
export function rank(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1] ?? 0] === values[order[from] ?? 0]) to++;
    for (let at = from; at <= to; at++) ranks[order[at] ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Pearson's r; null where one side does not vary. */
export function correlate(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [(a[at] ?? 0) - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  if (ofA < 1e-12 || ofB < 1e-12) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofA * ofB)));
}

export interface Correlation {
  readonly rho: number;
  readonly low: number;
  readonly high: number;
}

/** Fewer pairs give no interval worth its name. */
const LEAST = 10;
const z = 1.959963984540054;

/**
 * Spearman's rho of pairs in order of time, with a 95 % interval: Fisher's transformation with the standard error of
 * Bonett and Wright (Psychometrika 65, 2000). Days resemble their neighbours, so pairs count for fewer than they are:
 * n (1 - ab) / (1 + ab), a and b being how far each side resembles its own day before (Bartlett 1935).
 */
export function spearman(a: readonly number[], b: readonly number[]): Correlation | null {
  if (a.length < LEAST) return null;
  const [ranksA, ranksB] = [rank(a), rank(b)];
  const rho = correlate(ranksA, ranksB);
  if (rho === null) return null;
  const alike = Math.max(0, likeBefore(ranksA) * likeBefore(ranksB));
  const n = Math.max(4, (a.length * (1 - alike)) / (1 + alike));
  const error = Math.sqrt((1 + rho ** 2 / 2) / (n - 3));
  const bounded = Math.max(-0.999999, Math.min(0.999999, rho));
  const low = Math.tanh(Math.atanh(bounded) - z * error);
  const high = Math.tanh(Math.atanh(bounded) + z * error);
  return { rho, low, high };
}

function likeBefore(ranks: readonly number[]): number {
  return correlate(ranks.slice(1), ranks.slice(0, -1)) ?? 0;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
