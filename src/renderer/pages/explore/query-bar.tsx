// Where one asks: the query as text, checked while it is typed, explained below in plain words.
import { ActionIcon, Tooltip } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBookmarkPlus, IconColumns3, IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { capitalise } from '../../parts/capitalise.ts';
import { setQuery, useQuery } from '../../search/address.ts';
import { optionId, SuggestionList } from '../../search/query-bar-list.tsx';
import { useSuggesting } from '../../search/query-bar-suggest.ts';
import { useCommands } from '../../state/commands.ts';
import { dropDraft, keepDraft, recallDraft } from '../../state/drafts.ts';
import { useProject } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useReopened } from '../../use-unsaved.ts';
import { askForColumn } from '../columns/address.ts';
import { TopicDialog } from '../topics/topic-dialog.tsx';
import classes from './query-bar.module.css';
import below from './query-bar-below.module.css';
import { ExplainButton } from './query-bar-explain.tsx';
import { Meant } from './query-bar-meant.tsx';
import { Underline } from './query-bar-underline.tsx';
import { useSettled } from './use-settled.ts';

/** What is only half typed is not called wrong. */
const REST_MS = 300;
const TYPED = 'query:typed';

export function QueryBar() {
  const t = useText();
  const query = useQuery();
  const { file } = useProject();
  const [begun] = useState(() => recallTyped(file, query));
  const [draft, setDraft] = useState(begun ?? query);
  const settled = useSettled(draft);
  const [rested] = useDebouncedValue(draft, REST_MS);
  const [saving, setSaving] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const [scrolled, setScrolled] = useState(0);
  const typed = useRef(query);
  /** The draft is what a person is writing, not what somebody else has just replaced. */
  const byHand = useRef(begun !== null);
  const helpId = useId();
  const listId = useId();
  const suggesting = useSuggesting(draft, (text) => {
    byHand.current = true;
    setDraft(text);
  });
  const { input, items, chosen } = suggesting;
  // Asked at each letter, so that the answer is there when the pause is over.
  const check = useCall('query.check', { query: draft, locale: t.locale });
  const found = check.data?.problem ?? null;
  const problem = rested === draft ? found : null;
  const checked = !check.busy && settled === draft;
  const explainable = query !== '' && !problem;

  // Someone else changed the query: a facet, the back button.
  useEffect(() => {
    if (query === typed.current) return;
    typed.current = query;
    byHand.current = false;
    setDraft(query);
  }, [query]);

  useEffect(() => {
    if (!byHand.current || !checked || found || check.error || draft.trim() === typed.current) return;
    // Without the space at the end: it stays in the field for the next word.
    typed.current = draft.trim();
    setQuery(typed.current, true);
  }, [checked, found, check.error, draft]);

  // What is not searched for yet outlives the window.
  useEffect(() => {
    if (byHand.current && draft.trim() !== query) keepDraft(file, TYPED, { text: draft, over: query });
    else dropDraft(file, TYPED);
  }, [draft, query, file]);

  const commit = (next: string) => {
    suggesting.close();
    setDraft(next);
    typed.current = next.trim();
    setQuery(next.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || suggesting.press(event)) return;
    if (event.key === 'Enter') {
      suggesting.close();
      // What was wrong with an earlier text does not hold this one up; what is wrong with it, the list says.
      if (!found || !checked) commit(draft);
    } else if (event.key === 'Escape') input.current?.blur();
  };
  useReopened('saved-search', () => setSaving(true));
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
    {
      id: 'save-column',
      title: t('columns.from-search'),
      group: t('group.explore'),
      keys: 'shift+c',
      run: () => askForColumn(query),
    },
    {
      id: 'explain-query',
      title: t('search.explain.title'),
      group: t('group.explore'),
      keys: 'e',
      run: () => setExplaining(explainable),
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
            role="combobox"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={items.length > 0}
            aria-controls={items.length > 0 ? listId : undefined}
            aria-activedescendant={chosen < 0 ? undefined : optionId(listId, chosen)}
            onChange={suggesting.type}
            onSelect={suggesting.moveCaret}
            onBlur={suggesting.close}
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
            <Tooltip label={t('columns.from-search')}>
              <ActionIcon
                aria-label={t('columns.from-search')}
                onClick={() => askForColumn(query)}
                disabled={problem !== null}
              >
                <IconColumns3 size={16} />
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
      <SuggestionList id={listId} items={items} chosen={chosen} onTake={suggesting.take} />
      <div className={below.below}>
        <p id={helpId} className={below.says} data-problem={problem ? true : undefined} aria-live="polite">
          {capitalise(problem ? t.say(problem.message) : (check.data?.says ?? ''))}
        </p>
        {problem ? null : <Meant query={query} onTake={commit} />}
        {explainable ? (
          <ExplainButton query={query} opened={explaining} onChange={setExplaining} onOpen={commit} />
        ) : null}
      </div>
      {saving ? <TopicDialog query={draft.trim()} onClose={() => setSaving(false)} /> : null}
    </search>
  );
}

/** What was being typed over this search when the window, or the room, was left. */
function recallTyped(file: string, query: string): string | null {
  const left = recallDraft(file, TYPED) as { readonly text: string; readonly over: string } | undefined;
  return left?.over === query ? left.text : null;
}
