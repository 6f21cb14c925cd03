// One mention in a column: who and when, what it says, and below where it was said and what it was labelled.
import { memo } from 'react';
import type { MentionRow } from '../../../contract/model.ts';
import { authorName } from '../../../present/tables.ts';
import { MentionCheck } from '../../mentions/mention-check.tsx';
import look from '../../mentions/mention-row.module.css';
import { snippetOf } from '../../mentions/mention-row.tsx';
import { useRiskThreshold } from '../../mentions/risk-threshold.ts';
import { type RowPlace, useMentionRow } from '../../mentions/use-mention-row.ts';
import { LabelWords } from '../../parts/label-words.tsx';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import { Dot } from '../../parts/tag-mark.tsx';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import classes from './column-row.module.css';

interface Props extends RowPlace {
  readonly row: MentionRow;
}

export const ColumnRow = memo(function ColumnRow(props: Props) {
  const t = useText();
  const { row } = props;
  const { article, name: id } = useMentionRow(row.id, props);
  const choosing = useExplore((state) => state.chosen.size > 0);
  const threshold = useRiskThreshold();
  const risky = threshold !== null && Math.round(100 * row.risk) >= threshold;
  const tags = props.tags.filter((tag) => row.tags.includes(tag.id));
  const name = authorName(row) ?? t('export.unknown-author');
  return (
    <article {...article} className={`${look.row} ${classes.row}`} data-choosing={choosing || undefined}>
      <p className={look.facts}>
        <span className={classes.mark}>
          <SentimentMark sentiment={row.sentiment} />
        </span>
        <MentionCheck mention={row.id} who={name} place={props} className={classes.check} />
        <span className={classes.who} id={id}>
          {name}
        </span>
        <time className={classes.when} dateTime={new Date(row.at).toISOString()} title={t.format.dateTime(row.at)}>
          {shortMoment(t, row.at)}
        </time>
      </p>
      <p className={`${look.snippet} ${classes.snippet}`} lang={row.language ?? undefined} dir="auto">
        <MarkedText text={snippetOf(row)} words={props.words} from={110} />
      </p>
      <p className={look.facts}>
        <span className={`${look.where} ${classes.where}`}>{row.source.name}</span>
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
