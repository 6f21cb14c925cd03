// What the program knows of one language. One file per language in languages/; languages/index.ts is the list.

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Folded, without their last dot: `sr`, `bijv`, `p.ej`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded (see fold-word.ts). */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Folded word or multi-word phrase (words joined by one space) -> weight from -4 to 4.
   * 0 says that the word or phrase counts for nothing here: `no doubt`, `pas mal de`.
   */
  readonly sentiment: ReadonlyMap<string, number>;
  /** Folded words that turn what follows them. */
  readonly negations: ReadonlySet<string>;
  /** Folded words that turn what precedes them where nothing that follows is turned: `werkt niet`, `hilft nicht`. */
  readonly negationsAfter: ReadonlySet<string>;
  /** Folded word -> factor: `muy` 1.4, `poco` 0.6. */
  readonly intensifiers: ReadonlyMap<string, number>;
  /** Folded words at which the scope of a negation ends: `pero`, `but`. */
  readonly breaks: ReadonlySet<string>;
}
