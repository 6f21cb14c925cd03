// The keys of the room of columns that are not of one column: a new one, from one to the next, closing the reader.
import { useCommands } from '../../state/commands.ts';
import { chooseNothing, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';

interface Actions {
  readonly onAdd: () => void;
  readonly onStep: (by: number) => void;
  readonly onClose: () => void;
}

export function useRoomCommands({ onAdd, onStep, onClose }: Actions): void {
  const t = useText();
  const group = t('group.columns');
  useCommands([
    { id: 'new-column', title: t('columns.add'), group, keys: 'n', run: onAdd },
    { id: 'next-column', title: t('columns.next'), group, keys: 'l', run: () => onStep(1) },
    { id: 'previous-column', title: t('columns.previous'), group, keys: 'h', run: () => onStep(-1) },
    {
      id: 'close',
      title: t('command.close'),
      group,
      keys: 'Escape',
      keyOnly: true,
      run: () => (useExplore.getState().chosen.size > 0 ? chooseNothing() : onClose()),
    },
  ]);
}
