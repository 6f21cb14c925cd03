// Searching while a file is read in: always answered, never more than was saved, exact at once when it is over.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { EarshotError } from '../../src/contract/errors.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const colors = ['red', 'green', 'blue', 'amber'];

function writeRows(count: number, first = 0): string {
  const file = join(makeFolder(), `rows-${first}.csv`);
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2025, 0, 1) + (first + at) * 600_000).toISOString();
    return `${first + at},${day},person${at % 7},the ${colors[at % 4]} parcel number n${first + at} came late`;
  });
  writeFileSync(file, `id,date,author,text\n${rows.join('\n')}\n`);
  return file;
}

async function total({ call }: TestEngine, query: string): Promise<number> {
  return (await call('mentions.search', { query, limit: 3 })).total;
}

/** Asked until columns answer, so that it is they that are looked at. */
async function waitForColumns(project: TestEngine): Promise<void> {
  await expect
    .poll(async () => {
      await total(project, '');
      return (await project.call('index.state', {})).ready;
    })
    .toBe(true);
}

/** Imports, and does something over and over until that is over. */
async function whileImporting(project: TestEngine, file: string, act: () => Promise<void>): Promise<void> {
  let running = true;
  const importing = project.call('imports.run', { file }).finally(() => {
    running = false;
  });
  while (running) await act();
  await importing;
}

test.each([
  ['and nothing else', false],
  ['and is understood', true],
])('while a file is read in %s, searches are answered with what is saved by then', async (_, analyse) => {
  const project = await openTestEngine({ analyse });
  const { call } = project;
  await call('imports.run', { file: writeRows(4000) });
  await waitForColumns(project);
  const answers: number[] = [];
  await whileImporting(project, writeRows(16_000, 4000), async () => {
    const page = await call('mentions.search', { query: 'red late', limit: 20 });
    const view = await call('mentions.explore', { query: 'parcel', limit: 20 });
    const facets = await call('mentions.facets', { query: 'parcel' });
    const volume = await call('measures.compute', { measure: 'volume', query: 'parcel' });
    answers.push(page.total * 4, view.page.total, volume.n);
    expect(page.mentions).toHaveLength(20);
    const authors = facets.find(({ id }) => id === 'author')?.values ?? [];
    expect(authors.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(4000);
  });
  expect(await total(project, '')).toBe(20_000);
  expect(await total(project, 'red late')).toBe(5000);
  expect((await call('mentions.explore', { query: 'parcel', limit: 1 })).page.total).toBe(20_000);
  expect(Math.min(...answers)).toBeGreaterThanOrEqual(4000);
  expect(Math.max(...answers)).toBeLessThanOrEqual(20_000);
  // Two rounds at the least.
  expect(answers.length).toBeGreaterThanOrEqual(6);
});

test('what people change while a file is understood is found at once', async () => {
  const project = await openTestEngine();
  const { call, engine } = project;
  await call('imports.run', { file: writeRows(6000) });
  let analysing = true;
  void engine.idle().then(() => {
    analysing = false;
  });
  const tag = await call('tags.save', { name: 'late' });
  let times = 0;
  for (; analysing; times++) {
    await call('tags.apply', { tag: tag.id, to: { query: 'amber' } });
    expect(await total(project, 'tag:late')).toBe(1500);
    await call('tags.unapply', { tag: tag.id, to: { query: 'n3 OR n7' } });
    expect(await total(project, 'tag:late')).toBe(1498);
  }
  expect(times).toBeGreaterThan(0);
});

test('a search that is cancelled while a file is read in stops, and the import goes on', async () => {
  const project = await openTestEngine({ analyse: false });
  await project.call('imports.run', { file: writeRows(6000) });
  await waitForColumns(project);
  const codes = new Set<string>();
  await whileImporting(project, writeRows(6000, 6000), async () => {
    const controller = new AbortController();
    const search = project.engine.handlers['mentions.search'](
      { query: '/n(1|2)+9 came/ -/zz(a|b)*c/', limit: 5 },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(), 1);
    const thrown = await Promise.resolve(search).catch((reason: unknown) => reason);
    if (thrown instanceof EarshotError) codes.add(thrown.code);
  });
  expect([...codes]).toEqual(['cancelled']);
  expect(await total(project, 'red')).toBe(3000);
});

test('an index whose thread dies is started again by the next search; none fails', async () => {
  const file = join(makeFolder(), 'test.earshot');
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const threads = new URL('../support/mortal-thread.ts', import.meta.url);
  const project = await openTestEngine({ file, threads, analyse: false });
  await project.call('imports.run', { file: writeRows(400) });
  await waitForColumns(project);
  writeFileSync(`${file}.die`, '');
  while (existsSync(`${file}.die`)) expect(await total(project, 'red')).toBe(100);
  expect(await total(project, 'red')).toBe(100);
  await waitForColumns(project);
  expect(await total(project, 'red late')).toBe(100);
  expect(told).toHaveBeenCalledWith('[engine] the seeker crashed', expect.any(Error));
  rmSync(`${file}.die`, { force: true });
});
