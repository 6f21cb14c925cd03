// Mentions over time: one bar a day, week or month, stacked from negative to positive, the peak named.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { MeasureData, TrendPoint } from '../../contract/measures.ts';
import { startOfDay } from '../catalogue/formats.ts';
import type { Translator } from '../catalogue/translate.ts';
import { findPeak } from '../sentences.ts';
import { baseOption, behaviour, type ChartLook, estimateWidth, FONT_SIZE, hatch } from './look.ts';

type Trend = Extract<MeasureData, { shape: 'trend' }>;
type Part = 'negative' | 'neutral' | 'positive' | 'unlabelled';

/** Pixels right of the last bar, and half of what a date takes. */
const RIGHT = 8;
const HALF_NAME = 26;

const PARTS: readonly Part[] = ['negative', 'neutral', 'positive', 'unlabelled'];

export function drawTrend(data: Trend, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const { points, bucket } = data;
  const parts = PARTS.filter((part) => part !== 'unlabelled' || points.some((point) => countOf(point, part) > 0));
  const most = Math.max(1, ...points.map((point) => point.total));
  const left = estimateWidth(t.format.number(most)) + 14;
  const shown = chooseDates(points, bucket, look.width - left);
  const base = baseOption(look, t('chart.trend'));
  return {
    ...base,
    grid: { left, right: RIGHT, top: 40, bottom: 24, outerBoundsMode: 'none' },
    legend: {
      top: 0,
      left: left - 5,
      itemWidth: 9,
      itemHeight: 9,
      itemGap: 16,
      icon: 'rect',
      selectedMode: look.interactive,
      inactiveColor: theme.line,
      textStyle: { color: theme.inkSoft, fontSize: FONT_SIZE },
      data: parts.map((part) => t(`sentiment.${part}`)),
    },
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.accentWash, opacity: 0.5 } },
      formatter: (items: unknown) => describePoint(points[indexOf(items)], bucket, parts, t),
    },
    xAxis: {
      type: 'category',
      data: points.map((point) => point.start),
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: {
        interval: (index: number) => shown.has(index),
        color: theme.inkFaint,
        fontSize: FONT_SIZE,
        margin: 8,
        hideOverlap: true,
        formatter: (start: string) => (bucket === 'month' ? t.format.shortMonth(start) : t.format.shortDay(start)),
      },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 3,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
      axisLabel: {
        color: theme.inkFaint,
        fontSize: FONT_SIZE,
        margin: 8,
        // The base line needs no name.
        formatter: (count: number) => (count === 0 ? '' : t.format.number(count)),
      },
    },
    series: parts.map((part, index) => drawPart(part, index === parts.length - 1, data, look)),
  };
}

function drawPart(part: Part, top: boolean, data: Trend, look: ChartLook): BarSeriesOption {
  const { theme, t } = look;
  const { points } = data;
  const peak = top ? findPeak(points)?.point : undefined;
  // Below this width the hatching would be noise and the seams would be most of the bar.
  const wide = look.width / Math.max(1, points.length) >= 14;
  const color = part === 'unlabelled' ? theme.line : theme[part];
  return {
    ...behaviour(look),
    type: 'bar',
    name: t(`sentiment.${part}`),
    stack: 'mentions',
    barMaxWidth: 36,
    barCategoryGap: '24%',
    data: points.map((point) => {
      const item = { value: countOf(point, part), query: point.query };
      if (point !== peak) return item;
      const label = {
        show: true,
        position: 'top' as const,
        distance: 6,
        color: theme.ink,
        fontWeight: 600 as const,
        fontSize: FONT_SIZE,
        formatter: () => t.format.number(point.total),
      };
      return Object.assign(item, { label });
    }),
    itemStyle: {
      color,
      ...(wide ? { borderColor: theme.surface, borderWidth: 1 } : {}),
      ...(wide && part === 'negative' ? { decal: hatch(theme) } : {}),
    },
  };
}

function countOf(point: TrendPoint, part: Part): number {
  if (part !== 'unlabelled') return point[part];
  return Math.max(0, point.total - point.negative - point.neutral - point.positive);
}

/** Which buckets are named: round dates (Mondays, firsts of the month) as many as there is room for. */
function chooseDates(points: readonly TrendPoint[], bucket: Trend['bucket'], width: number): ReadonlySet<number> {
  const room = Math.max(2, Math.floor(width / 84));
  const dates = points.map((point) => new Date(startOfDay(point.start)));
  // A name under the last bars would be cut at the edge.
  const step = width / Math.max(1, points.length);
  const all = [...dates.keys()].filter((index) => (points.length - index - 0.5) * step >= HALF_NAME - RIGHT);
  const firsts = all.filter((index) => dates[index]?.getUTCDate() === 1);
  const halves = all.filter((index) => [1, 16].includes(dates[index]?.getUTCDate() ?? 0));
  const mondays = all.filter((index) => dates[index]?.getUTCDay() === 1);
  const round = bucket === 'day' ? [all, mondays, halves, firsts] : [all];
  const chosen = round.find((indexes) => indexes.length >= 2 && indexes.length <= room);
  if (chosen !== undefined) return new Set(chosen);
  const every = Math.ceil(points.length / room);
  return new Set(all.filter((index) => index % every === 0));
}

function describePoint(point: TrendPoint | undefined, bucket: Trend['bucket'], parts: readonly Part[], t: Translator) {
  if (point === undefined) return '';
  const when = bucket === 'month' ? t.format.month(point.start) : t.format.day(point.start, true);
  const lines = parts.map((part) => `${t(`sentiment.${part}`)}  ${t.format.number(countOf(point, part))}`);
  return [when, t('count.mentions', { count: point.total }), ...lines].join('\n');
}

function indexOf(items: unknown): number {
  const first: unknown = Array.isArray(items) ? items[0] : items;
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1;
}
