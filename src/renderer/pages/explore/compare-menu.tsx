// Beside what the search is looked at: the time before, everything else, a topic, or another search.
import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconArrowRight, IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { periodBefore } from './insights/period-before.ts';
import { setAgainst, useAgainst } from './insights/views.ts';
import classes from './scope-bar.module.css';

/** More topics than these are found by typing. */
const TOPICS = 8;

export function CompareMenu({ query }: { readonly query: string }) {
  const t = useText();
  const against = useAgainst();
  const [open, setOpen] = useState(false);
  const choose = (next: string) => {
    setOpen(false);
    setAgainst(next);
  };
  useCommands([
    { id: 'compare', title: t('beside.with'), group: t('group.explore'), keys: 'c', run: () => setOpen(true) },
    {
      id: 'compare-stop',
      title: t('beside.stop'),
      group: t('group.explore'),
      run: () => choose(''),
    },
  ]);
  return (
    <div className={classes.beside}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={400}
            leftSection={against === '' ? <IconPlus size={14} aria-hidden="true" /> : undefined}
            className={classes.choice}
            data-set={against !== '' || undefined}
            title={against === '' ? undefined : against}
            onClick={() => setOpen(!open)}
          >
            {against === '' ? t('beside.with') : t('beside.chosen', { what: against })}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={12} w={320} aria-label={t('beside.with')}>
          {open ? <Choices query={query} against={against} onChoose={choose} /> : null}
        </Popover.Dropdown>
      </Popover>
      {against === '' ? null : (
        <ActionIcon size={24} aria-label={t('beside.stop')} title={t('beside.stop')} onClick={() => choose('')}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </div>
  );
}

interface Props {
  readonly query: string;
  readonly against: string;
  readonly onChoose: (against: string) => void;
}

function Choices({ query, against, onChoose }: Props) {
  const t = useText();
  const topics = useByName(useCall('topics.list', {}, ['topics']));
  const [draft, setDraft] = useState(against);
  const before = periodBefore(query);
  const choices = [
    ...(before === null ? [] : [{ name: t('beside.before'), search: before }]),
    ...(query === '' ? [] : [{ name: t('beside.rest'), search: `-(${query})` }]),
    ...(topics.data ?? []).slice(0, TOPICS).map(({ name }) => ({ name, search: fieldClause('topic', name) })),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChoose(draft.trim());
  };
  return (
    <>
      <form onSubmit={submit}>
        <TextInput
          label={t('beside.other')}
          placeholder={t('beside.placeholder')}
          value={draft}
          spellCheck={false}
          data-autofocus
          onChange={(event) => setDraft(event.currentTarget.value)}
          rightSection={
            <ActionIcon type="submit" size={24} aria-label={t('beside.go')} disabled={draft.trim() === ''}>
              <IconArrowRight size={14} />
            </ActionIcon>
          }
        />
      </form>
      <ul className={classes.others}>
        {choices
          .filter(({ search }) => search !== query)
          .map(({ name, search }) => (
            <li key={search}>
              <button
                type="button"
                className={classes.option}
                aria-pressed={search === against}
                title={search}
                onClick={() => onChoose(search)}
              >
                {name}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
