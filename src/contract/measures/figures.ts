// Numbers that came with the mentions.
import type { Id, Millis } from '../model.ts';
import type { Proportion } from './shares.ts';

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
