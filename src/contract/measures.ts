// What measures answer: plain results, each with what it rests on. The queries of a row open exactly what it counts.
import type { BusinessData } from './business.ts';
import type { ComparedRow, ComparedSide } from './measures/compare.ts';
import type { FigureCoverage, FigureRow, TopMention } from './measures/figures.ts';
import type { CohortRow, InfluencerRow, ReplyEdge, ReplyNode } from './measures/people.ts';
import type { ResponseRow, ResponseTime, WaitingMention } from './measures/response.ts';
import type { BalanceRow, Proportion, SentimentCounts, SentimentRow, ShareRow } from './measures/shares.ts';
import type { ClusterRow, OutlierRow, ThemeRow } from './measures/themes.ts';
import type { BurstPoint, BurstRow, Coverage, SeasonCell, TrendPoint, Undated } from './measures/times.ts';
import type {
  AspectRow,
  CollocateRow,
  ConcordanceLine,
  EmergingRow,
  KeynessRow,
  NetworkEdge,
  NetworkNode,
  TermRow,
} from './measures/words.ts';
import type { MentionRow, Millis } from './model.ts';

export type * from './measures/compare.ts';
export type * from './measures/figures.ts';
export type * from './measures/people.ts';
export type * from './measures/response.ts';
export type * from './measures/shares.ts';
export type * from './measures/themes.ts';
export type * from './measures/times.ts';
export type * from './measures/words.ts';

/** A mention as evidence: also when it was retrieved. */
export interface Quote extends MentionRow {
  readonly captured: Millis;
}

export type MeasureData =
  | { readonly shape: 'number'; readonly value: number; readonly share: Proportion }
  | { readonly shape: 'trend'; readonly bucket: 'day' | 'week' | 'month'; readonly points: readonly TrendPoint[] }
  | { readonly shape: 'terms'; readonly terms: readonly TermRow[] }
  | { readonly shape: 'shares'; readonly rows: readonly ShareRow[] }
  /** `all`: every language together, those that have no row among the largest too. */
  | { readonly shape: 'sentiment'; readonly rows: readonly SentimentRow[]; readonly all: SentimentCounts }
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
  /** `all`: how many were found; the rows are the largest of them. */
  | { readonly shape: 'themes'; readonly rows: readonly ThemeRow[]; readonly all: number }
  | { readonly shape: 'influencers'; readonly rows: readonly InfluencerRow[] }
  /** `all`: how many lie far from the rest; the rows are the furthest of them. */
  | { readonly shape: 'outliers'; readonly rows: readonly OutlierRow[]; readonly all: number }
  | { readonly shape: 'aspects'; readonly rows: readonly AspectRow[] }
  | BusinessData
  /** `usual`: mentions of a usual bucket. `all`: how many bursts were found; the rows are the surest of them. */
  | {
      readonly shape: 'bursts';
      readonly bucket: 'day' | 'hour';
      readonly usual: number;
      readonly points: readonly BurstPoint[];
      readonly rows: readonly BurstRow[];
      readonly all: number;
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
  /**
   * `ours`: whether any account is named as ours. While none is, nobody knows an answer of ours from a stranger’s: there
   * are no rows, no times and nobody waits. `target` in hours.
   */
  | {
      readonly shape: 'response';
      readonly ours: boolean;
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
  /** Null where each mention has a date of its own, or the figure is not about time. */
  readonly undated: Undated | null;
  readonly data: MeasureData;
}
