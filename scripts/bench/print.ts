// The report as a table on the screen.
import type { BenchReport, Figure } from './figure.ts';
import type { GrowthReport } from './grow.ts';

export function printReport(report: BenchReport | GrowthReport): void {
  if ('results' in report) {
    console.table(report.results.map(toRow));
    for (const { id, note } of report.results) if (note !== undefined) console.log(`${id}: ${note}`);
  } else
    console.table(
      report.rows.map(({ what, unit, values, factors }) => toGrowthRow(report.sizes, what, unit, values, factors)),
    );
  for (const note of report.notes) console.log(note);
}

function toRow({ id, what, value, unit, floor, ratio, target, better, ok }: Figure) {
  const bound = target === null ? '' : `${better === 'lower' ? '≤' : '≥'} ${target}`;
  return {
    id,
    what,
    value: value ?? '–',
    unit,
    floor: floor ?? '',
    ratio: ratio ?? '',
    target: bound,
    ok: ok ?? '',
  };
}

function toGrowthRow(
  sizes: readonly number[],
  what: string,
  unit: string,
  values: readonly (number | null)[],
  factors: readonly (number | null)[],
) {
  return {
    what,
    unit,
    ...Object.fromEntries(sizes.map((size, at) => [`at ${size}`, values[at] ?? '–'])),
    ...Object.fromEntries(sizes.slice(1).map((size, at) => [`× to ${size}`, factors[at] ?? '–'])),
  };
}
