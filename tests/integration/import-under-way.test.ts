// What happens to an import while it goes on: the same file a second time, an undo, the end of the project.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { EngineOptions } from '../../src/core/engine.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';
import { makeCsv, options, rows } from './support/long-file.ts';

const open = (also: Partial<EngineOptions> = {}) => openTestEngine({ analyse: false, ...also });
const count = async ({ call }: TestEngine) => (await call('mentions.search', { query: '', limit: 1 })).total;
const imports = ({ call }: TestEngine) => call('imports.list', {});
const states = async (project: TestEngine) => (await imports(project)).map(({ state }) => state);
const history = async ({ call }: TestEngine) =>
  (await call('changes.list', { limit: 9 })).map((change) => change.count);

/** Resolves with its id when a job of this name has something to show. */
function jobAt({ engine }: TestEngine, label: RegExp): Promise<string> {
  return new Promise((resolve) => {
    const stop = engine.on((name, payload) => {
      if (name !== 'job' || !('label' in payload)) return;
      if (!label.test(payload.label) || payload.state !== 'running' || payload.done === 0) return;
      stop();
      resolve(payload.id);
    });
  });
}

/** How many imports were seen under way at the same time until this ended. */
async function mostAtOnce(project: TestEngine, work: Promise<unknown>): Promise<number> {
  let most = 0;
  let over = false;
  void work.finally(() => {
    over = true;
  });
  while (!over) {
    const underWay = (await states(project)).filter((state) => state === 'running' || state === 'resuming');
    most = Math.max(most, underWay.length);
  }
  return most;
}

/** A project whose import a person stopped. */
async function openStopped() {
  const project = await open();
  const file = makeCsv(makeFolder());
  const underWay = jobAt(project, /^Importing$/);
  const ended = project.call('imports.run', { file, options }).catch((thrown) => thrown.code);
  await project.call('jobs.cancel', { id: await underWay });
  expect(await ended).toBe('cancelled');
  const [stopped] = await imports(project);
  expect(stopped).toMatchObject({ state: 'stopped' });
  return { project, file, id: stopped?.id ?? 0 };
}

/** The file of a project that was closed in the middle of an import, and the file of that. */
async function leaveInterrupted() {
  const project = await open();
  const csv = makeCsv(makeFolder());
  const underWay = jobAt(project, /^Importing$/);
  const ended = project.call('imports.run', { file: csv, options }).catch((thrown) => thrown.code);
  await underWay;
  await project.engine.close();
  expect(await ended).toBe('cancelled');
  return { file: project.file, csv };
}

test('a new file asked for twice in the same moment is read once', async () => {
  const project = await open();
  const file = makeCsv(makeFolder());
  const both = Promise.all([
    project.call('imports.run', { file, options }),
    project.call('imports.run', { file, options }),
  ]);
  expect(await mostAtOnce(project, both)).toBeLessThan(2);
  const [first, second] = await both;
  expect([first.added, second.added].sort((one, other) => one - other)).toEqual([0, rows]);
  expect(first.source).toBe(second.source);
  expect(await project.call('sources.list', {})).toHaveLength(1);
  expect(await count(project)).toBe(rows);
  expect(await history(project)).toEqual([rows]);
});

test('a file asked for while its import goes on by itself divides no rows with it', async () => {
  const { file, csv } = await leaveInterrupted();
  const project = await open({ file });
  const goesOn = jobAt(project, /^Going on/);
  project.engine.start();
  await goesOn;
  const run = project.call('imports.run', { file: csv, options });
  expect(await mostAtOnce(project, run)).toBeLessThan(2);
  expect(await run).toMatchObject({ added: 0, known: rows });
  expect((await imports(project)).map(({ state, added }) => ({ state, added }))).toEqual([
    { state: 'done', added: 0 },
    { state: 'done', added: rows },
  ]);
  expect(await history(project)).toEqual([rows]);
});

test('an import that goes on is not undone: it says so, and comes whole', async () => {
  const { project, id } = await openStopped();
  const goesOn = jobAt(project, /^Going on/);
  const resumed = project.call('imports.resume', { id });
  await goesOn;
  const refused = { code: 'not-allowed', message: 'The import of “export.csv” is under way: stop it first.' };
  await expect(project.call('changes.undo', {})).rejects.toMatchObject(refused);
  await expect(project.call('imports.undo', { id })).rejects.toMatchObject(refused);
  expect(await resumed).toMatchObject({ added: rows });
  expect([await states(project), await count(project)]).toEqual([['done'], rows]);
  await project.call('changes.undo', {});
  expect([await states(project), await count(project)]).toEqual([['undone'], 0]);
});

test('a project that is closed right after it was opened does not wait for the import to be read', async () => {
  const { file } = await leaveInterrupted();
  const opened = await open({ file });
  opened.engine.start();
  // The engine has heard which imports are left, and is about to go on with this one.
  await imports(opened);
  await opened.engine.close();

  const project = await open({ file });
  expect(await states(project)).toEqual(['interrupted']);
  const goesOn = jobAt(project, /^Going on/);
  project.engine.start();
  await goesOn;
  await expect.poll(() => states(project), { timeout: 20_000 }).toEqual(['done']);
  expect(await count(project)).toBe(rows);
});

test('going on with a file that is another by now is no step of the history', async () => {
  const { project, file, id } = await openStopped();
  const kept = await count(project);
  const tag = await project.call('tags.save', { name: 'late' });
  writeFileSync(file, 'number,when,who,what,shop\n1,2026-06-01,ana,hello,2\n');
  await expect(project.call('imports.resume', { id })).rejects.toMatchObject({ code: 'bad-file' });
  expect(await states(project)).toEqual(['stopped']);
  await project.call('changes.undo', {});
  expect((await project.call('tags.list', {})).map(({ id }) => id)).not.toContain(tag.id);
  expect(await count(project), 'the tag was the latest step').toBe(kept);
});
