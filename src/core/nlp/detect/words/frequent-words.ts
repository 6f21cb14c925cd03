// The shape of a language's list of frequent words.

/** Words parted by white space, in lower case, spelt with their accents. */
export interface FrequentWords {
  /** As eld names the language: mostly ISO 639-1. */
  readonly code: string;
  /** The small words that hold sentences together. */
  readonly small: string;
  /** Other everyday words. */
  readonly other: string;
}
