// The sentiment of a mention: the label, the words behind it, and on request how they add up.
import { SegmentedControl } from '@mantine/core';
import type { MentionDetail } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import { SENTIMENTS } from './labels.ts';
import classes from './reader.module.css';
import labels from './reader-labels.module.css';
import { QuotedList } from './reader-point.tsx';
import { ReaderSum } from './reader-sum.tsx';
import { tellingReasons } from './telling.ts';
import { Overruled, useOverrule } from './use-overrule.tsx';

/** Words named before one opens the sum. */
const FEW = 5;

export function ReaderSentiment({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const { because, label } = mention.sentimentReading;
  const overruled = mention.setBy.sentiment?.kind === 'person';
  return (
    <div>
      <div className={labels.line}>
        <h2>{t('field.sentiment')}</h2>
        <SegmentedControl
          aria-label={t('field.sentiment')}
          value={mention.sentiment ?? ''}
          disabled={busy}
          onChange={(value) => set('sentiment', value)}
          data={SENTIMENTS.map((value) => ({ value, label: t(`sentiment.${value}`) }))}
        />
      </div>
      <Overruled mention={mention} facet="sentiment" name={t('field.sentiment')} model={t(`sentiment.${label}`)} />
      {overruled ? null : <SideWords mention={mention} side="negative" />}
      {overruled ? null : <SideWords mention={mention} side="positive" />}
      {because.length + mention.becauseTitle.length > 0 || mention.sentimentReading.raw !== 0 ? (
        <ReaderSum mention={mention} />
      ) : null}
    </div>
  );
}

/** The strongest words of one side; those of the title are said, but stand where no offset of the text points. */
function SideWords({ mention, side }: { readonly mention: MentionDetail; readonly side: 'negative' | 'positive' }) {
  const t = useText();
  const ofSide = ({ weight }: { readonly weight: number }) => (side === 'negative' ? weight < 0 : weight > 0);
  const { becauseTitle, sentimentReading } = mention;
  const inTitle = tellingReasons(becauseTitle, sentimentReading.because).filter(ofSide);
  const title = [...new Set(inTitle.map((reason) => reason.text))].slice(0, FEW);
  const text = tellingReasons(sentimentReading.because, becauseTitle)
    .filter(ofSide)
    .slice(0, FEW - title.length);
  if (title.length + text.length === 0) return null;
  return (
    <p className={classes.by}>
      {t('reader.side', { side: t(`sentiment.${side}`) })}{' '}
      {title.map((word) => t('query.word', { text: word })).join(', ')}
      {title.length > 0 && text.length > 0 ? ', ' : ''}
      <QuotedList reasons={text} />
    </p>
  );
}
