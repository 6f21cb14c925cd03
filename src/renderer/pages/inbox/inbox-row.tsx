// One mention that waits: for how long, who, where, what it says and wants, and whether anybody has looked at it.
import { type KeyboardEvent, type MouseEvent, memo, useId } from 'react';
import type { InboxView, InboxRow as Row } from '../../../contract/inbox.ts';
import type { Id, Tag } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { LabelWords } from '../../parts/label-words.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { RowCheck } from '../../parts/row-check.tsx';
import { choose, chooseRange, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { RowTags, snippetOf } from '../explore/mention-row.tsx';
import { useRiskThreshold } from '../explore/risk-threshold.ts';
import classes from './inbox-list.module.css';
import { sayWaiting } from './say-waiting.ts';

interface Props {
  readonly row: Row;
  readonly view: InboxView;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly position: number;
  readonly total: number;
  readonly now: number;
  readonly open: boolean;
  /** The one row that the Tab key reaches. */
  readonly current: boolean;
  readonly chosen: boolean;
  readonly shown: readonly Id[];
  readonly offset: number;
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
}

export const InboxRow = memo(function InboxRow(props: Props) {
  const t = useText();
  const { chosen, view } = props;
  const { mention, state } = props.row;
  const id = useId();
  const choosing = useExplore((explore) => explore.chosen.size > 0);
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * mention.risk) >= threshold;
  const tags = props.tags.filter((tag) => mention.tags.includes(tag.id));
  const name = authorName(mention) ?? t('export.unknown-author');
  const press = (event: MouseEvent) => {
    props.onFocus(mention.id);
    if (event.shiftKey) chooseRange(mention.id, props.shown);
    else if (event.ctrlKey || event.metaKey) choose(mention.id, !chosen);
    else props.onOpen(mention.id);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    props.onOpen(mention.id);
  };
  return (
    <article
      className={classes.row}
      ref={props.measure}
      data-index={props.index}
      style={{ transform: `translateY(${props.offset}px)` }}
      data-id={mention.id}
      data-open={props.open || undefined}
      data-chosen={chosen || undefined}
      data-unread={state === 'new' || undefined}
      aria-labelledby={id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      tabIndex={props.current ? 0 : -1}
      onClick={press}
      onKeyDown={enter}
      onFocus={() => props.onFocus(mention.id)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click on the box from opening the mention. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys. */}
      <div
        className={classes.check}
        data-quiet={!choosing || undefined}
        onClick={(event) => {
          event.stopPropagation();
          if (event.shiftKey) chooseRange(mention.id, props.shown);
        }}
      >
        <RowCheck
          checked={chosen}
          tabIndex={props.current ? 0 : -1}
          aria-label={t('explore.choose', { who: name })}
          onChange={(event) => {
            if (!(event.nativeEvent as globalThis.MouseEvent).shiftKey) choose(mention.id, event.currentTarget.checked);
          }}
        />
      </div>
      <Waiting row={props.row} view={view} now={props.now} />
      <div className={classes.body}>
        <p className={classes.facts}>
          <span className={classes.who} id={id}>
            {name}
            {state === 'new' ? <span className="sr-only">{`, ${t('inbox.unread')}`}</span> : null}
          </span>
          <span className={classes.where}>
            {mention.source.name}
            {mention.language ? ` · ${t.format.language(mention.language)}` : ''}
            {state === 'later' && view !== 'later' ? ` · ${t('inbox.came-back')}` : ''}
          </span>
          <span className={classes.labels}>
            <LabelWords intent={mention.intent} flags={mention.flags} risky={risky} />
            {tags.length > 0 ? <RowTags tags={tags} /> : null}
          </span>
        </p>
        <p className={classes.snippet} lang={mention.language ?? undefined} dir="auto">
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
    const when = shortMoment(t, until, now);
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
