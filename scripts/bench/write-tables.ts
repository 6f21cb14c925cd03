// node scripts/bench/write-tables.ts FILE…: puts what `npm run bench -- --out FILE` wrote (also with --grow, or by
// `npm run bench -- window`) into the tables of docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrowthReport } from './grow.ts';
import { type SearchReport, writeGrowthTable, writeSearchTables, writeWindowTable } from './tables.ts';

const page = join(import.meta.dirname, '../../docs/performance.md');
for (const file of process.argv.slice(2)) {
  const report = JSON.parse(readFileSync(file, 'utf8')) as SearchReport | GrowthReport;
  const before = readFileSync(page, 'utf8');
  writeFileSync(page, write(before, report));
}

function write(before: string, report: SearchReport | GrowthReport): string {
  if (!('results' in report)) return writeGrowthTable(before, report);
  const ofWindow = report.results.some(({ id }) => id.startsWith('window-'));
  return ofWindow ? writeWindowTable(before, report) : writeSearchTables(before, report);
}
