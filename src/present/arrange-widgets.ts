// Where the widgets of a board stand, on twelve columns and rows of 40 pixels. Pure: the window and the files ask the same.
import type { Widget, WidgetPlace } from '../contract/boards.ts';

export const COLUMNS = 12;
/** Pixels from the top of one row to the top of the next; the gap between widgets is part of it. */
export const ROW = 40;
export const GAP = 24;
export const NARROWEST = 2;
export const LOWEST = 2;
export const TALLEST = 60;

export type PlacedWidget = Widget & { readonly place: WidgetPlace };
/** How many rows a widget needs at a width in columns. */
export type RowsOf = (widget: Widget, columns: number) => number;
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Whether a person has placed anything: a board without places flows by width, in order. */
export function isPlaced(widgets: readonly Widget[]): boolean {
  return widgets.some((widget) => widget.place !== undefined);
}

/** Gives every widget a place, in reading order: those without one flow below the others, by width. */
export function arrangeWidgets(widgets: readonly Widget[], rowsOf: RowsOf): readonly PlacedWidget[] {
  const placed = settle(
    widgets.flatMap((widget) => (widget.place ? [{ ...widget, place: keepOnBoard(widget.place) }] : [])),
  );
  const bottom = Math.max(0, ...placed.map(({ place }) => place.y + place.height));
  const flowing = widgets.filter((widget) => widget.place === undefined);
  return settle([...placed, ...flow(flowing, rowsOf, bottom)]);
}

/** Moves one widget: beside, or past, what stands in its way. Whatever it meets makes room. */
export function moveWidget(
  widgets: readonly PlacedWidget[],
  id: string,
  direction: Direction,
): readonly PlacedWidget[] {
  const moved = widgets.find((widget) => widget.id === id);
  if (!moved) return widgets;
  const { place } = moved;
  if (direction === 'left' || direction === 'right') return settle(moveAside(widgets, moved, direction), id);
  const others = widgets.filter((other) => other.id !== id && sharesColumns(other.place, place));
  const met =
    direction === 'up'
      ? others.filter((other) => other.place.y < place.y).sort((a, b) => b.place.y - a.place.y)[0]
      : others.filter((other) => other.place.y > place.y).sort((a, b) => a.place.y - b.place.y)[0];
  if (!met) return widgets;
  // What stood below rises by itself into the room that is left.
  const y = direction === 'up' ? met.place.y : met.place.y + met.place.height;
  return settle(put(widgets, id, { ...place, y }), id);
}

/** Makes one widget wider, narrower, taller or shorter by columns and rows. */
export function resizeWidget(
  widgets: readonly PlacedWidget[],
  id: string,
  by: { readonly columns?: number; readonly rows?: number },
): readonly PlacedWidget[] {
  const place = widgets.find((widget) => widget.id === id)?.place;
  if (!place) return widgets;
  const { columns = 0, rows = 0 } = by;
  const width = clamp(place.width + columns, NARROWEST, COLUMNS);
  const height = clamp(place.height + rows, LOWEST, TALLEST);
  return settle(put(widgets, id, keepOnBoard({ ...place, x: Math.min(place.x, COLUMNS - width), width, height })), id);
}

/**
 * Lets everything rise as far as it can, in reading order: nothing overlaps, nothing is lost, no empty rows stay.
 * `first` goes before others that begin in the same row.
 */
export function settle(widgets: readonly PlacedWidget[], first?: string): readonly PlacedWidget[] {
  const rank = (widget: PlacedWidget) => (widget.id === first ? 0 : 1);
  const ordered = [...widgets].sort((a, b) => a.place.y - b.place.y || rank(a) - rank(b) || a.place.x - b.place.x || 0);
  const filled = new Array<number>(COLUMNS).fill(0);
  const settled = ordered.map((widget) => {
    const { x, width, height } = widget.place;
    const y = Math.max(...filled.slice(x, x + width));
    filled.fill(y + height, x, x + width);
    return { ...widget, place: { x, y, width, height } };
  });
  return settled.sort((a, b) => a.place.y - b.place.y || a.place.x - b.place.x);
}

/** The nearest width of those a flowing board knows. */
export function flowWidth(columns: number): Widget['width'] {
  const widths = [3, 4, 6, 8, 12] as const;
  return widths.reduce((best, width) => (Math.abs(width - columns) < Math.abs(best - columns) ? width : best));
}

/** Line by line as words in a text; what stands in one line is equally tall. */
function flow(widgets: readonly Widget[], rowsOf: RowsOf, top: number): readonly PlacedWidget[] {
  const lines: Widget[][] = [];
  let room = 0;
  for (const widget of widgets) {
    if (widget.width > room) {
      lines.push([]);
      room = COLUMNS;
    }
    lines.at(-1)?.push(widget);
    room -= widget.width;
  }
  let y = top;
  return lines.flatMap((line) => {
    const height = clamp(Math.max(...line.map((widget) => rowsOf(widget, widget.width))), LOWEST, TALLEST);
    let x = 0;
    const placed = line.map((widget) => {
      const place = { x, y, width: widget.width, height };
      x += widget.width;
      return { ...widget, place };
    });
    y += height;
    return placed;
  });
}

/** One column aside; changes places with a neighbour that stands in the same line. */
function moveAside(
  widgets: readonly PlacedWidget[],
  moved: PlacedWidget,
  direction: 'left' | 'right',
): readonly PlacedWidget[] {
  const { place } = moved;
  const right = direction === 'right';
  const neighbour = widgets.find(
    (other) =>
      other.place.y === place.y &&
      (right ? other.place.x === place.x + place.width : other.place.x + other.place.width === place.x),
  );
  if (!neighbour) return put(widgets, moved.id, keepOnBoard({ ...place, x: place.x + (right ? 1 : -1) }));
  const start = Math.min(place.x, neighbour.place.x);
  const [left, behind] = right ? [neighbour, moved] : [moved, neighbour];
  const swapped = put(widgets, left.id, { ...left.place, x: start });
  return put(swapped, behind.id, { ...behind.place, x: start + left.place.width });
}

function put(widgets: readonly PlacedWidget[], id: string, place: WidgetPlace): readonly PlacedWidget[] {
  return widgets.map((widget) => (widget.id === id ? { ...widget, place } : widget));
}

/** A place that is on the board, whatever was saved. */
function keepOnBoard({ x, y, width, height }: WidgetPlace): WidgetPlace {
  const columns = clamp(width, NARROWEST, COLUMNS);
  return {
    x: clamp(x, 0, COLUMNS - columns),
    y: clamp(y, 0, Number.MAX_SAFE_INTEGER),
    width: columns,
    height: clamp(height, LOWEST, TALLEST),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.max(low, Math.min(high, Math.round(value))) : low;
}

function sharesColumns(a: WidgetPlace, b: WidgetPlace): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width;
}
