// People: who speaks, across channels, and what we know of them. The list, and the one person one reads about.
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { askFor } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { useRoomSize } from '../../state/room-size.ts';
import { useText } from '../../text.tsx';
import { openPerson, useAsked, usePersonId } from './address.ts';
import { ListHead } from './list-head.tsx';
import classes from './page.module.css';
import { PeopleList } from './people-list.tsx';
import { PersonPaper } from './person-paper.tsx';
import { usePeople } from './use-people.ts';

export function PeoplePage() {
  const t = useText();
  const asked = useAsked();
  const chosen = usePersonId();
  const [first, setFirst] = useState(0);
  const people = usePeople(asked, first);
  const tiny = useRoomSize((state) => state.tiny);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLElement>(null);
  // Beside the list there is room for somebody: whoever stands first, until one is chosen.
  const open = chosen ?? (tiny ? null : (people.rows.get(0)?.id ?? null));
  const here = [...people.rows].find(([, person]) => person.id === open)?.[0] ?? -1;
  const move = (place: number) => {
    const person = people.rows.get(Math.max(0, Math.min((people.total ?? 1) - 1, place)));
    if (person) openPerson(person.id);
  };
  const group = t('group.people');
  useCommands([
    { id: 'next-person', title: t('people.next'), group, keys: 'j', keyOnly: true, run: () => move(here + 1) },
    { id: 'previous-person', title: t('people.previous'), group, keys: 'k', keyOnly: true, run: () => move(here - 1) },
    { id: 'find-person', title: t('people.find'), group, keys: '/', run: () => search.current?.focus() },
    {
      id: 'back-to-people',
      title: t('people.back'),
      group,
      keys: 'Escape',
      keyOnly: true,
      run: () => {
        if (tiny) openPerson(null);
        else list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
      },
    },
  ]);

  const plain = asked.search === '' && asked.role === null;
  if (people.total === 0 && plain && chosen === null) {
    return (
      <div className={classes.empty}>
        <h1 className="sr-only">{t('room.people')}</h1>
        <Empty title={t('people.empty')} words={t('people.empty.words')} picture={<Picture of="people" />}>
          <Button onClick={() => askFor('sources')}>{t('people.empty.add')}</Button>
        </Empty>
      </div>
    );
  }
  return (
    <div className={classes.page} data-reading={(tiny && open !== null) || undefined}>
      <section className={classes.side} aria-label={t('room.people')}>
        <ListHead asked={asked} total={people.total} field={search} />
        <ErrorNote error={people.error} retry={people.reload} />
        <PeopleList
          people={people}
          order={asked.order}
          open={open}
          here={here}
          box={list}
          onSight={setFirst}
          onEnter={() => paper.current?.focus()}
        />
      </section>
      <section className={classes.paper} ref={paper} tabIndex={-1} aria-label={t('person.about', { name: nameOf() })}>
        {open === null ? null : <PersonPaper id={open} onBack={tiny ? () => openPerson(null) : null} />}
      </section>
    </div>
  );

  function nameOf(): string {
    return people.rows.get(here)?.name ?? '';
  }
}
