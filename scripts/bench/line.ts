// A line of the bench: one thing that is tried, and the figures it gives, which are known before it is tried.
import type { Figure } from './figure.ts';

/** What a row says whether or not it could be measured. A target with a floor is a bound of the ratio. */
export interface Planned extends Pick<Figure, 'id' | 'what' | 'unit'>, Partial<Pick<Figure, 'target' | 'better'>> {
  /** Asked at a hundred thousand mentions, not at a million: fewer than asked are measured, and not judged. */
  readonly small?: boolean;
}

export interface Measured {
  readonly value: number | null;
  readonly floor?: number | null;
  readonly note?: string;
}

export interface LineWorld {
  readonly root: string;
  /** Size of what is asked at a million. */
  readonly docs: number;
  /** Size of what is asked at a hundred thousand: never more than `docs`. */
  readonly small: number;
  readonly rounds: number;
  /** The file of a project of this many mentions, not to be written to. */
  project(docs: number): Promise<string>;
  /** A folder of this run, removed at its end. */
  readonly folder: string;
  log(line: string): void;
}

export interface Line {
  readonly name: string;
  readonly figures: readonly Planned[];
  /** By the id of the figure. */
  run(world: LineWorld): Promise<Readonly<Record<string, Measured>>>;
}
