// What the engine is busy with, for the frame's progress list.
import { create } from 'zustand';
import type { JobState } from '../../contract/model.ts';
import { call, on } from '../api.ts';

interface Jobs {
  readonly jobs: readonly JobState[];
}

/** Finished jobs stay a while so that their end can be read, and longer where there is a reason to read. */
const KEEP_MS = 8000;
const KEEP_FAILED_MS = 120_000;

export const useJobs = create<Jobs>(() => ({ jobs: [] }));

export function startJobs(): () => void {
  call('jobs.list', {}).then(
    (jobs) => useJobs.setState({ jobs }),
    () => {},
  );
  return on('job', (job) => {
    useJobs.setState(({ jobs }) => ({ jobs: put(jobs, job) }));
    if (job.state !== 'running') setTimeout(() => forget(job.id), job.state === 'failed' ? KEEP_FAILED_MS : KEEP_MS);
  });
}

function put(jobs: readonly JobState[], job: JobState): readonly JobState[] {
  return jobs.some((other) => other.id === job.id)
    ? jobs.map((other) => (other.id === job.id ? job : other))
    : [...jobs, job];
}

function forget(id: string): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id || job.state === 'running') }));
}
