// A table into a new project through the engine, as the window imports it; then the floor: the same rows, raw.
// Arguments: project file, table, number of mentions, `analyse` or `rows`.
import { call, openEngine } from '../engine.ts';
import { insertRaw } from '../insert-raw.ts';

export interface Imported {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Of the floor; null where analysis is measured. */
  readonly rawCpuSeconds: number | null;
}

const [file = '', table = '', docs = '0', what = 'rows'] = process.argv.slice(2);
const analyse = what === 'analyse';
const engine = await openEngine(file, { create: { name: 'Bench', zone: 'UTC' }, analyse });
// Starts the threads and loads the importers: what every start pays is not the import's.
await call(engine, 'imports.formats', {});
await call(engine, 'imports.list', {});
const before = process.cpuUsage();
const started = performance.now();
const report = await call(engine, 'imports.run', { file: table });
if (analyse) await engine.idle();
const wallSeconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
await engine.close();
if (report.added !== Number(docs)) throw new Error(`${report.added} of ${docs} rows were kept.`);
const rawCpuSeconds = analyse ? null : insertRaw(`${file}.raw`, Number(docs));
const imported: Imported = { cpuSeconds: (user + system) / 1e6, wallSeconds, rawCpuSeconds };
process.stdout.write(JSON.stringify(imported));
