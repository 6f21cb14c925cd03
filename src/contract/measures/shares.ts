// Shares of a whole, each with its interval.
import type { TagPattern } from '../model.ts';

/** A proportion with its 95 % Wilson interval. */
export interface Proportion {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One row of a breakdown. `query` opens exactly the mentions counted. */
export interface ShareRow {
  readonly label: string;
  readonly count: number;
  readonly share: Proportion;
  readonly query: string;
  readonly color?: string;
  /** Of a tag: laid over its colour. */
  readonly pattern?: TagPattern;
}

/** Mentions by their sentiment. */
export interface SentimentCounts {
  readonly n: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

export interface SentimentRow extends SentimentCounts {
  readonly label: string;
  readonly query: string;
}

/** One of the three shares of a balance. */
export interface BalanceRow extends ShareRow {
  readonly label: 'negative' | 'neutral' | 'positive';
}
