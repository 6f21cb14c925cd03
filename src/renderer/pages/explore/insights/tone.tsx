// How people feel about it: a small bar in three parts, and the same in words and figures.
import { useText } from '../../../text.tsx';
import classes from './tone.module.css';

interface Props {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

const SIDES = ['negative', 'neutral', 'positive'] as const;

export function Tone(props: Props) {
  const t = useText();
  const sum = props.negative + props.neutral + props.positive;
  if (sum === 0) return null;
  const percent = (value: number) => t.format.percent(value / sum);
  return (
    <div className={classes.tone}>
      <span className={classes.bar} aria-hidden="true">
        {SIDES.map((side) => (
          <i key={side} data-side={side} style={{ flexGrow: props[side] }} />
        ))}
      </span>
      <span>{t('insights.tone', { negative: percent(props.negative), positive: percent(props.positive) })}</span>
    </div>
  );
}
