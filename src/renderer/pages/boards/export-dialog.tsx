// Writes a board to a file: which format, where, and what to do when something is there already.
import { Button, Checkbox, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { Board } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { bytes } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { joinPath, safeName } from '../start/new-project.tsx';
import classes from './board.module.css';

export function ExportDialog({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const t = useText();
  const shell = useSession((state) => state.shell);
  const formats = useCall('boards.formats', {});
  const [picked, setPicked] = useState<string | null>(null);
  const [folder, setFolder] = useState(shell?.folder ?? '');
  const [name, setName] = useState(safeName(board.name) || 'board');
  const [overwrite, setOverwrite] = useState(false);
  const [written, setWritten] = useState<{ file: string; bytes: number } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const format = formats.data?.find((candidate) => candidate.id === picked) ?? formats.data?.[0];
  const fileName = `${safeName(name)}.${(format?.extension ?? '').replace(/^\./, '')}`;
  const file = joinPath(folder, fileName, shell?.platform === 'win32');
  const taken = error instanceof EarshotError && error.place.file === file && error.code === 'bad-argument';

  const write = async (target: string, force: boolean) => {
    if (!format) return;
    setBusy(true);
    setError(null);
    try {
      setWritten(
        await call('boards.export', {
          id: board.id,
          format: format.id,
          file: target,
          ...(force ? { overwrite: true } : {}),
        }),
      );
      if (shell && folder !== shell.folder && !shell.saveDialog) await call('shell.set-folder', { folder });
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  const save = async () => {
    if (!shell?.saveDialog) return write(file, overwrite);
    const target = await call('shell.pick-save', { title: t('boards.export'), name: fileName });
    // The system's dialog has asked about an existing file already.
    if (target) await write(target, true);
  };

  if (written) {
    return (
      <Dialog opened onClose={onClose} title={t('boards.exported')}>
        <Stack gap="md" role="status">
          <p>{t('boards.written', { size: bytes(t, written.bytes) })}</p>
          <TextInput
            readOnly
            label={t('boards.file')}
            value={written.file}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group justify="flex-end">
            <Button onClick={onClose} data-autofocus>
              {t('frame.done')}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={t('boards.export')}>
      <Stack gap="md">
        <Select
          label={t('imports.format')}
          data={(formats.data ?? []).map((candidate) => ({ value: candidate.id, label: candidate.label }))}
          value={format?.id ?? null}
          onChange={setPicked}
        />
        {shell?.saveDialog ? null : (
          <>
            <TextInput
              label={t('field.folder')}
              value={folder}
              onChange={(event) => setFolder(event.currentTarget.value)}
            />
            <TextInput
              label={t('boards.file-name')}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              description={file}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
          </>
        )}
        <ErrorNote error={error} />
        {taken || overwrite ? (
          <Checkbox
            label={t('boards.overwrite')}
            checked={overwrite}
            onChange={(event) => setOverwrite(event.currentTarget.checked)}
          />
        ) : null}
        <p className={classes.filter}>{t('boards.export.words')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <Button
            loading={busy}
            disabled={!format || safeName(name) === ''}
            onClick={() => void save().catch(setError)}
          >
            {shell?.saveDialog ? t('boards.choose-and-export') : t('boards.export')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
