// Other ways of writing a topic's names that the mentions hold: each can be read, and added with one click.
import { Box, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { NameKind, NameProposal, TopicNames } from '../../../contract/model.ts';
import { bareHandle } from '../../../contract/topic-query.ts';
import { authorName } from '../../../present/tables.ts';
import { MarkedText } from '../../parts/marked-text.tsx';
import { shortMoment } from '../../parts/moments.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './topic-dialog.module.css';

const listOf = { name: 'names', handle: 'handles', domain: 'domains', misspelling: 'misspellings' } as const;
const shownAtFirst = 4;
const mostRead = 20;

interface Props {
  readonly names: TopicNames;
  readonly onChange: (names: TopicNames) => void;
}

export function TopicProposals({ names, onChange }: Props) {
  const t = useText();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const named = names.names.length + names.handles.length + names.domains.length > 0;
  const asked = useCall('topics.propose', named ? { names, limit: 30 } : null, ['mentions']);
  // Those just added are still in the answer that is being asked for anew.
  const found = (named ? (asked.data ?? []) : []).filter((proposal) => !isListed(names, proposal));
  const shown = all ? found : found.slice(0, shownAtFirst);
  if (!named) return null;

  const add = (proposal: NameProposal, index: number) => {
    // The button goes: the keyboard goes on with its neighbour.
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-add]') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1])?.focus();
    const into = listOf[proposal.kind];
    onChange({ ...names, [into]: [...names[into], textIn(proposal)] });
  };

  return (
    <section className={classes.others} aria-labelledby={heading} aria-busy={asked.busy}>
      <h3 id={heading}>{t('topic.others')}</h3>
      <ErrorNote error={asked.data ? null : asked.error} />
      {found.length === 0 && asked.data && !asked.busy ? (
        <p className={rows.note}>{t('topic.others.none')}</p>
      ) : (
        <ul ref={list}>
          {shown.map((proposal, index) => (
            <Proposal
              key={`${proposal.kind} ${proposal.text}`}
              proposal={proposal}
              onAdd={() => add(proposal, index)}
            />
          ))}
        </ul>
      )}
      {found.length > shown.length ? (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('topic.others.all', { count: found.length - shown.length })}
        </Button>
      ) : null}
    </section>
  );
}

const addWords = {
  name: 'topic.add.name',
  handle: 'topic.add.handle',
  domain: 'topic.add.domain',
  misspelling: 'topic.add.misspelling',
} as const satisfies Record<NameKind, string>;

function Proposal({ proposal, onAdd }: { readonly proposal: NameProposal; readonly onAdd: () => void }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { text, kind, says, count } = proposal;
  return (
    <li>
      <div className={classes.other}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={12} />}
          aria-label={t(addWords[kind], { text })}
          onClick={onAdd}
          data-add
        >
          {t('topic.add')}
        </Button>
        <p>
          <b>{text}</b> <span>{t.say(says)}</span>
        </p>
        <button
          type="button"
          className={rows.count}
          aria-expanded={open}
          aria-label={t('topic.peek', { text, count: t('count.mentions', { count }) })}
          onClick={() => setOpen(!open)}
        >
          {t.format.number(count)}
        </button>
      </div>
      {open ? <Peek proposal={proposal} /> : null}
    </li>
  );
}

/** The mentions themselves, here: what is written in the dialog stays. */
function Peek({ proposal: { query, text, count } }: { readonly proposal: NameProposal }) {
  const t = useText();
  const asked = useCall('mentions.search', { query, limit: mostRead }, ['mentions']);
  const mentions = asked.data?.mentions ?? [];
  return (
    <>
      <ErrorNote error={asked.error} />
      {/* What scrolls must be reached by the keyboard. */}
      <Box
        component="ul"
        className={classes.peek}
        tabIndex={0}
        aria-label={t('topic.peek', { text, count: t('count.mentions', { count }) })}
      >
        {mentions.map((mention) => (
          <li key={mention.id}>
            <p dir="auto" lang={mention.language ?? undefined}>
              <MarkedText text={mention.text} words={[text.replace(/^[@#]/, '')]} from={80} />
            </p>
            <p className={rows.facts}>
              {authorName(mention) ?? t('export.unknown-author')} · {mention.source.name} · {shortMoment(t, mention.at)}
            </p>
          </li>
        ))}
      </Box>
      {count > mentions.length && mentions.length > 0 ? (
        <p className={rows.facts}>{t('topic.peek.newest', { count: mentions.length, all: t.format.number(count) })}</p>
      ) : null}
    </>
  );
}

/** As its list holds it. */
function textIn({ kind, text }: NameProposal): string {
  return kind === 'handle' ? bareHandle(text) : text;
}

function isListed(names: TopicNames, proposal: NameProposal): boolean {
  const text = textIn(proposal).toLowerCase();
  return names[listOf[proposal.kind]].some((listed) => listed.toLowerCase() === text);
}
