// The hours of the week as squares: a row a weekday, a column an hour, darker where more is said on one such day.
import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { MeasureData, SeasonCell } from '../../contract/measures.ts';
import { nameHour, nameWeekday } from '../name-weekday.ts';
import { baseOption, type ChartLook, estimateWidth, FONT_SIZE, rowHint } from './look.ts';

type Seasonality = Extract<MeasureData, { shape: 'seasonality' }>;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const BOTTOM = 24;
const GAP = 1;
/** An hour in which little was said is still told from one in which nothing was. */
const FAINTEST = 0.12;

/** Height in pixels at which the squares look right. */
export const SEASON_HEIGHT = 7 * 26 + BOTTOM;

export function drawSeasonality({ rows }: Seasonality, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const names = weekdays.map((day) => nameWeekday(day, t, 'short'));
  const left = Math.max(...names.map((name) => estimateWidth(name))) + 12;
  const base = baseOption(look, t('chart.seasonality'));
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } } as const;
  const step = look.width < 420 ? 6 : 3;
  return {
    ...base,
    tooltip: rowHint(base, (row) => describe(rows[row], look)),
    grid: { left, right: 0, top: 0, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      ...axis,
      type: 'category',
      data: hours.map(nameHour),
      axisLabel: {
        interval: (hour: number) => hour % step === 0,
        color: theme.inkFaint,
        fontSize: FONT_SIZE,
        formatter: (name: string) => name.slice(0, 2),
      },
    },
    yAxis: {
      ...axis,
      type: 'category',
      inverse: true,
      data: names,
      axisLabel: { interval: 0, color: theme.ink, fontSize: FONT_SIZE },
    },
    series: [drawSquares(rows, look)],
  };
}

function drawSquares(rows: readonly SeasonCell[], look: ChartLook): CustomSeriesOption {
  const { theme } = look;
  const most = Math.max(...rows.map((row) => row.rate), 0);
  return {
    type: 'custom',
    silent: !look.interactive,
    data: rows.map(({ weekday, hour, count, query }) => ({ value: [hour, weekday - 1, count], query })),
    renderItem: (params, api) => {
      const row = rows[params.dataIndex];
      if (!row) return null;
      const [x = 0, y = 0] = api.coord([row.hour, row.weekday - 1]);
      const [right = 0, below = 0] = api.coord([row.hour + 1, row.weekday]);
      const [width, height] = [right - x, below - y];
      const share = most === 0 ? 0 : row.rate / most;
      return {
        type: 'rect',
        shape: {
          x: x - width / 2 + GAP / 2,
          y: y - height / 2 + GAP / 2,
          width: Math.max(1, width - GAP),
          height: Math.max(1, height - GAP),
          r: 2,
        },
        style:
          row.count === 0 ? { fill: theme.sunken } : { fill: theme.accent, opacity: FAINTEST + (1 - FAINTEST) * share },
      };
    },
  };
}

function describe(row: SeasonCell | undefined, { t }: ChartLook): string {
  if (!row) return '';
  const day = nameWeekday(row.weekday, t);
  const rate = t.format.number(Math.round(10 * row.rate) / 10);
  return t('seasonality.hint', { count: row.count, day, hour: nameHour(row.hour), rate });
}
