// Which project is open: whoever asks for it at once with others gets it, one after the other.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { ProjectApi } from '../../src/contract/api.ts';
import type { SampleManifest } from '../../src/core/sample.ts';
import { createSession } from '../../src/core/session.ts';
import { makeFolder } from '../support/folder.ts';

function start(folder: string) {
  const session = createSession({
    userData: join(folder, 'data'),
    version: '0.0.0-test',
    threads: new URL('../../src/core/threads/thread.ts', import.meta.url),
    sample: folder,
    emit: () => undefined,
  });
  onTestFinished(() => session.close(), 60_000);
  const signal = new AbortController().signal;
  const call = async <K extends keyof ProjectApi>(method: K, params: Parameters<ProjectApi[K]>[0]) =>
    (await session.handlers[method](params as never, { signal })) as ReturnType<ProjectApi[K]>;
  return { session, call };
}

test('what was open is opened by the next start; what a person closed stays closed', async () => {
  const folder = makeFolder();
  const file = join(folder, 'One.earshot');
  const first = start(folder);
  await first.call('project.create', { file, zone: 'UTC' });
  await first.session.close();

  const second = start(folder);
  second.session.resume();
  expect((await second.call('project.current', {}))?.file).toBe(file);
  await second.call('project.close', { keep: true });

  const third = start(folder);
  third.session.resume();
  expect((await third.call('project.current', {}))?.file).toBe(file);
  await third.call('project.close', {});

  const fourth = start(folder);
  fourth.session.resume();
  expect(await fourth.call('project.current', {})).toBeNull();
});

test('what cannot be opened again is told once, and not tried by the start after', async () => {
  const folder = makeFolder();
  const file = join(folder, 'One.earshot');
  const first = start(folder);
  await first.call('project.create', { file, zone: 'UTC' });
  await first.session.close();
  writeFileSync(file, 'not a project any more');

  const second = start(folder);
  second.session.resume();
  await expect(second.call('project.current', {})).rejects.toThrow('One.earshot');
  expect(await second.call('project.current', {})).toBeNull();
  const third = start(folder);
  third.session.resume();
  expect(await third.call('project.current', {})).toBeNull();
});

test('an engine that died too often begins with nothing open, and so does the next', async () => {
  const folder = makeFolder();
  const first = start(folder);
  await first.call('project.create', { file: join(folder, 'One.earshot'), zone: 'UTC' });
  await first.session.close();
  const second = start(folder);
  await second.session.forget();
  expect(await second.call('project.current', {})).toBeNull();
  const third = start(folder);
  third.session.resume();
  expect(await third.call('project.current', {})).toBeNull();
});

test('projects opened and closed at the same time do not stand in each other’s way', async () => {
  const folder = makeFolder();
  const { call } = start(folder);
  const one = join(folder, 'One.earshot');
  const two = join(folder, 'Two.earshot');
  await call('project.create', { file: one, zone: 'UTC' });
  await call('project.create', { file: two, zone: 'UTC' });

  const opened = await Promise.all([
    call('project.open', { file: one }),
    call('project.open', { file: one }),
    call('project.open', { file: two }),
  ]);
  expect(opened.map((project) => project.file)).toEqual([one, one, two]);
  expect((await call('project.current', {}))?.file).toBe(two);
  await Promise.all([call('project.close', {}), call('project.open', { file: one })]);
  expect((await call('project.current', {}))?.file).toBe(one);
  await Promise.all([call('project.open', { file: two }), call('project.close', {})]);
  expect(await call('project.current', {})).toBeNull();
  expect(existsSync(two)).toBe(true);
});

test('while nothing is open a call says so with a code of its own: what it asked for is not gone', async () => {
  const folder = makeFolder();
  const { call, session } = start(folder);
  const { signal } = new AbortController();
  const ask = () => session.handlers['boards.get']({ id: 1 }, { signal });
  await expect(ask()).rejects.toMatchObject({ code: 'no-project' });
  await call('project.create', { file: join(folder, 'One.earshot'), zone: 'UTC' });
  await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
  const closing = call('project.close', {});
  await setImmediate();
  await expect(ask()).rejects.toMatchObject({ code: 'no-project' });
  await closing;
  await expect(call('backups.restore', { file: join(folder, 'none') })).rejects.toMatchObject({ code: 'no-project' });
});

test('a fresh sample has an empty history: it was made by nobody, and what a person does to it can be undone', async () => {
  const folder = makeFolder();
  const none = { feeds: [], imports: [], people: [], series: [], activities: [], columns: [], boards: [] };
  const manifest: SampleManifest = {
    ...none,
    name: 'Small',
    zone: 'UTC',
    ours: [],
    imports: [{ file: 'said.csv', as: 'csv', name: 'Said' }],
    tags: [{ name: 'delivery', color: '#009e73' }],
    topics: [{ name: 'Parcels', scope: 'search', query: 'parcel' }],
    rules: [{ name: 'Late', query: 'late', tag: 'delivery' }],
  };
  writeFileSync(join(folder, 'sample.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'said.csv'), 'id,text\n1,the parcel is late\n2,the parcel is here\n');
  const { session, call } = start(folder);
  const context = { signal: new AbortController().signal };
  expect((await call('project.sample', {})).mentions).toBe(2);
  const history = async () =>
    (await session.handlers['changes.list']({ limit: 9 }, context)).map((change) => change.summary);
  const tags = async () => (await session.handlers['tags.list']({}, context)).map(({ name }) => name);
  expect(await history()).toEqual([]);
  await expect(session.handlers['changes.undo']({}, context)).rejects.toMatchObject({ code: 'not-found' });

  const [tag] = await session.handlers['tags.list']({}, context);
  await session.handlers['tags.save']({ id: tag?.id ?? 0, name: 'parcels' }, context);
  await session.handlers['changes.undo']({}, context);
  expect(await tags()).toEqual(['delivery']);
  await session.handlers['changes.redo']({}, context);
  // Opened again it is the person's: their history stays.
  await call('project.close', {});
  await call('project.sample', {});
  expect(await tags()).toEqual(['parcels']);
  expect(await history()).toEqual(['changed the tag “delivery”']);
});
