// What in a text carries a weight, before and after its context is applied.

/** A stretch of units found in the lexicon, or an emoji (first and last are -1). Offsets in UTF-16. */
export interface Hit {
  first: number;
  last: number;
  start: number;
  end: number;
  weight: number;
  negated: boolean;
  /** Index of its first token. */
  readonly token: number;
}

export function hitOf(first: number, last: number, start: number, end: number, weight: number, token: number): Hit {
  return { first, last, start, end, weight, negated: false, token };
}
