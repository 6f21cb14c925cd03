// The Wilson score interval of a proportion, at 95 %. Source: E. B. Wilson, JASA 22 (1927), 209-212.
import type { Proportion } from '../../contract/measures.ts';

export const z = 1.959963984540054;

/** `successes` of `n`; with n = 0 nothing is known and the interval is everything. */
export function wilson(successes: number, n: number): Proportion {
  if (n === 0) return { value: 0, low: 0, high: 1 };
  const share = successes / n;
  const center = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * n)) / n);
  const scale = 1 + (z * z) / n;
  return {
    value: share,
    low: successes === 0 ? 0 : Math.max(0, (center - spread) / scale),
    high: successes === n ? 1 : Math.min(1, (center + spread) / scale),
  };
}
