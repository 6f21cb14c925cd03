// One column: what stands above it, its mentions, and the keys that act on it while one stands in it.
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Column as Shape } from '../../../contract/columns.ts';
import type { Id, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { holdsMentions } from '../../state/mention-drag.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { fitWidth } from './address.ts';
import { ColumnEdge } from './column-edge.tsx';
import { type ColumnActions, ColumnHead } from './column-head.tsx';
import { ColumnList } from './column-list.tsx';
import classes from './columns.module.css';
import { useColumn } from './use-column.ts';
import { useColumnCommands } from './use-column-commands.ts';
import { WaitingRows } from './waiting.tsx';

interface Props {
  readonly column: Shape;
  readonly tags: readonly Tag[];
  /** The mention of this column that is open beside the columns. */
  readonly open: Id | null;
  /** One stands in this column. */
  readonly active: boolean;
  /** Where a column that is dragged would land. */
  readonly landing: 'before' | 'after' | null;
  readonly actions: ColumnActions;
  readonly onOpen: (id: Id) => void;
  readonly onActive: () => void;
  readonly onDragStart: () => void;
  readonly onDragOver: (side: 'before' | 'after') => void;
  readonly onDragEnd: () => void;
  readonly onDrop: (side: 'before' | 'after') => void;
}

export function Column(props: Props) {
  const t = useText();
  const { column, open, active, actions, onOpen, onActive } = props;
  const [current, setCurrent] = useState<Id | null>(open);
  const [walked, setWalked] = useState(open === null ? null : { to: open });
  const [width, setWidth] = useState(column.width);
  const scroller = useRef<HTMLDivElement>(null);
  const reading = useRef(false);
  const mentions = useColumn(column.problem === null ? column.query : null, reading);
  const { rows, held, total, busy, error, reload, showNew } = mentions;
  const fresh = Math.max(column.unseen, held);
  useEffect(() => setWidth(column.width), [column.width]);

  const follow = () => {
    const list = scroller.current;
    const was = reading.current;
    reading.current = open !== null || (list !== null && (list.scrollTop > 0 || list.contains(document.activeElement)));
    if (was && !reading.current && held > 0) reload();
  };
  useEffect(follow);

  /** What is kept back has not been looked at. */
  const look = () => {
    if (column.unseen > 0 && held === 0) call('columns.seen', { id: column.id }).catch(tellError);
  };
  const take = (id: Id) => {
    setCurrent(id);
    onActive();
    look();
  };
  const showFresh = () => {
    scroller.current?.scrollTo({ top: 0 });
    // What was pressed is gone in a moment.
    scroller.current?.closest('section')?.focus({ preventScroll: true });
    setCurrent(null);
    showNew();
    call('columns.seen', { id: column.id }).catch(tellError);
    onActive();
  };
  const settleWidth = (next: number) => {
    setWidth(next);
    const { id, name, query } = column;
    if (next !== column.width) call('columns.save', { id, name, query, width: next }).catch(tellError);
  };
  const moveTo = (id: Id) => {
    take(id);
    setWalked({ to: id });
    if (open !== null) onOpen(id);
    focusRow(column.id, id);
  };
  useColumnCommands({
    active,
    rows,
    here: open ?? current,
    fresh,
    actions,
    onMove: moveTo,
    onShowNew: showFresh,
    onResize: (by) => settleWidth(fitWidth(width + by)),
  });
  const over = (event: DragEvent, tell: (side: 'before' | 'after') => void) => {
    // Files are for the whole window, mentions for tags.
    if (event.dataTransfer.types.includes('Files') || holdsMentions(event)) return;
    event.preventDefault();
    const { left, width: whole } = event.currentTarget.getBoundingClientRect();
    tell(event.clientX < left + whole / 2 ? 'before' : 'after');
  };

  const content = () => {
    if (column.problem !== null)
      return (
        <div className={classes.note} role="alert">
          <strong>{t('columns.broken')}</strong>
          <p>{t.say(column.problem)}</p>
          <button type="button" onClick={actions.edit}>
            {t('columns.edit')}
          </button>
        </div>
      );
    if (error)
      return (
        <div className={classes.note}>
          <ErrorNote error={error} retry={reload} />
        </div>
      );
    if (total === null) return <WaitingRows />;
    if (rows.length === 0 && !busy)
      return (
        <div className={classes.note}>
          <strong>{t('columns.nothing')}</strong>
          <p>{t('columns.nothing.words')}</p>
        </div>
      );
    return (
      <ColumnList
        column={column}
        mentions={mentions}
        tags={props.tags}
        scroller={scroller}
        open={open}
        current={current}
        walked={walked}
        onOpen={(id) => {
          take(id);
          onOpen(id);
        }}
        onFocus={take}
      />
    );
  };
  return (
    <section
      className={classes.column}
      style={{ width }}
      aria-label={column.name}
      data-column={column.id}
      data-active={active || undefined}
      data-landing={props.landing ?? undefined}
      tabIndex={-1}
      onFocus={onActive}
      onDragOver={(event) => over(event, props.onDragOver)}
      onDrop={(event) => over(event, props.onDrop)}
    >
      <ColumnHead
        column={column}
        total={total}
        fresh={fresh}
        actions={actions}
        onShowNew={showFresh}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', column.name);
          event.dataTransfer.effectAllowed = 'move';
          props.onDragStart();
        }}
        onDragEnd={props.onDragEnd}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only hears that what stands in it lost the focus. */}
      <div className={classes.scroller} ref={scroller} onScroll={follow} onBlur={() => requestAnimationFrame(follow)}>
        {content()}
      </div>
      <ColumnEdge column={column} width={width} onDraft={setWidth} onSettle={settleWidth} />
    </section>
  );
}

/** Once it is drawn; who works in the reader stays there. */
function focusRow(column: Id, id: Id): void {
  requestAnimationFrame(() => {
    const here = document.activeElement;
    if (here !== null && here !== document.body && here.closest('[data-column]') === null) return;
    document.querySelector<HTMLElement>(`[data-column="${column}"] [data-id="${id}"]`)?.focus({ preventScroll: true });
  });
}
