// What in a text carries a weight, before and after its context is applied.

/** A stretch of units found in the lexicon, or an emoji. Offsets in UTF-16. */
export interface Hit {
  first: number;
  last: number;
  start: number;
  end: number;
  weight: number;
  negated: boolean;
}

export function hitOf(first: number, last: number, start: number, end: number, weight: number): Hit {
  return { first, last, start, end, weight, negated: false };
}
