// Notes on a person: kept while one writes, said quietly; an unfinished sentence is not lost by going elsewhere.
import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { useCommands } from '../../state/commands.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useLateSave } from '../../use-late-save.ts';
import classes from './person.module.css';

export function PersonNotes({ person }: { readonly person: Person }) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, state, write } = useNotes(person);
  useCommands([
    {
      id: 'write-notes',
      title: t('person.notes.write'),
      group: t('group.people'),
      keys: 'n',
      run: () => field.current?.focus(),
    },
  ]);
  return (
    <section className={classes.section}>
      <div className={classes.line}>
        <h3>{t('person.notes')}</h3>
        <p className={classes.soft} role="status">
          {state === 'kept' ? '' : t(`person.notes.${state}`)}
        </p>
      </div>
      <Textarea
        ref={field}
        aria-label={t('person.notes')}
        placeholder={t('person.notes.hint')}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
        autosize
        minRows={4}
        maxRows={16}
      />
    </section>
  );
}

type State = 'kept' | 'saving' | 'saved';

function useNotes({ id, notes }: Person): { text: string; state: State; write: (text: string) => void } {
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<State>('kept');
  const late = useLateSave((text: string) => {
    call('people.change', { id, notes: text }).then(
      () => {
        if (!late.waits()) setState('saved');
      },
      (thrown) => {
        tellError(thrown);
        setState('kept');
      },
    );
  });
  // What was undone, or written elsewhere, is shown; never over what is being typed.
  useEffect(() => {
    if (!late.waits()) setDraft(notes);
  }, [notes, late]);
  const write = (text: string) => {
    setDraft(text);
    setState('saving');
    late.later(text);
  };
  return { text: draft ?? notes, state, write };
}
