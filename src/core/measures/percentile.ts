// The value that a part of all values does not exceed: the median, and that of nine in ten.

/** By nearest rank, so that it is always a value that was there; null of nothing. */
export function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  // 0.9 of 110 is a hair above 99.
  return sorted[Math.max(0, Math.ceil(part * sorted.length - 1e-9) - 1)] ?? null;
}

/** The same of values with how often each was there. */
export function weightedMedian(values: readonly { readonly value: number; readonly count: number }[]): number | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const half = Math.ceil(sorted.reduce((sum, { count }) => sum + count, 0) / 2);
  let passed = 0;
  for (const { value, count } of sorted) {
    passed += count;
    if (passed >= half) return value;
  }
  return null;
}
