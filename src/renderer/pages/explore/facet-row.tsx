// One value with its count: click keeps it, alt- or shift-click or Delete leaves it out.
import type { KeyboardEvent, MouseEvent } from 'react';
import type { FacetValue } from '../../../contract/model.ts';
import type { TagDrop } from '../../parts/use-tag-drop.ts';
import { changeQuery } from '../../search/address.ts';
import { isExcluded, isKept, toggleClause, toggleExcluded } from '../../search/clauses.ts';
import { useText } from '../../text.tsx';
import classes from './facets.module.css';

interface Props {
  readonly value: FacetValue;
  readonly query: string;
  /** Its part of all that was found, 0 to 1. */
  readonly share: number;
  /** Where the Tab key enters the group. */
  readonly first: boolean;
  /** A tag takes the mentions that are dropped on it. */
  readonly drop: TagDrop | undefined;
}

export function FacetRow({ value, query, share, first, drop }: Props) {
  const t = useText();
  const { label, count, clause } = value;
  const on = isKept(query, clause);
  const off = isExcluded(query, clause);
  const remove = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    changeQuery((now) => toggleExcluded(now, clause));
  };
  const press = (event: MouseEvent) => {
    event.preventDefault();
    const leave = event.altKey || event.shiftKey || event.type === 'contextmenu';
    changeQuery((now) => (leave ? toggleExcluded(now, clause) : toggleClause(now, clause)));
  };
  const words = { what: label, count: t('count.mentions', { count }), share: t.format.percent(share), clause };
  return (
    <li>
      <button
        type="button"
        className={classes.value}
        aria-pressed={on}
        data-off={off || undefined}
        tabIndex={first ? 0 : -1}
        title={off ? t('explore.excluded', { what: label }) : t('facets.value', words)}
        onClick={press}
        onContextMenu={press}
        onKeyDown={remove}
        {...drop}
      >
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${100 * share}%` }} />
        </span>
        <span className={classes.label} dir="auto">
          {label}
        </span>
        <span className={classes.count}>{t.format.number(count)}</span>
      </button>
    </li>
  );
}
