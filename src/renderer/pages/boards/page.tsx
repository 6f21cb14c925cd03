// Boards: what do I tell them? The list, or the one the address names.
import { Button, Menu } from '@mantine/core';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { BoardInfo } from '../../../contract/boards.ts';
import { call } from '../../api.ts';
import { relative } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { BoardPage } from './board-page.tsx';
import { NewBoard } from './new-board.tsx';

export function BoardsPage() {
  const id = useRoute((state) => state.id);
  return id === null ? <BoardList /> : <BoardPage key={id} id={id} />;
}

function BoardList() {
  const t = useText();
  const boards = useCall('boards.list', {}, ['boards']);
  const [making, setMaking] = useState(false);
  useAsked('boards', () => setMaking(true));
  useCommands([
    { id: 'new-board', title: t('boards.new'), group: t('group.boards'), keys: 'n', run: () => setMaking(true) },
  ]);
  return (
    <Room
      title={t('room.boards')}
      words={t('boards.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={() => setMaking(true)}>
          {t('boards.new')}
        </Button>
      }
    >
      <ErrorNote error={boards.error} retry={boards.reload} />
      {boards.data || boards.error ? null : <WaitingRows />}
      {boards.data?.length === 0 ? (
        <Empty title={t('boards.empty')} words={t('boards.empty.words')} picture={<Picture of="boards" />}>
          <Button onClick={() => setMaking(true)}>{t('boards.new')}</Button>
        </Empty>
      ) : null}
      <ul className={rows.rows}>
        {(boards.data ?? []).map((board) => (
          <BoardRow key={board.id} board={board} />
        ))}
      </ul>
      {making ? <NewBoard onClose={() => setMaking(false)} /> : null}
    </Room>
  );
}

function BoardRow({ board }: { readonly board: BoardInfo }) {
  const t = useText();
  const [run] = useAction();
  const tellChange = useTellChange();
  return (
    <li className={rows.row}>
      <IconChartBar size={18} className={rows.note} aria-hidden="true" />
      <div className={rows.main}>
        <button type="button" className={rows.link} onClick={() => go('boards', {}, { id: board.id })}>
          {board.name}
        </button>
        <p className={rows.facts}>
          {t('boards.widgets', { count: board.widgets })} · {t('boards.updated', { when: relative(t, board.updated) })}
        </p>
      </div>
      <div className={rows.actions}>
        <RowMenu name={board.name}>
          <Menu.Item
            onClick={() =>
              void run(() => call('boards.duplicate', { id: board.id, name: t('board.copy-of', { name: board.name }) }))
            }
          >
            {t('board.duplicate')}
          </Menu.Item>
          <Menu.Item onClick={() => void run(async () => tellChange(await call('boards.remove', { id: board.id })))}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
