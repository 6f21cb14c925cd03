// Mentions over time: one bar a day, week or month, stacked from negative to positive, the peak named.
import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts';
import type { MeasureData, TrendPoint } from '../../contract/measures.ts';
import type { Translator } from '../catalogue/translate.ts';
import { countUnlabelled, hasUnlabelled } from '../count-unlabelled.ts';
import { findPeak } from '../sentences.ts';
import { columnOf, layColumns } from './columns.ts';
import { drawGaps } from './gaps.ts';
import { baseOption, behaviour, type ChartLook, estimateWidth, FONT_SIZE, hatch } from './look.ts';

type Trend = Extract<MeasureData, { shape: 'trend' }>;
type Part = 'negative' | 'neutral' | 'positive' | 'unlabelled';

const PARTS: readonly Part[] = ['negative', 'neutral', 'positive', 'unlabelled'];

export function drawTrend(data: Trend, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const { points, bucket } = data;
  const parts = PARTS.filter((part) => part !== 'unlabelled' || hasUnlabelled(points));
  const most = highest(points);
  const beside = drawBeside(points, look);
  const gaps = drawGaps(points, look);
  const columns = layColumns(
    points.map((point) => point.start),
    bucket,
    most,
    [...parts.map((part) => t(`sentiment.${part}`)), ...[...beside, ...gaps].map(({ name }) => String(name))],
    look,
  );
  const base = baseOption(look, t('chart.trend'));
  return {
    ...base,
    ...columns,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.accentWash, opacity: 0.5 } },
      formatter: (items: unknown) => describePoint(points[columnOf(items)], bucket, parts, t),
    },
    series: [...parts.map((part, index) => drawPart(part, index === parts.length - 1, data, look)), ...beside, ...gaps],
  };
}

function highest(points: readonly TrendPoint[]): number {
  return Math.max(1, ...points.map((point) => Math.max(point.total, point.beside?.total ?? 0)));
}

function drawPart(part: Part, top: boolean, data: Trend, look: ChartLook): BarSeriesOption {
  const { theme, t } = look;
  const { points } = data;
  // Beside another course the number would stand in its line.
  const peak = top && !points[0]?.beside ? findPeak(points)?.point : undefined;
  // Below this width the hatching would be noise and the seams would be most of the bar.
  const wide = look.width / Math.max(1, points.length) >= 14;
  const color = part === 'unlabelled' ? theme.line : theme[part];
  // Mentions that are one pixel high, or would be less.
  const pixel = highest(points) / look.height;
  return {
    ...behaviour(look),
    type: 'bar',
    name: t(`sentiment.${part}`),
    stack: 'mentions',
    barMaxWidth: 36,
    barCategoryGap: '24%',
    data: points.map((point, index) => {
      const count = countOf(point, part);
      // What is there is seen: at least a pixel of it, and no seam where it would be much of what it divides.
      const seam = count < 12 * pixel ? { itemStyle: { borderWidth: 0 } } : {};
      const item = { value: count === 0 ? 0 : Math.max(count, pixel), query: point.query, ...(wide ? seam : {}) };
      return point === peak ? Object.assign(item, { label: namePeak(points, index, look) }) : item;
    }),
    itemStyle: {
      color,
      ...(wide ? { borderColor: theme.surface, borderWidth: 1 } : {}),
      ...(wide && part === 'negative' ? { decal: hatch(theme) } : {}),
    },
  };
}

/** The number above the highest bar, whole at both edges and on a ground of its own: lines of the axis pass behind it. */
function namePeak(points: readonly TrendPoint[], index: number, { theme, t, width }: ChartLook) {
  const words = t.format.number(points[index]?.total ?? 0);
  const middle = ((index + 0.5) / points.length) * width;
  const half = estimateWidth(words) / 2 + 4;
  const align = middle < half ? 'left' : width - middle < half ? 'right' : 'center';
  return {
    show: true,
    position: 'top' as const,
    distance: 4,
    align: align as 'left' | 'right' | 'center',
    padding: [1, 3],
    backgroundColor: theme.surface,
    color: theme.ink,
    fontWeight: 600 as const,
    fontSize: FONT_SIZE,
    formatter: () => words,
  };
}

/** The course of the search it is set beside, as a line over the columns. */
function drawBeside(points: readonly TrendPoint[], look: ChartLook): LineSeriesOption[] {
  const { theme, t } = look;
  if (!points.some(({ beside }) => beside)) return [];
  return [
    {
      ...behaviour(look),
      type: 'line',
      name: t('beside.line'),
      symbol: 'none',
      z: 3,
      lineStyle: { color: theme.accent, width: 2 },
      itemStyle: { color: theme.accent },
      data: points.map(({ beside }) => beside?.total ?? 0),
    },
  ];
}

function countOf(point: TrendPoint, part: Part): number {
  return part === 'unlabelled' ? countUnlabelled(point) : point[part];
}

function describePoint(point: TrendPoint | undefined, bucket: Trend['bucket'], parts: readonly Part[], t: Translator) {
  if (point === undefined) return '';
  const when = sayBucket(point.start, bucket, t);
  const lines = parts.map((part) => `${t(`sentiment.${part}`)}  ${t.format.number(countOf(point, part))}`);
  const broken = point.broken === 0 ? [] : [t('chart.broken-on', { count: point.broken })];
  const beside = point.beside
    ? [t('beside.point', { when: sayBucket(point.beside.start, bucket, t), count: point.beside.total })]
    : [];
  return [when, t('count.mentions', { count: point.total }), ...lines, ...beside, ...broken].join('\n');
}

function sayBucket(start: string, bucket: Trend['bucket'], t: Translator): string {
  return bucket === 'month' ? t.format.month(start) : t.format.day(start, true);
}
