// What a search says of itself: its facets, and where it cannot be read.

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** The clause to add to the query: `lang:es`. */
  readonly clause: string;
}

export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

export interface QueryProblem {
  readonly message: string;
  /** Offset and length in UTF-16 units of the query text. */
  readonly at: number;
  readonly length: number;
}
