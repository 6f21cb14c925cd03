// Widgets that are charts: the trend, share of voice, sentiment, authors and terms.
import { pictureHeight } from '../../present/charts/chart.ts';
import { Chart } from '../parts/chart.tsx';
import type { WidgetProps } from './widget.ts';

export function ChartWidget({ widget, result, sentence, onOpen }: WidgetProps) {
  if (result.n === 0) return null;
  return (
    <Chart
      type={widget.type}
      data={result.data}
      height={pictureHeight(widget.type, result.data) ?? 240}
      description={sentence}
      onOpen={(door) => onOpen(door.query)}
    />
  );
}
