// Which project is open: whoever asks for it at once with others gets it, one after the other.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ProjectApi } from '../../src/contract/api.ts';
import { createSession } from '../../src/core/session.ts';
import { makeFolder } from '../support/folder.ts';

test('projects opened and closed at the same time do not stand in each other’s way', async () => {
  const folder = makeFolder();
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
