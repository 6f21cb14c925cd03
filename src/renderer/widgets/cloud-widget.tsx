// The word cloud on a board.
import { pictureHeight } from '../../present/charts/chart.ts';
import { Cloud } from '../charts/cloud.tsx';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';

export function CloudWidget({ widget, result, height, onOpen }: WidgetProps) {
  const t = useText();
  if (result.data.shape !== 'terms') return null;
  return (
    <Cloud
      terms={result.data.terms}
      height={height ?? pictureHeight(widget.type, result.data) ?? 280}
      label={t('cloud.label-open')}
      onAdd={(word) => onOpen(word.query)}
    />
  );
}
