// The column index of a whole engine: it follows every change, is kept and read again, and is never believed when wrong.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const colors = ['red', 'green', 'blue', 'amber'];

function writeRows(count: number, first = 0): string {
  const file = join(makeFolder(), `rows-${first}.csv`);
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 1) + (first + at) * 3_600_000).toISOString();
    return `${first + at},${day},person${at % 7},the ${colors[at % 4]} parcel number n${first + at} came late`;
  });
  writeFileSync(file, `id,date,author,text\n${rows.join('\n')}\n`);
  return file;
}

async function openWith(rows: number, file?: string): Promise<TestEngine> {
  const test = await openTestEngine({ analyse: false, ...(file !== undefined && { file }) });
  if (rows > 0) await test.call('imports.run', { file: writeRows(rows) });
  return test;
}

/** Asked until columns answer, so that it is they that are looked at. */
async function waitForColumns({ call }: TestEngine): Promise<void> {
  await expect
    .poll(async () => {
      await call('mentions.search', { query: '', limit: 1 });
      return (await call('index.state', {})).ready;
    })
    .toBe(true);
}

async function total({ call }: TestEngine, query: string): Promise<number> {
  return (await call('mentions.search', { query, limit: 3 })).total;
}

test('it follows what people and files change, at once', async () => {
  const project = await openWith(400);
  const { call } = project;
  await waitForColumns(project);
  expect(await total(project, 'red')).toBe(100);
  const tag = await call('tags.save', { name: 'late' });
  await call('tags.apply', { tag: tag.id, to: { query: 'green' } });
  expect(await total(project, 'tag:late')).toBe(100);
  expect(await total(project, 'tag:late red')).toBe(0);
  await call('changes.undo', {});
  expect(await total(project, 'tag:late')).toBe(0);
  await call('topics.save', { name: 'Blues', query: 'blue' });
  expect(await total(project, 'topic:blues')).toBe(100);
  const more = await call('imports.run', { file: writeRows(40, 400) });
  expect(await total(project, 'red')).toBe(110);
  await call('imports.undo', { id: more.id ?? 0 });
  expect(await total(project, 'red')).toBe(100);
  expect(await total(project, 'topic:blues')).toBe(100);
  await call('project.change-settings', { zone: 'America/New_York' });
  expect(await total(project, 'hour:0')).toBe(await total(project, 'date:2026-01-01T05:00Z/2027 hour:0'));
  const view = await call('mentions.explore', { query: 'parcel', limit: 5 });
  expect(view.page.total).toBe(400);
  expect(view.facets.find(({ id }) => id === 'author')?.values.reduce((sum, { count }) => sum + count, 0)).toBe(400);
});

test('a part that outgrew itself is divided, kept, and read as it is at the next opening', async () => {
  const project = await openWith(0);
  await project.call('imports.run', { file: writeRows(9000) });
  await waitForColumns(project);
  await project.engine.close();
  const db = new Sqlite(project.file, { readonly: true });
  const kept = db
    .prepare('SELECT count(*) FROM segment_columns c JOIN segment s USING (low, touched, reworded, grouped)')
    .pluck();
  expect(kept.get()).toBe(2);
  db.close();
  const again = await openWith(0, project.file);
  await waitForColumns(again);
  expect(await again.call('index.state', {})).toEqual({ ready: true, mentions: 9000, stale: 0, rebuilt: null });
  expect(await total(again, 'red late')).toBe(2250);
});

test.each([
  ['damaged', `UPDATE segment_columns SET columns = zeroblob(length(columns))`, 'The index was damaged.'],
  ['cut off', `UPDATE segment_columns SET words = substr(words, 1, length(words) / 2)`, 'The index was damaged.'],
  ['of another version', 'UPDATE segment_columns SET format = format + 1', 'The index was made by another version.'],
  ['behind the tables', `UPDATE fact SET sentiment = -1 WHERE mention_id % 128 = 0`, null],
  ['gone', 'DELETE FROM segment_columns', null],
])('an index that is %s is made anew, and answers stay right', async (_, damage, rebuilt) => {
  const project = await openWith(300);
  await waitForColumns(project);
  await project.engine.close();
  const db = new Sqlite(project.file);
  db.exec(damage);
  const negative = db.prepare<[], number>('SELECT count(*) FROM fact WHERE sentiment = -1').pluck().get();
  db.close();
  const again = await openWith(0, project.file);
  await waitForColumns(again);
  expect((await again.call('index.state', {})).rebuilt).toBe(rebuilt);
  expect(await total(again, 'red')).toBe(75);
  expect(await total(again, 'sentiment:negative')).toBe(negative);
});

test('a search that is cancelled stops, and the next one is answered', async () => {
  const project = await openWith(3000);
  await waitForColumns(project);
  const controller = new AbortController();
  const search = Promise.resolve(
    project.engine.handlers['mentions.search'](
      { query: '/n(1|2)+9 came/ -/zz(a|b)*c/', limit: 5 },
      { signal: controller.signal },
    ),
  ).then(
    (page) => page.total,
    (thrown: { code?: string }) => thrown.code,
  );
  controller.abort();
  expect(await search).toBe('cancelled');
  expect(await total(project, 'red')).toBe(750);
});
