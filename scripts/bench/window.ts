// The built window over a project of a million mentions: from an input to its answer on the screen, long tasks of the
// page while somebody types, scrolls, collects and imports, the first paint, and how much script is loaded for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { type BenchReport, type BenchSettings, type Figure, figure, median } from './figure.ts';
import type { Measured, Planned } from './line.ts';
import { seed } from './make-mentions.ts';
import { summarise } from './time.ts';
import { collectFeeds, typeUntil } from './window/arriving.ts';
import { copyProject } from './window/copy-project.ts';
import { installWatch } from './window/in-page.ts';
import { firstMention, firstPaint, weighScripts } from './window/loading.ts';
import { type Scrolled, scrollMentions, walkInbox } from './window/moving.ts';
import { type BenchWindow, openWindow } from './window/open-window.ts';
import { type Searched, searchInWindow } from './window/searching.ts';
import { toLongest, watchTasks } from './window/stretch.ts';
import { writeTable } from './write-files.ts';

const million = 1_000_000;
const imported = 20_000;
const starts = 5;

const planned: readonly Planned[] = [
  { id: 'window-search-median', what: 'input to painted result in Explore, median', unit: 'ms', target: 200 },
  { id: 'window-search-p95', what: 'input to painted result in Explore, p95', unit: 'ms', target: 400 },
  { id: 'window-figures', what: 'input to all figures of it painted, median', unit: 'ms', target: 500 },
  { id: 'window-typing', what: 'longest task while typing and pressing facets', unit: 'ms', target: 100 },
  { id: 'window-scrolling', what: 'longest task while scrolling the mentions', unit: 'ms', target: 100 },
  { id: 'window-inbox', what: 'longest task while walking the inbox', unit: 'ms', target: 100 },
  { id: 'window-collecting', what: 'longest task while collecting', unit: 'ms', target: 100 },
  { id: 'window-importing', what: 'longest task while 20 thousand rows are imported', unit: 'ms', target: 100 },
  { id: 'window-first-paint', what: 'first paint, no project', unit: 'ms', target: 1500 },
  { id: 'window-return-paint', what: 'first paint, last project of a million mentions', unit: 'ms', target: 1500 },
  { id: 'window-return-mention', what: 'first mention of it', unit: 'ms' },
  { id: 'window-script-start', what: 'script of the first screen', unit: 'kB', target: 600 },
  { id: 'window-script-explore', what: 'script of Explore, charts included', unit: 'kB' },
];

/** What is measured in one window that stays open. */
const ofUse = [
  'search-median',
  'search-p95',
  'figures',
  'typing',
  'scrolling',
  'inbox',
  'collecting',
  'importing',
  'script-explore',
];

export async function benchWindow({ root, docs, rounds, only }: BenchSettings): Promise<BenchReport> {
  build(root);
  const size = docs ?? million;
  const folder = mkdtempSync(join(tmpdir(), 'earshot-bench-window-'));
  const asked = planned.filter(({ id }) => only === null || only.includes(id.replace('window-', '')));
  const wants = (...names: readonly string[]) => asked.some(({ id }) => names.includes(id.replace('window-', '')));
  try {
    const file = join(folder, 'window.earshot');
    await copyProject(size, file, console.error);
    const often = rounds ?? starts;
    const measured = {
      ...(wants('first-paint', 'script-start') ? await measureStarts(root, folder, often) : {}),
      ...(wants('return-paint', 'return-mention') ? await measureReturns(root, folder, file, often) : {}),
      ...(wants(...ofUse) ? await measureUse(root, folder, file, wants) : {}),
    };
    return {
      docs: size,
      results: asked.map((plan): Figure => figure({ ...plan, ...(measured[plan.id] ?? { value: null }) })),
      notes: [
        `Headless Chromium, the engine beside it; the machine’s load at the end was ${loadavg()[0]?.toFixed(1)}.`,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Measures = Readonly<Record<string, Measured>>;

async function measureStarts(root: string, folder: string, rounds: number): Promise<Measures> {
  const paints: number[] = [];
  const hosts: number[] = [];
  let script = 0;
  for (let round = 0; round < rounds; round++) {
    const window = await openWindow(root, join(folder, `start-${round}`));
    try {
      paints.push(await firstPaint(window.page));
      hosts.push(window.hostMilliseconds);
      script = await weighScripts(window.page, root);
    } finally {
      await window.close();
    }
  }
  return {
    'window-first-paint': toStarts(paints, hosts),
    'window-script-start': { value: script, note: 'uncompressed, as it lies in out/renderer; no project is open' },
  };
}

/** What was open when the window was closed is opened again, as for who comes back each morning. */
async function measureReturns(root: string, folder: string, file: string, rounds: number): Promise<Measures> {
  const userData = join(folder, 'returning');
  const before = await openWindow(root, userData);
  try {
    await enterProject(before, file);
  } finally {
    await before.close();
  }
  const paints: number[] = [];
  const mentions: number[] = [];
  const hosts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const window = await openWindow(root, userData);
    try {
      mentions.push(await firstMention(window.page));
      paints.push(await firstPaint(window.page));
      hosts.push(window.hostMilliseconds);
    } finally {
      await window.close();
    }
  }
  return { 'window-return-paint': toStarts(paints, hosts), 'window-return-mention': toStarts(mentions, hosts) };
}

function toStarts(times: readonly number[], hosts: readonly number[]): Measured {
  const note = `${times.length} ${times.length === 1 ? 'start' : 'starts'}, the longest ${Math.round(Math.max(...times))}; the host itself was up in ${Math.round(median(hosts))}`;
  return { value: median(times), note };
}

async function measureUse(
  root: string,
  folder: string,
  file: string,
  wants: (...names: readonly string[]) => boolean,
): Promise<Measures> {
  const window = await openWindow(root, join(folder, 'used'));
  const { page, client } = window;
  const measured: Record<string, Measured> = {};
  try {
    await enterProject(window, file);
    measured['window-script-explore'] = { value: await weighScripts(page, root) };
    if (wants('search-median', 'search-p95', 'figures', 'typing')) {
      const { tasks, done } = await watchTasks(page, () => searchInWindow(window));
      Object.assign(measured, sayTimes(done), { 'window-typing': toLongest(tasks) });
    }
    if (wants('scrolling')) {
      const { tasks, done } = await watchTasks(page, () => scrollMentions(page));
      measured['window-scrolling'] = toLongest(tasks, sayScrolled(done));
    }
    if (wants('inbox')) {
      await page.goto('https://app.local/#/inbox');
      await page.getByRole('feed').getByRole('article').first().waitFor();
      const { tasks, done } = await watchTasks(page, () => walkInbox(page));
      measured['window-inbox'] = toLongest(tasks, `${done} mentions read`);
      await page.goto('https://app.local/#/explore');
    }
    if (wants('collecting')) {
      const { tasks, done } = await watchTasks(page, () => typeUntil(page, collectFeeds(root, window)));
      measured['window-collecting'] = toLongest(tasks, `${done} mentions came in while somebody typed`);
    }
    if (wants('importing')) {
      const table = join(folder, 'rows.csv');
      writeTable(table, imported, seed + 1);
      const { tasks } = await watchTasks(page, () => typeUntil(page, client.call('imports.run', { file: table })));
      measured['window-importing'] = toLongest(tasks, 'while somebody typed');
    }
    return measured;
  } finally {
    await window.close();
  }
}

/** As the start screen does; returns when all of Explore is there. */
async function enterProject({ page, client }: BenchWindow, file: string): Promise<void> {
  // What is invented ends before today: the inbox looks at all of it.
  await page.evaluate(() => window.localStorage.setItem('earshot:inbox', '{"period":null}'));
  await page.reload();
  await client.call('project.open', { file });
  await page.getByRole('feed').getByRole('article').first().waitFor();
  while (!(await client.call('index.state', {})).ready) await page.waitForTimeout(50);
  await page.locator('canvas').first().waitFor();
  await page.evaluate(installWatch);
  await page.waitForTimeout(2000);
}

function sayTimes({ typed, pressed, figured, slowest }: Searched): Measures {
  const { median: middle, p95 } = summarise([...typed, ...pressed]);
  const all = summarise(figured);
  const note = `the list and its number; ${typed.length} searches typed, median ${Math.round(median(typed))}; ${pressed.length} facets pressed, median ${Math.round(median(pressed))}; slowest: ${slowest}`;
  return {
    'window-search-median': { value: middle, note },
    'window-search-p95': { value: p95 },
    'window-figures': { value: all.median, note: `facets, course, cloud and tone as well; p95 ${Math.round(all.p95)}` },
  };
}

function sayScrolled({ rows, gaps }: Scrolled): string {
  const { median: middle, p95 } = summarise(gaps);
  return `${rows} rows; a frame every ${middle.toFixed(0)} ms, p95 ${p95.toFixed(0)}`;
}
