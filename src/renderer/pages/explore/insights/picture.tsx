// The chart of a finding; each of its bars opens its mentions.
import { useMemo } from 'react';
import type { WidgetType } from '../../../../contract/boards.ts';
import type { MeasureResult } from '../../../../contract/measures.ts';
import { pictureHeight } from '../../../../present/charts/chart.ts';
import { nameRows } from '../../../../present/name-rows.ts';
import { Chart } from '../../../charts/chart.tsx';
import { useText } from '../../../text.tsx';
import { openFound } from './views.ts';

interface Props {
  readonly type: WidgetType;
  readonly result: MeasureResult;
  readonly sentence: string;
}

export function Picture({ type, result, sentence }: Props) {
  const t = useText();
  const data = useMemo(() => nameRows(result, t), [result, t]);
  return (
    <Chart
      type={type}
      data={data}
      height={pictureHeight(type, data) ?? 240}
      description={sentence}
      onOpen={(door) => openFound(door.query)}
    />
  );
}
