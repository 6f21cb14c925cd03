// Said above the sources while nothing may be asked: what that means, and the way back.
import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useAction } from '../../parts/report.tsx';
import { setOffline, useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import classes from './sources.module.css';

export function OfflineNote() {
  const t = useText();
  const offline = useSession((state) => state.offline);
  const [run, busy] = useAction();
  if (!offline) return null;
  return (
    <section className={classes.offline}>
      <IconPlugConnectedX size={20} stroke={1.6} aria-hidden="true" />
      <p>{t('sources.offline')}</p>
      <Button variant="default" loading={busy} onClick={() => void run(() => setOffline(false))}>
        {t('command.online')}
      </Button>
    </section>
  );
}
