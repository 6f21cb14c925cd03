// Confusion tables and macro-F1.

export type Confusion = [[number, number, number], [number, number, number], [number, number, number]];

/** Rows: what it is; columns: what was said. */
export function confusionOf(pairs: Iterable<readonly [is: 0 | 1 | 2, said: 0 | 1 | 2]>): Confusion {
  const table: Confusion = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (const [is, said] of pairs) table[is][said]++;
  return table;
}

/** Mean F1 of the three classes, 0 to 100. */
export function macroF1(table: Confusion): number {
  let sum = 0;
  for (const c of [0, 1, 2] as const) {
    const right = table[c][c];
    const said = table[0][c] + table[1][c] + table[2][c];
    const is = table[c][0] + table[c][1] + table[c][2];
    sum += said + is === 0 ? 0 : (2 * right) / (said + is);
  }
  return (100 * sum) / 3;
}

/** `negative 80 20 8 | neutral 24 61 23 | positive 10 20 78`: a row for what it is, counts of what was said. */
export function formatConfusion(table: Confusion): string {
  return ['negative', 'neutral', 'positive'].map((name, row) => `${name} ${table[row]?.join(' ')}`).join(' | ');
}
