// Which project is open: whoever asks for it at once with others gets it, one after the other.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ProjectApi } from '../../src/contract/api.ts';
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
