// Puts widgets where the board has them, or on rows of twelve columns, and gives their pictures a size.
import type { WidgetData, WidgetPlace } from '../../../contract/boards.ts';
import { arrangeWidgets, isPlaced, ROW } from '../../../present/arrange-widgets.ts';
import { pictureHeight } from '../../../present/charts/chart.ts';
import { createRowsOf } from '../../../present/widget-rows.ts';

export interface Placed {
  readonly data: WidgetData;
  /** Columns of twelve. */
  readonly columns: number;
  /** Where it stands on the grid; null where widgets flow. */
  readonly place: WidgetPlace | null;
  /** Width and height of the picture in pixels; height null where the widget is words. */
  readonly width: number;
  readonly height: number | null;
}

const PAGE = 1120;
const GAP = 16;
const PADDING = 20;
/** Rows of bars may grow this much to meet their neighbours' height; beyond it they would look lost. */
const STRETCH = 1.5;
/** Pixels of a widget that are not its picture: its paper's edge, two lines of finding, what it rests on. */
const AROUND = 2 * PADDING + 150;

/** In bands from top to bottom: nothing reaches from one into the next. */
export function arrange(widgets: readonly WidgetData[]): readonly (readonly Placed[])[] {
  if (isPlaced(widgets.map(({ widget }) => widget))) return cutBands(place(widgets));
  const rows: WidgetData[][] = [];
  let room = 0;
  for (const data of widgets) {
    const { width } = data.widget;
    if (width > room) {
      rows.push([]);
      room = 12;
    }
    rows.at(-1)?.push(data);
    room -= width;
  }
  return rows.map(arrangeRow);
}

function cutBands(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const bands: Placed[][] = [];
  let bottom = 0;
  for (const one of placed) {
    const { y, height } = one.place ?? { y: bottom, height: 0 };
    if (y >= bottom) bands.push([]);
    bands.at(-1)?.push(one);
    bottom = Math.max(bottom, y + height);
  }
  return bands;
}

/** In reading order, so that it is read in that order where there is one column, too. */
function place(widgets: readonly WidgetData[]): readonly Placed[] {
  // By its number in the list: an id is what a person's file says it is.
  const numbered = widgets.map((data, index) => ({ ...data, widget: { ...data.widget, id: String(index) } }));
  const places = arrangeWidgets(
    numbered.map(({ widget }) => widget),
    createRowsOf(numbered),
  );
  return places.flatMap(({ id, place: at }) => {
    const data = widgets[Number(id)];
    if (!data) return [];
    const natural = naturalHeight(data);
    const height = natural === null ? null : chooseHeight(data, natural, at.height * ROW - GAP - AROUND);
    return [{ data, columns: at.width, place: at, width: pictureWidth(at.width), height }];
  });
}

function arrangeRow(row: readonly WidgetData[]): Placed[] {
  const heights = row.map(naturalHeight);
  const tallest = Math.max(0, ...heights.map((height) => height ?? 0));
  return row.map((data, index) => {
    const columns = data.widget.width;
    const natural = heights[index] ?? null;
    const height = natural === null ? null : chooseHeight(data, natural, tallest);
    return { data, columns, place: null, width: pictureWidth(columns), height };
  });
}

function naturalHeight({ widget, result }: WidgetData): number | null {
  return result === null ? null : pictureHeight(widget.type, result.data);
}

/** As much of the room as the picture can fill: clouds and lines grow, rows of bars hardly. */
function chooseHeight({ widget }: WidgetData, natural: number, room: number): number {
  const elastic = widget.type === 'cloud' || widget.type === 'trend';
  const least = elastic ? Math.min(natural, 160) : natural;
  return Math.round(Math.min(Math.max(room, least), Math.max(natural, elastic ? 560 : natural * STRETCH)));
}

function pictureWidth(columns: number): number {
  return Math.round((PAGE + GAP) * (columns / 12) - GAP - 2 * PADDING - 2);
}
