// One mention in the list: who, where, when, what it says, and what it was labelled.
import { type KeyboardEvent, type MouseEvent, memo, useId } from 'react';
import type { Id, MentionRow as Row, Tag } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { LabelWords, RiskMark } from '../../parts/label-words.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { RowCheck } from '../../parts/row-check.tsx';
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import { Dot, TagMark } from '../../parts/tag-mark.tsx';
import { choose, chooseRange, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import classes from './mention-list.module.css';
import { useRiskThreshold } from './risk-threshold.ts';

interface Props {
  readonly row: Row;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly position: number;
  readonly total: number;
  readonly open: boolean;
  /** The one row that the Tab key reaches. */
  readonly current: boolean;
  readonly chosen: boolean;
  readonly shown: readonly Id[];
  readonly compact: boolean;
  readonly offset: number;
  readonly index: number;
  /** Tells the list how high the row became. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
}

export const MentionRow = memo(function MentionRow(props: Props) {
  const t = useText();
  const { row, compact, chosen } = props;
  const id = useId();
  const choosing = useExplore((state) => state.chosen.size > 0);
  const name = authorName(row) ?? t('export.unknown-author');
  const tags = props.tags.filter((tag) => row.tags.includes(tag.id));
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * row.risk) >= threshold;
  const press = (event: MouseEvent) => {
    props.onFocus(row.id);
    if (event.shiftKey) chooseRange(row.id, props.shown);
    else if (event.ctrlKey || event.metaKey) choose(row.id, !chosen);
    else props.onOpen(row.id);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    props.onOpen(row.id);
  };
  const facts = (
    <p className={classes.facts}>
      <SentimentMark sentiment={row.sentiment} />
      {compact && risky ? <RiskMark /> : null}
      <span className={classes.who} id={id}>
        {name}
      </span>
      {compact ? null : (
        <span className={classes.where}>
          {row.source.name}
          {row.language ? ` · ${t.format.language(row.language)}` : ''}
          {row.replies > 0 ? ` · ${t('explore.replies', { count: row.replies })}` : ''}
          {row.duplicateOf === null ? '' : ` · ${t('explore.duplicate')}`}
        </span>
      )}
      {compact ? null : <LabelWords intent={row.intent} flags={row.flags} risky={risky} />}
      {compact ? null : <RowTags tags={tags} />}
      {compact ? null : <When row={row} />}
    </p>
  );
  return (
    <article
      className={classes.row}
      ref={props.measure}
      data-index={props.index}
      style={{ transform: `translateY(${props.offset}px)` }}
      data-id={row.id}
      data-open={props.open || undefined}
      data-chosen={chosen || undefined}
      aria-labelledby={id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      tabIndex={props.current ? 0 : -1}
      onClick={press}
      onKeyDown={enter}
      onFocus={() => props.onFocus(row.id)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click on the box from opening the mention. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys. */}
      <div
        className={classes.check}
        data-quiet={!choosing || undefined}
        onClick={(event) => {
          event.stopPropagation();
          if (event.shiftKey) chooseRange(row.id, props.shown);
        }}
      >
        <RowCheck
          checked={chosen}
          tabIndex={props.current ? 0 : -1}
          aria-label={t('explore.choose', { who: name })}
          onChange={(event) => {
            if (!(event.nativeEvent as globalThis.MouseEvent).shiftKey) choose(row.id, event.currentTarget.checked);
          }}
        />
      </div>
      <div className={classes.body}>
        {facts}
        <p className={classes.snippet} lang={row.language ?? undefined} dir="auto">
          <MarkedText text={snippetOf(row)} words={props.words} from={compact ? 60 : 140} />
        </p>
        {compact ? (
          <p className={classes.facts}>
            {tags.map((tag) => (
              <Dot key={tag.id} color={tag.color} pattern={tag.pattern} />
            ))}
            <When row={row} />
          </p>
        ) : null}
      </div>
    </article>
  );
});

export function RowTags({ tags }: { readonly tags: readonly Tag[] }) {
  return (
    <span className={classes.tags}>
      {tags.slice(0, 3).map((tag) => (
        <TagMark key={tag.id} name={tag.name} color={tag.color} pattern={tag.pattern} />
      ))}
    </span>
  );
}

function When({ row }: { readonly row: Row }) {
  const t = useText();
  return (
    <time className={classes.when} dateTime={new Date(row.at).toISOString()} title={t.format.dateTime(row.at)}>
      {shortMoment(t, row.at)}
    </time>
  );
}

/** Title and text on one line; the title is left out where the text already begins with it. */
export function snippetOf(row: Row): string {
  const text = row.text.replace(/\s+/g, ' ');
  const title = row.title?.replace(/\s+/g, ' ') ?? '';
  return title === '' || text.startsWith(title) ? text : `${title} — ${text}`;
}
