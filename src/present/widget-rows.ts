// How tall a widget wants to be at a width, so that a board can be placed before anybody has drawn it.
import type { WidgetData } from '../contract/boards.ts';
import type { MeasureData } from '../contract/measures.ts';
import { COLUMNS, GAP, ROW, type RowsOf } from './arrange-widgets.ts';
import { pictureHeight } from './charts/chart.ts';

const PAGE = 1096;
/** Its name, a title of up to two lines, and what it rests on. */
const AROUND = 92;
const LINE = 24;
/** 68 characters of a note. */
const MEASURE = 632;

export function createRowsOf(data: readonly WidgetData[]): RowsOf {
  return (widget, columns) => {
    const width = ((PAGE + GAP) * columns) / COLUMNS - GAP;
    const result = data.find((item) => item.widget.id === widget.id)?.result;
    if (widget.type === 'text') return toRows(linesOf(widget.text ?? '', width) * LINE + (widget.title ? 28 : 0));
    if (!result) return toRows(AROUND + LINE);
    const picture = pictureHeight(widget.type, result.data) ?? 0;
    return toRows(AROUND + picture + wordsHeight(result.data, width));
  };
}

function wordsHeight(data: MeasureData, width: number): number {
  switch (data.shape) {
    case 'number':
      return 40;
    case 'quotes':
      return inColumns(data.mentions, width, 312, ({ text }, room) => linesIn(text, room - 16, 6) + 66);
    case 'themes':
      return inColumns(data.rows, width, 400, () => 156);
    case 'clusters':
      return inColumns(data.rows, width, 400, ({ text }, room) => linesIn(text, room - 80, 3) + 36);
    case 'outliers':
      return inColumns(data.rows, width, 400, ({ text }, room) => linesIn(text, room, 3) + 72);
    case 'emerging':
      return inColumns(data.rows, width, 400, () => 62);
    case 'bursts':
      return inColumns(data.rows, width, 400, () => 148);
    default:
      return pictureless(data);
  }
}

/** Tables: a head and a line a row. */
function pictureless(data: MeasureData): number {
  if (['trend', 'terms', 'shares', 'sentiment', 'aspects', 'keyness', 'compare'].includes(data.shape)) return 0;
  const rows = 'rows' in data && Array.isArray(data.rows) ? data.rows.length : 4;
  return data.shape === 'cohorts' || data.shape === 'seasonality' ? 0 : 32 + rows * 30;
}

function inColumns<T>(items: readonly T[], width: number, least: number, heightOf: (item: T, room: number) => number) {
  const columns = Math.max(1, Math.floor(width / least));
  const heights = items.map((item) => heightOf(item, width / columns));
  let height = 0;
  for (let at = 0; at < heights.length; at += columns) height += Math.max(...heights.slice(at, at + columns));
  return height;
}

/** Pixels of a text of at most so many lines. */
function linesIn(text: string, width: number, most: number): number {
  return Math.min(most, linesOf(text, width)) * LINE;
}

function linesOf(text: string, width: number): number {
  const characters = Math.max(12, Math.floor(Math.min(width, MEASURE) / 7.4));
  const plain = text.replace(/[*_#]/g, '');
  return plain.split('\n').reduce((lines, line) => lines + Math.max(0.4, Math.ceil(line.length / characters)), 0);
}

function toRows(pixels: number): number {
  return Math.ceil((pixels + GAP) / ROW);
}
