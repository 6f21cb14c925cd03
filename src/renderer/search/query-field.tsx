// A search as a field of a form: suggestions while one types, and below in words what it asks, or what is wrong with it.
import { type KeyboardEvent, useId } from 'react';
import { call } from '../api.ts';
import { tellError } from '../tell.ts';
import { useLeaving } from '../use-late-save.ts';
import { optionId, SuggestionList } from './query-bar-list.tsx';
import { useSuggesting } from './query-bar-suggest.ts';
import classes from './query-field.module.css';
import { useQueryCheck } from './use-query-check.ts';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (query: string) => void;
  /** What an empty field asks for. */
  readonly blank?: string;
  /** Enter, or leaving the field, the room or the window, with something that can be read. */
  readonly onSettle?: (query: string) => void;
}

export function QueryField({ label, placeholder, value, blank = '', onChange, onSettle }: Props) {
  const id = useId();
  const suggesting = useSuggesting(value, onChange);
  const { items, chosen } = suggesting;
  const check = useQueryCheck(value);
  const settle = () => {
    suggesting.close();
    if (!onSettle) return;
    // What is said below may still be about an earlier text.
    call('query.check', { query: value }).then(({ problem }) => {
      if (problem === null) onSettle(value.trim());
    }, tellError);
  };
  // Then nobody waits for an answer.
  useLeaving(() => {
    if (check.good) onSettle?.(value.trim());
  });
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (suggesting.press(event)) {
      // What closes the list closes no dialog around it.
      if (event.key === 'Escape') event.stopPropagation();
    } else if (event.key === 'Enter' && onSettle) {
      event.preventDefault();
      settle();
    }
  };
  const { error, description } = check.below;
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <div className={classes.box}>
        <input
          ref={suggesting.input}
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
          onChange={suggesting.type}
          onSelect={suggesting.moveCaret}
          onBlur={settle}
          onKeyDown={press}
        />
        <SuggestionList id={`${id}-list`} items={items} chosen={chosen} onTake={suggesting.take} />
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
