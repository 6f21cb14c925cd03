// The history we have with a person: what they said on every channel, and between it what we said.
import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Id, MentionRow } from '../../../contract/model.ts';
import type { Exchange, Person } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { LabelWords } from '../../parts/label-words.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { SentimentMark } from '../../parts/sentiment-mark.tsx';
import { go, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './person-history.module.css';

const PAGE = 20;

export function PersonHistory({ person }: { readonly person: Person }) {
  const t = useText();
  const newest = useCall('people.history', { id: person.id, limit: PAGE }, ['mentions', 'people', 'labels']);
  const earlier = useEarlier(person.id);
  const [run, busy] = useAction();
  const begin = earlier.next === undefined ? (newest.data?.next ?? null) : earlier.next;
  const exchanges = [...(newest.data?.exchanges ?? []), ...earlier.exchanges];
  return (
    <section className={classes.history} aria-busy={newest.busy}>
      <h3>{t('person.history')}</h3>
      <ErrorNote error={newest.error} retry={newest.reload} />
      <ol>
        {exchanges.map((exchange) => (
          <Entry key={exchange.mention.id} exchange={exchange} query={person.query} />
        ))}
      </ol>
      {begin === null ? null : (
        <Button variant="default" loading={busy} onClick={() => void run(() => earlier.load(begin))}>
          {t('person.history.more')}
        </Button>
      )}
    </section>
  );
}

/** Pages before the newest; `next` is undefined until one was asked for. */
function useEarlier(id: Id) {
  const [state, setState] = useState<{ exchanges: readonly Exchange[]; next: Id | null | undefined }>({
    exchanges: [],
    next: undefined,
  });
  const load = useCallback(
    async (before: Id) => {
      const page = await call('people.history', { id, before, limit: PAGE });
      setState((known) => ({ exchanges: [...known.exchanges, ...page.exchanges], next: page.next }));
    },
    [id],
  );
  return { ...state, load };
}

function Entry({ exchange, query }: { readonly exchange: Exchange; readonly query: string }) {
  const t = useText();
  const { to, mention, answers } = exchange;
  return (
    <li>
      {to ? <Said row={to} query={`id:${to.id}`} note={t('person.history.to')} /> : null}
      <Said row={mention} query={query} />
      {answers.map((answer) => (
        <Said key={answer.id} row={answer} query={`id:${answer.id}`} note={t('person.history.ours')} />
      ))}
    </li>
  );
}

interface SaidProps {
  readonly row: MentionRow;
  /** The search in which it is opened. */
  readonly query: string;
  /** What it is, where it is ours. */
  readonly note?: string;
}

function Said({ row, query, note }: SaidProps) {
  const t = useText();
  const params = { q: query, m: String(row.id) };
  return (
    <a
      className={classes.said}
      data-ours={note !== undefined || undefined}
      href={writeRoute('explore', params)}
      onClick={(event) => {
        event.preventDefault();
        go('explore', params);
      }}
    >
      <span className={classes.facts}>
        {note === undefined ? (
          <SentimentMark sentiment={row.sentiment} />
        ) : (
          <strong className={classes.note}>{note}</strong>
        )}
        <span>{row.source.name}</span>
        {note === undefined ? <LabelWords intent={row.intent} flags={row.flags} risky={false} /> : null}
        <time dateTime={new Date(row.at).toISOString()} title={t.format.dateTime(row.at)}>
          {shortMoment(t, row.at)}
        </time>
      </span>
      {row.title && !row.text.startsWith(row.title) ? <strong className={classes.subject}>{row.title}</strong> : null}
      <span className={classes.text} lang={row.language ?? undefined} dir="auto">
        {row.text}
      </span>
    </a>
  );
}
