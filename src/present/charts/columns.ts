// Upright columns over time: dates below, counts at the left, names of the parts above. The skeleton of the trend and its kin.
import type { GridComponentOption, LegendComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { startOfDay } from '../catalogue/formats.ts';
import type { Translator } from '../catalogue/translate.ts';
import { type ChartLook, estimateWidth, FONT_SIZE } from './look.ts';

export type Bucket = 'day' | 'week' | 'month';

export interface Columns {
  readonly grid: GridComponentOption;
  readonly legend: LegendComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption;
}

/** Pixels right of the last bar, and half of what a date takes. */
const RIGHT = 8;
const HALF_NAME = 26;
/** The legend: a part's sign, what stands between sign and name, between parts, and a line of them. */
const SIGN = 9;
const TO_NAME = 5;
const TO_NEXT = 16;
const LINE = 18;

/** `starts`: the first day of each bucket. `most`: the highest column. `names` stand in the legend. */
export function layColumns(
  starts: readonly string[],
  bucket: Bucket,
  most: number,
  names: readonly string[],
  look: ChartLook,
): Columns {
  const { theme, t } = look;
  const left = estimateWidth(t.format.number(most)) + 14;
  const shown = chooseDates(starts, bucket, look.width - left);
  const named = [...shown].sort((a, b) => a - b);
  const before = new Map(named.map((index, place) => [index, starts[named[place - 1] ?? -1]]));
  return {
    grid: {
      left,
      right: RIGHT,
      top: 22 + LINE * countLines(names, look.width - left),
      bottom: 24,
      outerBoundsMode: 'none',
    },
    legend: {
      top: 0,
      left: left - 5,
      itemWidth: SIGN,
      itemHeight: SIGN,
      itemGap: TO_NEXT,
      icon: 'rect',
      selectedMode: look.interactive,
      inactiveColor: theme.line,
      textStyle: { color: theme.inkSoft, fontSize: FONT_SIZE },
      data: [...names],
    },
    xAxis: {
      type: 'category',
      data: [...starts],
      axisLine: { lineStyle: { color: theme.line } },
      axisTick: { show: false },
      axisLabel: {
        interval: (index: number) => shown.has(index),
        color: theme.inkFaint,
        fontSize: FONT_SIZE,
        margin: 8,
        hideOverlap: true,
        formatter: (start: string, index: number) => nameDate(start, before.get(index), bucket, t),
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
  };
}

/** How many lines the legend takes: it goes on in the next where a name would pass the edge. */
function countLines(names: readonly string[], width: number): number {
  let lines = 1;
  let x = 0;
  for (const name of names) {
    const item = SIGN + TO_NAME + estimateWidth(name);
    if (x > 0 && x + item > width) {
      lines += 1;
      x = 0;
    }
    x += item + TO_NEXT;
  }
  return lines;
}

/** The first date says its year where it is not the current one, later ones where it changes. */
function nameDate(start: string, before: string | undefined, bucket: Bucket, t: Translator): string {
  if (bucket === 'month') return t.format.shortMonth(start);
  return before === undefined
    ? t.format.shortDay(start)
    : t.format.shortDay(start, before.slice(0, 4) !== start.slice(0, 4));
}

/** Which column a tooltip of the axis is about; -1 where it is none. */
export function columnOf(items: unknown): number {
  const first: unknown = Array.isArray(items) ? items[0] : items;
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : -1;
}

/** Which buckets are named: round dates (Mondays, firsts of the month) as many as there is room for. */
function chooseDates(starts: readonly string[], bucket: Bucket, width: number): ReadonlySet<number> {
  const room = Math.max(2, Math.floor(width / 84));
  const dates = starts.map((start) => new Date(startOfDay(start)));
  // A name under the last bars would be cut at the edge.
  const step = width / Math.max(1, starts.length);
  const all = [...dates.keys()].filter((index) => (starts.length - index - 0.5) * step >= HALF_NAME - RIGHT);
  const firsts = all.filter((index) => dates[index]?.getUTCDate() === 1);
  const halves = all.filter((index) => [1, 16].includes(dates[index]?.getUTCDate() ?? 0));
  const mondays = all.filter((index) => dates[index]?.getUTCDay() === 1);
  const round = bucket === 'day' ? [all, mondays, halves, firsts] : [all];
  const chosen = round.find((indexes) => indexes.length >= 2 && indexes.length <= room);
  if (chosen !== undefined) return new Set(chosen);
  const every = Math.ceil(starts.length / room);
  return new Set(all.filter((index) => index % every === 0));
}
