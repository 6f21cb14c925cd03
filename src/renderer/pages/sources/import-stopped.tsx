// An import that was stopped: what of it is in the project, and the ways to go on or to take it back.
import { Button, Group, Stack } from '@mantine/core';
import type { ImportRecord } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { useFocusHere } from '../../parts/use-focus-here.ts';
import { useText } from '../../text.tsx';
import classes from './sources.module.css';

interface Props {
  readonly record: ImportRecord;
  readonly onGoOn: () => void;
  readonly onDone: () => void;
}

export function ImportStopped({ record, onGoOn, onDone }: Props) {
  const t = useText();
  const tellChange = useTellChange();
  const [run, busy] = useAction();
  const done = useFocusHere<HTMLButtonElement>();
  const undo = async () => {
    if (await run(async () => tellChange(await call('imports.undo', { id: record.id })))) onDone();
  };
  return (
    <Stack gap="md" role="status">
      <div>
        <h2>{t('resume.stopped', { count: record.added })}</h2>
        <p className={classes.soft}>{t('resume.stopped.words', { count: record.added })}</p>
      </div>
      <Group justify="flex-end">
        <Button variant="default" disabled={busy} onClick={() => void undo()}>
          {t('frame.undo')}
        </Button>
        <Button variant="default" disabled={busy} onClick={onGoOn}>
          {t('resume.go-on')}
        </Button>
        <Button ref={done} onClick={onDone}>
          {t('frame.done')}
        </Button>
      </Group>
    </Stack>
  );
}
