// How figures grow: the lines about searching at ten thousand, a hundred thousand and a million mentions.
import type { BenchSettings, Figure } from './figure.ts';
import { chooseLines, million, runLines } from './search.ts';

export interface GrowthReport {
  readonly sizes: readonly number[];
  readonly rows: readonly GrowthRow[];
  readonly notes: readonly string[];
}

export interface GrowthRow {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** One a size. */
  readonly values: readonly (number | null)[];
  /** Each value over the one before. */
  readonly factors: readonly (number | null)[];
}

const growing = ['explore', 'window', 'newest', 'views', 'scan', 'suggest', 'open', 'bytes'];

/** `--docs N`: no size above it. */
export async function benchGrowth({ root, rounds, docs, only }: BenchSettings): Promise<GrowthReport> {
  const largest = docs ?? million;
  const sizes = [10_000, 100_000, million].filter((size) => size <= largest);
  const lines = chooseLines(only ?? growing);
  const columns: Figure[][] = [];
  for (const size of sizes) columns.push(await runLines(lines, { root, docs: size, rounds: rounds ?? 20 }));
  return {
    sizes,
    rows: joinColumns(columns),
    notes: ['The collection grows ten times from column to column; a factor of 10 is growth in step with it.'],
  };
}

export function joinColumns(columns: readonly (readonly Figure[])[]): GrowthRow[] {
  return (columns[0] ?? []).map(({ id, what, unit }, row) => {
    const values = columns.map((column) => column[row]?.value ?? null);
    return { id, what, unit, values, factors: values.slice(1).map((value, at) => divide(value, values[at] ?? null)) };
  });
}

function divide(value: number | null, before: number | null): number | null {
  return value === null || before === null || before === 0 ? null : Number((value / before).toPrecision(3));
}
