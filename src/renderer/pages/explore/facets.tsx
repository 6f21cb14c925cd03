// What the found mentions are made of, in groups of values. Arrow keys walk them all, left and right fold a group.
import { type KeyboardEvent, memo } from 'react';
import type { Facet } from '../../../contract/model.ts';
import { useText } from '../../text.tsx';
import { FacetGroup } from './facet-group.tsx';
import classes from './facets.module.css';

interface Props {
  readonly facets: readonly Facet[];
  readonly query: string;
  /** Mentions the facets were counted over. */
  readonly n: number;
  /** Texts wait to be read. */
  readonly reading: boolean;
}

export const Facets = memo(function Facets({ facets, query, n, reading }: Props) {
  const t = useText();
  const shown = facets.filter((facet) => facet.values.length > 0);
  return (
    <aside className={classes.facets} aria-label={t('explore.facets')} onKeyDown={walk}>
      {shown.map((facet) => (
        <FacetGroup key={facet.id} facet={facet} query={query} n={n} reading={reading} />
      ))}
      {shown.length > 0 ? <p className={classes.hint}>{t('explore.facets.hint')}</p> : null}
    </aside>
  );
});

function walk(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll('button')];
  const here = stops.indexOf(event.target as HTMLButtonElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined || here < 0) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(stops.length - 1, next))]?.focus();
}
