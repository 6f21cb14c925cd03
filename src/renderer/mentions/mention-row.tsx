// One mention in the list: who, where, when, what it says, and what it was labelled.
import { memo } from 'react';
import type { MentionRow as Row, Tag } from '../../contract/model.ts';
import { authorName } from '../../present/tables.ts';
import { LabelWords, RiskMark } from '../parts/label-words.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { shortMoment } from '../parts/moments.ts';
import { SentimentMark } from '../parts/sentiment-mark.tsx';
import { Dot, TagMark } from '../parts/tag-mark.tsx';
import { useText } from '../text.tsx';
import { MentionCheck } from './mention-check.tsx';
import classes from './mention-list.module.css';
import look from './mention-row.module.css';
import { useRiskThreshold } from './risk-threshold.ts';
import { type RowPlace, useMentionRow } from './use-mention-row.ts';

interface Props extends RowPlace {
  readonly row: Row;
  readonly compact: boolean;
}

export const MentionRow = memo(function MentionRow(props: Props) {
  const t = useText();
  const { row, compact } = props;
  const { article, name: id } = useMentionRow(row.id, props);
  const name = authorName(row) ?? t('export.unknown-author');
  const tags = props.tags.filter((tag) => row.tags.includes(tag.id));
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * row.risk) >= threshold;
  const facts = (
    <p className={look.facts}>
      <SentimentMark sentiment={row.sentiment} />
      {compact && risky ? <RiskMark /> : null}
      <span className={classes.who} id={id}>
        {name}
      </span>
      {compact ? null : (
        <span className={look.where}>
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
    <article {...article} className={`${look.row} ${classes.row}`}>
      <MentionCheck mention={row.id} who={name} place={props} className={look.check} />
      <div className={`${look.body} ${classes.body}`}>
        {facts}
        <p className={`${look.snippet} ${classes.snippet}`} lang={row.language ?? undefined} dir="auto">
          <MarkedText text={snippetOf(row)} words={props.words} from={compact ? 60 : 140} />
        </p>
        {compact ? (
          <p className={look.facts}>
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
    <span className={classes.tags} title={tags.map(({ name }) => name).join(', ') || undefined}>
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
