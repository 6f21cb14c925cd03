// A job ends for the reason its caller gives where the project is closed: what can go on then goes on.
import { expect, test } from 'vitest';
import { CLOSED, createJobs } from '../../../src/core/pipeline/jobs.ts';

test.each(['before it begins', 'while it runs'])('closed %s, it knows that nobody stopped it', async (when) => {
  const caller = new AbortController();
  if (when === 'before it begins') caller.abort(CLOSED);
  const jobs = createJobs(() => undefined);
  const reason = await jobs.run('Importing', caller.signal, async ({ signal }) => {
    if (when === 'while it runs') caller.abort(CLOSED);
    return signal.reason;
  });
  expect(reason).toBe(CLOSED);
});

test('left by its caller, it was stopped', async () => {
  const reason = await createJobs(() => undefined).run(
    'Importing',
    AbortSignal.abort(),
    async ({ signal }) => signal.reason,
  );
  expect(reason).toMatchObject({ code: 'cancelled' });
  expect(reason).not.toBe(CLOSED);
});
