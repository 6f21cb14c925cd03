// An import that ended in its middle goes on: by itself after a crash or a quit, by a button otherwise, as one import.
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { makeCsv, options, rows } from './support/long-file.ts';
import { startSupervised } from './support/supervised.ts';

async function open() {
  const folder = makeFolder();
  const engine = startSupervised(join(folder, 'data'));
  onTestFinished(engine.close);
  await engine.client.call('project.create', { file: join(folder, 'test.earshot'), name: 'Test', zone: 'UTC' });
  return { folder, ...engine };
}

type Opened = Awaited<ReturnType<typeof open>>;

function jobAt({ client }: Opened, label: RegExp): Promise<string> {
  return new Promise((resolve) => {
    const stop = client.on('job', (job) => {
      if (!label.test(job.label) || job.state !== 'running' || job.done === 0) return;
      stop();
      resolve(job.id);
    });
  });
}

/** Begins an import and answers its job once some of it is kept, with how it ended. */
async function beginImport(opened: Opened, file: string) {
  const underWay = jobAt(opened, /^Importing$/);
  const ended = opened.client.call('imports.run', { file, options }).then(
    () => 'done',
    (thrown: { code: string }) => thrown.code,
  );
  return { job: await underWay, ended };
}

const imports = ({ client }: Opened) => client.call('imports.list', {});
const count = async ({ client }: Opened) => (await client.call('mentions.search', { query: '', limit: 1 })).total;
const states = async (opened: Opened) => (await imports(opened)).map(({ state }) => state);

async function expectWhole(opened: Opened): Promise<void> {
  await expect.poll(() => states(opened), { interval: 100 }).toEqual(['done']);
  const [record] = await imports(opened);
  expect(record).toMatchObject({ read: rows, added: rows, known: 0, duplicates: 0, rejected: 0 });
  expect(await count(opened)).toBe(rows);
  const found = await opened.client.call('mentions.search', { query: 'author:"author 7"', limit: 1 });
  expect(found.total, 'read by the choices it was begun with').toBe(rows / 50);
}

test('killed in its middle, it goes on by itself, as one import to take back', async () => {
  const opened = await open();
  const begun = await beginImport(opened, makeCsv(opened.folder));
  const goesOn = jobAt(opened, /^Going on with the import of “export\.csv”$/);
  await opened.kill();
  expect(await begun.ended).toBe('engine-stopped');
  await goesOn;
  await expectWhole(opened);
  const { id = 0 } = (await imports(opened))[0] ?? {};
  expect(await opened.client.call('imports.undo', { id })).toMatchObject({ count: rows });
  expect(await count(opened)).toBe(0);
});

test('killed again while it goes on, it waits for a person, and goes on by one call', async () => {
  const opened = await open();
  await beginImport(opened, makeCsv(opened.folder));
  const goesOn = jobAt(opened, /^Going on/);
  await opened.kill();
  await goesOn;
  await opened.kill();
  const again = jobAt(opened, /^Going on/);
  await expect.poll(() => states(opened), { interval: 100 }).toEqual(['stopped']);
  const [left] = await imports(opened);
  expect(left?.added).toBe(await count(opened));
  const resumed = opened.client.call('imports.resume', { id: left?.id ?? 0 });
  await again;
  await expect(opened.client.call('imports.resume', { id: left?.id ?? 0 })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect(await resumed).toMatchObject({ id: left?.id, added: rows, known: 0 });
  await expectWhole(opened);
});

test('asked for twice at once, it is read once and then found to be known; who waits can leave', async () => {
  const opened = await open();
  const { client, folder } = opened;
  const file = makeCsv(folder);
  const begun = await beginImport(opened, file);
  const leaving = new AbortController();
  const left = client.call('imports.run', { file, options }, leaving.signal).catch((thrown) => thrown.code);
  const second = client.call('imports.run', { file, options });
  leaving.abort();
  expect(await left).toBe('cancelled');
  expect(await second).toMatchObject({ read: rows, added: 0, known: rows });
  expect(await begun.ended).toBe('done');
  expect((await imports(opened)).map(({ added }) => added)).toEqual([0, rows]);
});

test('quit in its middle, it goes on at the next opening', async () => {
  const opened = await open();
  const { client, folder } = opened;
  const begun = await beginImport(opened, makeCsv(folder));
  await client.call('project.close', {});
  expect(await begun.ended).toBe('cancelled');
  await client.call('project.open', { file: join(folder, 'test.earshot') });
  await expectWhole(opened);
  expect(await client.call('changes.list', { limit: 5 }), 'noted once').toMatchObject([{ count: rows }]);
});

test('stopped by a person, it stays stopped, and the same file goes on with it', async () => {
  const opened = await open();
  const { client, folder } = opened;
  const file = makeCsv(folder);
  const begun = await beginImport(opened, file);
  await client.call('jobs.cancel', { id: begun.job });
  expect(await begun.ended).toBe('cancelled');
  await client.call('project.close', {});
  await client.call('project.open', { file: join(folder, 'test.earshot') });
  expect(await states(opened)).toEqual(['stopped']);
  const kept = await count(opened);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(rows);
  await client.call('changes.undo', {});
  expect(await states(opened)).toEqual(['undone']);
  await client.call('changes.redo', {});
  expect(await states(opened), 'as it was: not whole').toEqual(['stopped']);
  expect(await count(opened)).toBe(kept);
  expect(await client.call('imports.run', { file, options })).toMatchObject({ read: rows, added: rows, known: 0 });
  await expectWhole(opened);
  expect(await client.call('changes.list', { limit: 5 })).toMatchObject([{ count: rows, undone: false }]);
});

test('whose file is gone waits for it; another file in its place is refused', async () => {
  const opened = await open();
  const { client, folder } = opened;
  const file = makeCsv(folder);
  await beginImport(opened, file);
  const moved = join(folder, 'moved.csv');
  renameSync(file, moved);
  await opened.kill();
  await expect.poll(() => states(opened), { interval: 100 }).toEqual(['interrupted']);
  const id = (await imports(opened))[0]?.id ?? 0;
  await expect(client.call('imports.resume', { id })).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringMatching(/export\.csv/),
  });
  const other = join(folder, 'other.csv');
  writeFileSync(other, 'number,when,who,what,shop\n');
  appendFileSync(other, '1,2026-06-01,ana,hello,2\n');
  await expect(client.call('imports.resume', { id, file: other })).rejects.toMatchObject({
    code: 'bad-file',
    message: expect.stringMatching(/other\.csv/),
  });
  expect(await states(opened)).toEqual(['stopped']);
  await client.call('imports.resume', { id, file: moved });
  await expectWhole(opened);
  expect((await imports(opened))[0]?.file).toBe(moved);
  await expect(client.call('imports.resume', { id: id + 1 })).rejects.toMatchObject({ code: 'not-found' });
});
