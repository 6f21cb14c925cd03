// The copies of the project: how often one is made by itself, one now, and the list with the way back.
import { Button, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../contract/backups.ts';
import { call } from '../../api.ts';
import { backUp } from '../../parts/back-up.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useLateSave } from '../../use-late-save.ts';
import { RemoveBackup, RestoreBackup } from './backup-dialogs.tsx';
import { BackupRow } from './backup-row.tsx';
import { Section } from './section.tsx';
import settings from './settings.module.css';
import classes from './storage.module.css';

export function Backups() {
  const t = useText();
  const list = useCall('backups.list', {}, ['backups']);
  const [run, busy] = useAction();
  const [dialog, setDialog] = useState<{ readonly what: 'restore' | 'remove'; readonly backup: Backup } | null>(null);
  return (
    <Section title={t('backups.title')} words={t('backups.words')}>
      <Plan />
      <div className={settings.actions}>
        <Button loading={busy} onClick={() => void run(() => backUp(t))}>
          {t('backups.make')}
        </Button>
      </div>
      <ErrorNote error={list.error} retry={list.reload} />
      {list.data?.length === 0 ? <p className={settings.note}>{t('backups.none')}</p> : null}
      {list.data && list.data.length > 0 ? (
        <ul className={classes.copies} aria-label={t('backups.title')}>
          {list.data.map((backup) => (
            <BackupRow
              key={backup.file}
              backup={backup}
              onRestore={() => setDialog({ what: 'restore', backup })}
              onRemove={() => setDialog({ what: 'remove', backup })}
            />
          ))}
        </ul>
      ) : null}
      {dialog?.what === 'restore' ? <RestoreBackup backup={dialog.backup} onClose={() => setDialog(null)} /> : null}
      {dialog?.what === 'remove' ? <RemoveBackup backup={dialog.backup} onClose={() => setDialog(null)} /> : null}
    </Section>
  );
}

function Plan() {
  const t = useText();
  const plan = useCall('backups.plan', {}, ['backups', 'settings']);
  const change = (changed: { daily?: boolean; keep?: number }) => void call('backups.plan', changed).catch(tellError);
  // No pause saves it: 1 on the way to 14 would be another wish.
  const wanted = useLateSave((keep: number) => {
    if (keep >= 1 && keep !== plan.data?.keep) change({ keep });
  }, null);
  if (!plan.data) return <ErrorNote error={plan.error} retry={plan.reload} />;
  const { daily, keep } = plan.data;
  return (
    <div className={classes.plan}>
      <Switch
        label={t('backups.daily')}
        description={t('backups.daily.help')}
        checked={daily}
        onChange={(event) => change({ daily: event.currentTarget.checked })}
      />
      <NumberInput
        key={keep}
        className={classes.keep}
        size="xs"
        label={t('backups.keep')}
        description={t('backups.keep.help')}
        defaultValue={keep}
        min={1}
        max={365}
        allowDecimal={false}
        disabled={!daily}
        clampBehavior="strict"
        onChange={(value) => wanted.later(Number(value))}
        onBlur={wanted.now}
      />
    </div>
  );
}
