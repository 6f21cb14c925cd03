// The keys of the list of boards: walking it, and what one does with the board one stands on. The palette names the board.
import type { BoardInfo } from '../../../contract/boards.ts';
import { walkRows } from '../../parts/row-walk.ts';
import { keyedByRow, useRow } from '../../parts/use-row.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';

/** Everything one can do with a board in the list, from its menu or by its keys. */
export interface BoardActions {
  readonly open: (board: BoardInfo) => void;
  readonly duplicate: (board: BoardInfo) => void;
  readonly remove: (board: BoardInfo) => void;
}

export const boardWalk = walkRows('board');

/** Where one stands on none, the palette has the first. */
export function useListCommands(boards: readonly BoardInfo[], actions: BoardActions, make: () => void): void {
  const t = useText();
  const row = useRow(boardWalk, boards);
  const group = t('group.boards');
  useCommands([
    { id: 'new-board', title: t('boards.new'), group, keys: 'n', run: make },
    { id: 'next-board', title: t('boards.next'), group, keys: 'j', keyOnly: true, run: () => boardWalk.move(1) },
    {
      id: 'previous-board',
      title: t('boards.previous'),
      group,
      keys: 'k',
      keyOnly: true,
      run: () => boardWalk.move(-1),
    },
    ...keyedByRow(row, about(row ?? boards[0])),
  ]);

  function about(board: BoardInfo | undefined): readonly Command[] {
    if (!board) return [];
    const { name } = board;
    const { open, duplicate, remove } = actions;
    return [
      { id: 'open-board', title: t('boards.open-one', { name }), group, keys: 'o', run: () => open(board) },
      { id: 'copy-board', title: t('boards.duplicate-one', { name }), group, keys: 'd', run: () => duplicate(board) },
      { id: 'remove-board', title: t('boards.remove-one', { name }), group, keys: 'Delete', run: () => remove(board) },
    ];
  }
}
