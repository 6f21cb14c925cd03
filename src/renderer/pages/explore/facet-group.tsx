// One group of filters: its name folds it, its first values show at once; those in force always do.
import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Facet } from '../../../contract/model.ts';
import { useTagDrop } from '../../parts/use-tag-drop.ts';
import { isExcluded, isKept } from '../../search/clauses.ts';
import { foldFacet, useExplore } from '../../state/explore.ts';
import { useMentionDrag } from '../../state/mention-drag.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { isScale, nameFacet, nameValue, orderValues } from './facet-names.ts';
import { FacetRow } from './facet-row.tsx';
import classes from './facets.module.css';

/** Values shown before one asks for more. */
const FEW = 5;
/** Groups that are seldom needed begin folded. */
const FOLDED: ReadonlySet<string> = new Set(['kind', 'site', 'weekday', 'hour']);

interface Props {
  readonly facet: Facet;
  readonly query: string;
  readonly n: number;
  /** Texts wait to be read. */
  readonly reading: boolean;
}

export function FacetGroup({ facet, query, n, reading }: Props) {
  const t = useText();
  const id = useId();
  const [all, setAll] = useState(false);
  const folded = useExplore((state) => state.folded[facet.id] ?? FOLDED.has(facet.id));
  const values = orderValues(facet);
  const inForce = values.filter(({ clause }) => isKept(query, clause) || isExcluded(query, clause));
  // One more takes no more room than the word for it.
  const few = isScale(facet) || values.length <= FEW + 1;
  const shown = few || all ? values : values.filter((value, index) => index < FEW || inForce.includes(value));
  const taking = useMentionDrag(({ dragged }) => dragged !== null) && facet.id === 'tag';
  const tags = useCall('tags.list', taking ? {} : null);
  const drop = useTagDrop(query);
  const dropOn = (label: string) => {
    const tag = tags.data?.find(({ name }) => name === label);
    return tag && drop(tag.id);
  };
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    foldFacet(facet.id, event.key === 'ArrowLeft');
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <button
          type="button"
          className={classes.name}
          aria-expanded={!folded}
          onClick={() => foldFacet(facet.id, !folded)}
          onKeyDown={fold}
        >
          <span className={classes.label} title={nameFacet(facet, t)}>
            {nameFacet(facet, t)}
          </span>
          {folded && inForce.length > 0 ? (
            <span className={classes.inForce}>{t('facets.in-force', { count: inForce.length })}</span>
          ) : null}
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </h2>
      {folded ? null : (
        <ul data-taking={taking || undefined}>
          {shown.map((value, index) => (
            <FacetRow
              key={value.clause}
              value={{ ...value, label: nameValue(facet, value, t, reading) }}
              query={query}
              share={Math.min(1, value.count / Math.max(1, n))}
              first={index === 0}
              drop={taking ? dropOn(value.label) : undefined}
            />
          ))}
        </ul>
      )}
      {folded || few ? null : (
        <Button variant="subtle" color="gray" size="compact-xs" fw={400} onClick={() => setAll(!all)}>
          {all ? t('explore.fewer') : t('explore.more', { count: values.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
