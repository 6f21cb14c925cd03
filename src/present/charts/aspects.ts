// What is criticised to the left, what is praised to the right: a row for each thing spoken of.
import type { EChartsOption } from 'echarts';
import type { MeasureData } from '../../contract/measures.ts';
import type { ChartLook } from './look.ts';
import { drawSides } from './sides.ts';

type Aspects = Extract<MeasureData, { shape: 'aspects' }>;

export function drawAspects(data: Aspects, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  return drawSides(
    {
      kind: t('chart.aspects'),
      rows: data.rows.map((row) => ({
        label: row.aspect,
        left: { size: row.criticised, note: t.format.number(row.criticised), query: row.criticisedQuery },
        right: { size: row.praised, note: t.format.number(row.praised), query: row.praisedQuery },
      })),
      left: { name: t('aspects.criticised'), color: theme.negative, ink: theme.negativeInk, hatched: true },
      right: { name: t('aspects.praised'), color: theme.positive, ink: theme.positiveInk, hatched: false },
    },
    look,
  );
}
