// What is known of the words of a language for telling whether two texts say the same: which mean the same, which exclude each other.

export interface KinWords {
  /** ISO 639-1. */
  readonly code: string;
  /**
   * A line a meaning: words and phrases (`how_much`) that say nearly the same. Irregular forms are listed, regular ones
   * need not be.
   */
  readonly alike: string;
  /** A line a choice: `open | close shut`. Two texts that differ in it do not say the same. */
  readonly apart: string;
  /** Number words from two on, in digits: `2 two second`. One is left out: it is mostly an article. */
  readonly numbers: string;
  /** Greetings and the words of asking itself: they say nothing of what is asked. */
  readonly asking: string;
  /** Words that only join: `Peru and Brazil` is `Brazil and Peru`. */
  readonly joining: string;
  /** Words that say little of who does what to whom. */
  readonly articles: string;
}
