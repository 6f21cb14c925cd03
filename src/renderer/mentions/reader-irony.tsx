// Asks a person whether what the model suspects is so: irony is never scored, only looked at.
import { Button } from '@mantine/core';
import type { MentionDetail } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import classes from './reader-labels.module.css';
import { QuotedList } from './reader-point.tsx';
import { isSuspected } from './signals.ts';
import { useOverrule } from './use-overrule.tsx';

export function ReaderIrony({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  if (!isSuspected(mention)) return null;
  const { because } = mention.irony;
  return (
    <div className={classes.hint} role="note">
      <p>
        {t('reader.irony')}
        {because.length > 0 ? ': ' : '. '}
        <QuotedList reasons={because} />
        {because.length > 0 ? '. ' : ''}
        {t('reader.irony.ask')}
      </p>
      <div>
        <Button variant="default" size="compact-xs" disabled={busy} onClick={() => set('irony', 'yes')}>
          {t('reader.yes')}
        </Button>
        <Button variant="default" size="compact-xs" disabled={busy} onClick={() => set('irony', 'no')}>
          {t('reader.no')}
        </Button>
      </div>
    </div>
  );
}
