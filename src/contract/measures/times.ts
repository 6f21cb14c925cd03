// Counts over time: trends, seasons, bursts, and what of the time was collected.
import type { Id } from '../model.ts';
import type { ShareRow } from './shares.ts';
import type { KeynessRow } from './words.ts';

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

/** Of the mentions a figure counts over time, those whose source gave no date: they stand where they were captured. */
export interface Undated {
  readonly count: number;
  readonly of: number;
  /** Opens exactly those of `count`. */
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
