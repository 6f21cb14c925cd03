// How quickly, and how often, questions are answered.
import type { Id, Millis } from '../model.ts';
import type { Proportion } from './shares.ts';

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
