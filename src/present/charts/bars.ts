// Top terms or authors: horizontal bars, each with its count at its end.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { MeasureData, ShareRow } from '../../contract/measures.ts';
import { topicColor } from '../theme.ts';
import { baseOption, behaviour, type ChartLook, estimateWidth, type QueryItem, rowHint } from './look.ts';
import { drawPattern } from './pattern.ts';
import { layRows } from './rows.ts';

type Bars = Extract<MeasureData, { shape: 'terms' } | { shape: 'shares' }>;

export function drawBars(data: Bars, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const bars: readonly Omit<ShareRow, 'share'>[] =
    data.shape === 'terms'
      ? data.terms.map((row) => ({ label: row.term, count: row.count, query: row.query }))
      : data.rows;
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const rows = layRows(
    bars.map((bar) => bar.label),
    bars.map(() => ''),
    look,
    { max: most },
  );
  const items: QueryItem[] = bars.map((bar, index) => ({
    value: bar.count,
    query: bar.query,
    // Tags have colours and patterns of their own.
    ...(bar.color === undefined
      ? {}
      : { itemStyle: { color: topicColor(theme, bar.color, index), ...drawPattern(bar.pattern, theme) } }),
  }));
  const series: BarSeriesOption = {
    ...behaviour(look),
    type: 'bar',
    data: items,
    barWidth: rows.thickness,
    itemStyle: { color: theme.accent, borderRadius: [0, 2, 2, 0] },
    label: {
      show: true,
      position: 'right',
      distance: 8,
      color: theme.inkSoft,
      formatter: ({ dataIndex }) => t.format.number(bars[dataIndex]?.count ?? 0),
    },
  };
  const base = baseOption(look, t('chart.bars'));
  return {
    ...base,
    tooltip: rowHint(
      base,
      (row) => `${bars[row]?.label ?? ''}\n${t('count.mentions', { count: bars[row]?.count ?? 0 })}`,
    ),
    grid: { ...rows.grid, right: estimateWidth(t.format.number(most)) + 16 },
    xAxis: rows.xAxis,
    yAxis: rows.yAxis.slice(0, 1),
    series: [series],
  };
}
