// What a bench reports: figures with the floor they stand on.

export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The floor or peer, in the same unit and run; null where there is none. */
  readonly floor: number | null;
  /** value / floor. */
  readonly ratio: number | null;
  /** Bound of the ratio, or of the value where there is no floor. */
  readonly target: number | null;
  readonly better: 'lower' | 'higher';
  readonly ok: boolean | null;
}

export interface BenchReport {
  readonly docs: number;
  readonly results: readonly Figure[];
  readonly notes: readonly string[];
}

export interface BenchSettings {
  readonly root: string;
  readonly rounds: number;
  readonly docs: number;
}

export type Bench = (settings: BenchSettings) => Promise<BenchReport>;

type Given = Pick<Figure, 'id' | 'what' | 'value' | 'unit'> & Partial<Pick<Figure, 'floor' | 'target' | 'better'>>;

/** Rounds, divides, and says whether the target is met. */
export function figure({ value, floor = null, target = null, better = 'lower', ...rest }: Given): Figure {
  const ratio = floor === null || floor === 0 ? null : value / floor;
  const judged = ratio ?? value;
  const ok = target === null ? null : better === 'lower' ? judged <= target : judged >= target;
  return {
    ...rest,
    value: round(value),
    floor: floor && round(floor),
    ratio: ratio && round(ratio),
    target,
    better,
    ok,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
