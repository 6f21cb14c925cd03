// One mention that waits: for how long, who, where, what it says and wants, and whether anybody has looked at it.
import { memo } from 'react';
import type { InboxView, InboxRow as Row } from '../../../contract/inbox.ts';
import { authorName } from '../../../present/tables.ts';
import { MentionCheck } from '../../mentions/mention-check.tsx';
import look from '../../mentions/mention-row.module.css';
import { RowTags, snippetOf } from '../../mentions/mention-row.tsx';
import { useRiskThreshold } from '../../mentions/risk-threshold.ts';
import { type RowPlace, useMentionRow } from '../../mentions/use-mention-row.ts';
import { LabelWords } from '../../parts/label-words.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import classes from './inbox-list.module.css';
import { sayWaiting } from './say-waiting.ts';

interface Props extends RowPlace {
  readonly row: Row;
  readonly view: InboxView;
  readonly now: number;
}

export const InboxRow = memo(function InboxRow(props: Props) {
  const t = useText();
  const { view } = props;
  const { mention, state } = props.row;
  // Tags are not put on a whole view.
  const whole = useExplore((state) => state.all);
  const { article, name: id } = useMentionRow(mention.id, props);
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * mention.risk) >= threshold;
  const tags = props.tags.filter((tag) => mention.tags.includes(tag.id));
  const name = authorName(mention) ?? t('export.unknown-author');
  return (
    <article
      {...article}
      className={`${look.row} ${classes.row}`}
      data-unread={state === 'new' || undefined}
      draggable={!whole}
    >
      <MentionCheck mention={mention.id} who={name} place={props} className={`${look.check} ${classes.check}`} />
      <Waiting row={props.row} view={view} now={props.now} />
      <div className={look.body}>
        <p className={look.facts}>
          <span className={classes.who} id={id}>
            {name}
            {state === 'new' ? <span className="sr-only">{`, ${t('inbox.unread')}`}</span> : null}
          </span>
          <span className={look.where}>
            {mention.source.name}
            {mention.language ? ` · ${t.format.language(mention.language)}` : ''}
            {state === 'later' && view !== 'later' ? ` · ${t('inbox.came-back')}` : ''}
          </span>
          <span className={classes.labels}>
            <LabelWords intent={mention.intent} flags={mention.flags} risky={risky} />
            {tags.length > 0 ? <RowTags tags={tags} /> : null}
          </span>
        </p>
        <p className={look.snippet} lang={mention.language ?? undefined} dir="auto">
          <MarkedText text={snippetOf(mention)} words={props.words} from={140} />
        </p>
      </div>
    </article>
  );
});

/** For how long it has waited, or when it comes back. */
function Waiting({ row, view, now }: Pick<Props, 'row' | 'view' | 'now'>) {
  const t = useText();
  const { mention, until } = row;
  if (view === 'later' && until !== null) {
    const when = shortMoment(t, until);
    return (
      <time className={classes.waiting} dateTime={new Date(until).toISOString()} title={t('inbox.back-at', { when })}>
        {when}
      </time>
    );
  }
  return (
    <time
      className={classes.waiting}
      dateTime={new Date(mention.at).toISOString()}
      title={t.format.dateTime(mention.at)}
    >
      {sayWaiting(t, now - mention.at)}
    </time>
  );
}
