// Computes a board: each widget is a measure of its own query within the board's. A widget that fails says why.
import type { Database } from 'better-sqlite3';
import { addClause } from '../../contract/clauses.ts';
import type { Board, BoardData, Widget, WidgetData, WidgetType } from '../../contract/model.ts';
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
  authors: { measure: 'authors', limit: 8 },
  terms: { measure: 'terms', limit: 12 },
  quotes: { measure: 'quotes', limit: 4 },
};

export function computeBoard(db: Database, board: Board): BoardData {
  const { name, zone } = readSettings(db);
  const scope = idsSql(compile(db, board.query));
  return {
    board,
    project: { name, zone },
    computed: Date.now(),
    total: countFound(db, scope),
    span: spanOf(db, scope),
    analysisVersion: ANALYSIS_VERSION,
    appVersion: '',
    widgets: board.widgets.map((widget) => computeWidget(db, board, widget)),
  };
}

function computeWidget(db: Database, board: Board, widget: Widget): WidgetData {
  if (widget.type === 'text') return { widget, result: null, error: null };
  const { measure, limit } = measureOf[widget.type];
  try {
    const query = addClause(board.query, widget.query ?? '');
    return { widget, result: computeMeasure(db, measure, query, widget.limit ?? limit), error: null };
  } catch (thrown) {
    return { widget, result: null, error: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
