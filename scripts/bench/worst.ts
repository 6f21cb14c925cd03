// Of several queries for one figure the worst tells; the note says all of them.
import type { Measured } from './line.ts';

export interface Tried {
  readonly name: string;
  readonly value: number;
  readonly floor: number;
}

/** The one with the largest ratio to its floor. */
export function worstRatio(tried: readonly Tried[]): Measured {
  const worst = tried.toSorted((one, other) => other.value / other.floor - one.value / one.floor)[0];
  if (!worst) return { value: null, note: 'no query has enough hits at this size' };
  const all = tried.map(({ name, value, floor }) => `${name}: ${value.toPrecision(3)} / ${floor.toPrecision(3)}`);
  return { value: worst.value, floor: worst.floor, note: `worst of ${all.join('; ')}` };
}
