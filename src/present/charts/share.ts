// Share of voice: a bar for each name in its colour, share and count beside it. The widest interval ends the axis.
import type { EChartsOption } from 'echarts';
import type { MeasureData } from '../../contract/measures.ts';
import { topicColor } from '../theme.ts';
import type { ChartLook } from './look.ts';
import { drawParts } from './parts.ts';
import { drawPattern } from './pattern.ts';

type Shares = Extract<MeasureData, { shape: 'shares' }>;

export function drawShare({ rows }: Shares, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const parts = rows.map((row, index) => ({
    ...row,
    note: `${t.format.percent(row.share.value)} · ${t.format.number(row.count)}`,
    style: { color: topicColor(theme, row.color, index), ...drawPattern(row.pattern, theme) },
  }));
  const max = Math.max(0.01, ...rows.map((row) => row.share.high));
  return drawParts(parts, look, { kind: t('chart.share'), max });
}
