// What the search for names hands on: runs of words, and the names cut from them.

/** Unit indexes, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export interface Name extends Run {
  /** After Mr or President. */
  readonly titled: boolean;
  /** After a noun that says what it is: `Stadt Köln`, `Band Rammstein`. */
  readonly apposed: boolean;
  /** An adjective of a nation. */
  readonly demonym: boolean;
  /** A title in quotation marks. */
  readonly quoted: boolean;
}
