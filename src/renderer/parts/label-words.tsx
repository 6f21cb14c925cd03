// What a mention was labelled besides its sentiment, as quiet words: what is usual is not said.
import type { Flag, Intent } from '../../contract/model.ts';
import { nameLabel } from '../../present/label-name.ts';
import { useText } from '../text.tsx';
import classes from './label-words.module.css';

interface Props {
  readonly intent: Intent | null;
  readonly flags: readonly Flag[];
  /** At or over the threshold of the settings. */
  readonly risky: boolean;
}

export function LabelWords({ intent, flags, risky }: Props) {
  const t = useText();
  const words = [
    ...(intent === null || intent === 'comment' ? [] : [nameLabel('intents', intent, t)]),
    ...flags.map((flag) => nameLabel('signals', flag, t)),
  ];
  if (words.length === 0 && !risky) return null;
  return (
    <span className={classes.words}>
      {risky ? <strong>{t('explore.risky')}</strong> : null}
      {words.length > 0 && risky ? ' · ' : ''}
      {words.join(' · ')}
    </span>
  );
}

/** Where there is no room for words. */
export function RiskMark() {
  const t = useText();
  return (
    <span className={classes.mark} title={t('explore.risky')}>
      <span aria-hidden="true">!</span>
      <span className="sr-only">{t('explore.risky')}</span>
    </span>
  );
}
