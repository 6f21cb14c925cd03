// The keys of the column one stands in: walking its mentions, and what one does with the column itself.
import type { Id, MentionRow } from '../../../contract/model.ts';
import { useCommands } from '../../state/commands.ts';
import { choose, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { STEP } from './column-edge.tsx';
import type { ColumnActions } from './column-head.tsx';

interface Place {
  readonly active: boolean;
  readonly rows: readonly MentionRow[];
  /** The mention one stands on. */
  readonly here: Id | null;
  readonly fresh: number;
  readonly actions: ColumnActions;
  readonly onMove: (to: Id) => void;
  readonly onShowNew: () => void;
  readonly onResize: (by: number) => void;
}

export function useColumnCommands({ active, rows, here, fresh, actions, onMove, onShowNew, onResize }: Place): void {
  const t = useText();
  const group = t('group.columns');
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === here);
    // The first key goes to the first of them.
    const next = at < 0 ? rows[0] : rows[at + by];
    if (next) onMove(next.id);
  };
  const turn = () => {
    if (here !== null) choose(here, !useExplore.getState().chosen.has(here));
  };
  const showNew = () => {
    if (fresh > 0) onShowNew();
  };
  const commands = [
    { id: 'next', title: t('command.next'), group, keys: 'j', keyOnly: true, run: () => step(1) },
    { id: 'previous', title: t('command.previous'), group, keys: 'k', keyOnly: true, run: () => step(-1) },
    { id: 'choose', title: t('command.choose'), group, keys: 'x', keyOnly: true, run: turn },
    { id: 'column-fresh', title: t('columns.show-new'), group, keys: '.', run: showNew },
    { id: 'edit-column', title: t('columns.edit'), group, keys: 'e', run: actions.edit },
    { id: 'column-mode', title: t('columns.turn-mode'), group, keys: 'm', run: actions.turnMode },
    {
      id: 'column-left',
      title: t('columns.move-left'),
      group,
      keys: 'shift+ArrowLeft',
      run: () => actions.moveLeft?.(),
    },
    {
      id: 'column-right',
      title: t('columns.move-right'),
      group,
      keys: 'shift+ArrowRight',
      run: () => actions.moveRight?.(),
    },
    {
      id: 'column-wider',
      title: t('columns.wider'),
      group,
      keys: 'alt+shift+ArrowRight',
      run: () => onResize(STEP),
    },
    {
      id: 'column-narrower',
      title: t('columns.narrower'),
      group,
      keys: 'alt+shift+ArrowLeft',
      run: () => onResize(-STEP),
    },
    { id: 'remove-column', title: t('columns.remove'), group, keys: 'Delete', run: actions.remove },
  ];
  useCommands(active ? commands : []);
}
