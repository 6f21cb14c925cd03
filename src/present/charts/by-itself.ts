// A finding as a picture by itself, on the clipboard or in a file: which have one, and how high it is. What stands on a
// board as a table or in words may be drawn here all the same.
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureData, MeasureResult } from '../../contract/measures.ts';
import { pictureHeight } from './chart.ts';
import { partsOfResponse } from './response.ts';
import { rowsHeight } from './rows.ts';
import { strandsHeight } from './strands-svg.ts';

/** A cloud of the height it has on a board would be a ribbon at this width. */
const CLOUD_HEIGHT = 420;
/** Of those that never stand on a board. */
const BESIDE_HEIGHT = 300;

/** Each shape is decided on: a new one does not compile without. What is false is words, or a table and nothing else. */
const drawn: Readonly<Record<MeasureData['shape'], boolean>> = {
  number: false,
  trend: true,
  terms: true,
  shares: true,
  sentiment: true,
  quotes: false,
  keyness: true,
  collocates: false,
  concordance: false,
  network: false,
  clusters: false,
  emerging: true,
  themes: false,
  influencers: false,
  outliers: false,
  aspects: true,
  business: true,
  bursts: true,
  compare: true,
  response: true,
  figures: false,
  cohorts: true,
  replies: true,
  seasonality: true,
  balance: true,
};

export function isDrawn({ data, n }: Pick<MeasureResult, 'data' | 'n'>): boolean {
  if (n === 0 || !drawn[data.shape]) return false;
  if (data.shape === 'replies') return data.edges.length > 0;
  return data.shape === 'bursts' || !('rows' in data) || data.rows.length > 0;
}

/** In pixels. */
export function heightByItself(type: WidgetType, data: MeasureData): number {
  if (type === 'cloud') return CLOUD_HEIGHT;
  if (data.shape === 'balance' || data.shape === 'emerging') return rowsHeight(data.rows.length);
  if (data.shape === 'response') return rowsHeight(partsOfResponse(data.rows).length);
  if (data.shape === 'replies') return strandsHeight(data);
  return pictureHeight(type, data) ?? BESIDE_HEIGHT;
}
