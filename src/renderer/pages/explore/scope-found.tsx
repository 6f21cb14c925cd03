// How much was found, of how much, from where and without which days: each number opens or says what it counts.
import { Popover } from '@mantine/core';
import { useState } from 'react';
import type { Coverage } from '../../../contract/measures.ts';
import { StillReading } from '../../parts/still-reading.tsx';
import { setQuery } from '../../search/address.ts';
import { setDates } from '../../search/clauses.ts';
import { useProject } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import classes from './scope-bar.module.css';
import type { Figures, Mentions } from './use-explore.ts';

/** Days told one by one; of more, their number is what matters. */
const DAYS = 60;

interface Props {
  readonly query: string;
  readonly mentions: Mentions;
  readonly figures: Figures | null;
  readonly onSources: () => void;
}

export function ScopeFound({ query, mentions, figures, onSources }: Props) {
  const t = useText();
  const project = useProject();
  const total = mentions.error ? null : mentions.total;
  const sources = figures?.facets.find(({ id }) => id === 'source')?.values.length ?? 0;
  const coverage = figures?.trend.coverage ?? null;
  return (
    <div className={classes.found}>
      <StillReading />
      <p role="status">
        {total === null ? '' : <strong>{t('count.mentions', { count: total })}</strong>}
        {total === null || query === '' ? null : (
          <span data-detail="whole"> {t('explore.of', { count: project.mentions })}</span>
        )}
      </p>
      {total === null || sources === 0 ? null : (
        <span data-detail="sources">
          {'· '}
          <button type="button" className={classes.door} onClick={onSources}>
            {t('scope-line.sources', { count: sources })}
          </button>
        </span>
      )}
      {coverage && coverage.broken > 0 ? (
        <span data-detail="days">
          {'· '}
          <Missing coverage={coverage} query={query} />
        </span>
      ) : null}
    </div>
  );
}

/** Days on which collecting was broken: what is not heard is not silence. */
function Missing({ coverage, query }: { readonly coverage: Coverage; readonly query: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const go = (found: string) => {
    setOpen(false);
    setQuery(found);
  };
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={`${classes.door} ${classes.missing}`} onClick={() => setOpen(!open)}>
          {t('scope-line.missing', { count: coverage.broken })}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={16} aria-label={t('scope-line.missing', { count: coverage.broken })}>
        <div className={classes.panel}>
          <p>{t('scope-line.missing.words', { days: coverage.days })}</p>
          <h3>{t('scope-line.missing.sources')}</h3>
          <ul>
            {coverage.sources.map(({ label, broken, query: brought }) => (
              <li key={label}>
                <button type="button" className={classes.door} onClick={() => go(brought)}>
                  {t('scope-line.missing.source', { name: label, count: broken })}
                </button>
              </li>
            ))}
          </ul>
          <h3>{t('scope-line.missing.days')}</h3>
          <ul>
            {coverage.gaps.slice(0, DAYS).map(({ day }) => (
              <li key={day}>
                <button type="button" className={classes.door} onClick={() => go(setDates(query, day, day))}>
                  {t.format.day(day, true)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
