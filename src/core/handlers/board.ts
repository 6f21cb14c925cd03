// Computes a board: each widget is a measure of its own query within the board's. A widget that fails says why.
import type { Board, BoardData, Widget, WidgetData, WidgetType } from '../../contract/boards.ts';
import { addClause } from '../../contract/clauses.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import type { BoardScope } from '../threads/api.ts';
import type { MeasureRequest } from './measure.ts';

/** Which measure each type of widget shows, and how many rows unless it says. Text has none. */
const measureOf: Readonly<Record<Exclude<WidgetType, 'text'>, { measure: string; limit: number }>> = {
  number: { measure: 'volume', limit: 1 },
  trend: { measure: 'trend', limit: 1 },
  cloud: { measure: 'terms', limit: 60 },
  share: { measure: 'share-of-voice', limit: 12 },
  sentiment: { measure: 'sentiment', limit: 8 },
  intent: { measure: 'intents', limit: 7 },
  authors: { measure: 'authors', limit: 8 },
  tags: { measure: 'tags', limit: 8 },
  aspects: { measure: 'aspects', limit: 10 },
  questions: { measure: 'questions', limit: 6 },
  themes: { measure: 'themes', limit: 6 },
  emerging: { measure: 'emerging', limit: 10 },
  influencers: { measure: 'influencers', limit: 8 },
  outliers: { measure: 'outliers', limit: 6 },
  keyness: { measure: 'keyness', limit: 12 },
  bursts: { measure: 'bursts', limit: 5 },
  compare: { measure: 'compare', limit: 6 },
  response: { measure: 'response', limit: 1 },
  engagement: { measure: 'engagement', limit: 8 },
  reach: { measure: 'reach', limit: 8 },
  replies: { measure: 'author-network', limit: 10 },
  balance: { measure: 'sentiment-balance', limit: 1 },
  cohorts: { measure: 'cohorts', limit: 1 },
  seasonality: { measure: 'seasonality', limit: 1 },
  terms: { measure: 'terms', limit: 12 },
  quotes: { measure: 'quotes', limit: 4 },
};

/** What a board asks of the engine. */
export interface BoardWorld {
  readonly project: BoardData['project'];
  readonly scope: (query: string) => Promise<BoardScope>;
  readonly measure: (request: MeasureRequest) => Promise<MeasureResult>;
  /** Mentions chosen by hand, as quotes. */
  readonly evidence: (ids: readonly Id[]) => Promise<MeasureResult>;
  readonly signal: AbortSignal;
  readonly appVersion: string;
}

/** @throws EarshotError `bad-query` where the search of the whole board cannot be understood. */
export async function computeBoard(board: Board, world: BoardWorld): Promise<BoardData> {
  const { total, span, dates } = await world.scope(board.query);
  const widgets: WidgetData[] = [];
  for (const widget of board.widgets) {
    world.signal.throwIfAborted();
    widgets.push(await computeWidget(widget.whole ? { ...board, query: dates } : board, widget, world));
  }
  return {
    board,
    project: world.project,
    computed: Date.now(),
    total,
    span,
    analysisVersion: ANALYSIS_VERSION,
    appVersion: world.appVersion,
    widgets,
  };
}

async function computeWidget(board: Board, widget: Widget, world: BoardWorld): Promise<WidgetData> {
  if (widget.type === 'text') return { widget, result: null, error: null };
  const { measure, evidence, signal } = world;
  const usual = measureOf[widget.type];
  try {
    // Evidence was chosen by a person: no filter of the board takes it away.
    if (widget.type === 'quotes' && widget.mentions !== undefined)
      return { widget, result: await evidence(widget.mentions), error: null };
    const query = addClause(board.query, widget.query ?? '');
    const against = otherSearch(board, widget);
    const limit = widget.limit ?? usual.limit;
    const result = await measure({ measure: usual.measure, query, limit, ...(against !== undefined && { against }) });
    return { widget, result, error: null };
  } catch (thrown) {
    signal.throwIfAborted();
    return { widget, result: null, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** What a widget is compared with, or a part of, stays within the board: another search, or what its own leaves out. */
function otherSearch(board: Board, { type, query, against }: Widget): string | undefined {
  if (type !== 'keyness' && type !== 'compare' && type !== 'number') return undefined;
  if (against !== undefined) return addClause(board.query, against);
  if (type === 'number') return undefined;
  return board.query.trim() === '' || !query?.trim() ? undefined : addClause(board.query, `-(${query})`);
}
