// Finds another account of the same person: those that are alike first, then whoever is looked for.
import { Button, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Id } from '../../../contract/model.ts';
import type { AlikeAccount, Person, PersonInfo } from '../../../contract/people.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { AccountLine, nameAccount } from './account-line.tsx';
import classes from './person.module.css';
import { Proposed } from './proposed-account.tsx';

const MOST_FOUND = 20;

interface Props {
  readonly person: Person;
  readonly proposed: readonly AlikeAccount[];
  readonly onLink: (authors: readonly Id[]) => void;
  readonly onClose: () => void;
}

export function LinkDialog({ person, proposed, onLink, onClose }: Props) {
  const t = useText();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 150);
  const found = useCall('people.list', search === '' ? null : { search, limit: MOST_FOUND }, ['people']);
  const others = search === '' ? [] : (found.data?.people ?? []).filter(({ id }) => id !== person.id);
  // What is typed last may be on its way still.
  const settled = !found.busy && search === text.trim();
  const only = settled && others.length === 1 ? others[0] : undefined;
  const account = only?.accounts[0];
  const [entered, setEntered] = useState(false);
  const link = (authors: readonly Id[]) => {
    onClose();
    onLink(authors);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what was asked for by Enter is found.
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (only) link(only.accounts.map(({ id }) => id));
  }, [entered, settled]);
  return (
    <Dialog opened onClose={onClose} title={t('person.link.title', { name: person.name })}>
      <Stack gap="md">
        <p className={classes.soft}>{t('person.link.words')}</p>
        <TextInput
          label={t('person.link.find')}
          placeholder={t('people.find-hint')}
          value={text}
          onChange={(event) => {
            setEntered(false);
            setText(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setEntered(true);
          }}
          description={account ? t('person.link.enter', { name: nameAccount(account, t) }) : undefined}
          inputWrapperOrder={['label', 'input', 'description']}
          data-autofocus
        />
        <ErrorNote error={found.error} retry={found.reload} />
        <div className={classes.found} aria-busy={found.busy} aria-live="polite">
          {search === '' && proposed.length > 0 ? (
            <section className={classes.section}>
              <h3>{t('person.maybe')}</h3>
              <ul>
                {proposed.map((each) => (
                  <Proposed key={each.author.id} proposed={each} onLink={link} />
                ))}
              </ul>
            </section>
          ) : null}
          {search !== '' && !found.busy && others.length === 0 ? <p>{t('person.link.nobody')}</p> : null}
          <ul>
            {others.map((other) => (
              <Other key={other.id} other={other} onLink={link} />
            ))}
          </ul>
        </div>
      </Stack>
    </Dialog>
  );
}

/** Whoever has several accounts brings them all. */
function Other({ other, onLink }: { readonly other: PersonInfo; readonly onLink: Props['onLink'] }) {
  const t = useText();
  const [account] = other.accounts;
  if (!account) return null;
  const count = t('count.mentions', { count: other.mentions });
  const more = other.accounts.length > 1 ? t('people.accounts', { count: other.accounts.length }) : null;
  return (
    <AccountLine
      account={account}
      words={[account.handle === null ? null : other.name, account.platform === null ? other.source : null, more, count]
        .filter((word) => word !== null)
        .join(' · ')}
    >
      <Button
        variant="default"
        size="compact-xs"
        aria-label={t('person.take-of', { name: nameAccount(account, t), reason: count })}
        onClick={() => onLink(other.accounts.map(({ id }) => id))}
      >
        {t('person.take')}
      </Button>
    </AccountLine>
  );
}
