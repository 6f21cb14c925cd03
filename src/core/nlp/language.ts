// What the program knows of one language. One file per language in languages/; languages/index.ts is the list.

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Folded (see core/text/fold.ts). */
  readonly stopWords: ReadonlySet<string>;
  /** Folded word or multi-word phrase -> weight from -4 to 4. */
  readonly sentiment: ReadonlyMap<string, number>;
  /** Folded words that turn what follows (or, listed apart, what precedes) them. */
  readonly negations: ReadonlySet<string>;
  readonly negationsAfter: ReadonlySet<string>;
  /** Folded word -> factor: `muy` 1.4, `poco` 0.6. */
  readonly intensifiers: ReadonlyMap<string, number>;
  /** Folded words at which the scope of a negation ends: `pero`, `but`. */
  readonly breaks: ReadonlySet<string>;
}
