// When things were said, as a small row of bars: counts in equal parts of a span.

export const parts = 12;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How many of these times lie in each of twelve equal parts of the span. */
export function spreadOver(times: Iterable<number>, span: Span): number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const time of times) {
    const part = partOf(time, span);
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

export function partOf(time: number, { from, to }: Span): number {
  const share = to <= from ? 0 : (time - from) / (to - from);
  return Math.min(parts - 1, Math.max(0, Math.floor(share * parts)));
}
