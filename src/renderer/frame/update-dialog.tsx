// Looking for a newer version: says who would be asked and what they learn, and asks only when a person says so.
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { UPDATES, type UpdateAnswer, type UpdatePlaces } from '../../contract/updates.ts';
import { call } from '../api.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ErrorNote } from '../parts/notes.tsx';
import { useSession } from '../state/session.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly places?: UpdatePlaces;
}

export function UpdateDialog({ opened, onClose, places = UPDATES }: Props) {
  const t = useText();
  const version = useSession((state) => state.shell?.version ?? '');
  const open = useSession((state) => Boolean(state.project));
  const [answer, setAnswer] = useState<UpdateAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { address, page } = places;

  const close = () => {
    setAnswer(null);
    setError(null);
    onClose();
  };
  const ask = async () => {
    setBusy(true);
    setError(null);
    await call('updates.check', {}).then(setAnswer, setError);
    setBusy(false);
  };
  const words = () => {
    if (answer) return t(answer.newer ? 'updates.newer' : 'updates.newest', { newest: answer.newest, version });
    if (address === null) return t('updates.none', { version });
    return open ? t('updates.ask', { host: new URL(address).host, version }) : t('updates.open-first');
  };

  return (
    <Dialog opened={opened} onClose={close} title={t('updates.title')}>
      <Stack gap="md">
        <p role="status">{words()}</p>
        {error ? <ErrorNote error={error} /> : null}
        <Group justify="flex-end">
          {page === null ? null : (
            <Button variant="default" onClick={() => void call('shell.open-link', { url: page }).catch(tellError)}>
              {t('updates.page')}
            </Button>
          )}
          {address === null || answer || !open ? (
            <Button onClick={close} data-autofocus>
              {t('frame.done')}
            </Button>
          ) : (
            <Button onClick={() => void ask()} loading={busy} data-autofocus>
              {t('updates.do')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
