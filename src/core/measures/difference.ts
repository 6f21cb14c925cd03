// The difference of two parts of one whole, with its interval: the adjusted Wald interval of Bonett and Price for two
// proportions of the same n (Journal of Educational and Behavioral Statistics 37, 2012, 479-488).
import type { Proportion } from '../../contract/measures.ts';
import { z } from './wilson.ts';

/** `more` less `less`, of `n`; from -1 to 1. With n = 0 nothing is known and the interval is everything. */
export function differenceOf(more: number, less: number, n: number): Proportion {
  if (n === 0) return { value: 0, low: -1, high: 1 };
  const [high, low] = [(more + 1) / (n + 2), (less + 1) / (n + 2)];
  const center = high - low;
  const spread = z * Math.sqrt((high + low - center * center) / (n + 2));
  return { value: (more - less) / n, low: Math.max(-1, center - spread), high: Math.min(1, center + spread) };
}
