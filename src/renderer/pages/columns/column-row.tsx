// One mention in a column: who and when, what it says, and below where it was said and what it was labelled.
import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, memo, useId } from 'react';
import type { Id, MentionRow, Tag } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { LabelWords } from '../../parts/label-words.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import { Dot } from '../../parts/tag-mark.tsx';
import { choose, chooseRange, useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { snippetOf } from '../explore/mention-row.tsx';
import { useRiskThreshold } from '../explore/risk-threshold.ts';
import classes from './column-row.module.css';

interface Props {
  readonly row: MentionRow;
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly position: number;
  readonly total: number;
  readonly open: boolean;
  /** The one row of the column that the Tab key reaches. */
  readonly current: boolean;
  readonly chosen: boolean;
  readonly shown: readonly Id[];
  readonly offset: number;
  readonly index: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
}

export const ColumnRow = memo(function ColumnRow(props: Props) {
  const t = useText();
  const { row, chosen } = props;
  const id = useId();
  const choosing = useExplore((state) => state.chosen.size > 0);
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * row.risk) >= threshold;
  const tags = props.tags.filter((tag) => row.tags.includes(tag.id));
  const name = authorName(row) ?? t('export.unknown-author');
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
  return (
    <article
      className={classes.row}
      ref={props.measure}
      data-index={props.index}
      style={{ transform: `translateY(${props.offset}px)` }}
      data-id={row.id}
      data-open={props.open || undefined}
      data-chosen={chosen || undefined}
      data-choosing={choosing || undefined}
      aria-labelledby={id}
      aria-posinset={props.position}
      aria-setsize={props.total}
      tabIndex={props.current ? 0 : -1}
      onClick={press}
      onKeyDown={enter}
      onFocus={() => props.onFocus(row.id)}
    >
      <p className={classes.facts}>
        <span className={classes.mark}>
          <SentimentMark sentiment={row.sentiment} />
        </span>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps a click on the box from opening the mention. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keys. */}
        <span className={classes.check} onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            checked={chosen}
            tabIndex={props.current ? 0 : -1}
            aria-label={t('explore.choose', { who: name })}
            onChange={(event) => choose(row.id, event.currentTarget.checked)}
          />
        </span>
        <span className={classes.who} id={id}>
          {name}
        </span>
        <time className={classes.when} dateTime={new Date(row.at).toISOString()} title={t.format.dateTime(row.at)}>
          {shortMoment(t, row.at)}
        </time>
      </p>
      <p className={classes.snippet} lang={row.language ?? undefined} dir="auto">
        <MarkedText text={snippetOf(row)} words={props.words} from={110} />
      </p>
      <p className={classes.facts}>
        <span className={classes.where}>{row.source.name}</span>
        <span className={classes.labels}>
          <LabelWords intent={row.intent} flags={row.flags} risky={risky} />
          {tags.slice(0, 3).map((tag) => (
            <span key={tag.id} title={tag.name} className={classes.tag}>
              <Dot color={tag.color} pattern={tag.pattern} />
              <span className="sr-only">{tag.name}</span>
            </span>
          ))}
        </span>
      </p>
    </article>
  );
});
