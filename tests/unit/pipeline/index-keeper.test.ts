// When answers may lag behind what is saved: while something is read in, but not for whoever just changed something.
import { afterEach, expect, test, vi } from 'vitest';
import { createIndexKeeper } from '../../../src/core/pipeline/index-keeper.ts';
import { createJobs } from '../../../src/core/pipeline/jobs.ts';
import { refuseThread } from '../../../src/core/threads/start.ts';

afterEach(() => void vi.useRealTimers());

test('answers may lag while a job runs, but for five seconds not after someone changed something', async () => {
  vi.useFakeTimers();
  const jobs = createJobs(() => undefined);
  const seeker = refuseThread<never>('It is not asked here.');
  const never = () => expect.unreachable();
  const keeper = createIndexKeeper({ seeker, writer: null, jobs, onCaughtUp: never, onError: never });
  expect(keeper.mayLag()).toBe(false);
  const { promise, resolve: end } = Promise.withResolvers<void>();
  const job = jobs.run('Importing', null, () => promise);
  expect(keeper.mayLag()).toBe(true);
  keeper.insist();
  expect(keeper.mayLag()).toBe(false);
  vi.advanceTimersByTime(4900);
  expect(keeper.mayLag()).toBe(false);
  vi.advanceTimersByTime(200);
  expect(keeper.mayLag()).toBe(true);
  end();
  await job;
  expect(keeper.mayLag()).toBe(false);
  const searching = jobs.run('Searching', null, async () => {
    expect(keeper.mayLag()).toBe(false);
  });
  await searching;
});
