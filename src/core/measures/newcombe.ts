// The difference of two proportions with its 95 % interval, from the Wilson interval of each. Source: R. G. Newcombe,
// Statistics in Medicine 17 (1998), 873-890, method 10; for two parts of one whole 2635-2650, method 10 as well.
import type { Proportion } from '../../contract/measures.ts';
import { wilson } from './wilson.ts';

export interface Part {
  readonly count: number;
  readonly of: number;
}

/** First less second. `alike` is how far the two go together, -1 to 1: 0 where they were counted among different things. */
export function newcombe(first: Part, second: Part, alike = 0): Proportion {
  if (first.of === 0 || second.of === 0) return { value: 0, low: -1, high: 1 };
  const one = wilson(first.count, first.of);
  const two = wilson(second.count, second.of);
  const value = one.value - two.value;
  const below = reach(one.value - one.low, two.high - two.value, alike);
  const above = reach(one.high - one.value, two.value - two.low, alike);
  return { value, low: Math.max(-1, value - below), high: Math.min(1, value + above) };
}

function reach(one: number, two: number, alike: number): number {
  return Math.sqrt(Math.max(0, one * one - 2 * alike * one * two + two * two));
}

/** How far two parts of one whole go together, from what both hold: the phi of their table, corrected for continuity. */
export function phi(first: number, second: number, both: number, whole: number): number {
  const neither = whole - first - second + both;
  const product = both * neither - (first - both) * (second - both);
  const margins = first * second * (whole - first) * (whole - second);
  if (margins <= 0) return 0;
  const corrected = product > 0 ? Math.max(0, product - whole / 2) : product;
  return Math.max(-1, Math.min(1, corrected / Math.sqrt(margins)));
}
