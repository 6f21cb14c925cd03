// Mentions over time with their bursts: usual days quiet, bursts in the accent colour, days of broken collecting shaded.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { BurstPoint } from '../../contract/measures.ts';
import type { BurstsData } from '../bursts.ts';
import type { Translator } from '../catalogue/translate.ts';
import { columnOf, layColumns } from './columns.ts';
import { drawGaps } from './gaps.ts';
import { baseOption, behaviour, type ChartLook } from './look.ts';

export const BURSTS_HEIGHT = 220;

export function drawBursts({ points, bucket }: BurstsData, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const base = baseOption(look, t('chart.bursts'));
  const gaps = drawGaps(points, look);
  const columns = layColumns(
    points.map((point) => point.start),
    'day',
    Math.max(1, ...points.map((point) => point.total)),
    [t('chart.usual'), t('chart.burst'), ...gaps.map((gap) => String(gap.name))],
    look,
  );
  return {
    ...base,
    ...columns,
    xAxis: bucket === 'day' ? columns.xAxis : nameHours(columns.xAxis, points, look),
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.accentWash, opacity: 0.5 } },
      formatter: (items: unknown) => describe(points[columnOf(items)], bucket, t),
    },
    series: [
      drawPart(t('chart.usual'), theme.neutral, (point) => point.burst === null),
      drawPart(t('chart.burst'), theme.accent, (point) => point.burst !== null),
      ...gaps,
    ],
  };

  function drawPart(name: string, color: string, belongs: (point: BurstPoint) => boolean): BarSeriesOption {
    return {
      ...behaviour(look),
      type: 'bar',
      name,
      stack: 'mentions',
      barMaxWidth: 36,
      barCategoryGap: '24%',
      data: points.map((point) => ({ value: belongs(point) ? point.total : 0, query: point.query })),
      itemStyle: { color },
    };
  }
}

/** As many hours are named as there is room for. */
function nameHours(
  axis: ReturnType<typeof layColumns>['xAxis'],
  points: readonly BurstPoint[],
  { width, t }: ChartLook,
) {
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 110))));
  return {
    ...axis,
    axisLabel: {
      ...axis.axisLabel,
      // Not under the first or the last bar: half of a name would be cut at the edge.
      interval: (index: number) => index % every === Math.floor(every / 2),
      formatter: (start: string) => t.format.shortHour(Date.parse(start)),
    },
  } as typeof axis;
}

function describe(point: BurstPoint | undefined, bucket: BurstsData['bucket'], t: Translator): string {
  if (point === undefined) return '';
  const when = bucket === 'day' ? t.format.day(point.start, true) : t.format.shortHour(Date.parse(point.start));
  return [
    when,
    t('count.mentions', { count: point.total }),
    ...(point.burst === null ? [] : [t('chart.burst')]),
    ...(point.broken > 0 ? [t('chart.broken')] : []),
  ].join('\n');
}
