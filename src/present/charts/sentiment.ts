// Sentiment by row: 100 % bars from negative to positive, named above the first bar, n at the right.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { MeasureData, SentimentRow } from '../../contract/measures.ts';
import type { SentimentLabel } from '../../contract/model.ts';
import { nameLanguage } from '../language-name.ts';
import { fontStack } from '../theme.ts';
import { baseOption, behaviour, type ChartLook, estimateWidth, FONT_SIZE, hatch, rowHint } from './look.ts';
import { layRows } from './rows.ts';

type SentimentData = Extract<MeasureData, { shape: 'sentiment' }>;

/** Room in pixels for the three words above the bars. */
export const SENTIMENT_TOP = 24;
const LABELS = ['negative', 'neutral', 'positive'] as const;

export function drawSentiment(data: SentimentData, look: ChartLook): EChartsOption {
  const { t } = look;
  const found = data.rows.filter((row) => row.n > 0);
  const rows = layRows(
    found.map((row) => nameLanguage(row.label, t)),
    found.map((row) => t('count.n', { n: row.n })),
    look,
    { max: 1, top: SENTIMENT_TOP },
  );
  const left = Number(rows.grid.left);
  const inner = look.width - left - Number(rows.grid.right);
  const base = baseOption(look, t('chart.sentiment'));
  return {
    ...base,
    tooltip: rowHint(base, (row, series) => describe(found[row], LABELS[series], t)),
    grid: rows.grid,
    xAxis: rows.xAxis,
    yAxis: rows.yAxis,
    series: LABELS.map((label) => drawPart(label, found, Math.max(14, rows.thickness), inner, look)),
    graphic: nameParts(left, inner, look),
  };
}

function describe(row: SentimentRow | undefined, label: SentimentLabel | undefined, t: ChartLook['t']): string {
  if (row === undefined || label === undefined) return '';
  const share = t.format.percent(row[label] / row.n);
  return `${nameLanguage(row.label, t)}\n${t(`sentiment.${label}`)}  ${share} · ${t.format.number(row[label])}`;
}

function drawPart(
  label: SentimentLabel,
  rows: readonly SentimentRow[],
  thickness: number,
  inner: number,
  look: ChartLook,
): BarSeriesOption {
  const { theme, t } = look;
  const onColor = { negative: theme.onNegative, neutral: theme.onNeutral, positive: theme.onPositive }[label];
  const share = (row: SentimentRow) => row[label] / row.n;
  return {
    ...behaviour(look),
    type: 'bar',
    name: t(`sentiment.${label}`),
    stack: 'sentiment',
    barWidth: thickness,
    data: rows.map((row) => ({ value: share(row), query: addClause(row.query, fieldClause('sentiment', label)) })),
    itemStyle: {
      color: theme[label],
      borderColor: theme.surface,
      borderWidth: 1,
      ...(label === 'negative' ? { decal: hatch(theme) } : {}),
    },
    label: {
      show: true,
      position: 'inside',
      color: onColor,
      fontSize: FONT_SIZE - 1,
      formatter: ({ dataIndex }) => {
        const row = rows[dataIndex];
        return row !== undefined && share(row) * inner >= 34 ? t.format.percent(share(row)) : '';
      },
    },
  };
}

/** The three words stand over the left end, the middle and the right end of the bars. */
function nameParts(left: number, inner: number, look: ChartLook): EChartsOption['graphic'] {
  const { theme, t } = look;
  const widthOf = (label: SentimentLabel) => estimateWidth(`+ ${t(`sentiment.${label}`)}`) + 10;
  // Where even two would touch, their signs have to do.
  const bare = widthOf('negative') + widthOf('positive') > inner;
  const word = (label: SentimentLabel, sign: string, x: number, align: 'left' | 'center' | 'right', fill: string) =>
    ({
      type: 'text',
      silent: true,
      x,
      y: 4,
      style: {
        text: bare ? sign : `${sign} ${t(`sentiment.${label}`)}`.trim(),
        align,
        fill,
        fontSize: FONT_SIZE,
        fontFamily: fontStack,
      },
    }) as const;
  const ends = [
    word('negative', '−', left, 'left', theme.negativeInk),
    word('positive', '+', left + inner, 'right', theme.positiveInk),
  ];
  const needed = LABELS.reduce((sum, label) => sum + widthOf(label), 0);
  // Where the three would touch, the ends speak for the middle.
  return needed > inner ? ends : [...ends, word('neutral', '', left + inner / 2, 'center', theme.neutralInk)];
}
