// How much there is to read is told before the first of it is read.
import { expect, test } from 'vitest';
import type { JobState } from '../../../src/contract/model.ts';
import { type AnalyserWorld, createAnalyser } from '../../../src/core/pipeline/analyse.ts';
import { createJobs } from '../../../src/core/pipeline/jobs.ts';

test('the first that is said of reading names all there is', async () => {
  const told: JobState[] = [];
  let left = [{ id: 1 }, { id: 2 }, { id: 3 }];
  const answers: Record<string, () => unknown> = {
    'read.count-pending': () => left.length,
    'read.pending': () => left,
    'analyse.batch': () => {
      // By now the window must know.
      expect(told.at(-1)).toMatchObject({ label: 'Analysing', done: 0, total: 3 });
      return { version: 1, rows: [] };
    },
    'write.analysis': () => {
      left = [];
    },
  };
  const thread = { call: async (method: string) => answers[method]?.() };
  const problems: unknown[] = [];
  const analyser = createAnalyser({
    version: 1,
    reader: thread,
    writer: thread,
    analysts: [thread],
    learned: () => null,
    jobs: createJobs((state) => told.push(state)),
    onSaved: () => undefined,
    onError: (thrown: unknown) => problems.push(thrown),
  } as unknown as AnalyserWorld);
  analyser.wake();
  await analyser.idle();
  expect(problems).toEqual([]);
  expect(told.at(-1)).toMatchObject({ state: 'done', done: 3, total: 3 });
});
