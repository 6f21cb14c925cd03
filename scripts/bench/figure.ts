// What a bench reports: figures with the floor they stand on.

export interface Figure {
  readonly id: string;
  readonly what: string;
  /** Null where it could not be measured: the note says why. */
  readonly value: number | null;
  readonly unit: string;
  /** The floor or peer, in the same unit and run; null where there is none. */
  readonly floor: number | null;
  /** value / floor. */
  readonly ratio: number | null;
  /** Bound of the ratio, or of the value where there is no floor. */
  readonly target: number | null;
  readonly better: 'lower' | 'higher';
  readonly ok: boolean | null;
  readonly note?: string;
}

export interface BenchReport {
  readonly docs: number;
  readonly results: readonly Figure[];
  readonly notes: readonly string[];
}

export interface BenchSettings {
  readonly root: string;
  /** Null leaves it to the bench. */
  readonly rounds: number | null;
  readonly docs: number | null;
  /** Names of lines or ids of figures; null for all. */
  readonly only: readonly string[] | null;
}

export type Bench = (settings: BenchSettings) => Promise<BenchReport>;

type Given = Pick<Figure, 'id' | 'what' | 'value' | 'unit'> &
  Partial<Pick<Figure, 'floor' | 'target' | 'better' | 'note'>>;

/** Rounds, divides, and says whether the target is met. */
export function figure({ value, floor = null, target = null, better = 'lower', note, ...rest }: Given): Figure {
  const ratio = value === null || floor === null || floor === 0 ? null : value / floor;
  return {
    ...rest,
    value: value === null ? null : round(value),
    floor: floor === null ? null : round(floor),
    ratio: ratio === null ? null : round(ratio),
    target,
    better,
    ok: judge(ratio ?? value, target, better),
    ...(note === undefined ? {} : { note }),
  };
}

function judge(judged: number | null, target: number | null, better: 'lower' | 'higher'): boolean | null {
  if (judged === null || target === null) return null;
  return better === 'lower' ? judged <= target : judged >= target;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
