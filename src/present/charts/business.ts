// Mentions a day and, on the same days below, the numbers of the business: two lines on one axis of time, activities as bands.
import type { EChartsOption, LineSeriesOption, YAXisComponentOption } from 'echarts';
import type { BusinessData } from '../../contract/business.ts';
import { nameSeries } from '../business.ts';
import type { Translator } from '../catalogue/translate.ts';
import { topicColors } from '../theme.ts';
import { columnOf, layColumns } from './columns.ts';
import { baseOption, type ChartLook, FONT_SIZE } from './look.ts';

const TOP = 44;
const BOTTOM = 24;
/** Between the two lines. */
const GAP = 18;
/** More bands are told by the pointer and by the list of activities, not by names that cover each other. */
const MOST_NAMED = 8;

export function drawBusiness(data: BusinessData, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const { series, days } = data;
  const hasNumbers = series.kind === 'numbers';
  const said = t('business.mentions');
  const named = nameSeries(series);
  const most = Math.max(
    1,
    ...days.map((day) => Math.max(day.mentions ?? 0, hasNumbers ? Math.abs(day.value ?? 0) : 0)),
  );
  const { grid, legend, xAxis, yAxis } = layColumns(
    days.map((day) => day.day),
    'day',
    most,
    hasNumbers ? [said, named] : [said],
    look,
  );
  const half = (look.height - TOP - BOTTOM - GAP) / 2;
  const base = baseOption(look, hasNumbers ? t('chart.business', { name: named }) : t('chart.business-activity'));
  const upper = drawLine(
    said,
    days.map((day) => day.mentions),
    theme.accent,
    layBands(data, look, true),
    look,
  );
  const lower = drawLine(
    named,
    days.map((day) => day.value),
    theme.topic6,
    layBands(data, look, false),
    look,
  );
  return {
    ...base,
    legend: { ...legend, itemHeight: 3 },
    axisPointer: { link: [{ xAxisIndex: 'all' }] },
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.inkFaint } },
      formatter: (items: unknown) => describeDay(data, columnOf(items), t),
    },
    grid: hasNumbers
      ? [
          { ...grid, top: TOP, bottom: BOTTOM + half + GAP },
          { ...grid, top: TOP + half + GAP, bottom: BOTTOM },
        ]
      : { ...grid, top: TOP, bottom: BOTTOM },
    xAxis: hasNumbers
      ? [
          { ...xAxis, gridIndex: 0, axisLabel: { show: false } },
          { ...xAxis, gridIndex: 1 },
        ]
      : xAxis,
    yAxis: hasNumbers ? [yAxis, valueAxis(yAxis)] : yAxis,
    series: hasNumbers ? [upper, { ...lower, xAxisIndex: 1, yAxisIndex: 1 }] : [upper],
  };
}

/** Numbers of a business are seldom near 0, and may lie below it. */
function valueAxis(axis: YAXisComponentOption): YAXisComponentOption {
  return { ...axis, gridIndex: 1, scale: true, minInterval: 0, splitNumber: 2 } as YAXisComponentOption;
}

function drawLine(
  name: string,
  values: readonly (number | null)[],
  color: string,
  bands: Bands,
  look: ChartLook,
): LineSeriesOption {
  const { theme } = look;
  return {
    type: 'line',
    name,
    data: [...values],
    // A missing day is a gap; a day between two gaps is a dot.
    connectNulls: false,
    showSymbol: true,
    symbol: 'circle',
    symbolSize: (_value: unknown, { dataIndex }: { dataIndex: number }) =>
      (values[dataIndex - 1] ?? null) === null && (values[dataIndex + 1] ?? null) === null ? 4 : 0,
    lineStyle: { color, width: 1.5 },
    itemStyle: { color },
    silent: true,
    emphasis: { disabled: true },
    markArea: {
      silent: true,
      data: bands,
      label: { color: theme.inkSoft, fontSize: FONT_SIZE - 1 },
    },
  };
}

type Bands = NonNullable<NonNullable<LineSeriesOption['markArea']>['data']>;

/** Each activity in a colour of its own, named where there are few; the chosen one is the strongest. */
function layBands({ activities, days, series }: BusinessData, { theme }: ChartLook, named: boolean): Bands {
  const names = [...new Set(activities.map((activity) => activity.name))];
  const palette = topicColors(theme);
  const [first, last] = [days.at(0)?.day ?? '', days.at(-1)?.day ?? ''];
  return activities.map(({ name, from, to }) => {
    const isChosen = series.kind === 'activity' && series.name === name;
    const color = palette[names.indexOf(name) % palette.length] ?? theme.accent;
    // The border shows a single day, which has no width of its own.
    const style = { color, borderColor: color, borderWidth: 2, opacity: isChosen ? 0.3 : 0.16 };
    const label = {
      show: named && activities.length <= MOST_NAMED,
      formatter: name.length > 24 ? `${name.slice(0, 23)}…` : name,
      position: 'insideTop' as const,
    };
    return [{ xAxis: from < first ? first : from, itemStyle: style, label }, { xAxis: to > last ? last : to }];
  });
}

function describeDay({ days, activities, series }: BusinessData, index: number, t: Translator): string {
  const day = days[index];
  if (day === undefined) return '';
  const running = activities.filter(({ from, to }) => from <= day.day && day.day <= to).map(({ name }) => name);
  const count = (value: number | null, missing: string) => (value === null ? missing : t.format.number(value));
  return [
    t.format.day(day.day, true),
    `${t('business.mentions')}  ${count(day.mentions, t('business.nothing-collected'))}`,
    `${t('business.negative')}  ${count(day.negative, t('business.nothing-collected'))}`,
    ...(series.kind === 'numbers' ? [`${nameSeries(series)}  ${count(day.value, t('business.no-number'))}`] : []),
    ...(running.length > 0 ? [t('business.running', { names: t.format.list([...new Set(running)]) })] : []),
  ].join('\n');
}
