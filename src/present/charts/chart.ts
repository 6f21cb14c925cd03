// Which chart a widget is: the one place that the window and the export ask.
import type { EChartsOption } from 'echarts';
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureData } from '../../contract/measures.ts';
import { drawAspects } from './aspects.ts';
import { drawBalance } from './balance.ts';
import { drawBars } from './bars.ts';
import { BURSTS_HEIGHT, drawBursts } from './bursts.ts';
import { drawBusiness } from './business.ts';
import { drawCohorts } from './cohorts.ts';
import { drawCompare } from './compare.ts';
import { drawEmerging } from './emerging.ts';
import { drawKeyness } from './keyness.ts';
import type { ChartLook } from './look.ts';
import { drawResponse } from './response.ts';
import { rowsHeight } from './rows.ts';
import { drawSeasonality, SEASON_HEIGHT } from './seasonality.ts';
import { drawSentiment, SENTIMENT_TOP } from './sentiment.ts';
import { drawShare } from './share.ts';
import { SIDES_TOP } from './sides.ts';
import { drawTrend } from './trend.ts';

/** The ECharts option of a widget, or null for those that are no chart but words or a table. */
export function drawChart(type: WidgetType, data: MeasureData, look: ChartLook): EChartsOption | null {
  if (type === 'cloud') return null;
  if (data.shape === 'trend') return drawTrend(data, look);
  if (data.shape === 'cohorts') return drawCohorts(data, look);
  if (data.shape === 'seasonality') return drawSeasonality(data, look);
  if (data.shape === 'sentiment') return drawSentiment(data, look);
  if (data.shape === 'aspects') return drawAspects(data, look);
  if (data.shape === 'business') return drawBusiness(data, look);
  if (data.shape === 'keyness') return drawKeyness(data, look);
  if (data.shape === 'bursts') return drawBursts(data, look);
  if (data.shape === 'compare') return drawCompare(data, look);
  if (data.shape === 'balance') return drawBalance(data, look);
  if (data.shape === 'response') return drawResponse(data, look);
  if (data.shape === 'emerging') return drawEmerging(data, look);
  if (data.shape === 'shares') return type === 'share' ? drawShare(data, look) : drawBars(data, look);
  return data.shape === 'terms' ? drawBars(data, look) : null;
}

/** Height in pixels at which a widget's picture looks right; null where it stands on boards as words or a table. */
export function pictureHeight(type: WidgetType, data: MeasureData): number | null {
  if (type === 'cloud') return 280;
  if (data.shape === 'trend' || data.shape === 'cohorts') return 264;
  if (data.shape === 'seasonality') return SEASON_HEIGHT;
  if (data.shape === 'bursts') return BURSTS_HEIGHT;
  if (data.shape === 'sentiment') return rowsHeight(data.rows.filter((row) => row.n > 0).length, SENTIMENT_TOP);
  if (data.shape === 'aspects' || data.shape === 'keyness' || data.shape === 'compare')
    return rowsHeight(data.rows.length, SIDES_TOP);
  if (data.shape === 'shares') return rowsHeight(data.rows.length);
  return data.shape === 'terms' ? rowsHeight(data.terms.length) : null;
}
