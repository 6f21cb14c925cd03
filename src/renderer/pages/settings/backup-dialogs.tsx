// Putting a copy back, with what it holds and what goes; and removing one.
import { Button, Group, Loader, Stack } from '@mantine/core';
import type { Backup } from '../../../contract/backups.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { useProject } from '../../state/session.ts';
import { tell } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import settings from './settings.module.css';

interface Props {
  readonly backup: Backup;
  readonly onClose: () => void;
}

export function RestoreBackup({ backup, onClose }: Props) {
  const t = useText();
  const project = useProject();
  const check = useCall('backups.check', { file: backup.file });
  const [run, busy] = useAction();
  const when = shortMoment(t, backup.at);
  const restore = async () => {
    await call('backups.restore', { file: backup.file });
    tell(t('backups.restored', { when }));
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={busy ? () => undefined : onClose}
      withCloseButton={!busy}
      title={t('backups.restore.title', { when })}
    >
      <Stack gap="md">
        <div role="status">
          {check.data?.whole ? (
            <p>
              {check.data.latest === null
                ? t('backups.restore.empty')
                : t('backups.restore.holds', {
                    count: t('count.mentions', { count: check.data.mentions }),
                    when: shortMoment(t, check.data.latest),
                  })}{' '}
              {t('backups.restore.now', { count: t('count.mentions', { count: project.mentions }) })}
            </p>
          ) : check.data || check.error ? null : (
            <Group gap="xs">
              <Loader size={14} aria-hidden="true" />
              {t('backups.restore.reading')}
            </Group>
          )}
        </div>
        <ErrorNote error={check.error ?? (check.data?.problem ? new Error(t.say(check.data.problem)) : null)} />
        {check.data?.whole ? <p className={settings.note}>{t('backups.restore.words')}</p> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t('frame.cancel')}
          </Button>
          <Button disabled={!check.data?.whole} loading={busy} onClick={() => void run(restore)}>
            {t('backups.restore')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

export function RemoveBackup({ backup, onClose }: Props) {
  const t = useText();
  const [run, busy] = useAction();
  const when = shortMoment(t, backup.at);
  const remove = async () => {
    await call('backups.remove', { file: backup.file });
    tell(t('backups.removed', { when }));
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('backups.remove.title')}>
      <Stack gap="md">
        <p>{t('backups.remove.words', { when })}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('frame.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void run(remove)}>
            {t('frame.remove')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
