// What rises: a bar a term for how often it was said of late, with a mark where its own past would have led one to expect.
import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts';
import type { EmergingRow, MeasureData } from '../../contract/measures.ts';
import { sayInstead, sayRise } from '../say-rise.ts';
import { baseOption, behaviour, type ChartLook, rowHint } from './look.ts';
import { layRows } from './rows.ts';

type Emerging = Extract<MeasureData, { shape: 'emerging' }>;

export function drawEmerging({ rows: terms }: Emerging, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const says = (row: EmergingRow) => `${t.format.number(row.recent)} ${sayRise(row, t)}`;
  const rows = layRows(
    terms.map((row) => row.term),
    terms.map((row) => sayInstead(row, t)),
    look,
    { max: Math.max(1, ...terms.map((row) => Math.max(row.recent, row.expected))) },
  );
  const bars: BarSeriesOption = {
    ...behaviour(look),
    type: 'bar',
    barWidth: rows.thickness,
    data: terms.map((row) => ({ value: row.recent, query: row.query })),
    itemStyle: { color: theme.accent, borderRadius: [0, 2, 2, 0] },
  };
  const base = baseOption(look, t('chart.emerging'));
  return {
    ...base,
    tooltip: rowHint(base, (index) =>
      terms
        .slice(index, index + 1)
        .map((row) => `${row.term}\n${says(row)}`)
        .join(''),
    ),
    grid: rows.grid,
    xAxis: rows.xAxis,
    yAxis: rows.yAxis,
    series: [bars, markExpected(terms, rows.thickness, look)],
  };
}

function markExpected(terms: readonly EmergingRow[], thickness: number, { theme }: ChartLook): CustomSeriesOption {
  const half = thickness / 2 + 3;
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: terms.map(({ expected }, index) => [expected, index]),
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const style = { stroke: theme.whisker, fill: 'none', lineWidth: 2 };
      return { type: 'line', silent: true, shape: { x1: x, y1: y - half, x2: x, y2: y + half }, style };
    },
  };
}
