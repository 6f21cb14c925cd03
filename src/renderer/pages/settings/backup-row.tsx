// One copy: of when, how large, of which kind, whether it is whole, and what can be done with it.
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { Backup, BackupCheck } from '../../../contract/backups.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { bytes, shortMoment } from '../../parts/moments.ts';
import { useAction } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import classes from './storage.module.css';

interface Props {
  readonly backup: Backup;
  readonly onRestore: () => void;
  readonly onRemove: () => void;
}

export function BackupRow({ backup, onRestore, onRemove }: Props) {
  const t = useText();
  const [check, setCheck] = useState<BackupCheck | null>(null);
  const [run, busy] = useAction();
  const when = shortMoment(t, backup.at);
  const name = t('backups.of', { when });
  return (
    <li className={classes.copy}>
      <div>
        <strong>{when}</strong>
        <p className={classes.facts}>
          {t(`backups.kind-${backup.kind}`)} · {bytes(t, backup.bytes)}
          {check ? (
            <span role="status" className={check.whole ? classes.good : classes.bad}>
              {' · '}
              {sayCheck(t, check)}
            </span>
          ) : null}
        </p>
      </div>
      <div className={classes.buttons}>
        <Button
          variant="subtle"
          loading={busy}
          aria-label={`${t('backups.check')}: ${name}`}
          onClick={() => void run(async () => setCheck(await call('backups.check', { file: backup.file })))}
        >
          {t('backups.check')}
        </Button>
        <Button variant="default" aria-label={`${t('backups.restore')}: ${name}`} onClick={onRestore}>
          {t('backups.restore')}
        </Button>
      </div>
      <RowMenu name={name}>
        <Menu.Item onClick={() => void call('shell.show-file', { file: backup.file }).catch(tellError)}>
          {t('files.show')}
        </Menu.Item>
        <Menu.Item onClick={onRemove}>{t('frame.remove')}</Menu.Item>
      </RowMenu>
    </li>
  );
}

function sayCheck(t: Translator, { whole, problem, mentions, latest }: BackupCheck): string {
  if (!whole) return t.say(problem ?? '');
  const count = t('count.mentions', { count: mentions });
  return latest === null
    ? t('backups.whole', { count })
    : t('backups.whole-latest', { count, when: shortMoment(t, latest) });
}
