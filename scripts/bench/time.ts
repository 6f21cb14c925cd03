// Rounds in turn, so that a slow moment of the machine strikes what is measured and its floor alike.

export interface Times {
  readonly median: number;
  readonly p95: number;
  readonly rounds: number;
  readonly all: readonly number[];
}

export type Work = () => unknown;

interface Rounds {
  readonly rounds: number;
  /** Milliseconds for all of it: slow work has fewer rounds, three at least. */
  readonly budget?: number;
  /** Done before each work, and not timed. */
  readonly before?: Work;
}

/** Each work's milliseconds, after one round that only warms. */
export async function timeInTurn<K extends string>(
  works: Readonly<Record<K, Work>>,
  { rounds, budget = 6000, before = () => undefined }: Rounds,
): Promise<Record<K, Times>> {
  const entries = Object.entries(works) as [K, Work][];
  const spent = new Map<K, number[]>(entries.map(([name]) => [name, []]));
  for (const [, work] of entries) await work();
  const started = performance.now();
  for (let round = 0; round < rounds; round++) {
    if (round >= 3 && performance.now() - started > budget) break;
    for (const [name, work] of entries) {
      await before();
      spent.get(name)?.push(await timeOnce(work));
    }
  }
  return Object.fromEntries([...spent].map(([name, all]) => [name, summarise(all)])) as Record<K, Times>;
}

export async function timeOnce(work: Work): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function summarise(all: readonly number[]): Times {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { median: at(0.5), p95: at(0.95), rounds: sorted.length, all };
}
