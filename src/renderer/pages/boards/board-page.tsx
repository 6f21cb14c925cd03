// One board: a page that could be printed. Editing tools appear only while editing.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Board, BoardData, Widget } from '../../../contract/boards.ts';
import type { Id } from '../../../contract/model.ts';
import { sayOutdated } from '../../../present/say-outdated.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { useCommands } from '../../state/commands.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './board.module.css';
import { BoardHead } from './board-head.tsx';
import { BoardWidget } from './board-widget.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { makeWidget } from './templates.ts';
import { WidgetDialog } from './widget-dialog.tsx';

export function BoardPage({ id }: { readonly id: Id }) {
  const t = useText();
  const editing = useRoute((state) => state.params.edit === '1');
  const computed = useCall('boards.compute', { id }, ['boards', 'mentions', 'labels', 'topics', 'tags', 'settings']);
  const [exporting, setExporting] = useState(false);
  const [dialog, setDialog] = useState<Widget | null>(null);
  const [run, busy] = useAction();
  const data = computed.data;
  const edit = (on: boolean) => go('boards', on ? { edit: '1' } : {}, { id, replace: true });
  const save = (changed: Partial<Board>) =>
    run(async () => {
      if (!data) return;
      const { name, summary, query, widgets } = { ...data.board, ...changed };
      await call('boards.save', { id, name, summary, query, widgets });
      computed.reload();
    });
  useCommands([
    {
      id: 'edit-board',
      title: editing ? t('boards.stop-editing') : t('boards.edit'),
      group: t('group.boards'),
      keys: 'e',
      run: () => edit(!editing),
    },
    {
      id: 'add-widget',
      title: t('boards.add-widget'),
      group: t('group.boards'),
      keys: 'n',
      run: () => setDialog(makeWidget('trend')),
    },
    { id: 'export-board', title: t('boards.export'), group: t('group.boards'), run: () => setExporting(true) },
  ]);
  return (
    <div className={classes.room}>
      <div className={classes.tools}>
        <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} />} onClick={() => go('boards')}>
          {t('boards.all')}
        </Button>
        <div>
          {editing ? (
            <>
              <Button variant="default" onClick={() => setDialog(makeWidget('trend'))}>
                {t('boards.add-widget')}
              </Button>
              <Button onClick={() => edit(false)}>{t('frame.done')}</Button>
            </>
          ) : (
            <>
              <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => edit(true)}>
                {t('boards.edit')}
              </Button>
              <Button leftSection={<IconDownload size={14} />} onClick={() => setExporting(true)} disabled={!data}>
                {t('boards.export')}
              </Button>
            </>
          )}
        </div>
      </div>
      <ErrorNote error={computed.error} retry={computed.reload} />
      {data ? (
        <article className={classes.paper} aria-busy={computed.busy || busy}>
          <BoardHead data={data} editing={editing} onSave={(changed) => void save(changed)} />
          {data.widgets.length === 0 ? (
            <Empty title={t('boards.blank')} words={t('boards.blank.words')}>
              <Button onClick={() => setDialog(makeWidget('trend'))}>{t('boards.add-widget')}</Button>
            </Empty>
          ) : null}
          <div className={classes.grid}>
            {data.widgets.map((item, index) => (
              <BoardWidget
                key={item.widget.id}
                item={item}
                editing={editing}
                first={index === 0}
                last={index === data.widgets.length - 1}
                onEdit={() => setDialog(item.widget)}
                onMove={(by) => void save({ widgets: move(data.board.widgets, index, by) })}
                onRemove={() =>
                  void save({ widgets: data.board.widgets.filter((widget) => widget.id !== item.widget.id) })
                }
              />
            ))}
          </div>
          <Foot data={data} />
        </article>
      ) : null}
      {dialog && data ? (
        <WidgetDialog
          widget={dialog}
          boardQuery={data.board.query}
          fresh={!data.board.widgets.some((widget) => widget.id === dialog.id)}
          onClose={() => setDialog(null)}
          onSave={(widget) => {
            setDialog(null);
            void save({ widgets: put(data.board.widgets, widget) });
          }}
        />
      ) : null}
      {exporting && data ? <ExportDialog board={data.board} onClose={() => setExporting(false)} /> : null}
    </div>
  );
}

function Foot({ data }: { readonly data: BoardData }) {
  const t = useText();
  const facts = [
    data.board.query === '' ? t('export.scope-all') : data.board.query,
    data.span ? t.format.dateRange(data.span.from, data.span.to) : t('export.dates-none'),
    t('count.mentions', { count: data.total }),
    data.project.zone,
    t('boards.computed', { when: shortMoment(t, data.computed) }),
    t('export.versions-are', { app: data.appVersion, analysis: data.analysisVersion }),
    ...sayOutdated(data, t),
  ];
  return <footer className={classes.foot}>{facts.join(' · ')}</footer>;
}

function put(widgets: readonly Widget[], widget: Widget): readonly Widget[] {
  return widgets.some((other) => other.id === widget.id)
    ? widgets.map((other) => (other.id === widget.id ? widget : other))
    : [...widgets, widget];
}

function move(widgets: readonly Widget[], from: number, by: number): readonly Widget[] {
  const moved = [...widgets];
  const [widget] = moved.splice(from, 1);
  if (widget) moved.splice(Math.max(0, from + by), 0, widget);
  return moved;
}
