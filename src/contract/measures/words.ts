// Words: the frequent, the telling, those beside each other, those on the rise.
import type { Id, Millis, TermKind } from '../model.ts';

export interface TermRow {
  readonly term: string;
  readonly kind: TermKind;
  readonly count: number;
  readonly query: string;
  /** Of a dictionary form: the forms that were counted together, the commonest first. */
  readonly forms?: readonly string[];
}

/** A term that one search uses more than another. Figures count mentions that hold it. */
export interface KeynessRow {
  readonly term: string;
  readonly kind: TermKind;
  readonly here: number;
  readonly there: number;
  /** Share of mentions that hold it, here and there. */
  readonly shareHere: number;
  readonly shareThere: number;
  /** Log-likelihood G² (Dunning 1993; Rayson and Garside 2000): how sure the difference is; 3.84 is p < 0.05. */
  readonly logLikelihood: number;
  /** Binary logarithm of the ratio of shares, halves added to the counts: 1 is twice as common here (Hardie 2014). */
  readonly logRatio: number;
  readonly query: string;
}

/** A term near another: within the same sentence, at most five words away. */
export interface CollocateRow {
  readonly term: string;
  /** Times it stands near the word, and in how many mentions. */
  readonly together: number;
  readonly mentions: number;
  readonly before: number;
  readonly after: number;
  /** 14 + log2 of the Dice coefficient (Rychlý 2008). */
  readonly logDice: number;
  readonly logLikelihood: number;
  readonly query: string;
}

/** A key word in context. */
export interface ConcordanceLine {
  readonly mention: Id;
  readonly at: Millis;
  readonly author: string | null;
  readonly source: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface NetworkNode {
  readonly term: string;
  readonly kind: TermKind;
  readonly count: number;
  readonly query: string;
}

export interface NetworkEdge {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Normalised pointwise mutual information, -1 to 1 (Bouma 2009). */
  readonly npmi: number;
  readonly query: string;
}

/** A term on the rise, measured against its own past. */
export interface EmergingRow {
  readonly term: string;
  readonly kind: TermKind;
  readonly recent: number;
  /** What its own past would let us expect in the recent part. */
  readonly expected: number;
  /** How sure the rise is: G² of recent against past. */
  readonly logLikelihood: number;
  readonly first: Millis;
  readonly trend: readonly number[];
  readonly query: string;
}

/** What is praised and criticised. */
export interface AspectRow {
  readonly aspect: string;
  readonly praised: number;
  readonly criticised: number;
  readonly praisedQuery: string;
  readonly criticisedQuery: string;
}
