// npm run bench [-- NAME] [--docs N] [--only A,B] [--rounds N] [--grow] [--fresh] [--out FILE]: measures Earshot against
// floors and peers in the same run; --fresh makes the projects anew. NAME is `search` (without one), `collect`,
// `window`, or `counted`, with --renew to keep its figures.
import { writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EarshotError } from '../src/contract/errors.ts';
import type { Bench, BenchSettings } from './bench/figure.ts';
import { printReport } from './bench/print.ts';

// Each is loaded when it is asked for.
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  search: async () => (await import('./bench/search.ts')).benchSearch,
  collect: async () => (await import('./bench/collect.ts')).benchCollect,
  window: async () => (await import('./bench/window.ts')).benchWindow,
  counted: async () => {
    const { benchCounted } = await import('./bench/bench-counted.ts');
    return () => benchCounted({ renew: values.renew });
  },
};
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string' },
    rounds: { type: 'string' },
    docs: { type: 'string' },
    only: { type: 'string' },
    grow: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    renew: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [name = 'search'] = positionals;
const bench = benches[name];
if (!bench) fail(`There is no bench “${name}”. There are: ${Object.keys(benches).join(', ')}.`);

if (values.fresh) (await import('./bench/make-project.ts')).forgetProjects();
const settings: BenchSettings = {
  root: resolve(import.meta.dirname, '..'),
  rounds: readNumber('rounds', values.rounds),
  docs: readNumber('docs', values.docs),
  only: values.only === undefined ? null : values.only.split(','),
};
const machine = `${cpus().length} × ${cpus()[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
const run = values.grow ? (await import('./bench/grow.ts')).benchGrowth : await bench();
const report = await run(settings).catch((thrown) => {
  if (thrown instanceof EarshotError) fail(thrown.message);
  throw thrown;
});
console.log(`\n${machine}`);
printReport(report);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, ...report }, null, 1)}\n`);
process.exitCode = 'results' in report && report.results.some((figure) => figure.ok === false) ? 1 : 0;

function readNumber(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) fail(`--${option} takes a whole number from 1 up, not “${text}”.`);
  return number;
}

function fail(says: string): never {
  console.error(says);
  process.exit(2);
}
