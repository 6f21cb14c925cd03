// A board to read: its widgets in reading order, where they were placed, or flowing by width.
import type { CSSProperties } from 'react';
import type { WidgetData } from '../../../contract/boards.ts';
import { arrangeWidgets, isPlaced } from '../../../present/arrange-widgets.ts';
import { createRowsOf } from '../../../present/widget-rows.ts';
import classes from './board.module.css';
import { BoardContent } from './board-content.tsx';

export function BoardGrid({ items }: { readonly items: readonly WidgetData[] }) {
  const placed = isPlaced(items.map((item) => item.widget));
  return (
    <div className={placed ? classes.placed : classes.grid}>
      {placed
        ? orderItems(items).map((item) => (
            <div key={item.widget.id} className={classes.widget} style={placeStyle(item)}>
              <BoardContent item={item} filling="place" />
            </div>
          ))
        : items.map((item) => (
            <div key={item.widget.id} className={classes.widget} data-width={item.widget.width}>
              <BoardContent item={item} filling="line" />
            </div>
          ))}
    </div>
  );
}

/** In reading order, each with its place. */
export function orderItems(items: readonly WidgetData[]): readonly WidgetData[] {
  const widgets = arrangeWidgets(
    items.map((item) => item.widget),
    createRowsOf(items),
  );
  return widgets.flatMap((widget) => {
    const item = items.find((candidate) => candidate.widget.id === widget.id);
    return item ? [{ ...item, widget }] : [];
  });
}

/** As variables, so that a narrow window can have one column. */
function placeStyle({ widget }: WidgetData): CSSProperties {
  const { x = 0, y = 0, width = 12, height = 4 } = widget.place ?? {};
  return {
    '--column': `${x + 1} / span ${width}`,
    '--row': `${y + 1} / span ${height}`,
  } as CSSProperties;
}
