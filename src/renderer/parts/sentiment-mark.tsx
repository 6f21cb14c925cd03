// Sentiment as a sign with its word: never a colour alone.
import type { SentimentLabel } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import classes from './marks.module.css';

const SIGNS: Readonly<Record<SentimentLabel, string>> = { negative: '−', neutral: '·', positive: '+' };

export function SentimentMark({ sentiment }: { readonly sentiment: SentimentLabel | null }) {
  const t = useText();
  const word = t(`sentiment.${sentiment ?? 'unlabelled'}`);
  return (
    // The browser's own hint: a list draws hundreds of these while it scrolls.
    <span className={classes.mark} data-sentiment={sentiment ?? 'none'} title={word}>
      <span aria-hidden="true">{sentiment ? SIGNS[sentiment] : ''}</span>
      <span className="sr-only">{word}</span>
    </span>
  );
}
