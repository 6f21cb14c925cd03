// What the engine is busy with, for the frame's progress list.
import { create } from 'zustand';
import type { JobState } from '../../contract/model.ts';
import { call, on } from '../api.ts';

interface Jobs {
  readonly jobs: readonly JobState[];
  /** Work no call of this window waits for: begun by the window before it, or gone on with after an interruption. */
  readonly left: ReadonlySet<string>;
}

/** Finished jobs stay a while so that their end can be read, and longer where there is a reason to read. */
const KEEP_MS = 8000;
const KEEP_FAILED_MS = 120_000;

export const useJobs = create<Jobs>(() => ({ jobs: [], left: new Set() }));

export function startJobs(): () => void {
  call('jobs.list', {}).then(
    (jobs) => useJobs.setState({ jobs, left: new Set(jobs.filter(isAsked).map(({ id }) => id)) }),
    () => {},
  );
  const stops = [
    on('job', (job) => {
      useJobs.setState(({ jobs, left }) => ({
        jobs: put(jobs, job),
        left: job.origin === 'resumed' ? new Set([...left, job.id]) : left,
      }));
      if (job.state !== 'running') setTimeout(() => forget(job.id), job.state === 'failed' ? KEEP_FAILED_MS : KEEP_MS);
    }),
    // What the engine was busy with ended with it, and its numbers begin anew.
    on('restarted', () => useJobs.setState({ jobs: [], left: new Set() })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isAsked({ origin }: JobState): boolean {
  return origin !== 'engine';
}

function put(jobs: readonly JobState[], job: JobState): readonly JobState[] {
  return jobs.some((other) => other.id === job.id)
    ? jobs.map((other) => (other.id === job.id ? job : other))
    : [...jobs, job];
}

function forget(id: string): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id || job.state === 'running') }));
}
