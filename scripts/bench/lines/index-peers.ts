// Indexing beside Debian's notmuch and Xapian's scriptindex, and the newest fifty of a search from notmuch's command line.
import { spawnSync } from 'node:child_process';
import { absent, indexByNotmuch, indexByXapian } from '../debian-peers.ts';
import { askOthers, call, openIndexed } from '../engine.ts';
import type { Line, LineWorld, Measured, Planned } from '../line.ts';
import type { Spent } from '../process.ts';
import { type BenchQuery, brand30, common } from '../queries.ts';
import { timeInTurn } from '../time.ts';
import { importTable } from './import.ts';

const rate = { unit: 'docs/CPU s', better: 'higher' } as const satisfies Partial<Planned>;

export const indexPeers: Line = {
  name: 'index-peers',
  figures: [
    { id: 'index-notmuch', small: true, what: 'index without analysis, over notmuch new', ...rate, target: 20 },
    { id: 'index-scriptindex', small: true, what: 'index without analysis, over scriptindex', ...rate, target: 12 },
    {
      id: 'analyse-notmuch',
      small: true,
      what: 'index and analyse, wall, over notmuch new',
      unit: 'docs/s',
      better: 'higher',
      target: 2,
    },
    {
      id: 'newest-notmuch-common',
      small: true,
      what: 'newest 50 of a common word, over notmuch',
      unit: 'ms',
      target: 0.1,
    },
    { id: 'newest-notmuch-brands', small: true, what: 'newest 50 of brand30, over notmuch', unit: 'ms', target: 0.1 },
  ],
  run: async (world) => {
    const { small: docs } = world;
    const notmuch = await indexByNotmuch(world);
    const xapian = await indexByXapian(world);
    const rows = await importTable(world, docs);
    const analysed = await importTable(world, docs, 'analyse');
    const per = (seconds: number | undefined) => (seconds === undefined ? null : docs / seconds);
    const seconds = (ours: number, theirs: Spent | null) =>
      `${docs} mentions in ${ours.toFixed(1)} s, theirs ${theirs?.cpuSeconds.toFixed(1)} s CPU, ${theirs?.wallSeconds.toFixed(1)} s wall`;
    return {
      'index-notmuch': notmuch
        ? {
            value: per(rows.cpuSeconds),
            floor: per(notmuch.spent.cpuSeconds),
            note: seconds(rows.cpuSeconds, notmuch.spent),
          }
        : absent('notmuch'),
      'index-scriptindex': xapian
        ? { value: per(rows.cpuSeconds), floor: per(xapian.cpuSeconds), note: seconds(rows.cpuSeconds, xapian) }
        : absent('scriptindex'),
      'analyse-notmuch': notmuch
        ? {
            value: per(analysed.wallSeconds),
            floor: per(notmuch.spent.wallSeconds),
            note: seconds(analysed.wallSeconds, notmuch.spent),
          }
        : absent('notmuch'),
      ...(await searchBeside(world, notmuch?.config ?? null)),
    };
  },
};

/** Their command is a process: what it takes to start one is taken off. */
async function searchBeside(
  { project, small, rounds }: LineWorld,
  config: string | null,
): Promise<Record<string, Measured>> {
  if (config === null)
    return { 'newest-notmuch-common': absent('notmuch'), 'newest-notmuch-brands': absent('notmuch') };
  const engine = await openIndexed(await project(small));
  const run = (args: readonly string[]) => () =>
    spawnSync('notmuch', args, { env: { ...process.env, NOTMUCH_CONFIG: config } });
  const beside = async ({ query, match }: Pick<BenchQuery, 'query' | 'match'>): Promise<Measured> => {
    const theirQuery = match.replace(') NOT (', ') AND NOT (');
    const times = await timeInTurn(
      {
        ours: () => call(engine, 'mentions.search', { query, limit: 50 }),
        theirs: run(['search', '--output=messages', '--sort=newest-first', '--limit=50', theirQuery]),
        start: run(['--version']),
      },
      { rounds, before: () => askOthers(engine) },
    );
    const floor = Math.max(0, times.theirs.median - times.start.median);
    return {
      value: times.ours.median,
      floor,
      note: `notmuch ${times.theirs.median.toFixed(1)} ms less its start-up of ${times.start.median.toFixed(1)} ms`,
    };
  };
  try {
    return {
      'newest-notmuch-common': await beside({ query: common, match: common }),
      'newest-notmuch-brands': await beside(brand30),
    };
  } finally {
    await engine.close();
  }
}
