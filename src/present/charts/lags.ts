// How what is said and a number go together by the days between them: a bar a lag, its 95 % interval as a whisker.
import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts';
import type { BusinessLag } from '../../contract/business.ts';
import { isClear, writeRho } from '../business.ts';
import { baseOption, behaviour, type ChartLook, FONT_SIZE, rowHint } from './look.ts';

const LEFT = 44;
const SIDES = 8;

/** `lags` are of one talk, in order. */
export function drawLags(lags: readonly BusinessLag[], look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const base = baseOption(look, t('chart.lags'));
  const reach = Math.min(1, Math.ceil(Math.max(0.1, ...lags.flatMap(({ low, high }) => [-low, high])) * 10) / 10);
  const bars: BarSeriesOption = {
    ...behaviour(look),
    cursor: 'default',
    type: 'bar',
    barCategoryGap: '30%',
    // What may be chance is pale, and its whisker crosses the line.
    data: lags.map((lag) => ({ value: lag.rho, itemStyle: { color: isClear(lag) ? theme.accent : theme.neutral } })),
  };
  return {
    ...base,
    tooltip: rowHint(base, (row) => describeLag(lags[row], look)),
    grid: { left: LEFT, right: SIDES, top: 8, bottom: 44, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: lags.map(({ lag }) => (lag > 0 ? `+${lag}` : lag < 0 ? `−${-lag}` : '0')),
      name: t('business.lags.axis'),
      nameLocation: 'middle',
      nameGap: 26,
      nameTextStyle: { color: theme.inkSoft, fontSize: FONT_SIZE },
      axisLine: { onZero: true, lineStyle: { color: theme.inkFaint } },
      axisTick: { show: false },
      // Names stay below, whichever way the bars go.
      axisLabel: { color: theme.inkFaint, fontSize: FONT_SIZE, interval: (index: number) => isNamed(lags[index]) },
    },
    yAxis: {
      type: 'value',
      min: -reach,
      max: reach,
      interval: reach / 2,
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: theme.line, width: 1 } },
      axisLabel: { color: theme.inkFaint, fontSize: FONT_SIZE, formatter: (rho: number) => writeRho(rho, t) },
    },
    series: [bars, drawWhiskers(lags, look)],
  };
}

function isNamed(lag: BusinessLag | undefined): boolean {
  return lag !== undefined && lag.lag % 7 === 0;
}

function describeLag(lag: BusinessLag | undefined, { t }: ChartLook): string {
  if (!lag) return '';
  const range = `${writeRho(lag.low, t)} – ${writeRho(lag.high, t)}`;
  return [
    `${t('business.lag')}: ${t.format.number(lag.lag)}`,
    `ρ = ${writeRho(lag.rho, t)} (${range})`,
    t('business.days', { count: lag.n }),
  ].join('\n');
}

function drawWhiskers(lags: readonly BusinessLag[], look: ChartLook): CustomSeriesOption {
  const style = { stroke: look.theme.whisker, fill: 'none', lineWidth: 1, opacity: 0.6 };
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: lags.map(({ low, high }, index) => [index, low, high]),
    renderItem: (_, api) => {
      const [x = 0, from = 0] = api.coord([api.value(0), api.value(1)]);
      const [, to = 0] = api.coord([api.value(0), api.value(2)]);
      return { type: 'line', silent: true, shape: { x1: x, y1: from, x2: x, y2: to }, style };
    },
  };
}
