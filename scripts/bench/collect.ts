// Collecting 200 feeds of 50 items from loopback, first and again, beside newsboat on the same feeds: whole processes.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from './build.ts';
import { type BenchReport, type BenchSettings, figure, median } from './figure.ts';
import { measure, type Spent } from './process.ts';

const feeds = 200;
const items = 50;

interface Round {
  readonly first: Spent;
  readonly again: Spent;
}

export async function benchCollect({ root, rounds }: BenchSettings): Promise<BenchReport> {
  build(root);
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-'));
  const server = spawn(process.execPath, [join(root, 'scripts/bench/feed-server.ts'), String(feeds), String(items)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await readPort(server);
    const urls = Array.from({ length: feeds }, (_, index) => `http://127.0.0.${index + 1}:${port}/feed-${index}`);
    const peer = spawnSync('newsboat', ['--version']).status === 0;
    const ours: Round[] = [];
    const theirs: Round[] = [];
    const plain: Spent[] = [];
    // In turn, so that a slow moment of the machine strikes both.
    for (let round = 0; round < (rounds ?? 5); round++) {
      ours.push(await runEarshot(root, join(folder, `ours-${round}`), urls));
      plain.push(await runPlain(root, join(folder, `plain-${round}`), urls));
      if (peer) theirs.push(await runNewsboat(join(folder, `theirs-${round}`), urls));
    }
    return report(ours, theirs, plain);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readPort(server: ChildProcess): Promise<number> {
  if (!server.stdout) throw new Error('The feed server prints its port.');
  const [chunk] = await once(server.stdout, 'data');
  return Number(String(chunk).trim());
}

async function runEarshot(root: string, name: string, urls: readonly string[]): Promise<Round> {
  const cli = join(root, 'out/main/cli.js');
  const project = `${name}.earshot`;
  const list = `${name}.opml`;
  const outlines = urls.map((url) => `<outline type="rss" text="${url}" xmlUrl="${url}"/>`);
  writeFileSync(list, `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`);
  const added = spawnSync(process.execPath, [cli, 'source', 'import', list, '--project', project], {
    encoding: 'utf8',
  });
  if (added.status !== 0) throw new Error(added.stderr);
  const collect = () =>
    measure(process.execPath, [cli, 'collect', '--all', '--no-analysis', '--json', '--project', project]);
  const first = await collect();
  const read = sum(first, 'added');
  if (read !== feeds * items)
    throw new Error(`Earshot kept ${read} of ${feeds * items} items: ${first.output.slice(0, 500)}`);
  // The pause that Earshot keeps between two requests to a host, also across a restart, is no part of its speed.
  await setTimeout(1000);
  const again = await collect();
  if (sum(again, 'added') !== 0 || again.code !== 0)
    throw new Error(`The refetch was no refetch: ${again.output.slice(0, 500)}`);
  return { first, again };
}

function sum({ output }: Spent, field: 'added'): number {
  const reports = JSON.parse(output) as { readonly added: number }[];
  return reports.reduce((all, report) => all + report[field], 0);
}

async function runPlain(root: string, name: string, urls: readonly string[]): Promise<Spent> {
  writeFileSync(`${name}.urls`, `${urls.join('\n')}\n`);
  const spent = await measure(process.execPath, [
    join(root, 'scripts/bench/plain-pipeline.ts'),
    `${name}.db`,
    `${name}.urls`,
  ]);
  if (Number(spent.output) !== feeds * items)
    throw new Error(`The plain pipeline failed: ${spent.output.slice(0, 500)}`);
  return spent;
}

async function runNewsboat(name: string, urls: readonly string[]): Promise<Round> {
  writeFileSync(`${name}.urls`, `${urls.join('\n')}\n`);
  writeFileSync(`${name}.config`, 'reload-threads 16\nerror-log /dev/null\nmax-items 0\n');
  const args = ['-q', '-u', `${name}.urls`, '-c', `${name}.db`, '-C', `${name}.config`, '-x', 'reload'];
  const reload = () => measure('newsboat', args, { HOME: `${name}.home`, XDG_CONFIG_HOME: `${name}.home` });
  const first = await reload();
  const again = await reload();
  if (first.code !== 0 || again.code !== 0) throw new Error(`newsboat failed: ${first.output} ${again.output}`);
  return { first, again };
}

function report(ours: readonly Round[], theirs: readonly Round[], plain: readonly Spent[]): BenchReport {
  const of = (rounds: readonly Round[], part: keyof Round, what: 'wallSeconds' | 'cpuSeconds' | 'peakMegabytes') =>
    rounds.length === 0 ? null : median(rounds.map((round) => round[part][what]));
  const line = (
    id: string,
    what: string,
    part: keyof Round,
    field: 'wallSeconds' | 'cpuSeconds',
    target: number | null,
  ) =>
    figure({
      id,
      what,
      unit: 's',
      value: of(ours, part, field) ?? 0,
      floor: of(theirs, part, field),
      target: theirs.length === 0 ? null : target,
    });
  return {
    docs: feeds * items,
    results: [
      line('collect-first-wall', 'first fetch of 200 feeds, wall', 'first', 'wallSeconds', 0.6),
      line('collect-first-cpu', 'first fetch of 200 feeds, CPU', 'first', 'cpuSeconds', 0.6),
      line('collect-again-wall', 'refetch, all unchanged, wall', 'again', 'wallSeconds', 0.35),
      line('collect-again-cpu', 'refetch, all unchanged, CPU', 'again', 'cpuSeconds', null),
      figure({
        id: 'collect-memory',
        what: 'peak memory, first fetch',
        unit: 'MB',
        value: of(ours, 'first', 'peakMegabytes') ?? 0,
        target: 200,
      }),
      ...(['wallSeconds', 'cpuSeconds'] as const).map((field) =>
        figure({
          id: `plain-first-${field === 'wallSeconds' ? 'wall' : 'cpu'}`,
          what: `plain pipeline, first fetch, ${field === 'wallSeconds' ? 'wall' : 'CPU'}`,
          unit: 's',
          value: median(plain.map((spent) => spent[field])),
          floor: of(theirs, 'first', field),
        }),
      ),
    ],
    notes: [
      theirs.length === 0
        ? 'newsboat is not installed (Debian: apt-get install newsboat): no ratios.'
        : `The floor is newsboat with 16 threads on the same feeds, in turn with Earshot, ${ours.length} rounds, medians.`,
      'Plain pipeline: one thread, feedsmith, rows and full text, nothing else kept; for the reader.',
      'Earshot: collect --no-analysis, whole process; rows, full text, raw payloads and the request log are kept.',
    ],
  };
}
