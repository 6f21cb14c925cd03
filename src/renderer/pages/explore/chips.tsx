// The filters in force, each removable: what the text of the query says, at a glance.
import { IconX } from '@tabler/icons-react';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { changeQuery } from '../../search/address.ts';
import { dropClause, fieldOf, listChips } from '../../search/clauses.ts';
import { useText } from '../../text.tsx';
import classes from './chips.module.css';

export function Chips({ query }: { readonly query: string }) {
  const t = useText();
  const chips = listChips(query);
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('explore.filters')}>
      {chips.map(({ clause, not }) => {
        const name = not ? t('explore.not', { what: nameChip(clause, t) }) : nameChip(clause, t);
        return (
          <li key={`${not} ${clause}`}>
            <button
              type="button"
              className={classes.chip}
              aria-label={t('explore.remove-filter', { what: name })}
              title={clause}
              onClick={() => changeQuery((now) => dropClause(now, clause))}
            >
              <span data-not={not || undefined}>{name}</span>
              <IconX size={12} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** A group that a measure put together has a key for a name, which says nothing to people. */
function nameChip(clause: string, t: Translator): string {
  return fieldOf(clause) === 'group' ? t('explore.group') : clause;
}
