// A row of quiet tabs: left and right walk them, Enter shows one, up and down lead to the row above or below.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './view-tabs.module.css';
import { panelId } from './views.ts';

export interface TabItem<T extends string> {
  readonly id: T;
  /** The element's id. */
  readonly element: string;
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly help: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly items: readonly TabItem<T>[];
  readonly shown: T;
  readonly small?: boolean;
  readonly onShow: (id: T) => void;
  /** Elements the up and down keys go to. */
  readonly above?: string;
  readonly below?: string;
}

export function TabRow<T extends string>({ label, items, shown, small = false, onShow, above, below }: Props<T>) {
  // Each view costs a question, so walking past one does not show it yet.
  const [at, setAt] = useState(shown);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setAt(shown);
    const tab = list.current?.querySelector('[aria-selected=true]');
    tab?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  const walk = (event: KeyboardEvent) => {
    const here = items.findIndex(({ id }) => id === at);
    const last = items.length - 1;
    const steps: Readonly<Record<string, string | undefined>> = {
      ArrowRight: items[here === last ? 0 : here + 1]?.element,
      ArrowLeft: items[here <= 0 ? last : here - 1]?.element,
      Home: items[0]?.element,
      End: items[last]?.element,
      ArrowUp: above,
      ArrowDown: below,
    };
    const next = document.getElementById(steps[event.key] ?? '');
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  // The Tab key enters at the one that was walked to, where it is still among them.
  const entry = items.some(({ id }) => id === at) ? at : shown;
  return (
    <div
      ref={list}
      className={classes.tabs}
      role="tablist"
      aria-label={label}
      data-small={small || undefined}
      onKeyDown={walk}
    >
      {items.map(({ id, element, name, help }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={element}
          className={classes.tab}
          title={help}
          aria-selected={id === shown}
          aria-controls={id === shown ? panelId : undefined}
          tabIndex={id === entry ? 0 : -1}
          onFocus={() => setAt(id)}
          onClick={() => onShow(id)}
        >
          <span data-label={name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
