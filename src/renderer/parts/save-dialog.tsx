// Writes something to a file: where, and what to do when something is there already.
import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { EarshotError } from '../../contract/errors.ts';
import { call, isCancelled } from '../api.ts';
import { useSession } from '../state/session.ts';
import { tellError } from '../tell.ts';
import { useText } from '../text.tsx';
import { Dialog } from './dialog.tsx';
import { DialogEnd } from './dialog-foot.tsx';
import { joinPath, safeName } from './file-name.ts';
import { ErrorNote } from './notes.tsx';
import classes from './save-dialog.module.css';
import { useFocusHere } from './use-focus-here.ts';

interface Props {
  readonly title: string;
  /** What the file is and what it is good for. */
  readonly words: string;
  /** A name to begin with, without its ending. */
  readonly name: string;
  /** Null while it is not known yet. */
  readonly extension: string | null;
  /** What is to be chosen before: a format, say. */
  readonly children?: ReactNode;
  /** Writes the file and says what is in it, as a sentence. */
  readonly write: (file: string, overwrite: boolean) => Promise<{ readonly file: string; readonly says: string }>;
  readonly onClose: () => void;
  /** Shown while it is written, for what takes long: its progress and a way to stop. */
  readonly writing?: ReactNode;
}

export function SaveDialog({ title, words, name: first, extension, children, write, onClose, writing }: Props) {
  const t = useText();
  const shell = useSession((state) => state.shell);
  const [folder, setFolder] = useState(shell?.folder ?? '');
  const [name, setName] = useState(safeName(first) || 'earshot');
  const [overwrite, setOverwrite] = useState(false);
  const [written, setWritten] = useState<{ file: string; says: string } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const fileName = `${safeName(name)}.${extension ?? ''}`;
  const file = joinPath(folder, fileName, shell?.platform === 'win32');
  const taken = error instanceof EarshotError && error.place.file === file && error.code === 'bad-argument';

  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      // The system's dialog asks about an existing file itself.
      const picked = shell?.saveDialog ? await call('shell.pick-save', { title, name: fileName }) : file;
      if (picked) setWritten(await write(picked, shell?.saveDialog === true || overwrite));
      if (shell && !shell.saveDialog && folder !== shell.folder) await call('shell.set-folder', { folder });
    } catch (thrown) {
      if (!isCancelled(thrown)) setError(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={written ? t('boards.exported') : title}>
      {written ? (
        <Stack gap="md" role="status">
          <p>{written.says}</p>
          <TextInput
            readOnly
            label={t('boards.file')}
            value={written.file}
            onFocus={(event) => event.currentTarget.select()}
          />
          <DialogEnd>
            <Button
              variant="default"
              onClick={() => void call('shell.show-file', { file: written.file }).catch(tellError)}
            >
              {t('files.show')}
            </Button>
            <Done onClose={onClose} />
          </DialogEnd>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Stack gap="md">
            <p className={classes.soft}>{words}</p>
            {children}
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
                  data-autofocus
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
            {busy && writing ? (
              writing
            ) : (
              <DialogEnd>
                <Button variant="default" onClick={onClose}>
                  {t('frame.cancel')}
                </Button>
                <Button type="submit" loading={busy} disabled={extension === null || safeName(name) === ''}>
                  {shell?.saveDialog ? t('boards.choose-and-export') : t('boards.export')}
                </Button>
              </DialogEnd>
            )}
          </Stack>
        </form>
      )}
    </Dialog>
  );
}

/** The field or button that had the focus is gone with the form. */
function Done({ onClose }: Pick<Props, 'onClose'>) {
  const t = useText();
  const here = useFocusHere<HTMLButtonElement>();
  return (
    <Button ref={here} onClick={onClose}>
      {t('frame.done')}
    </Button>
  );
}
