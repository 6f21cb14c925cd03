// Parts of a whole, a row each: a bar, its 95 % Wilson interval as a whisker over its end, and what is said beside it.
import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts';
import type { Proportion } from '../../contract/measures.ts';
import { baseOption, behaviour, type ChartLook, rowHint } from './look.ts';
import { layRows } from './rows.ts';

export interface Part {
  readonly label: string;
  readonly count: number;
  readonly share: Proportion;
  readonly query: string;
  /** Its share and its count. */
  readonly note: string;
  readonly style: { readonly color: string; readonly decal?: object };
}

/** `kind`: what sort of chart it is, for a screen reader. `max`: the share at which the bars end. */
export function drawParts(
  parts: readonly Part[],
  look: ChartLook,
  { kind, max }: { readonly kind: string; readonly max: number },
): EChartsOption {
  const rows = layRows(
    parts.map((part) => part.label),
    parts.map((part) => part.note),
    look,
    { max },
  );
  const bars: BarSeriesOption = {
    ...behaviour(look),
    type: 'bar',
    barWidth: rows.thickness,
    data: parts.map(({ share, query, style }) => {
      const item = { value: share.value, query };
      return Object.assign(item, { itemStyle: { ...style, borderRadius: [0, 2, 2, 0] } });
    }),
  };
  const base = baseOption(look, kind);
  return {
    ...base,
    tooltip: rowHint(base, (row) => describe(parts[row], look)),
    grid: rows.grid,
    xAxis: rows.xAxis,
    yAxis: rows.yAxis,
    series: [bars, drawWhiskers(parts, look)],
  };
}

function describe(part: Part | undefined, { t }: ChartLook): string {
  if (part === undefined) return '';
  const { value, low, high } = part.share;
  const share = t.format.percent(value);
  const known = low === high ? share : `${share} (${t.format.percentRange(low, high)})`;
  return [part.label, known, t('count.mentions', { count: part.count })].join('\n');
}

function drawWhiskers(parts: readonly Part[], look: ChartLook): CustomSeriesOption {
  const style = { stroke: look.theme.whisker, fill: 'none', lineWidth: 1 };
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: parts.map(({ share }, index) => [share.low, share.high, index]),
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
