// Puts widgets on rows of twelve columns and gives the pictures of a row one height.
import type { WidgetData } from '../../../contract/boards.ts';
import { pictureHeight } from '../../../present/charts/chart.ts';

export interface Placed {
  readonly data: WidgetData;
  /** Columns of twelve, widened where the row would stay open at its end. */
  readonly columns: number;
  /** Width and height of the picture in pixels; height null where the widget is words. */
  readonly width: number;
  readonly height: number | null;
}

const PAGE = 1120;
const GAP = 16;
const PADDING = 20;
/** Rows of bars may grow this much to meet their neighbours' height; beyond it they would look lost. */
const STRETCH = 1.5;

export function arrangeWidgets(widgets: readonly WidgetData[]): readonly Placed[] {
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
  return rows.flatMap(arrangeRow);
}

function arrangeRow(row: readonly WidgetData[]): Placed[] {
  const heights = row.map(({ widget, result }) => (result === null ? null : pictureHeight(widget.type, result.data)));
  const tallest = Math.max(0, ...heights.map((height) => height ?? 0));
  return row.map((data, index) => {
    const columns = data.widget.width;
    const natural = heights[index] ?? null;
    const elastic = data.widget.type === 'cloud' || data.widget.type === 'trend';
    const limit = natural === null ? 0 : elastic ? 560 : natural * STRETCH;
    return {
      data,
      columns,
      width: Math.round((PAGE + GAP) * (columns / 12) - GAP - 2 * PADDING - 2),
      height: natural === null ? null : Math.round(Math.min(tallest, Math.max(natural, limit))),
    };
  });
}
