// Where one asks: the query as text, checked while it is typed, explained below in plain words.
import { ActionIcon, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBookmarkPlus, IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { QueryProblem } from '../../../contract/model.ts';
import { capitalise } from '../../parts/capitalise.ts';
import { TopicDialog } from '../../parts/topic-dialog.tsx';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { setQuery, useQuery } from './address.ts';
import classes from './query-bar.module.css';

/** Long enough not to search every letter, short enough to feel live. */
const PAUSE_MS = 220;

export function QueryBar() {
  const t = useText();
  const query = useQuery();
  const [draft, setDraft] = useState(query);
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const [saving, setSaving] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(query);
  const helpId = useId();
  const check = useCall('query.check', { query: settled });
  const problem = check.data?.problem ?? null;
  const checked = !check.busy && settled === draft;

  // Someone else changed the query: a facet, the back button.
  useEffect(() => {
    if (query === typed.current) return;
    typed.current = query;
    setDraft(query);
  }, [query]);

  useEffect(() => {
    if (!checked || problem || check.error || draft.trim() === typed.current.trim()) return;
    typed.current = draft;
    setQuery(draft.trim(), true);
  }, [checked, problem, check.error, draft]);

  const commit = (next: string) => {
    setDraft(next);
    typed.current = next.trim();
    setQuery(next.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !problem) commit(draft);
    if (event.key === 'Escape') input.current?.blur();
  };
  useCommands([
    {
      id: 'focus-query',
      title: t('command.search'),
      group: t('group.explore'),
      keys: '/',
      run: () => input.current?.select(),
    },
    { id: 'clear-query', title: t('command.clear-search'), group: t('group.explore'), run: () => commit('') },
    {
      id: 'save-topic',
      title: t('explore.save-topic'),
      group: t('group.explore'),
      keys: 's',
      run: () => setSaving(true),
    },
  ]);

  return (
    <search className={classes.bar}>
      <div className={classes.box} data-problem={problem ? true : undefined}>
        <IconSearch size={16} aria-hidden="true" />
        <div className={classes.field}>
          <Underline text={draft} problem={checked ? problem : null} scrolled={scrolled} />
          <input
            ref={input}
            value={draft}
            aria-label={t('explore.query')}
            aria-describedby={helpId}
            aria-invalid={problem !== null}
            placeholder={t('explore.query.placeholder')}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => setDraft(event.currentTarget.value)}
            onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
            onKeyDown={onKeyDown}
          />
        </div>
        {draft === '' ? null : (
          <>
            <Tooltip label={t('explore.save-topic')}>
              <ActionIcon
                aria-label={t('explore.save-topic')}
                onClick={() => setSaving(true)}
                disabled={problem !== null}
              >
                <IconBookmarkPlus size={16} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={t('command.clear-search')}>
              <ActionIcon aria-label={t('command.clear-search')} onClick={() => commit('')}>
                <IconX size={16} />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
      <p id={helpId} className={classes.says} data-problem={problem ? true : undefined} aria-live="polite">
        {capitalise(problem ? problem.message : (check.data?.says ?? ''))}
      </p>
      {saving ? <TopicDialog query={draft.trim()} onClose={() => setSaving(false)} /> : null}
    </search>
  );
}

/** A copy of the text behind the input that carries the wavy line at the place of the problem. */
function Underline(props: { readonly text: string; readonly problem: QueryProblem | null; readonly scrolled: number }) {
  const { text, problem } = props;
  if (!problem) return null;
  const start = Math.min(problem.at, text.length);
  const end = Math.max(start + problem.length, start + 1);
  return (
    <div className={classes.mirror} aria-hidden="true">
      <div style={{ transform: `translateX(${-props.scrolled}px)` }}>
        {text.slice(0, start)}
        <span className={classes.wavy}>{text.slice(start, end) || ' '}</span>
      </div>
    </div>
  );
}
