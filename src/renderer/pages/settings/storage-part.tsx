// Where the project lies, what takes the room, and its copies.
import { Button, Skeleton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import type { Storage } from '../../../contract/backups.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { bytes } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useProject } from '../../state/session.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { Backups } from './backups.tsx';
import { Section } from './section.tsx';
import classes from './storage.module.css';

const PARTS = ['mentions', 'text-index', 'columns', 'payloads', 'analysis', 'log', 'waiting'] as const;

export function StoragePart() {
  const t = useText();
  const project = useProject();
  const storage = useCall('project.storage', {}, ['backups', 'project']);
  return (
    <>
      <Section title={t('storage.place')}>
        <div className={classes.place}>
          <p>{project.file}</p>
          <Button
            variant="default"
            leftSection={<IconFolder size={14} />}
            onClick={() => void call('shell.show-file', { file: project.file }).catch(tellError)}
          >
            {t('files.show')}
          </Button>
        </div>
      </Section>
      <Section title={t('storage.room')} {...(storage.data && { words: saySize(storage.data, t) })}>
        <ErrorNote error={storage.error} retry={storage.reload} />
        {storage.data ? <Room storage={storage.data} /> : storage.error ? null : <Skeleton height={168} />}
      </Section>
      <Backups />
    </>
  );
}

function Room({ storage }: { readonly storage: Storage }) {
  const t = useText();
  const most = Math.max(1, ...storage.parts.map(({ bytes: size }) => size));
  return (
    <dl className={classes.parts}>
      {storage.parts.map(({ part, bytes: size }) => (
        <div key={part}>
          <dt>{t(`storage.${PARTS.find((known) => known === part) ?? 'rest'}`)}</dt>
          <dd className={classes.bar} aria-hidden="true">
            <span style={{ width: `${(100 * size) / most}%` }} />
          </dd>
          <dd className={classes.bytes}>{bytes(t, size)}</dd>
        </div>
      ))}
    </dl>
  );
}

function saySize(storage: Storage, t: Translator): string {
  return [
    t('storage.size', { size: bytes(t, storage.bytes) }),
    ...(storage.free > storage.bytes / 20 ? [t('storage.free', { size: bytes(t, storage.free) })] : []),
    ...(storage.backups > 0 ? [t('storage.copies', { size: bytes(t, storage.backups) })] : []),
  ].join(' · ');
}
