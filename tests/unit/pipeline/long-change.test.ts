// A change of mentions that takes long is among the jobs, with its share; who closes the project does not stop it.
import { afterEach, expect, test, vi } from 'vitest';
import { EarshotError } from '../../../src/contract/errors.ts';
import type { JobState } from '../../../src/contract/model.ts';
import type { Watch } from '../../../src/core/db/walk.ts';
import { createJobs } from '../../../src/core/pipeline/jobs.ts';
import { showLongChange } from '../../../src/core/pipeline/long-change.ts';

afterEach(() => void vi.useRealTimers());

function begin() {
  vi.useFakeTimers();
  const states: JobState[] = [];
  const jobs = createJobs((state) => states.push(state));
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = new AbortController();
  let watch: Watch | null = null;
  const changed = showLongChange(jobs, asked.signal, (given) => {
    watch = given;
    return promise;
  });
  const numbers = () => (watch as unknown as Watch).numbers;
  return { jobs, states, asked, changed, resolve, reject, numbers };
}

test('a short change is no job', async () => {
  const { jobs, states, changed, resolve } = begin();
  await vi.advanceTimersByTimeAsync(900);
  resolve('done');
  expect(await changed).toBe('done');
  await vi.advanceTimersByTimeAsync(5000);
  expect([states, jobs.list()]).toEqual([[], []]);
});

test('a long one is shown with its share, and is gone after', async () => {
  const { jobs, states, changed, resolve, numbers } = begin();
  await vi.advanceTimersByTimeAsync(1000);
  expect(jobs.list()).toMatchObject([{ label: 'Changing mentions', total: null, state: 'running', origin: 'call' }]);
  numbers()[1] = 400;
  await vi.advanceTimersByTimeAsync(500);
  expect(jobs.list()).toMatchObject([{ done: 400, total: 1000 }]);
  resolve('done');
  expect(await changed).toBe('done');
  await vi.advanceTimersByTimeAsync(0);
  expect(jobs.list()).toEqual([]);
  expect(states.at(-1)).toMatchObject({ state: 'done' });
});

test('cancelled as a job or by who asked, it is told to stop, and says that nothing was changed', async () => {
  for (const how of ['job', 'caller'] as const) {
    const { jobs, states, asked, changed, reject, numbers } = begin();
    await vi.advanceTimersByTimeAsync(1000);
    expect(numbers()[0]).toBe(0);
    if (how === 'job') jobs.cancel(jobs.list()[0]?.id ?? '');
    else asked.abort();
    expect(numbers()[0], how).toBe(1);
    reject(new EarshotError('cancelled', 'Cancelled: nothing was changed.'));
    await expect(changed).rejects.toMatchObject({ code: 'cancelled' });
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toMatchObject({ state: 'cancelled', message: 'Cancelled: nothing was changed.' });
  }
});

test('closing the project waits for it', async () => {
  const { jobs, changed, resolve, numbers } = begin();
  await vi.advanceTimersByTimeAsync(1000);
  const closed = jobs.cancelAll();
  resolve('done');
  await closed;
  expect([await changed, numbers()[0]]).toEqual(['done', 0]);
});
