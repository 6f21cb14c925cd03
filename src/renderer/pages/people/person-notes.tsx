// Notes on a person: kept while one writes, said quietly; an unfinished sentence is not lost by going elsewhere.
import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { useCommands } from '../../state/commands.ts';
import { dropDraft, keepDraft, recallDraft } from '../../state/drafts.ts';
import { useProject } from '../../state/session.ts';
import { tellAndThrow } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useLateSave } from '../../use-late-save.ts';
import classes from './person.module.css';

export function PersonNotes({ person }: { readonly person: Person }) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, state, write, leave } = useNotes(person);
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
        onBlur={leave}
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

function useNotes({ id, notes, accounts }: Person): {
  text: string;
  state: State;
  write: (text: string) => void;
  leave: () => void;
} {
  const { file } = useProject();
  // By the account: who is noted down meanwhile gets another number.
  const form = `notes:${accounts[0]?.id ?? id}`;
  /** What a window that went had not saved. */
  const [back] = useState(() => recallDraft(file, form));
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<State>('kept');
  const late = useLateSave(async (text: string) => {
    try {
      await call('people.change', { id, notes: text }).catch(tellAndThrow);
      if (late.waits()) return;
      dropDraft(file, form);
      setState('saved');
    } catch (thrown) {
      setState('kept');
      throw thrown;
    }
  });
  const write = (text: string) => {
    keepDraft(file, form, text);
    setDraft(text);
    setState('saving');
    late.later(text);
  };
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    if (typeof back === 'string') latest.current(back);
  }, [back]);
  // What was undone, or written elsewhere, is shown; never over what is being typed.
  useEffect(() => {
    if (!late.waits()) setDraft(notes);
  }, [notes, late]);
  return { text: draft ?? notes, state, write, leave: () => void late.now() };
}
