// Changes of many mentions behind a writer that is held up: a job that can be cancelled, and then nothing is changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { EngineApi } from '../../src/contract/api.ts';
import type { JobState } from '../../src/contract/model.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

async function openMany(): Promise<TestEngine> {
  const file = join(makeFolder(), 'said.jsonl');
  const rows = Array.from({ length: 1500 }, (_, id) => ({ id, text: `Kettle ${id} leaks.`, published: '2026-09-01' }));
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const opened = await openTestEngine({ changePatience: 20, analyse: false });
  await opened.call('imports.run', { file });
  return opened;
}

/** While another connection writes, the writer waits. */
function holdUp(file: string): () => void {
  const other = new Sqlite(file);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  return () => void other.exec('ROLLBACK');
}

async function findJob({ call }: TestEngine): Promise<JobState | undefined> {
  return (await call('jobs.list', {})).find(({ label }) => label === 'Changing mentions');
}

async function waitForJob(opened: TestEngine): Promise<JobState> {
  await expect.poll(() => findJob(opened), { timeout: 4000 }).toBeDefined();
  return (await findJob(opened)) as JobState;
}

test('tagging everything is a job while it goes on, and none after', async () => {
  const opened = await openMany();
  const { call, file } = opened;
  const tag = await call('tags.save', { name: 'All' });
  const release = holdUp(file);
  const tagging = call('tags.apply', { tag: tag.id, to: { query: '' } });
  expect(await waitForJob(opened)).toMatchObject({ state: 'running', origin: 'call' });
  release();
  expect(await tagging).toMatchObject({ count: 1500 });
  expect(await findJob(opened)).toBeUndefined();
});

test('cancelled, each of them leaves everything as it was', { timeout: 60_000 }, async () => {
  const opened = await openMany();
  const { call, file } = opened;
  const tag = await call('tags.save', { name: 'All' });
  const half = await call('tags.save', { name: 'Half' });
  await call('tags.apply', { tag: half.id, to: { query: 'leaks' } });
  await call('topics.save', { name: 'Kettles', query: 'kettle' });
  await call('labels.set', { facet: 'sentiment', value: 'negative', to: { query: 'kettle' } });
  const [imported] = await call('imports.list', {});
  const look = async () => [
    await call('changes.list', { limit: 100 }),
    await call('tags.list', {}),
    await call('topics.list', {}),
    await call('rules.list', {}),
    await call('mentions.facets', { query: '' }),
  ];
  const before = await look();
  const cancel = async <K extends keyof EngineApi>(method: K, params: Parameters<EngineApi[K]>[0]) => {
    const release = holdUp(file);
    const changing = call(method, params).catch((thrown: unknown) => thrown);
    const { id } = await waitForJob(opened);
    expect(await call('jobs.cancel', { id })).toBe(true);
    release();
    expect(await changing, method).toMatchObject({ code: 'cancelled', message: 'Cancelled: nothing was changed.' });
    expect(await look(), method).toEqual(before);
    expect(await findJob(opened)).toBeUndefined();
  };
  await cancel('tags.apply', { tag: tag.id, to: { query: '' } });
  await cancel('tags.unapply', { tag: half.id, to: { query: '' } });
  await cancel('tags.merge', { from: half.id, into: tag.id });
  await cancel('labels.set', { facet: 'sentiment', value: 'positive', to: { query: '' } });
  await cancel('rules.save', { name: 'Leaks', query: 'leaks', tag: tag.id, past: true });
  await cancel('topics.save', { name: 'Leaks', query: 'leaks' });
  await cancel('imports.undo', { id: imported?.id ?? 0 });
  await cancel('changes.undo', {});
});
