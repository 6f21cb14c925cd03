// Sentiment as a sign with its word: never a colour alone.
import { Tooltip, VisuallyHidden } from '@mantine/core';
import type { SentimentLabel } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import classes from './marks.module.css';

const SIGNS: Readonly<Record<SentimentLabel, string>> = { negative: '−', neutral: '·', positive: '+' };

export function SentimentMark({ sentiment }: { readonly sentiment: SentimentLabel | null }) {
  const t = useText();
  const word = t(`sentiment.${sentiment ?? 'unlabelled'}`);
  return (
    <Tooltip label={word}>
      <span className={classes.mark} data-sentiment={sentiment ?? 'none'}>
        <span aria-hidden="true">{sentiment ? SIGNS[sentiment] : ''}</span>
        <VisuallyHidden>{word}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}
