// A board while it is edited: widgets are dragged and resized on the grid, or moved by keys and menu; each step is said.
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { GridLayout, type Layout } from 'react-grid-layout';
import 'react-grid-layout/css/styles.css';
import type { Widget, WidgetData } from '../../../contract/boards.ts';
import {
  COLUMNS,
  flowWidth,
  GAP,
  LOWEST,
  NARROWEST,
  type PlacedWidget,
  ROW,
  settle,
  TALLEST,
} from '../../../present/arrange-widgets.ts';
import { useText } from '../../text.tsx';
import { BoardContent } from './board-content.tsx';
import classes from './board-edit.module.css';
import { HANDLE, type WidgetActions, WidgetTools } from './widget-tools.tsx';

/** Below it a board is one column, whatever the places say. */
const NARROW = 720;

interface Props {
  /** In reading order, each with its place. */
  readonly items: readonly WidgetData[];
  /** The widget that keys are about. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onPlace: (widgets: readonly Widget[]) => void;
  readonly actions: WidgetActions;
}

export function EditGrid({ items, chosen, onChoose, onPlace, actions }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const focused = useKeptFocus(chosen);
  const layout = items.map(({ widget }) => toItem(widget));
  const place = (next: Layout) => {
    const widgets = items.map((item) => item.widget);
    const placed = settle(widgets.flatMap((widget) => takePlace(widget, next)));
    if (JSON.stringify(placed) !== JSON.stringify(widgets)) onPlace(placed);
  };
  const frames = items.map((item) => (
    <div key={item.widget.id} className={classes.cell}>
      <Frame item={item} focus={focused(item.widget.id)} onChoose={() => onChoose(item.widget.id)} actions={actions} />
    </div>
  ));
  return (
    <div ref={ref} className={classes.room}>
      {width === 0 ? null : width < NARROW ? (
        <div className={classes.column}>{frames}</div>
      ) : (
        <GridLayout
          className={classes.grid ?? ''}
          width={width}
          layout={layout}
          gridConfig={{ cols: COLUMNS, rowHeight: ROW - GAP, margin: [GAP, GAP], containerPadding: [0, 0] }}
          dragConfig={{ handle: `.${HANDLE}` }}
          onDragStop={place}
          onResizeStop={place}
        >
          {frames}
        </GridLayout>
      )}
    </div>
  );
}

interface FrameProps {
  readonly item: WidgetData;
  readonly focus: (element: HTMLElement | null) => void;
  readonly onChoose: () => void;
  readonly actions: WidgetActions;
}

function Frame({ item, focus, onChoose, actions }: FrameProps) {
  const t = useText();
  const { id, type, title } = item.widget;
  const open = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    actions.onEdit(id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a legend of its own.
    <div
      ref={focus}
      className={classes.frame}
      role="group"
      aria-label={title || t(`widget.${type}`)}
      aria-roledescription={t('board.widget')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and resize what has the focus.
      tabIndex={0}
      data-widget={id}
      onFocus={onChoose}
      onKeyDown={open}
    >
      <WidgetTools item={item} actions={actions} />
      {/* What is arranged is not used meanwhile: a press takes hold of it, and nothing else. */}
      <div className={classes.content} inert>
        <BoardContent item={item} filling="place" still />
      </div>
    </div>
  );
}

/** A widget that moved within the page would lose the focus: it gets it back. */
function useKeptFocus(chosen: string | null): (id: string) => (element: HTMLElement | null) => void {
  const elements = useRef(new Map<string, HTMLElement>());
  const had = useRef<string | null>(null);
  const active = document.activeElement;
  had.current = active instanceof HTMLElement ? (active.dataset.widget ?? null) : null;
  useLayoutEffect(() => {
    const element = had.current === null || had.current !== chosen ? undefined : elements.current.get(had.current);
    if (element && document.activeElement !== element) element.focus({ preventScroll: true });
  });
  return (id) => (element) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  };
}

function toItem({ id, place }: Widget) {
  const { x = 0, y = 0, width = COLUMNS, height = 4 } = place ?? {};
  return { i: id, x, y, w: width, h: height, minW: NARROWEST, minH: LOWEST, maxH: TALLEST };
}

function takePlace(widget: Widget, layout: Layout): readonly PlacedWidget[] {
  const item = layout.find((candidate) => candidate.i === widget.id);
  if (!item) return [];
  const { x, y, w, h } = item;
  return [{ ...widget, width: flowWidth(w), place: { x, y, width: w, height: h } }];
}
