// What the measure `business` answers: what was said day by day beside a series of the business, and how the two go together.
import type { Id } from './model.ts';
import type { Period, SeriesKind } from './series.ts';

/** What is counted of each day: all that was found, or the negative part of it. */
export type Talk = 'mentions' | 'negative';

/** Each day from the first to the last of which the project holds anything. */
export interface BusinessDay {
  readonly day: string;
  /** Null where the project holds nothing at all of that day: what was said then is not known. */
  readonly mentions: number | null;
  readonly negative: number | null;
  /** The number of the series, null where it has none; of an activity 1 while it runs, else 0. */
  readonly value: number | null;
  /** Opens exactly the mentions of that day. */
  readonly query: string;
}

/** Days on which the activity ran, or the number was above the median of its weekday, beside all others. */
export interface BusinessComparison {
  readonly talk: Talk;
  readonly marked: { readonly n: number; readonly mean: number };
  readonly others: { readonly n: number; readonly mean: number };
  /** Within the same weekday, marked less others; null where no weekday has both sorts of days. */
  readonly difference: number | null;
  /** 95 %, by shuffling the days of each weekday; null where a side has fewer than two days. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How often shuffled days differ as much. */
  readonly p: number | null;
}

/** Spearman's rho of what is said on a day and of the number so many days later (earlier where negative). */
export interface BusinessLag {
  readonly talk: Talk;
  readonly lag: number;
  /** Pairs of days. */
  readonly n: number;
  readonly rho: number;
  readonly low: number;
  readonly high: number;
}

export interface BusinessData {
  readonly shape: 'business';
  readonly series: { readonly id: Id; readonly name: string; readonly unit: string; readonly kind: SeriesKind };
  readonly days: readonly BusinessDay[];
  /** Those of the project that ran in this span, by when they began. */
  readonly activities: readonly (Period & { readonly name: string })[];
  readonly comparisons: readonly BusinessComparison[];
  /** From -14 to 14; none for an activity, and none of fewer than ten pairs of days. */
  readonly lags: readonly BusinessLag[];
}
