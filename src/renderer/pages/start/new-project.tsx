// Makes a project: a name, where its one file goes, and the zone its days are counted in.
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

export function NewProject({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const shell = useSession((state) => state.shell);
  const [name, setName] = useState('');
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
