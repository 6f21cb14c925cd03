// A change of so many mentions that it takes long is shown among the jobs, with how far it is, and can be stopped there:
// nothing of it is kept then.
import { createWatch, type Watch } from '../db/walk.ts';
import { CLOSED, type Job, type Jobs } from './jobs.ts';

export const changeJob = 'Changing mentions';

const patience = 1000;
const between = 250;

/** Rejects with `cancelled` where the caller or a person stopped it, unless it was done by then. */
export async function showLongChange<T>(
  jobs: Jobs,
  signal: AbortSignal,
  change: (watch: Watch) => Promise<T>,
  milliseconds = patience,
): Promise<T> {
  const watch = createWatch();
  signal.addEventListener('abort', watch.stop, { once: true });
  const changed = change(watch);
  const show = async (job: Job) => {
    // Who closes the project did not mean this: closing waits for it.
    job.signal.addEventListener('abort', () => job.signal.reason !== CLOSED && watch.stop());
    const timer = setInterval(() => {
      const share = watch.share();
      if (share !== null) job.progress(Math.round(1000 * share), 1000);
    }, between);
    await changed.finally(() => clearInterval(timer));
  };
  const timer = setTimeout(() => void jobs.run(changeJob, null, show, 'call').catch(() => undefined), milliseconds);
  return changed.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', watch.stop);
  });
}
