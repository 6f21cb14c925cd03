// What measures answer: plain results, each with what it rests on. The queries of a row open exactly what it counts.
import type { Id, MentionRow, Millis, TermKind } from './model.ts';

export interface MeasureInfo {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly shape: MeasureData['shape'];
  /** What it asks for besides a query. */
  readonly needs: readonly ('word' | 'against')[];
}

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
}

export interface SentimentRow {
  readonly label: string;
  readonly n: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly query: string;
}

export interface TermRow {
  readonly term: string;
  readonly kind: TermKind;
  readonly count: number;
  readonly query: string;
}

export interface TrendPoint {
  /** First day of the bucket, ISO date in the project's zone. */
  readonly start: string;
  readonly total: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  readonly query: string;
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

/** One author's part in the conversation: several figures, never one score. */
export interface InfluencerRow {
  readonly author: string;
  readonly mentions: number;
  /** Threads they began, and how many of these somebody else answered. */
  readonly started: number;
  readonly answered: Proportion;
  /** Answers to their mentions by others. */
  readonly replies: number;
  /** The largest audience or sum of reactions their mentions bring from the source; null where no source says. */
  readonly reach: number | null;
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

/** What is praised and criticised. */
export interface AspectRow {
  readonly aspect: string;
  readonly praised: number;
  readonly criticised: number;
  readonly praisedQuery: string;
  readonly criticisedQuery: string;
}

export type MeasureData =
  | { readonly shape: 'number'; readonly value: number; readonly share: Proportion }
  | { readonly shape: 'trend'; readonly bucket: 'day' | 'week' | 'month'; readonly points: readonly TrendPoint[] }
  | { readonly shape: 'terms'; readonly terms: readonly TermRow[] }
  | { readonly shape: 'shares'; readonly rows: readonly ShareRow[] }
  | { readonly shape: 'sentiment'; readonly rows: readonly SentimentRow[] }
  | { readonly shape: 'quotes'; readonly mentions: readonly MentionRow[] }
  /** `against`: the query compared with, and `nAgainst` its mentions; rows of positive logRatio are of `query`. */
  | {
      readonly shape: 'keyness';
      readonly against: string;
      readonly nAgainst: number;
      readonly rows: readonly KeynessRow[];
    }
  | { readonly shape: 'collocates'; readonly word: string; readonly rows: readonly CollocateRow[] }
  | { readonly shape: 'concordance'; readonly word: string; readonly lines: readonly ConcordanceLine[] }
  | { readonly shape: 'network'; readonly nodes: readonly NetworkNode[]; readonly edges: readonly NetworkEdge[] }
  | { readonly shape: 'clusters'; readonly rows: readonly ClusterRow[] }
  /** Recent is from `since` on. */
  | { readonly shape: 'emerging'; readonly since: Millis; readonly rows: readonly EmergingRow[] }
  | { readonly shape: 'themes'; readonly rows: readonly ThemeRow[] }
  | { readonly shape: 'influencers'; readonly rows: readonly InfluencerRow[] }
  | { readonly shape: 'outliers'; readonly rows: readonly OutlierRow[] }
  | { readonly shape: 'aspects'; readonly rows: readonly AspectRow[] };

/** A figure with what it rests on. */
export interface MeasureResult {
  readonly measure: string;
  readonly definition: string;
  readonly query: string;
  /** Mentions the figure rests on. */
  readonly n: number;
  /** What was left out, in words; empty when nothing was. */
  readonly excluded: readonly string[];
  /** Version of the analysis that set the labels counted, where any were. */
  readonly analysisVersion: number | null;
  /** Mentions of the project whose labels are still those of an older version. */
  readonly outdated: number;
  readonly data: MeasureData;
}
