// One number, large, with its share of everything, or of what it is a part of.
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function NumberWidget({ result, onOpen }: WidgetProps) {
  const t = useText();
  if (result.data.shape !== 'number') return null;
  const { value, share } = result.data;
  return (
    <button type="button" className={classes.number} onClick={() => onOpen(result.query)}>
      <strong>{t.format.number(value)}</strong>
      <span>
        {share.value > 0
          ? t('number.of-all', { share: t.format.percent(share.value), all: Math.round(value / share.value) })
          : t('number.mentions', { count: value })}
      </span>
    </button>
  );
}
