// A person in figures, each the door to the mentions behind it: how much they said, what was answered, in which mood.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import type { SentimentLabel } from '../../../contract/model.ts';
import { answeredClause, type Person, unansweredClause } from '../../../contract/people.ts';
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './person.module.css';

const FEELINGS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

export function PersonFigures({ person }: { readonly person: Person }) {
  const t = useText();
  const { query, mentions, answered, unanswered } = person;
  const ours = person.accounts.some((account) => account.ours);
  return (
    <div className={classes.figures}>
      <Figure count={mentions} label={t('person.mentions')} query={query} />
      {ours || answered === null ? null : (
        <Figure count={answered} label={t('person.answered')} query={`${query} ${answeredClause}`} />
      )}
      {ours || unanswered === null ? null : (
        <Figure
          count={unanswered}
          label={t('person.unanswered')}
          query={`${query} ${unansweredClause}`}
          help={t('person.unanswered.help')}
        />
      )}
      <Feelings person={person} />
    </div>
  );
}

interface FigureProps {
  readonly count: number;
  readonly label: string;
  readonly query: string;
  readonly help?: string;
}

function Figure({ count, label, query, help }: FigureProps) {
  const t = useText();
  return (
    <button
      type="button"
      className={classes.figure}
      disabled={count === 0}
      title={help}
      onClick={() => go('explore', { q: query })}
    >
      <strong>{t.format.number(count)}</strong>
      <span>{label}</span>
    </button>
  );
}

function Feelings({ person }: { readonly person: Person }) {
  const t = useText();
  const { sentiment, query } = person;
  const sum = FEELINGS.reduce((total, feeling) => total + sentiment[feeling], 0);
  if (sum === 0) return null;
  return (
    <section className={classes.feelings} aria-label={t('person.feelings')}>
      <div className={classes.balance}>
        <div className={classes.bar} aria-hidden="true">
          {FEELINGS.map((feeling) => (
            <span key={feeling} data-sentiment={feeling} style={{ flexGrow: sentiment[feeling] }} />
          ))}
        </div>
        <Tooltip label={t('person.feelings.figure')}>
          <ActionIcon
            aria-label={t('person.feelings.figure')}
            onClick={() => go('explore', { q: query, view: 'balance' })}
          >
            <IconChartBar size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ul>
        {FEELINGS.filter((feeling) => sentiment[feeling] > 0).map((feeling) => (
          <li key={feeling}>
            <button
              type="button"
              aria-label={t('person.feeling', {
                feeling: t(`sentiment.${feeling}`),
                count: t('count.mentions', { count: sentiment[feeling] }),
              })}
              onClick={() => go('explore', { q: `${query} sentiment:${feeling}` })}
            >
              <SentimentMark sentiment={feeling} />
              {t.format.number(sentiment[feeling])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
