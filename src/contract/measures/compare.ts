// Two searches side by side.
import type { Proportion } from './shares.ts';
import type { Coverage } from './times.ts';

/** One side of a comparison. */
export interface ComparedSide {
  readonly query: string;
  readonly n: number;
  /** Days of its dates, of its span where it names none; and its mentions by these days. */
  readonly days: number;
  readonly perDay: number;
  readonly coverage: Coverage | null;
}

/** `few`: a side has too few mentions to say; `unclear`: the interval holds 0. */
export type Verdict = 'more' | 'less' | 'unclear' | 'few';

/** A share here against there. The queries open exactly the counts. */
export interface ComparedRow {
  /** `all`: of all that the project holds of that time. */
  readonly part: 'all' | 'sentiment' | 'intent' | 'language' | 'source';
  readonly label: string;
  readonly here: ComparedShare;
  readonly there: ComparedShare;
  /** Share here less share there, with its 95 % interval (Newcombe 1998, method 10). */
  readonly difference: Proportion;
  /** `more`: clearly more here. */
  readonly verdict: Verdict;
}

export interface ComparedShare {
  readonly count: number;
  readonly of: number;
  readonly share: Proportion;
  readonly query: string;
}
