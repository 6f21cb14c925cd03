// Days on which collecting was broken, as shaded bands behind the columns of a chart over time.
import type { CustomSeriesOption } from 'echarts';
import type { ChartLook } from './look.ts';

/** Light enough for the quietest columns to stand out before it. */
const OPACITY = 0.8;

/** Nothing where no bucket is broken. It is named in the legend: a shade alone would say nothing. */
export function drawGaps(points: readonly { readonly broken: number }[], look: ChartLook): CustomSeriesOption[] {
  const { theme, t } = look;
  if (points.every((point) => point.broken === 0)) return [];
  return [
    {
      type: 'custom',
      name: t('chart.broken'),
      silent: true,
      z: 0,
      // A place for each bucket, so that the pointer counts the same places here as in the columns.
      data: points.map((_, index) => [index, 0]),
      itemStyle: { color: theme.line, opacity: OPACITY },
      renderItem: (params, api) => {
        const { dataIndex } = params;
        if (!points[dataIndex]?.broken) return null;
        const [middle = 0, bottom = 0] = api.coord([dataIndex, 0]);
        const size = api.size?.([1, 0]);
        const width = Math.max(1, Array.isArray(size) ? (size[0] ?? 0) : (size ?? 0));
        const top = Number((params.coordSys as unknown as { readonly y: number }).y);
        return {
          type: 'rect',
          shape: { x: middle - width / 2, y: top, width, height: Math.max(0, bottom - top) },
          style: { fill: theme.line, opacity: OPACITY },
        };
      },
    },
  ];
}
