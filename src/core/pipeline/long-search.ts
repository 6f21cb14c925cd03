// A search that takes long is shown among the jobs, with how far it is, and can be stopped there.
import type { Job, Jobs } from './jobs.ts';

export const searchJob = 'Searching';

const patience = 800;
const between = 250;

export interface SearchProgress {
  readonly done: number;
  readonly total: number;
}

/** Rejects with the reason where the caller or a person stopped it. */
export async function showLongSearch<T>(
  jobs: Jobs,
  signal: AbortSignal,
  progress: () => Promise<SearchProgress>,
  search: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stopped = new AbortController();
  const sought = search(AbortSignal.any([signal, stopped.signal]));
  const show = async (job: Job) => {
    job.signal.addEventListener('abort', () => stopped.abort(job.signal.reason));
    const timer = setInterval(() => {
      progress().then(
        ({ done, total }) => job.progress(done, total),
        () => undefined,
      );
    }, between);
    await sought.finally(() => clearInterval(timer));
  };
  const timer = setTimeout(() => void jobs.run(searchJob, null, show).catch(() => undefined), patience);
  return sought.finally(() => clearTimeout(timer));
}
