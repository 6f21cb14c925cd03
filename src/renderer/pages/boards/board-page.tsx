// One board: a page that could be printed. Editing tools appear only while editing.
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Widget } from '../../../contract/boards.ts';
import { EarshotError } from '../../../contract/errors.ts';
import type { Id } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { useCommands } from '../../state/commands.ts';
import { go, isAt, useRoute } from '../../state/route.ts';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { LookContext } from '../../use-theme.ts';
import { useReopened } from '../../use-unsaved.ts';
import classes from './board.module.css';
import { BoardFoot } from './board-foot.tsx';
import { BoardGrid, orderItems } from './board-grid.tsx';
import { BoardHead } from './board-head.tsx';
import { BoardTools } from './board-tools.tsx';
import { EditGrid } from './edit-grid.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { LookDialog } from './look-dialog.tsx';
import { PresentBoard } from './present-board.tsx';
import { printBoard } from './print-board.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { makeWidget } from './templates.ts';
import { useArranging } from './use-arranging.ts';
import { useBoard } from './use-board.ts';
import { useLookStyle } from './use-look-style.ts';
import { WidgetDialog } from './widget-dialog.tsx';

type Opened = 'export' | 'schedule' | 'look' | 'present' | Widget | null;

export function BoardPage({ id }: { readonly id: Id }) {
  const t = useText();
  const editing = useRoute((state) => state.params.edit === '1');
  const state = useBoard(id);
  const { board, items, data, change } = state;
  const [opened, setOpened] = useState<Opened>(null);
  const [run] = useAction();
  const [runPrinting] = useAction();
  const canPrint = useSession((state) => state.shell?.printDialog === true);
  const arranging = useArranging({ ...state, editing, onEdit: setOpened });
  const style = useLookStyle(board?.look ?? null);

  // Its making was undone, or it was removed elsewhere, or since the room was left.
  const gone = state.error instanceof EarshotError && state.error.code === 'not-found';
  useEffect(() => {
    if (gone && isAt('boards', id)) go('boards', {}, { replace: true });
  }, [gone, id]);

  const edit = (on: boolean) => go('boards', on ? { edit: '1' } : {}, { id, replace: true });
  const add = () => setOpened(makeWidget('trend'));
  const duplicate = () =>
    run(async () => {
      if (!board) return;
      const copy = await call('boards.duplicate', { id, name: t('board.copy-of', { name: board.name }) });
      if (isAt('boards', id)) go('boards', { edit: '1' }, { id: copy.id });
    });
  const print = () => void runPrinting(() => printBoard(id, t.locale));
  useReopened(
    `widget-${id}`,
    (about) => {
      const widget = board?.widgets.find((each) => each.id === about);
      if (widget) setOpened(widget);
      else if (about === 'new') add();
    },
    board !== undefined,
  );
  const group = t('group.boards');
  useCommands([
    {
      id: 'edit-board',
      title: editing ? t('boards.stop-editing') : t('boards.edit'),
      group,
      keys: 'e',
      run: () => edit(!editing),
    },
    { id: 'add-widget', title: t('boards.add-widget'), group, keys: 'n', run: add },
    { id: 'present-board', title: t('present.start'), group, keys: 'p', run: () => setOpened('present') },
    { id: 'dress-board', title: t('look.title'), group, run: () => setOpened('look') },
    { id: 'duplicate-board', title: t('board.duplicate'), group, run: () => void duplicate() },
    { id: 'export-board', title: t('boards.export'), group, run: () => setOpened('export') },
    ...(canPrint ? [{ id: 'print-board', title: t('boards.print'), group, keys: 'mod+p', run: print }] : []),
    { id: 'schedule-board', title: t('schedule.open'), group, run: () => setOpened('schedule') },
  ]);

  return (
    <div className={classes.room}>
      <BoardTools
        name={board?.name ?? ''}
        editing={editing}
        onEdit={edit}
        onAdd={add}
        onDress={() => setOpened('look')}
        onPresent={() => setOpened('present')}
        onDuplicate={() => void duplicate()}
        onExport={() => setOpened('export')}
        onSchedule={() => setOpened('schedule')}
        onPrint={canPrint ? print : null}
      />
      <ErrorNote error={gone ? null : state.error} retry={state.reload} />
      <p className="sr-only" role="status">
        {arranging.said}
      </p>
      {board ? (
        <LookContext value={board.look}>
          <article className={classes.paper} style={style} aria-busy={state.busy}>
            <BoardHead board={board} editing={editing} onSave={change} />
            {items.length === 0 ? (
              <Empty title={t('boards.blank')} words={t('boards.blank.words')}>
                <Button onClick={add}>{t('boards.add-widget')}</Button>
              </Empty>
            ) : null}
            {editing ? (
              <EditGrid
                items={arranging.items}
                chosen={arranging.chosen}
                onChoose={arranging.choose}
                onPlace={(widgets) => change({ widgets })}
                actions={arranging.actions}
              />
            ) : (
              <BoardGrid items={items} />
            )}
            {data ? <BoardFoot board={board} data={data} /> : null}
          </article>
          {opened === 'present' ? (
            <PresentBoard board={board} data={data} items={orderItems(items)} onClose={() => setOpened(null)} />
          ) : null}
        </LookContext>
      ) : null}
      {opened === 'look' && board ? (
        <LookDialog
          look={board.look}
          onClose={() => setOpened(null)}
          onSave={(look) => {
            setOpened(null);
            change({ look });
          }}
        />
      ) : null}
      {typeof opened === 'object' && opened && board ? (
        <WidgetDialog
          widget={opened}
          board={id}
          boardQuery={board.query}
          fresh={!board.widgets.some((widget) => widget.id === opened.id)}
          onClose={() => setOpened(null)}
          onSave={(widget) => {
            setOpened(null);
            change({ widgets: put(board.widgets, widget) });
          }}
        />
      ) : null}
      {opened === 'schedule' && board ? <ScheduleDialog board={board} onClose={() => setOpened(null)} /> : null}
      {opened === 'export' && board ? <ExportDialog board={board} onClose={() => setOpened(null)} /> : null}
    </div>
  );
}

function put(widgets: readonly Widget[], widget: Widget): readonly Widget[] {
  return widgets.some((other) => other.id === widget.id)
    ? widgets.map((other) => (other.id === widget.id ? widget : other))
    : [...widgets, widget];
}
