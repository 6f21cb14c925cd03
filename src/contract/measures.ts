// What measures answer: plain results, each with what it rests on. The queries of a row open exactly what it counts.
import type { BusinessData } from './business.ts';
import type { Id, MentionRow, Millis, TagPattern, TermKind } from './model.ts';

export interface MeasureInfo {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly shape: MeasureData['shape'];
  /** What it asks for besides a query. */
  readonly needs: readonly ('word' | 'against' | 'target' | 'series')[];
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
  /** Of a tag: laid over its colour. */
  readonly pattern?: TagPattern;
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
  /** Of a dictionary form: the forms that were counted together, the commonest first. */
  readonly forms?: readonly string[];
}

export interface TrendPoint extends TrendCount {
  /** The same bucket of the search it is set beside, where there is one. */
  readonly beside?: TrendCount;
}

export interface TrendCount {
  /** First day of the bucket, ISO date in the project's zone. */
  readonly start: string;
  readonly total: number;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  /** Days of it on which collecting was broken for a source of what was found. */
  readonly broken: number;
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

/** A part of those that were asked about, with its 95 % interval. `query` opens exactly the mentions of `count`. */
export interface ResponseRow {
  /** Of mentions: answered, answered within the target, not answered. Of exchanges: with the last word ours, or not. */
  readonly what: 'answered' | 'on-time' | 'unanswered' | 'resolved' | 'open';
  readonly count: number;
  /** What it is a part of: mentions for the first three, exchanges for the others. */
  readonly of: number;
  readonly share: Proportion;
  readonly query: string;
}

/** How long it took, in milliseconds: half of them, nine in ten. Null where there is none. */
export interface ResponseTime {
  readonly what: 'answer' | 'resolution';
  readonly n: number;
  readonly median: Millis | null;
  readonly ninetieth: Millis | null;
}

/** A mention that waits for us the longest, with the time it began to wait. */
export interface WaitingMention {
  readonly mention: Id;
  readonly text: string;
  readonly author: string | null;
  readonly since: Millis;
  readonly query: string;
}

/** A figure that sources give with a mention: likes, views. */
export interface FigureRow {
  readonly name: string;
  /** Mentions that give it, and their share of all that were found. */
  readonly mentions: number;
  readonly share: Proportion;
  /** Null where a sum says nothing: the followers of one author come with each of their mentions. */
  readonly sum: number | null;
  readonly median: number;
  readonly most: number;
  readonly query: string;
}

export interface FigureCoverage {
  readonly count: number;
  readonly share: Proportion;
  readonly query: string;
}

export interface TopMention {
  readonly mention: Id;
  readonly text: string;
  readonly author: string | null;
  readonly at: Millis;
  readonly value: number;
  readonly query: string;
}

/** People of one stretch of time: who was never heard before in the project, and who was. */
export interface CohortRow {
  /** First day of the bucket, ISO date in the project's zone. */
  readonly start: string;
  readonly people: number;
  readonly fresh: number;
  readonly returning: number;
  /** Fresh among people. */
  readonly share: Proportion;
  /** What these people said in it: opened by `query`. */
  readonly mentions: number;
  readonly query: string;
}

export interface ReplyNode {
  readonly author: string;
  readonly ours: boolean;
  /** Mentions found by this author: opened by `query`. */
  readonly count: number;
  /** Answers given and got among the edges shown. */
  readonly given: number;
  readonly got: number;
  readonly query: string;
}

/** One author answers another. */
export interface ReplyEdge {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly query: string;
}

/** One of the three shares of a balance. */
export interface BalanceRow extends ShareRow {
  readonly label: 'negative' | 'neutral' | 'positive';
}

/** An hour of a weekday, in the project's zone. */
export interface SeasonCell {
  /** 1 is Monday, 7 Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly count: number;
  /** Mentions on one such day: `count` by how many of these weekdays the span has. */
  readonly rate: number;
  readonly query: string;
}

/** A stretch of time in which more was said than usual, and what it was about. */
export interface BurstRow {
  /** First and last bucket of it, as `BurstPoint.start` writes them. */
  readonly from: string;
  readonly until: string;
  readonly count: number;
  /** What the usual rate would have brought in that time. */
  readonly expected: number;
  /** How much better a burst explains the counts than the usual rate, in nats (Kleinberg 2002): the larger, the surer. */
  readonly weight: number;
  /** Terms more common in it than in the rest of what was found, surest first. */
  readonly terms: readonly KeynessRow[];
  /** The text that most in it repeat, where several do, and the mention that brought most reactions. */
  readonly repeated: BurstItem | null;
  readonly engaged: BurstItem | null;
  readonly sources: readonly ShareRow[];
  readonly authors: readonly ShareRow[];
  readonly query: string;
}

export interface BurstItem {
  readonly mention: Id;
  readonly text: string;
  /** Mentions that say it; of the one with most reactions, its reactions. */
  readonly count: number;
  readonly query: string;
}

export interface BurstPoint {
  /** A day as an ISO date in the project's zone, or an hour as ISO 8601 in UTC: `2026-09-15T14:00Z`. */
  readonly start: string;
  readonly total: number;
  /** Place of its burst among all rows; null where there is none or it is not among the rows. */
  readonly burst: number | null;
  /** As of a trend: 1 where collecting was broken on that day. */
  readonly broken: number;
  readonly query: string;
}

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

/** Days on which collecting was broken, of the dates asked for; else of those from the first to the last mention found. */
export interface Coverage {
  readonly days: number;
  /** Days on which at least one source was broken. */
  readonly broken: number;
  readonly gaps: readonly { readonly day: string; readonly sources: number }[];
  /** Sources among what was found that were broken on some day. Imports are never. `query` opens what they brought. */
  readonly sources: readonly { readonly label: string; readonly broken: number; readonly query: string }[];
}

/** A mention as evidence: also when it was retrieved. */
export interface Quote extends MentionRow {
  readonly captured: Millis;
}

export type MeasureData =
  | { readonly shape: 'number'; readonly value: number; readonly share: Proportion }
  | { readonly shape: 'trend'; readonly bucket: 'day' | 'week' | 'month'; readonly points: readonly TrendPoint[] }
  | { readonly shape: 'terms'; readonly terms: readonly TermRow[] }
  | { readonly shape: 'shares'; readonly rows: readonly ShareRow[] }
  | { readonly shape: 'sentiment'; readonly rows: readonly SentimentRow[] }
  /** `gone`: how many of those chosen by hand are no longer in the project, or hidden. */
  | { readonly shape: 'quotes'; readonly mentions: readonly Quote[]; readonly gone?: number }
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
  | { readonly shape: 'aspects'; readonly rows: readonly AspectRow[] }
  | BusinessData
  /** `usual`: mentions of a usual bucket. */
  | {
      readonly shape: 'bursts';
      readonly bucket: 'day' | 'hour';
      readonly usual: number;
      readonly points: readonly BurstPoint[];
      readonly rows: readonly BurstRow[];
    }
  /** `rate`: mentions a day here by those there, with its interval; null where there are none there. */
  | {
      readonly shape: 'compare';
      readonly here: ComparedSide;
      readonly there: ComparedSide;
      readonly rate: Proportion | null;
      readonly overlap: { readonly count: number; readonly query: string };
      readonly rows: readonly ComparedRow[];
      readonly terms: readonly KeynessRow[];
    }
  /** `target` in hours. */
  | {
      readonly shape: 'response';
      readonly target: number;
      readonly rows: readonly ResponseRow[];
      readonly times: readonly ResponseTime[];
      readonly oldest: WaitingMention | null;
    }
  /** `given`: mentions that give any of these figures; null where none does. */
  | {
      readonly shape: 'figures';
      readonly given: FigureCoverage | null;
      readonly rows: readonly FigureRow[];
      readonly top: readonly TopMention[];
    }
  | { readonly shape: 'cohorts'; readonly bucket: 'day' | 'week' | 'month'; readonly rows: readonly CohortRow[] }
  | { readonly shape: 'replies'; readonly nodes: readonly ReplyNode[]; readonly edges: readonly ReplyEdge[] }
  /** `days`: how many Mondays, Tuesdays … the span has. Every hour of the week is there, by weekday and hour. */
  | { readonly shape: 'seasonality'; readonly days: readonly number[]; readonly rows: readonly SeasonCell[] }
  /** Rows are negative, neutral, positive; `difference` is positive less negative, -1 to 1. */
  | { readonly shape: 'balance'; readonly rows: readonly BalanceRow[]; readonly difference: Proportion };

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
  /** Null where nothing was found, or nothing that the program collects by itself. */
  readonly coverage: Coverage | null;
  readonly data: MeasureData;
}
