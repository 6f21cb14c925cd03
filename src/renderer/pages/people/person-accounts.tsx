// The accounts that are one person's: linked by hand, parted by hand, with those that may be theirs too.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconExternalLink, IconLink, IconUnlink } from '@tabler/icons-react';
import { useState } from 'react';
import type { Author } from '../../../contract/model.ts';
import { accountsQuery, type Person } from '../../../contract/people.ts';
import { safeLink } from '../../../present/escape.ts';
import { call } from '../../api.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { useCommands } from '../../state/commands.ts';
import { go } from '../../state/route.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { AccountLine, nameAccount } from './account-line.tsx';
import type { ChangePerson } from './change-person.ts';
import { LinkDialog } from './link-dialog.tsx';
import classes from './person.module.css';
import { Proposed } from './proposed-account.tsx';

/** More of them are in the dialog. */
const MOST_SHOWN = 3;

interface Props {
  readonly person: Person;
  readonly onChange: ChangePerson;
}

export function PersonAccounts({ person, onChange }: Props) {
  const t = useText();
  const [linking, setLinking] = useState(false);
  const alike = useCall('people.alike', { id: person.id }, ['people', 'mentions']);
  const proposed = (alike.data ?? []).filter(({ author }) => person.accounts.every(({ id }) => id !== author.id));
  const link = (authors: readonly number[]) => onChange(() => call('people.link', { id: person.id, authors }));
  useCommands([
    { id: 'link-account', title: t('person.link'), group: t('group.people'), keys: 'l', run: () => setLinking(true) },
  ]);
  return (
    <section className={classes.section}>
      <h3>{t('person.accounts')}</h3>
      <ul>
        {person.accounts.map((account) => (
          <Own key={account.id} account={account} person={person} onChange={onChange} />
        ))}
      </ul>
      {proposed.length > 0 ? (
        <>
          <h4>{t('person.maybe')}</h4>
          <ul>
            {proposed.slice(0, MOST_SHOWN).map((each) => (
              <Proposed key={each.author.id} proposed={each} onLink={link} />
            ))}
          </ul>
        </>
      ) : null}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconLink size={14} aria-hidden="true" />}
        onClick={() => setLinking(true)}
      >
        {t('person.link')}
      </Button>
      {linking ? (
        <LinkDialog person={person} proposed={proposed} onLink={link} onClose={() => setLinking(false)} />
      ) : null}
    </section>
  );
}

interface OwnProps extends Props {
  readonly account: Author;
}

function Own({ account, person, onChange }: OwnProps) {
  const t = useText();
  const name = nameAccount(account, t);
  const url = safeLink(account.url);
  const channels = person.channels.filter(({ author }) => author === account.id);
  const mentions = channels.reduce((sum, channel) => sum + channel.mentions, 0);
  const places = t.format.list(channels.slice(0, MOST_SHOWN).map(({ source }) => source));
  const called = account.handle && account.name !== person.name ? account.name : null;
  const part = () => onChange(() => call('people.unlink', { id: person.id, author: account.id }));
  return (
    <AccountLine account={account} words={[called, places].filter(Boolean).join(' · ')}>
      {url === null ? null : (
        <Tooltip label={url}>
          <ActionIcon
            aria-label={t('person.open-profile', { name })}
            onClick={() => call('shell.open-link', { url }).catch(tellError)}
          >
            <IconExternalLink size={14} />
          </ActionIcon>
        </Tooltip>
      )}
      {person.accounts.length > 1 ? (
        <CountDoor of={{ name, mentions }} onOpen={() => go('explore', { q: accountsQuery([account.id]) })} />
      ) : null}
      {person.accounts.length > 1 ? (
        <Tooltip label={t('person.unlink.help')}>
          <ActionIcon aria-label={t('person.unlink', { name })} onClick={() => void part()}>
            <IconUnlink size={14} />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </AccountLine>
  );
}
