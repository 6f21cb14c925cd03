// What the writer of a mention wants, the words that say so, and what else is in the text.
import type { MentionDetail } from '../../contract/model.ts';
import { nameLabel } from '../../present/label-name.ts';
import { useText } from '../text.tsx';
import { LabelSelect } from './label-select.tsx';
import { INTENTS } from './labels.ts';
import classes from './reader.module.css';
import labels from './reader-labels.module.css';
import { QuotedList } from './reader-point.tsx';
import { Overruled, useOverrule } from './use-overrule.tsx';

export function ReaderIntent({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const { label, because, also } = mention.intentReading;
  const overruled = mention.setBy.intent?.kind === 'person';
  return (
    <div>
      <div className={labels.line}>
        <h2>{t('field.intent')}</h2>
        <LabelSelect
          aria-label={t('field.intent')}
          value={mention.intent}
          disabled={busy}
          data={INTENTS.map((value) => ({ value, label: nameLabel('intents', value, t) }))}
          onChange={(value) => value !== null && value !== mention.intent && set('intent', value)}
        />
      </div>
      <Overruled mention={mention} facet="intent" name={t('field.intent')} model={nameLabel('intents', label, t)} />
      {!overruled && because.length + also.length > 0 ? (
        <p className={classes.by}>
          <QuotedList reasons={because} />
          {also.map((other) => (
            <span key={other.label}>
              {because.length > 0 ? ' · ' : ''}
              {t('reader.also', { label: nameLabel('intents', other.label, t) })} <QuotedList reasons={other.because} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
