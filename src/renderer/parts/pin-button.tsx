// Asks on which board mentions are to stand as evidence: as a button, and by key while it is on screen.
import { IconPinned } from '@tabler/icons-react';
import type { Id } from '../../contract/model.ts';
import { useCommands } from '../state/commands.ts';
import { pinMentions } from '../state/pin-dialog.ts';
import { useText } from '../text.tsx';

interface Props {
  readonly ids: readonly Id[];
  readonly className: string | undefined;
}

export function PinButton({ ids, className }: Props) {
  const t = useText();
  const pin = () => pinMentions(ids);
  useCommands([{ id: 'pin', title: t('pin.command'), group: t('group.mentions'), keys: 'b', run: pin }]);
  return (
    <button type="button" className={className} onClick={pin}>
      <IconPinned size={14} aria-hidden="true" />
      {t('pin.command')}
    </button>
  );
}
