// How we answer: what was answered, in time and not, and the exchanges, each a bar as a part of what it counts.
import type { EChartsOption } from 'echarts';
import type { MeasureData, ResponseRow } from '../../contract/measures.ts';
import { nameResponse } from '../name-response.ts';
import type { ChartLook } from './look.ts';
import { drawParts } from './parts.ts';

type Response = Extract<MeasureData, { shape: 'response' }>;

export function drawResponse({ rows, target }: Response, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const parts = partsOfResponse(rows).map((row) => ({
    ...row,
    label: nameResponse(row.what, target, t),
    note: `${t.format.percent(row.share.value)} · ${t.format.number(row.count)} ${t('answers.of', { n: row.of })}`,
    style: { color: theme.accent },
  }));
  return drawParts(parts, look, { kind: t('chart.parts'), max: 1 });
}

/** Of nothing there is no part: without exchanges nothing is drawn of them. */
export function partsOfResponse(rows: readonly ResponseRow[]): readonly ResponseRow[] {
  return rows.filter((row) => row.of > 0);
}
