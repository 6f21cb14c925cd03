// An import that was taken back and is run again brings back what it brought, read as it is asked for now.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

function writeForum(): string {
  const file = join(makeFolder(), 'forum.csv');
  const rows = [
    'date,author,text',
    '03/04/2024 09:12,ana,still waiting for the parcel',
    '05/06/2024 08:05,luca,solved',
  ];
  writeFileSync(file, rows.join('\n'));
  return file;
}

const runImport = ({ call }: TestEngine, file: string, dateFormat: 'dmy' | 'mdy') =>
  call('imports.run', { file, options: { dateFormat } });
const count = async ({ call }: TestEngine, query: string) => (await call('mentions.search', { query, limit: 5 })).total;

test('what is read as before comes back as it was, with the work done on it', async () => {
  const project = await openTestEngine();
  const { call } = project;
  const file = writeForum();
  const first = await runImport(project, file, 'dmy');
  const tag = await call('tags.save', { name: 'late' });
  await call('tags.apply', { tag: tag.id, to: { query: 'parcel' } });
  await call('imports.undo', { id: first.id ?? 0 });
  expect(await count(project, '')).toBe(0);

  expect(await call('imports.run', { file, options: { dateFormat: 'dmy' }, dryRun: true })).toMatchObject({
    added: 2,
    known: 0,
  });
  const again = await runImport(project, file, 'dmy');
  expect(again).toMatchObject({ read: 2, added: 2, known: 0 });
  expect(await count(project, '')).toBe(2);
  expect(await count(project, 'tag:late')).toBe(1);
  await call('imports.undo', { id: again.id ?? 0 });
  expect(await count(project, ''), 'they are of the new import now').toBe(0);
});

test('what is read otherwise comes as it is read now, on its own day, and never twice', async () => {
  const project = await openTestEngine();
  const { call } = project;
  const file = writeForum();
  const wrong = await runImport(project, file, 'mdy');
  expect(await count(project, 'date:2024-03-04')).toBe(1);
  const undone = await call('imports.undo', { id: wrong.id ?? 0 });

  const right = await runImport(project, file, 'dmy');
  expect(right).toMatchObject({ added: 2, known: 0, duplicates: 0 });
  expect(await count(project, 'date:2024-03-04')).toBe(0);
  expect(await count(project, 'date:2024-04-03')).toBe(1);
  expect(await runImport(project, file, 'dmy')).toMatchObject({ added: 0, known: 2 });

  await call('changes.undo', { id: undone.id });
  expect(await count(project, ''), 'the first reading does not join the second').toBe(2);
  const { people } = await call('people.list', { limit: 10 });
  expect(
    people.map(({ mentions }) => mentions),
    'nor is anybody counted twice',
  ).toEqual([1, 1]);
  await call('imports.undo', { id: right.id ?? 0 });
  expect(await count(project, '')).toBe(0);
  await call('changes.undo', {});
  expect(await count(project, 'date:2024-04-03')).toBe(1);
});

test('each step of taking back and importing again can be undone: whichever import stands shows its mentions', async () => {
  const project = await openTestEngine();
  const { call } = project;
  const file = writeForum();
  const first = await runImport(project, file, 'dmy');
  await call('imports.undo', { id: first.id ?? 0 });
  const second = await runImport(project, file, 'dmy');
  await call('imports.undo', { id: second.id ?? 0 });
  await runImport(project, file, 'dmy');

  // The third goes, the second comes back, goes, and the first comes back: then all of it again.
  const counts: number[] = [];
  for (let step = 0; step < 5; step++) {
    await call('changes.undo', {});
    counts.push(await count(project, ''));
  }
  expect(counts).toEqual([0, 2, 0, 2, 0]);
  counts.length = 0;
  for (let step = 0; step < 5; step++) {
    await call('changes.redo', {});
    counts.push(await count(project, ''));
  }
  expect(counts).toEqual([2, 0, 2, 0, 2]);
});

test('what two imports that stand have brought goes with the last of them', async () => {
  const project = await openTestEngine();
  const { call } = project;
  const file = writeForum();
  const first = await runImport(project, file, 'dmy');
  const undone = await call('imports.undo', { id: first.id ?? 0 });
  // The file has grown: other bytes, the same rows and one more.
  appendFileSync(file, '\n06/06/2024 10:00,eva,late again');
  const second = await runImport(project, file, 'dmy');
  expect(second).toMatchObject({ source: first.source, added: 3, known: 0 });
  await call('changes.undo', { id: undone.id });
  expect(await count(project, '')).toBe(3);
  expect(await call('imports.undo', { id: second.id ?? 0 })).toMatchObject({ count: 3 });
  expect(await count(project, ''), 'the first import holds its two').toBe(2);
  expect(await call('imports.undo', { id: first.id ?? 0 })).toMatchObject({ count: 2 });
  expect(await count(project, '')).toBe(0);
  await expect(call('imports.undo', { id: first.id ?? 0 })).rejects.toMatchObject({ code: 'not-found' });
});

test('what an unseen mention says is not called a copy of it', async () => {
  const project = await openTestEngine();
  const { call } = project;
  const first = await runImport(project, writeForum(), 'dmy');
  await call('imports.undo', { id: first.id ?? 0 });
  const other = join(makeFolder(), 'other.csv');
  writeFileSync(other, 'date,author,text,place\n03/04/2024 09:12,ana,still waiting for the parcel,Cork\n');
  expect(await runImport(project, other, 'dmy')).toMatchObject({ added: 1, duplicates: 0 });
});
