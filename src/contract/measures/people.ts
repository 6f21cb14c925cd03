// Who is heard, who stays, who answers whom.
import type { Proportion } from './shares.ts';

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
