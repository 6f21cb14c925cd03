// Columns: what comes in, by several searches at once? They stand side by side and fill as mentions come.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Column as Shape } from '../../../contract/columns.ts';
import type { Id } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { ChosenBar } from '../../mentions/chosen-bar.tsx';
import layout from '../../mentions/list-and-reader.module.css';
import list from '../../mentions/list-bar.module.css';
import { Reader } from '../../mentions/reader.tsx';
import { ResizeHandle } from '../../mentions/resize-handle.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useTellChange } from '../../parts/report.tsx';
import { TagTray } from '../../parts/tag-tray.tsx';
import { chooseNothing, setView, useExplore } from '../../state/explore.ts';
import { go, useRoute } from '../../state/route.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { openMention, useNamedColumn, useOpened } from './address.ts';
import { Column } from './column.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import type { ColumnActions } from './column-head.tsx';
import { focusColumn, showColumn } from './column-place.ts';
import classes from './columns.module.css';
import { moveColumn } from './move-column.ts';
import { NoColumns } from './no-columns.tsx';
import { useRoomCommands } from './use-room-commands.ts';
import { WaitingColumns } from './waiting.tsx';

type Edited = Parameters<typeof ColumnDialog>[0]['column'];

export function ColumnsPage() {
  const t = useText();
  const columns = useCall('columns.list', {}, ['columns', 'mentions', 'labels', 'tags', 'topics', 'settings']);
  const tags = useByName(useCall('tags.list', {}, ['tags']));
  const opened = useOpened();
  const named = useNamedColumn();
  const { readerWidth, chosen } = useExplore();
  const [active, setActive] = useState<Id | null>(named);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [order, setOrder] = useState<readonly Id[] | null>(null);
  const dragged = useRef<Id | null>(null);
  /** Just saved: brought into sight once it is drawn. */
  const made = useRef<Id | null>(null);
  const [landing, setLanding] = useState<{ readonly id: Id; readonly side: 'before' | 'after' } | null>(null);
  const [said, setSaid] = useState('');
  const tellChange = useTellChange();
  const shown = sortBy(columns.data ?? [], order);
  const here = shown.some(({ id }) => id === active) ? active : (shown[0]?.id ?? null);
  const query = shown.find(({ id }) => id === opened?.column)?.query ?? '';

  useAskedFor((asked) => setEdited({ query: asked }));
  // A selection belongs to the room it was made in.
  useEffect(() => chooseNothing(), []);
  // The engine has it by now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs with each answer.
  useEffect(() => setOrder(null), [columns.data]);
  const drawn = columns.data !== undefined;
  useEffect(() => {
    if (named === null || !drawn) return;
    setActive(named);
    showColumn(named);
  }, [named, drawn]);

  useEffect(() => {
    if (made.current === null || !shown.some(({ id }) => id === made.current)) return;
    showColumn(made.current);
    made.current = null;
  });

  const place = (id: Id, to: number) => {
    const ids = shown.map((column) => column.id);
    const next = moveColumn(ids, id, to);
    if (next === ids) return;
    setOrder(next);
    const name = shown.find((column) => column.id === id)?.name ?? '';
    setSaid(t('columns.moved', { name, place: next.indexOf(id) + 1, count: next.length }));
    call('columns.order', { ids: next }).catch(tellError);
    requestAnimationFrame(() => showColumn(id));
  };
  const drop = (on: Id, side: 'before' | 'after') => {
    const id = dragged.current;
    if (id !== null && on !== id) {
      const others = shown.map((column) => column.id).filter((other) => other !== id);
      place(id, others.indexOf(on) + (side === 'after' ? 1 : 0));
    }
    endDrag();
  };
  const endDrag = () => {
    dragged.current = null;
    setLanding(null);
  };
  const actionsOf = (column: Shape, at: number): ColumnActions => ({
    edit: () => setEdited(column),
    turnMode: () => {
      const { id, name, query: asks, mode } = column;
      call('columns.save', { id, name, query: asks, mode: mode === 'quiet' ? 'notify' : 'quiet' }).catch(tellError);
    },
    moveLeft: at === 0 ? undefined : () => place(column.id, at - 1),
    moveRight: at === shown.length - 1 ? undefined : () => place(column.id, at + 1),
    remove: () => void call('columns.remove', { id: column.id }).then(tellChange, tellError),
  });
  const goTo = (id: Id) => {
    setActive(id);
    showColumn(id);
    focusColumn(id);
  };
  const step = (by: number) => {
    const at = shown.findIndex(({ id }) => id === here);
    const next = shown[at + by];
    if (next) goTo(next.id);
  };
  useRoomCommands({ onAdd: () => setEdited({ query: '' }), onStep: step, onClose: () => openMention(null) });

  if (columns.error && !columns.data)
    return (
      <div className={classes.error}>
        <ErrorNote error={columns.error} retry={columns.reload} />
      </div>
    );
  return (
    <div
      className={layout.page}
      style={{ ['--reader' as string]: `${readerWidth}px` }}
      data-reading={opened !== null || undefined}
    >
      <h1 className={layout.hidden}>{t('room.columns')}</h1>
      <p className="sr-only" role="status">
        {said}
      </p>
      <div className={classes.middle}>
        {chosen.size > 0 ? (
          <div className={list.bar} data-choosing>
            <ChosenBar query="" mentions={NOTHING_FOUND} />
          </div>
        ) : null}
        {columns.data?.length === 0 ? (
          <NoColumns onAdd={() => setEdited({ query: '' })} />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys bubble up from the mentions.
          <div
            className={classes.strip}
            aria-busy={columns.data === undefined}
            onKeyDown={(event) => {
              const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
              const plain = !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
              if (by === undefined || !plain || event.defaultPrevented) return;
              if (!(event.target instanceof Element) || !event.target.matches('article, section')) return;
              event.preventDefault();
              step(by);
            }}
          >
            {columns.data === undefined ? <WaitingColumns /> : null}
            {shown.map((column, at) => (
              <Column
                key={`${column.id} ${column.query}`}
                column={column}
                tags={tags.data ?? []}
                open={opened?.column === column.id ? opened.mention : null}
                active={column.id === here}
                landing={landing?.id === column.id ? landing.side : null}
                actions={actionsOf(column, at)}
                onOpen={(mention) => openMention({ column: column.id, mention })}
                onActive={() => setActive(column.id)}
                onDragStart={() => {
                  dragged.current = column.id;
                }}
                onDragOver={(side) => {
                  if (dragged.current === null || (landing?.id === column.id && landing.side === side)) return;
                  setLanding(dragged.current === column.id ? null : { id: column.id, side });
                }}
                onDragEnd={endDrag}
                onDrop={(side) => drop(column.id, side)}
              />
            ))}
            {columns.data ? (
              <div className={classes.last}>
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconPlus size={14} />}
                  onClick={() => setEdited({ query: '' })}
                >
                  {t('columns.add')}
                </Button>
              </div>
            ) : null}
          </div>
        )}
      </div>
      <TagTray />
      {opened === null ? null : (
        <div className={classes.reader}>
          <ResizeHandle width={readerWidth} onChange={(width) => setView({ readerWidth: width })} />
          <Reader
            id={opened.mention}
            query={query}
            onOpen={(mention) => openMention({ ...opened, mention })}
            onClose={() => openMention(null)}
          />
        </div>
      )}
      {edited ? (
        <ColumnDialog
          column={edited}
          onClose={() => setEdited(null)}
          onSaved={({ id }) => {
            setEdited(null);
            setActive(id);
            made.current = id;
          }}
        />
      ) : null}
    </div>
  );
}

/** What is chosen is chosen by hand, from several searches: there is no “all that was found”. */
const NOTHING_FOUND = {
  search: null,
  rows: [],
  total: null,
  ranked: null,
  complete: false,
  more: false,
  busy: false,
  error: null,
  loadMore: () => undefined,
  reload: () => undefined,
} as const;

/** A search of Explore that is to become a column, or a new column asked for elsewhere: the address asks once. */
function useAskedFor(open: (query: string) => void): void {
  const asked = useRoute((state) => (state.params.add === '1' ? (state.params.q ?? '') : null));
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (asked === null) return;
    // Going back must not open the dialog again.
    go('columns', {}, { replace: true });
    latest.current(asked);
  }, [asked]);
}

function sortBy(columns: readonly Shape[], order: readonly Id[] | null): readonly Shape[] {
  if (order === null) return columns;
  return columns.toSorted((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
}
