// Says that texts are still being read, beside figures that rest on what was read of them; gone when all are.
import { Tooltip } from '@mantine/core';
import type { JobState } from '../../contract/model.ts';
import { useJobs } from '../state/jobs.ts';
import { useText } from '../text.tsx';
import classes from './still-reading.module.css';

/** Fewer are read before one has looked. */
const WORTH_SAYING = 400;

/** Whether texts are being read just now. */
export function useReading(): boolean {
  return useJobs(({ jobs }) => jobs.some(isReading));
}

function isReading({ label, state }: JobState): boolean {
  return label === 'Analysing' && state === 'running';
}

export function StillReading() {
  const t = useText();
  const job = useJobs(({ jobs }) => jobs.find(isReading));
  if (!job || job.total === null || job.total < WORTH_SAYING) return null;
  return (
    <Tooltip label={t('reading.words')} multiline maw={320} position="bottom-start">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what it means must be reachable without a mouse. */}
      <span className={classes.reading} tabIndex={0}>
        {t('reading.texts', { done: job.done, count: job.total })}
      </span>
    </Tooltip>
  );
}
