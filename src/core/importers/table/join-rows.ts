// Rows that are one mention said several times, as with a highlight that has several tags: joined into the first.
import { createTableStats, type Table } from './table.ts';
import type { TablePlan } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

/** More rows than this are not joined: they stay mentions of their own. */
const MAX_JOINED = 1_000_000;

/** Reads the table twice: what belongs together need not stand together. */
export async function* joinRows(
  table: Table,
  plan: TablePlan,
  source: AsyncIterable<readonly TableRow[]>,
  signal: AbortSignal,
): AsyncGenerator<readonly TableRow[]> {
  const join = plan.preset?.preset.join;
  const by = plan.columns.indexOf(join?.by ?? '');
  const list = plan.columns.indexOf(join?.list ?? '');
  const lists = new Map<string, Set<string>>();
  for await (const rows of table.rows(createTableStats(), signal)) {
    for (const row of rows) {
      const key = row.cells[by]?.trim() ?? '';
      if (key === '' || row.problem !== null || lists.size >= MAX_JOINED) continue;
      const known = lists.get(key) ?? new Set();
      const value = row.cells[list]?.trim();
      if (value) known.add(value);
      lists.set(key, known);
    }
  }
  const seen = new Set<string>();
  for await (const rows of source) {
    yield rows.flatMap((row) => {
      const key = row.cells[by]?.trim() ?? '';
      const values = row.problem === null ? lists.get(key) : undefined;
      if (values === undefined) return [row];
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ ...row, cells: row.cells.with(list, [...values].join(', ')) }];
    });
  }
}
