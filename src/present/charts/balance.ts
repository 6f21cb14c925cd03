// The balance: negative, neutral and positive, each a bar in its colour as a part of all that was found.
import type { EChartsOption } from 'echarts';
import type { MeasureData } from '../../contract/measures.ts';
import { type ChartLook, hatch } from './look.ts';
import { drawParts } from './parts.ts';

type Balance = Extract<MeasureData, { shape: 'balance' }>;

export function drawBalance({ rows }: Balance, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const parts = rows.map((row) => ({
    ...row,
    label: t(`sentiment.${row.label}`),
    note: `${t.format.percent(row.share.value)} · ${t.format.number(row.count)}`,
    style: { color: theme[row.label], ...(row.label === 'negative' ? { decal: hatch(theme) } : {}) },
  }));
  return drawParts(parts, look, { kind: t('chart.parts'), max: 1 });
}
