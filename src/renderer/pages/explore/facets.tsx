// What the found mentions are made of: each value with its count; click keeps it, alt- or shift-click or Delete leaves it out.
import { Button } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Facet, FacetValue } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { nameLabel } from '../../../present/label-name.ts';
import { ErrorNote } from '../../parts/notes.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { setQuery } from './address.ts';
import { isExcluded, isKept, toggleClause, toggleExcluded } from './clauses.ts';
import classes from './facets.module.css';

/** Values shown before one asks for more. */
const FEW = 6;
const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;

export function Facets({ query }: { readonly query: string }) {
  const t = useText();
  const facets = useCall('mentions.facets', { query }, ['mentions', 'labels', 'tags', 'topics', 'sources']);
  return (
    <aside className={classes.facets} aria-label={t('explore.facets')}>
      <ErrorNote error={facets.error} retry={facets.reload} />
      {(facets.data ?? [])
        .filter((facet) => facet.values.length > 0)
        .map((facet) => (
          <FacetGroup key={facet.id} facet={facet} query={query} />
        ))}
      {facets.data?.some((facet) => facet.values.length > 0) ? (
        <p className={classes.hint}>{t('explore.facets.hint')}</p>
      ) : null}
    </aside>
  );
}

function FacetGroup({ facet, query }: { readonly facet: Facet; readonly query: string }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const shown = all ? facet.values : facet.values.slice(0, FEW);
  return (
    <section aria-label={facet.label}>
      <h2>{facet.label}</h2>
      <ul>
        {shown.map((value) => (
          <FacetRow key={value.clause} value={{ ...value, label: nameValue(facet, value, t) }} query={query} />
        ))}
      </ul>
      {facet.values.length > FEW ? (
        <Button variant="subtle" color="gray" size="compact-xs" fw={400} onClick={() => setAll(!all)}>
          {all ? t('explore.fewer') : t('explore.more', { count: facet.values.length - FEW })}
        </Button>
      ) : null}
    </section>
  );
}

/** Languages, sentiments, intents and signals have names of their own in every language of the window. */
function nameValue(facet: Facet, value: FacetValue, t: Translator): string {
  if (facet.id === 'language') return t.format.language(value.label);
  if (facet.id === 'intent') return nameLabel('intents', value.value, t);
  if (facet.id === 'flag') return nameLabel('signals', value.value, t);
  const sentiment = SENTIMENTS.find((name) => name === value.value);
  return facet.id === 'sentiment' && sentiment ? t(`sentiment.${sentiment}`) : value.label;
}

function FacetRow({ value, query }: { readonly value: FacetValue; readonly query: string }) {
  const t = useText();
  const on = isKept(query, value.clause);
  const off = isExcluded(query, value.clause);
  const walk = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    setQuery(toggleExcluded(query, value.clause));
  };
  const press = (event: MouseEvent) => {
    event.preventDefault();
    const leave = event.altKey || event.shiftKey || event.type === 'contextmenu';
    setQuery(leave ? toggleExcluded(query, value.clause) : toggleClause(query, value.clause));
  };
  return (
    <li>
      <button
        type="button"
        className={classes.value}
        aria-pressed={on}
        data-off={off || undefined}
        title={off ? t('explore.excluded', { what: value.label }) : value.clause}
        onClick={press}
        onContextMenu={press}
        onKeyDown={walk}
      >
        <span className={classes.label}>{value.label}</span>
        <span className={classes.count}>{t.format.number(value.count)}</span>
      </button>
    </li>
  );
}
