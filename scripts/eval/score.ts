// The arithmetic of an evaluation: F1 of classes, of spans and of yes and no.

export interface Labelled {
  readonly actual: string;
  readonly predicted: string;
}

/** Mean of the F1 of each class that occurs in `actual`, 0 to 1. */
export function macroF1(rows: readonly Labelled[]): number {
  const classes = [...new Set(rows.map((row) => row.actual))];
  return mean(classes.map((name) => classF1(rows, name).f1));
}

export function classF1(rows: readonly Labelled[], name: string) {
  const right = rows.filter((row) => row.actual === name && row.predicted === name).length;
  const actual = rows.filter((row) => row.actual === name).length;
  const predicted = rows.filter((row) => row.predicted === name).length;
  return prf(right, predicted, actual);
}

export function accuracy(rows: readonly Labelled[]): number {
  return rows.length === 0 ? 0 : rows.filter((row) => row.actual === row.predicted).length / rows.length;
}

export function prf(right: number, predicted: number, actual: number) {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = actual === 0 ? 0 : right / actual;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Micro F1 of exact spans over several texts. */
export function spanF1(pairs: readonly { readonly gold: readonly Span[]; readonly found: readonly Span[] }[]) {
  let [right, found, gold] = [0, 0, 0];
  for (const pair of pairs) {
    const wanted = new Set(pair.gold.map((span) => `${span.start}-${span.end}`));
    const given = new Set(pair.found.map((span) => `${span.start}-${span.end}`));
    gold += wanted.size;
    found += given.size;
    for (const span of given) if (wanted.has(span)) right += 1;
  }
  return prf(right, found, gold);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
