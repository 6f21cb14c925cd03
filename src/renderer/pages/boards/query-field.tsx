// A search as a field of a form: suggestions while one types, and below in words what it asks, or what is wrong with it.
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../../contract/searching.ts';
import { call } from '../../api.ts';
import { tellError } from '../../parts/tell.ts';
import { useQueryCheck } from '../../parts/use-query-check.ts';
import { optionId, SuggestionList } from '../explore/query-bar-list.tsx';
import { useSuggesting } from '../explore/query-bar-suggest.ts';
import classes from './query-field.module.css';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  /** What an empty field asks for. */
  readonly blank?: string;
  /** Enter, or leaving the field with something that can be read. */
  readonly onSettle?: (query: string) => void;
}

export function QueryField({ label, placeholder, value, blank = '', onChange, onSettle }: Props) {
  const id = useId();
  const [caret, setCaret] = useState(value.length);
  const landing = useRef<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const suggesting = useSuggesting(value, caret);
  const { items, chosen } = suggesting;
  const check = useQueryCheck(value);
  useLayoutEffect(() => {
    if (landing.current === null) return;
    input.current?.setSelectionRange(landing.current, landing.current);
    landing.current = null;
  });

  const settle = () => {
    suggesting.close();
    if (!onSettle) return;
    // What is said below may still be about an earlier text.
    call('query.check', { query: value }).then(({ problem }) => {
      if (problem === null) onSettle(value.trim());
    }, tellError);
  };
  const take = (item: Suggestion) => {
    const taken = suggesting.take(item);
    if (!taken) return;
    landing.current = taken.caret;
    setCaret(taken.caret);
    onChange(taken.text);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const choice = items[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (items.length === 0) suggesting.ask('key');
      else suggesting.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (choice && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      event.preventDefault();
      take(choice);
    } else if (event.key === 'Enter' && onSettle) {
      event.preventDefault();
      settle();
    } else if (event.key === 'Escape' && items.length > 0) {
      event.stopPropagation();
      suggesting.close();
    }
  };
  const { error, description } = check.below;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.box}>
        <input
          ref={input}
          id={id}
          value={value}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={items.length > 0}
          aria-controls={items.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={chosen < 0 ? undefined : optionId(`${id}-list`, chosen)}
          aria-describedby={`${id}-below`}
          aria-invalid={error !== undefined}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart ?? 0);
            suggesting.ask('typing');
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onBlur={settle}
          onKeyDown={press}
        />
        <SuggestionList id={`${id}-list`} items={items} chosen={chosen} onTake={take} />
      </div>
      <p
        id={`${id}-below`}
        className={classes.below}
        data-problem={error === undefined ? undefined : true}
        aria-live="polite"
      >
        {error ?? (value.trim() === '' ? blank : description)}
      </p>
    </div>
  );
}
