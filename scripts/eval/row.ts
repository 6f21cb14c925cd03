// What an evaluation reports: one figure of one part of the analysis on one set of texts.

export interface EvalRow {
  readonly part: string;
  /** `val` is data outside the repository; `own` the gold sets of tests/gold. */
  readonly set: string;
  readonly group: string;
  readonly measure: string;
  /** In per cent, or in the unit the measure names. */
  readonly value: number;
  readonly n: number;
  /** What is to be reached on texts nobody tuned on, where something is. */
  readonly target: number | null;
}

export function row(
  part: string,
  set: string,
  group: string,
  measure: string,
  share: number,
  n: number,
  target: number | null = null,
): EvalRow {
  return { part, set, group, measure, value: Math.round(share * 1000) / 10, n, target };
}
