// Computes a board: each widget is a measure of its own query within the board's. A widget that fails says why.
import type { Database } from 'better-sqlite3';
import type { Board, BoardData, Widget, WidgetData, WidgetType } from '../../contract/boards.ts';
import { addClause } from '../../contract/clauses.ts';
import type { Grouped } from '../db/groupings.ts';
import { readSettings } from '../db/settings.ts';
import { countFound, spanOf } from '../index/gather.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { idsSql } from '../query/to-sql.ts';
import { compile } from './find.ts';
import { computeMeasure } from './measure.ts';

/** Which measure each type of widget shows, and how many rows unless it says. Text has none. */
const measureOf: Readonly<Record<Exclude<WidgetType, 'text'>, { measure: string; limit: number }>> = {
  number: { measure: 'volume', limit: 1 },
  trend: { measure: 'trend', limit: 1 },
  cloud: { measure: 'terms', limit: 60 },
  share: { measure: 'share-of-voice', limit: 12 },
  sentiment: { measure: 'sentiment', limit: 8 },
  intent: { measure: 'intents', limit: 7 },
  authors: { measure: 'authors', limit: 8 },
  aspects: { measure: 'aspects', limit: 10 },
  questions: { measure: 'questions', limit: 6 },
  themes: { measure: 'themes', limit: 6 },
  emerging: { measure: 'emerging', limit: 10 },
  influencers: { measure: 'influencers', limit: 8 },
  outliers: { measure: 'outliers', limit: 6 },
  keyness: { measure: 'keyness', limit: 12 },
  terms: { measure: 'terms', limit: 12 },
  quotes: { measure: 'quotes', limit: 4 },
};

/** The board, and the groups its rows stand for: whoever can write keeps them. */
export function computeBoard(db: Database, board: Board): { data: BoardData; groups: Grouped[] } {
  const groups: Grouped[] = [];
  const { name, zone } = readSettings(db);
  const scope = idsSql(compile(db, board.query));
  const data = {
    board,
    project: { name, zone },
    computed: Date.now(),
    total: countFound(db, scope),
    span: spanOf(db, scope),
    analysisVersion: ANALYSIS_VERSION,
    appVersion: '',
    widgets: board.widgets.map((widget) => computeWidget(db, board, widget, groups)),
  };
  return { data, groups };
}

function computeWidget(db: Database, board: Board, widget: Widget, groups: Grouped[]): WidgetData {
  if (widget.type === 'text') return { widget, result: null, error: null };
  const { measure, limit } = measureOf[widget.type];
  try {
    const query = addClause(board.query, widget.query ?? '');
    const against = otherSearch(board, widget);
    const request = { measure, query, limit: widget.limit ?? limit, ...(against !== undefined && { against }) };
    const computed = computeMeasure(db, request);
    groups.push(...computed.groups);
    return { widget, result: computed.result, error: null };
  } catch (thrown) {
    return { widget, result: null, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** What a widget is compared with stays within the board: another search, or what its own leaves out. */
function otherSearch(board: Board, { type, query, against }: Widget): string | undefined {
  if (type !== 'keyness') return undefined;
  if (against !== undefined) return addClause(board.query, against);
  return board.query.trim() === '' || !query?.trim() ? undefined : addClause(board.query, `-(${query})`);
}
