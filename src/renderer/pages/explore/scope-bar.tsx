// What is being listened to: when, in which languages, from where, beside what; and how much that is.
import { memo, useState } from 'react';
import { useText } from '../../text.tsx';
import { CompareMenu } from './compare-menu.tsx';
import { PeriodMenu } from './period-menu.tsx';
import classes from './scope-bar.module.css';
import { ScopeFound } from './scope-found.tsx';
import type { Figures, Mentions } from './use-explore.ts';
import { ValueMenu } from './value-menu.tsx';

interface Props {
  readonly query: string;
  readonly mentions: Mentions;
  readonly figures: Figures | null;
}

export const ScopeBar = memo(function ScopeBar({ query, mentions, figures }: Props) {
  const t = useText();
  const [sources, setSources] = useState(false);
  const [languages, setLanguages] = useState(false);
  return (
    <section className={classes.bar} aria-label={t('scope-line.label')}>
      <div className={classes.choices}>
        <PeriodMenu query={query} />
        <ValueMenu of="language" query={query} opened={languages} onChange={setLanguages} />
        <ValueMenu of="source" query={query} opened={sources} onChange={setSources} />
        <CompareMenu query={query} />
      </div>
      <ScopeFound query={query} mentions={mentions} figures={figures} onSources={() => setSources(true)} />
    </section>
  );
});
