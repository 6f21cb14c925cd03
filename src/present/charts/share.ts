// Share of voice: a bar for each name, the 95 % Wilson interval as a whisker over its end, share and count beside it.
import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts';
import type { MeasureData, ShareRow } from '../../contract/measures.ts';
import { topicColor } from '../theme.ts';
import { baseOption, behaviour, type ChartLook, rowHint } from './look.ts';
import { drawPattern } from './pattern.ts';
import { layRows } from './rows.ts';

type Shares = Extract<MeasureData, { shape: 'shares' }>;

export function drawShare(data: Shares, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const { rows: shares } = data;
  const rows = layRows(
    shares.map((row) => row.label),
    shares.map((row) => `${t.format.percent(row.share.value)} · ${t.format.number(row.count)}`),
    look,
    { max: Math.max(0.01, ...shares.map((row) => row.share.high)) },
  );
  const bars: BarSeriesOption = {
    ...behaviour(look),
    type: 'bar',
    barWidth: rows.thickness,
    data: shares.map((row, index) => {
      const item = { value: row.share.value, query: row.query };
      const color = topicColor(theme, row.color, index);
      const style = { color, ...drawPattern(row.pattern, theme), borderRadius: [0, 2, 2, 0] };
      return Object.assign(item, { itemStyle: style });
    }),
  };
  const base = baseOption(look, t('chart.share'));
  return {
    ...base,
    tooltip: rowHint(base, (row) => describe(shares[row], t)),
    grid: rows.grid,
    xAxis: rows.xAxis,
    yAxis: rows.yAxis,
    series: [bars, drawWhiskers(shares, look)],
  };
}

function describe(row: ShareRow | undefined, t: ChartLook['t']): string {
  if (row === undefined) return '';
  const { value, low, high } = row.share;
  const share = `${t.format.percent(value)} (${t.format.percentRange(low, high)})`;
  return [row.label, share, t('count.mentions', { count: row.count })].join('\n');
}

function drawWhiskers(shares: readonly ShareRow[], look: ChartLook): CustomSeriesOption {
  const style = { stroke: look.theme.whisker, fill: 'none', lineWidth: 1 };
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: shares.map((row, index) => [row.share.low, row.share.high, index]),
    renderItem: (_, api) => {
      const index = api.value(2);
      const [from = 0, y = 0] = api.coord([api.value(0), index]);
      const [to = 0] = api.coord([api.value(1), index]);
      const line = (x1: number, y1: number, x2: number, y2: number) =>
        ({ type: 'line', silent: true, shape: { x1, y1, x2, y2 }, style }) as const;
      return {
        type: 'group',
        silent: true,
        children: [line(from, y, to, y), line(from, y - 4, from, y + 4), line(to, y - 4, to, y + 4)],
      };
    },
  };
}
