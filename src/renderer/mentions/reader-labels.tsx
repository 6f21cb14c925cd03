// What a mention was labelled, by whom, and the means to overrule it: a person outranks a model.
import type { MentionDetail } from '../../contract/model.ts';
import { useText } from '../text.tsx';
import classes from './reader.module.css';
import { sayBy } from './reader-by.ts';
import { ReaderIntent } from './reader-intent.tsx';
import { ReaderIrony } from './reader-irony.tsx';
import labels from './reader-labels.module.css';
import { ReaderLanguage } from './reader-language.tsx';
import { ReaderRisk } from './reader-risk.tsx';
import { ReaderSentiment } from './reader-sentiment.tsx';
import { ReaderSignals } from './reader-signals.tsx';
import { ReaderTags } from './reader-tags.tsx';

export function ReaderLabels({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  return (
    <section className={labels.labels} aria-label={t('reader.labels')}>
      <ReaderIrony mention={mention} />
      <ReaderSentiment mention={mention} />
      <ReaderIntent mention={mention} />
      <ReaderRisk mention={mention} />
      <ReaderSignals mention={mention} />
      <ReaderLanguage mention={mention} />
      <ReaderTags mention={mention} />
      <ModelLine mention={mention} />
    </section>
  );
}

/** Said once for all labels: where a person or a rule said otherwise, the label itself says so. */
function ModelLine({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const model = Object.values(mention.setBy).find((by) => by.kind === 'model');
  if (mention.analysisVersion === 0) return <p className={classes.by}>{t('reader.unread')}</p>;
  return model ? <p className={classes.by}>{t('reader.labels-by', { who: sayBy(model, t) })}</p> : null;
}
