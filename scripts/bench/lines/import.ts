// Bulk import of a table through the engine without analysis, rows and full text, over raw rows: rows a CPU second.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child.ts';
import type { Imported } from '../children/import.ts';
import type { Line, LineWorld, Measured } from '../line.ts';
import { writeTable } from '../write-files.ts';

const unit = 'rows/CPU s';

export const bulkImport: Line = {
  name: 'import',
  figures: [
    { id: 'import-100k', small: true, what: 'bulk import, 100 thousand', unit, target: 0.3, better: 'higher' },
    { id: 'import-1m', what: 'bulk import, 1 million', unit, target: 0.4, better: 'higher' },
  ],
  run: async (world) => {
    const { small, docs } = world;
    const few = toFigure(small, await importTable(world, small));
    return { 'import-100k': few, 'import-1m': docs === small ? few : toFigure(docs, await importTable(world, docs)) };
  },
};

/** In a process of its own; reading and parsing the file belong to it. */
export async function importTable({ folder }: LineWorld, docs: number, what = 'rows'): Promise<Imported> {
  const table = join(folder, `table-${docs}.csv`);
  const project = join(folder, `import-${docs}-${what}.earshot`);
  writeTable(table, docs);
  const imported = await runChild<Imported>('import.ts', [project, table, String(docs), what]);
  for (const file of [table, project, `${project}.raw`]) rmSync(file, { force: true });
  return imported;
}

function toFigure(docs: number, { cpuSeconds, rawCpuSeconds, wallSeconds }: Imported): Measured {
  const floor = rawCpuSeconds ? docs / rawCpuSeconds : null;
  const note = `${docs} rows in ${wallSeconds.toFixed(1)} s wall, ${cpuSeconds.toFixed(1)} s CPU, parsing included; floor: raw rows into one STRICT table`;
  return { value: docs / cpuSeconds, floor, note };
}
