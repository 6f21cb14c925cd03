// Searching while an import runs at full speed, over searching while nothing else does.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { call, openIndexed } from '../engine.ts';
import type { Line } from '../line.ts';
import { seed } from '../make-mentions.ts';
import { searchUntil } from '../search-until.ts';
import { summarise } from '../time.ts';
import { writeTable } from '../write-files.ts';

const idleMilliseconds = 5000;

export const busy: Line = {
  name: 'busy',
  figures: [{ id: 'reader-search-importing', what: 'p95 of search while importing, over idle', unit: 'ms', target: 3 }],
  run: async ({ docs, small, project, folder }) => {
    const file = join(folder, 'busy.earshot');
    const table = join(folder, 'busy.csv');
    copyFileSync(await project(docs), file);
    writeTable(table, small / 2, seed + 1);
    const engine = await openIndexed(file);
    try {
      const idle = summarise((await searchUntil(engine, () => setTimeout(idleMilliseconds))).spent);
      const importing = await searchUntil(engine, () => call(engine, 'imports.run', { file: table }));
      const { p95, median, rounds } = summarise(importing.spent);
      const note = `${rounds} searches while ${importing.done.added} mentions came in; medians ${median.toPrecision(3)} and ${idle.median.toPrecision(3)} ms`;
      return { 'reader-search-importing': { value: p95, floor: idle.p95, note } };
    } finally {
      await engine.close();
      rmSync(file, { force: true });
    }
  },
};
