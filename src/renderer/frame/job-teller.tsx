// Tells of work that nobody in this window waits for: that it goes on, and how it ended.
import { useEffect, useRef } from 'react';
import type { JobState } from '../../contract/model.ts';
import { useJobs } from '../state/jobs.ts';
import { tell, tellError } from '../tell.ts';
import { useText } from '../text.tsx';

export function JobTeller() {
  const t = useText();
  const { jobs, left } = useJobs();
  const told = useRef<ReadonlyMap<string, JobState['state']>>(new Map());
  useEffect(() => {
    const theirs = jobs.filter((job) => left.has(job.id));
    const news = theirs.filter((job) => told.current.get(job.id) !== job.state);
    told.current = new Map(theirs.map((job) => [job.id, job.state]));
    for (const job of news) {
      const label = t.say(job.label);
      if (job.state === 'running') tell(job.origin === 'resumed' ? label : t('resume.still', { job: label }));
      if (job.state === 'done') tell(`${label}: ${t('jobs.done')}`);
      // Who goes on with an import by hand is told by the call; by itself, it waits in the list of imports.
      if (job.state === 'failed' && job.origin !== 'resumed') tellError(new Error(job.message ?? label));
    }
  }, [jobs, left, t]);
  return null;
}
