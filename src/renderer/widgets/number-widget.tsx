// One number, large, with its share of everything.
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
        {t('boards.share', {
          share: t.format.percent(share.value),
          range: t.format.percentRange(share.low, share.high),
        })}
      </span>
    </button>
  );
}
