// The dialog behind `?`: the keys that work here, and the way to where they are changed.
import { Button } from '@mantine/core';
import { Dialog } from '../parts/dialog.tsx';
import { DialogEnd } from '../parts/dialog-foot.tsx';
import { go } from '../state/route.ts';
import { useText } from '../text.tsx';
import { KeyList } from './key-list.tsx';

interface Props {
  readonly opened: boolean;
  /** Keys are changed in the settings, which a project has. */
  readonly editable: boolean;
  readonly onClose: () => void;
}

export function KeyHelp({ opened, editable, onClose }: Props) {
  const t = useText();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('command.keys')} size="lg">
      <KeyList />
      {editable ? (
        <DialogEnd>
          <Button
            variant="default"
            onClick={() => {
              onClose();
              go('settings', { part: 'keys' });
            }}
          >
            {t('keys.edit')}
          </Button>
        </DialogEnd>
      ) : null}
    </Dialog>
  );
}
