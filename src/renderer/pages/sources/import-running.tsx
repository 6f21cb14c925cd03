// An import under way: how far it is, and the way to stop it.
import { Button, Group, Progress, Stack } from '@mantine/core';
import { sayProgress } from '../../parts/say-progress.ts';
import { useJobs } from '../../state/jobs.ts';
import { useText } from '../../text.tsx';
import classes from './sources.module.css';

export function ImportRunning({ onStop }: { readonly onStop: () => void }) {
  const t = useText();
  const job = useJobs((state) => state.jobs.findLast((candidate) => candidate.state === 'running'));
  const share = job?.total ? (100 * job.done) / job.total : null;
  return (
    <Stack gap="md">
      <p role="status">{job ? t.say(job.label) : t('imports.running')}</p>
      <Progress value={share ?? 100} animated={share === null} aria-label={t('imports.running')} />
      <p className={classes.soft}>{job ? sayProgress(job, t) : ''}</p>
      <p className={classes.soft}>{t('imports.stop.help')}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onStop}>
          {t('imports.stop')}
        </Button>
      </Group>
    </Stack>
  );
}
