// Makes a project: a name, where its one file goes, and the zone its days are counted in. Files may wait to fill it.
import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { joinPath, safeName } from '../../parts/file-name.ts';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { ownZone, ZONES } from '../../parts/zones.ts';
import { enterProject, useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { nameOfFile } from './open-project.ts';

interface Props {
  /** What is imported once the project is there; the first gives it its name. */
  readonly files: readonly string[];
  readonly onClose: () => void;
}

export function NewProject({ files, onClose }: Props) {
  const t = useText();
  const first = nameOfFile(files[0] ?? '');
  const shell = useSession((state) => state.shell);
  const [name, setName] = useState(nameAfter(first));
  const [folder, setFolder] = useState(shell?.folder ?? '');
  const [zone, setZone] = useState(ownZone());
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const file = joinPath(folder, `${safeName(name)}.earshot`, shell?.platform === 'win32');

  const browse = async () => {
    const chosen = await call('shell.pick-save', {
      title: t('start.new'),
      name: `${safeName(name) || 'project'}.earshot`,
    });
    if (chosen) setFolder(chosen.replace(/[\\/][^\\/]*$/, ''));
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    try {
      await enterProject(t('start.opening', { name }), () => call('project.create', { file, name: name.trim(), zone }));
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('start.new')}>
      <form onSubmit={make}>
        <Stack gap="md">
          {files.length === 1 ? <p>{t('start.waits', { file: first })}</p> : null}
          {files.length > 1 ? <p>{t('start.waits-many', { count: files.length })}</p> : null}
          <NameField value={name} onChange={setName} placeholder={t('start.name.placeholder')} />
          <Group align="end" wrap="nowrap" gap="xs">
            <TextInput
              flex={1}
              label={t('field.folder')}
              description={safeName(name) === '' ? t('start.folder.help') : file}
              value={folder}
              onChange={(event) => setFolder(event.currentTarget.value)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
            />
            {shell?.saveDialog ? (
              <Button variant="default" mb={24} onClick={() => void browse().catch(setError)}>
                {t('frame.browse')}
              </Button>
            ) : null}
          </Group>
          <Select
            label={t('field.zone')}
            description={t('start.zone.help')}
            data={ZONES}
            value={zone}
            onChange={(value) => setZone(value ?? ownZone())}
            searchable
            limit={80}
          />
          <ErrorNote error={error} />
          <DialogFoot
            submit={t('start.make')}
            busy={busy}
            disabled={safeName(name) === '' || folder.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}

/** `air-line_reviews.csv` becomes `Air line reviews`. */
function nameAfter(file: string): string {
  const words = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
