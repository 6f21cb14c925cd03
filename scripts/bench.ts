// npm run bench -- NAME [--out FILE] [--rounds N]: measures Earshot against a floor or a peer in the same run.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCollect } from './bench/collect.ts';
import type { Bench, Figure } from './bench/figure.ts';

const benches: Readonly<Record<string, Bench>> = { collect: benchCollect };
const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, rounds: { type: 'string' }, docs: { type: 'string' } },
  allowPositionals: true,
});
const [name = 'collect'] = positionals;
const bench = benches[name];
if (!bench) {
  console.error(`There is no bench “${name}”. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const report = await bench({ root, rounds: Number(values.rounds ?? 5), docs: Number(values.docs ?? 0) });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
console.log(`\n${machine}`);
console.table(report.results.map(toRow));
for (const note of report.notes) console.log(note);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, ...report }, null, 1)}\n`);
process.exitCode = report.results.every((figure) => figure.ok !== false) ? 0 : 1;

function toRow({ what, value, unit, floor, ratio, target, better, ok }: Figure) {
  const bound = target === null ? '' : `${better === 'lower' ? '≤' : '≥'} ${target}`;
  return { what, value, unit, floor: floor ?? '', ratio: ratio ?? '', target: bound, ok: ok === null ? '' : ok };
}
