// One person: who they are to us, how much they say and how, their accounts, our notes, and the history we have.
import { ActionIcon, Button, Menu, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Fragment, useEffect, useState } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { Id } from '../../../contract/model.ts';
import type { Person, PersonRole } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { followPerson, openPerson, ROLES } from './address.ts';
import type { ChangePerson } from './change-person.ts';
import classes from './person.module.css';
import { PersonAccounts } from './person-accounts.tsx';
import { PersonFigures } from './person-figures.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonNotes } from './person-notes.tsx';
import { RenameDialog } from './rename-dialog.tsx';

interface Props {
  readonly id: Id;
  /** Where the list is not beside it: the way back to it. */
  readonly onBack: (() => void) | null;
}

export function PersonPaper({ id, onBack }: Props) {
  const t = useText();
  const asked = useCall('people.get', { id }, ['people', 'mentions', 'labels', 'settings']);
  const [run] = useAction();
  const tellChange = useTellChange();
  const change: ChangePerson = (make) =>
    run(async () => {
      const made = await make();
      tellChange(made.change);
      followPerson(id, made.person.id);
    });
  const { data: person, busy } = asked;
  const gone = asked.error instanceof EarshotError && asked.error.code === 'not-found';
  const moved = whereTo();
  useEffect(() => {
    if (moved !== null) followPerson(id, moved);
  }, [id, moved]);
  // Taken back since the room was left: the list is what is left of it.
  const missing = gone && !busy && !person;
  useEffect(() => {
    if (missing) followPerson(id, null);
  }, [id, missing]);
  if (gone && !busy && person && moved === null) {
    return (
      <Empty title={t('people.gone')} words={t('people.gone.words')}>
        <Button variant="default" onClick={() => openPerson(null)}>
          {t('people.back')}
        </Button>
      </Empty>
    );
  }
  return (
    <article className={classes.paper} aria-busy={busy}>
      <ErrorNote error={gone ? null : asked.error} retry={asked.reload} />
      {person ? (
        // An account that is noted down meanwhile gets another number and stays who it is.
        <Fragment key={person.accounts[0]?.id}>
          <Head person={person} onBack={onBack} onChange={change} />
          <PersonFigures person={person} />
          <div className={classes.aside}>
            <PersonAccounts person={person} onChange={change} />
            <PersonNotes person={person} />
          </div>
          <PersonHistory person={person} />
        </Fragment>
      ) : null}
    </article>
  );

  /** The number they have by now: noting an account down gives it one, undoing that takes it away again. */
  function whereTo(): Id | null {
    if (busy || !person) return null;
    if (gone) return person.id === id ? -(person.accounts[0]?.id ?? 0) : null;
    return person.id === id ? null : person.id;
  }
}

interface HeadProps {
  readonly person: Person;
  readonly onBack: Props['onBack'];
  readonly onChange: ChangePerson;
}

function Head({ person, onBack, onChange }: HeadProps) {
  const t = useText();
  const [renaming, setRenaming] = useState(false);
  const name = person.name === '' ? t('people.unnamed') : person.name;
  const roles = [
    { value: '', label: t('role.none') },
    ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
  ];
  return (
    <header className={classes.head}>
      {onBack ? (
        <ActionIcon aria-label={t('people.back')} onClick={onBack}>
          <IconArrowLeft size={16} />
        </ActionIcon>
      ) : null}
      <div className={classes.who}>
        <h2 dir="auto">
          {name}
          {person.accounts.some(({ ours }) => ours) ? <span className={classes.ours}>{t('reader.ours')}</span> : null}
        </h2>
        <p>{sayHeard()}</p>
      </div>
      <Select
        className={classes.role}
        aria-label={t('role.label')}
        data={roles}
        value={person.role ?? ''}
        maxDropdownHeight={320}
        onChange={(value) => {
          const role = value === '' ? null : (value as PersonRole);
          if (role !== person.role) void onChange(() => call('people.change', { id: person.id, role }));
        }}
      />
      <RowMenu name={name}>
        <Menu.Item onClick={() => go('explore', { q: person.query })}>{t('frame.open-mentions')}</Menu.Item>
        <Menu.Item onClick={() => setRenaming(true)}>{t('person.rename')}</Menu.Item>
      </RowMenu>
      {renaming ? <RenameDialog person={person} onChange={onChange} onClose={() => setRenaming(false)} /> : null}
    </header>
  );

  function sayHeard(): string {
    if (person.first === null || person.last === null) return '';
    return t('person.heard', { when: t.format.dateRange(person.first, person.last) });
  }
}
