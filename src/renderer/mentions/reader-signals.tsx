// Marks on a mention that a person can put on or take off: wants to buy, wants to leave, public risk, meant ironically.
import { IconCheck } from '@tabler/icons-react';
import type { Flag, MentionDetail, Reason } from '../../contract/model.ts';
import { nameLabel } from '../../present/label-name.ts';
import { useText } from '../text.tsx';
import { FLAGS } from './labels.ts';
import classes from './reader.module.css';
import { sayBy } from './reader-by.ts';
import labels from './reader-labels.module.css';
import { QuotedList, usePointer, type Words } from './reader-point.tsx';
import { isSuspected } from './signals.ts';
import { Overruled, useOverrule } from './use-overrule.tsx';

export function ReaderSignals({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  // What is only suspected is asked about above (reader-irony).
  const flags = FLAGS.filter((flag) => flag !== 'irony' || !isSuspected(mention));
  const { purchase, churn } = mention.intentReading;
  return (
    <div>
      <div className={labels.line} data-top>
        <h2>{t('reader.signals')}</h2>
        <div className={labels.signals}>
          {flags.map((flag) => (
            <Signal key={flag} flag={flag} mention={mention} />
          ))}
        </div>
      </div>
      <Because flag="purchase" mention={mention} reasons={purchase} />
      <Because flag="churn" mention={mention} reasons={churn} />
      {flags.map((flag) => (
        <Overruled
          key={flag}
          mention={mention}
          facet={flag}
          name={nameLabel('signals', flag, t)}
          says={
            mention.flags.includes(flag)
              ? nameLabel('signals', flag, t)
              : t('reader.flag-no', { flag: nameLabel('signals', flag, t) })
          }
        />
      ))}
    </div>
  );
}

function Signal({ flag, mention }: { readonly flag: Flag; readonly mention: MentionDetail }) {
  const t = useText();
  const { set, busy } = useOverrule(mention);
  const on = mention.flags.includes(flag);
  const by = mention.setBy[flag];
  const pointer = usePointer(wordsOf(flag, mention));
  return (
    <button
      type="button"
      className={labels.signal}
      aria-pressed={on}
      disabled={busy}
      title={by ? sayBy(by, t) : undefined}
      {...pointer}
      onClick={() => set(flag, on ? 'no' : 'yes')}
    >
      {on ? <IconCheck size={12} aria-hidden="true" /> : null}
      {nameLabel('signals', flag, t)}
    </button>
  );
}

/** The words behind a mark that is on. */
function Because(props: { readonly flag: Flag; readonly mention: MentionDetail; readonly reasons: readonly Reason[] }) {
  const t = useText();
  if (props.reasons.length === 0 || !props.mention.flags.includes(props.flag)) return null;
  return (
    <p className={classes.by}>
      {t('reader.side', { side: nameLabel('signals', props.flag, t) })} <QuotedList reasons={props.reasons} />
    </p>
  );
}

const PUBLIC: ReadonlySet<string> = new Set(['safety', 'discrimination', 'fraud', 'legal', 'press', 'threat']);

function wordsOf(flag: Flag, { intentReading, irony, riskReading }: MentionDetail): readonly Words[] {
  if (flag === 'irony') return irony.because;
  if (flag !== 'public') return intentReading[flag];
  return riskReading.because.flatMap(({ cause, start, end }) =>
    PUBLIC.has(cause) && start !== null && end !== null ? [{ start, end }] : [],
  );
}
