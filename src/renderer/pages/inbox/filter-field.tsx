// Narrows the inbox by a search: checked while it is typed, asked once it can be read.
import { ActionIcon, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { setFilter } from './address.ts';
import classes from './inbox-bar.module.css';

const PAUSE_MS = 220;

export function FilterField({ query }: { readonly query: string }) {
  const t = useText();
  const [draft, setDraft] = useState(query);
  const [settled] = useDebouncedValue(draft, PAUSE_MS);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(query);
  const check = useCall('query.check', { query: settled, locale: t.locale });
  const problem = settled === draft && !check.busy ? (check.data?.problem ?? null) : null;
  const good = settled === draft && !check.busy && check.data?.problem === null;

  // Someone else changed it: the way out of an empty list, the back button.
  useEffect(() => {
    if (query === asked.current) return;
    asked.current = query;
    setDraft(query);
  }, [query]);
  useEffect(() => {
    const next = draft.trim();
    if (!good || next === asked.current) return;
    asked.current = next;
    setFilter(next);
  }, [good, draft]);
  useCommands([
    {
      id: 'inbox-filter',
      title: t('inbox.filter'),
      group: t('group.inbox'),
      keys: '/',
      run: () => input.current?.select(),
    },
  ]);
  return (
    <TextInput
      ref={input}
      className={classes.filter}
      value={draft}
      aria-label={t('inbox.filter')}
      placeholder={t('inbox.filter.placeholder')}
      error={problem ? t.say(problem.message) : undefined}
      spellCheck={false}
      autoComplete="off"
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      rightSection={
        draft === '' ? null : (
          <ActionIcon size={20} aria-label={t('inbox.clear-filter')} onClick={() => setDraft('')}>
            <IconX size={12} />
          </ActionIcon>
        )
      }
      onChange={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
