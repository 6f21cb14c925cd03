// What the engine is doing now, with progress and a way to stop it. Absent while nothing runs.
import { Button, Loader, Popover, Progress, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { JobState } from '../../contract/model.ts';
import { call } from '../api.ts';
import { sayProgress } from '../parts/say-progress.ts';
import { useJobs } from '../state/jobs.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import classes from './top-bar.module.css';

export function JobsButton() {
  const t = useText();
  const jobs = useJobs((state) => state.jobs);
  const running = jobs.filter((job) => job.state === 'running');
  if (jobs.length === 0) return null;
  const failed = jobs.some((job) => job.state === 'failed');
  const Sign = failed ? IconAlertTriangle : IconCheck;
  return (
    <Popover position="bottom-end">
      <Popover.Target>
        <button type="button" className={classes.quiet}>
          {running.length > 0 ? <Loader size={14} aria-hidden="true" /> : <Sign size={14} aria-hidden="true" />}
          {running.length > 0 ? t('jobs.running', { count: running.length }) : t(failed ? 'jobs.failed' : 'jobs.done')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.panel}>
          {jobs.map((job) => (
            <Job key={job.id} job={job} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Job({ job }: { readonly job: JobState }) {
  const t = useText();
  const label = t.say(job.label);
  const share = job.total === null || job.total === 0 ? null : Math.min(100, (100 * job.done) / job.total);
  return (
    <div className={classes.job}>
      <strong>{label}</strong>
      {job.state === 'running' ? (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={(event) => {
            // The button goes with its job: the focus stays in the list, where Escape closes it.
            event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
            void call('jobs.cancel', { id: job.id }).catch(tellError);
          }}
          aria-label={t('jobs.cancel-of', { job: label })}
        >
          {t('frame.cancel')}
        </Button>
      ) : (
        <span />
      )}
      {job.state === 'running' ? (
        <Progress value={share ?? 100} animated={share === null} size={4} aria-label={label} />
      ) : null}
      <span className={classes.count}>{job.message === null ? saySoFar(job) : t.say(job.message)}</span>
    </div>
  );

  function saySoFar({ state }: JobState): string {
    if (state === 'failed') return t('jobs.failed');
    if (state === 'cancelled') return t('jobs.cancelled');
    if (state === 'done') return t('jobs.done');
    return sayProgress(job, t);
  }
}

/** Tells a screen reader when a job begins and ends, without reading its progress aloud. */
export function JobAnnouncer() {
  const jobs = useJobs((state) => state.jobs);
  const t = useText();
  const last = jobs.at(-1);
  const words = last
    ? last.state === 'running'
      ? t.say(last.label)
      : `${t.say(last.label)}: ${t(`jobs.${last.state}`)}`
    : '';
  return <VisuallyHidden role="status">{words}</VisuallyHidden>;
}
