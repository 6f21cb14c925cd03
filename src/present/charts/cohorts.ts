// New and returning people over time: one column a day, week or month, those who were heard before below.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import type { CohortRow, MeasureData } from '../../contract/measures.ts';
import type { Translator } from '../catalogue/translate.ts';
import { type Bucket, columnOf, layColumns } from './columns.ts';
import { baseOption, behaviour, type ChartLook } from './look.ts';

type Cohorts = Extract<MeasureData, { shape: 'cohorts' }>;

const PARTS = ['returning', 'fresh'] as const;

export function drawCohorts({ rows, bucket }: Cohorts, look: ChartLook): EChartsOption {
  const { t } = look;
  const base = baseOption(look, t('chart.cohorts'));
  return {
    ...base,
    ...layColumns(
      rows.map((row) => row.start),
      bucket,
      Math.max(1, ...rows.map((row) => row.people)),
      PARTS.map((part) => t(`cohorts.${part}`)),
      look,
    ),
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: look.theme.accentWash, opacity: 0.5 } },
      formatter: (items: unknown) => describe(rows[columnOf(items)], bucket, t),
    },
    series: PARTS.map((part) => drawPart(part, rows, look)),
  };
}

function drawPart(part: (typeof PARTS)[number], rows: readonly CohortRow[], look: ChartLook): BarSeriesOption {
  const { theme, t } = look;
  return {
    ...behaviour(look),
    type: 'bar',
    name: t(`cohorts.${part}`),
    stack: 'people',
    barMaxWidth: 36,
    barCategoryGap: '24%',
    data: rows.map((row) => ({ value: row[part], query: row.query })),
    itemStyle: { color: part === 'fresh' ? theme.accent : theme.neutral },
  };
}

function describe(row: CohortRow | undefined, bucket: Bucket, t: Translator): string {
  if (row === undefined) return '';
  const when = bucket === 'month' ? t.format.month(row.start) : t.format.day(row.start, true);
  const parts = PARTS.map((part) => `${t(`cohorts.${part}`)}  ${t.format.number(row[part])}`);
  return [when, ...parts, t('count.mentions', { count: row.mentions })].join('\n');
}
