// All boards as cards, and below them what a new one can begin with.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { BoardInfo } from '../../../contract/boards.ts';
import { call } from '../../api.ts';
import { relative } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { useReopened } from '../../use-unsaved.ts';
import classes from './board-list.module.css';
import { BoardPicture } from './board-picture.tsx';
import { NewBoard } from './new-board.tsx';
import { TEMPLATES, type TemplateId } from './template-needs.ts';
import { makeWidgets } from './templates.ts';
import { type BoardActions, boardWalk, useListCommands } from './use-list-commands.ts';

export function BoardList() {
  const t = useText();
  const boards = useByName(useCall('boards.list', {}, ['boards']));
  const [run] = useAction();
  const tellChange = useTellChange();
  /** The template a new board begins with; null while none is made. */
  const [begin, setBegin] = useState<TemplateId | null>(null);
  const make = () => setBegin('brand');
  useReopened('board', make);
  useAsked('boards', make);
  const actions: BoardActions = {
    open: ({ id }) => go('boards', {}, { id }),
    duplicate: ({ id, name }) =>
      void run(async () => {
        await call('boards.duplicate', { id, name: t('board.copy-of', { name }) });
        boardWalk.resume(id);
      }),
    remove: ({ id }) =>
      void run(async () => {
        tellChange(await call('boards.remove', { id }));
        boardWalk.leave(id);
      }),
  };
  useListCommands(boards.data ?? [], actions, make);
  return (
    <Room
      title={t('room.boards')}
      words={t('boards.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={make}>
          {t('boards.new')}
        </Button>
      }
    >
      <ErrorNote error={boards.error} retry={boards.reload} />
      {boards.data || boards.error ? null : <WaitingRows />}
      {boards.data?.length === 0 ? (
        <Empty title={t('boards.empty')} words={t('boards.empty.words')} picture={<Picture of="boards" />} />
      ) : null}
      <ul className={classes.cards}>
        {(boards.data ?? []).map((board) => (
          <BoardCard key={board.id} board={board} actions={actions} />
        ))}
      </ul>
      {boards.data ? <Templates onChoose={setBegin} /> : null}
      {begin ? <NewBoard begin={begin} onClose={() => setBegin(null)} /> : null}
    </Room>
  );
}

function BoardCard({ board, actions }: { readonly board: BoardInfo; readonly actions: BoardActions }) {
  const t = useText();
  return (
    <li className={classes.card}>
      <BoardPicture widgets={board.arrangement} />
      <button type="button" className={classes.name} data-board={board.id} onClick={() => actions.open(board)}>
        {board.name}
      </button>
      <div className={classes.menu}>
        <RowMenu name={board.name}>
          <Menu.Item rightSection="O" onClick={() => actions.open(board)}>
            {t('boards.open')}
          </Menu.Item>
          <Menu.Item rightSection="D" onClick={() => actions.duplicate(board)}>
            {t('board.duplicate')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item rightSection={t('key.delete')} onClick={() => actions.remove(board)}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
      <p className={classes.facts}>
        <span>{t('boards.widgets', { count: board.widgets })} ·</span>{' '}
        <span>{t('boards.updated', { when: relative(t, board.updated) })}</span>
      </p>
    </li>
  );
}

function Templates({ onChoose }: { readonly onChoose: (template: TemplateId) => void }) {
  const t = useText();
  return (
    <section className={classes.templates} aria-labelledby="board-templates">
      <h2 id="board-templates">{t('boards.begin')}</h2>
      <ul className={classes.cards}>
        {TEMPLATES.map((id) => (
          <li key={id} className={classes.card} data-template>
            <BoardPicture widgets={makeWidgets(id, { topic: '', competitor: 'x' }, t)} />
            <button type="button" className={classes.name} onClick={() => onChoose(id)}>
              {t(`boards.template-${id}`)}
            </button>
            <p className={classes.facts}>{t(`boards.template-${id}.words`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
