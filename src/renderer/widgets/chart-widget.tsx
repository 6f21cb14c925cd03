// Widgets that are charts: the trend, share of voice, sentiment, intent, aspects, keyness, compare, authors, terms, cohorts, hours.
import { useMemo } from 'react';
import { pictureHeight } from '../../present/charts/chart.ts';
import { nameRows } from '../../present/name-rows.ts';
import { Chart } from '../charts/chart.tsx';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';

export function ChartWidget({ widget, result, sentence, height, onOpen }: WidgetProps) {
  const t = useText();
  const data = useMemo(() => nameRows(result, t), [result, t]);
  if (result.n === 0 || ('rows' in data && data.rows.length === 0)) return null;
  return (
    <Chart
      type={widget.type}
      data={data}
      height={height ?? pictureHeight(widget.type, data) ?? 240}
      description={sentence}
      onOpen={(door) => onOpen(door.query)}
    />
  );
}
