// Texts grouped by what they speak of, and those that fit nowhere.
import type { Id, Millis } from '../model.ts';
import type { Proportion } from './shares.ts';

/** Mentions that say nearly the same: a question many ask, a text many repeat. */
export interface ClusterRow {
  /** The text that is closest to all the others. */
  readonly text: string;
  readonly mention: Id;
  readonly count: number;
  /** Distinct authors; mentions without one count as one each. */
  readonly people: number;
  readonly first: Millis;
  readonly last: Millis;
  /** Mentions in twelve equal parts of the span of what was searched. */
  readonly trend: readonly number[];
  readonly query: string;
}

export interface ThemeRow {
  /** Its most telling words, best first. */
  readonly words: readonly string[];
  readonly count: number;
  readonly share: Proportion;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  /** The mentions that show it best. */
  readonly examples: readonly { readonly mention: Id; readonly text: string }[];
  readonly trend: readonly number[];
  readonly query: string;
}

export type OutlierCause = 'wording' | 'time' | 'author' | 'sentiment' | 'length';

/** A mention far from what is usual here, and in what. */
export interface OutlierRow {
  readonly mention: Id;
  readonly text: string;
  readonly author: string | null;
  readonly at: Millis;
  readonly causes: readonly { readonly cause: OutlierCause; readonly says: string; readonly distance: number }[];
  readonly query: string;
}
