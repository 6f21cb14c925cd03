// Above the mentions: how many when, what about, in which tone, and who and what stands first. All of it refines the search.
import { memo } from 'react';
import type { Facet } from '../../../contract/model.ts';
import { changeQuery, narrowTo, setQuery } from '../../search/address.ts';
import { toggleClause } from '../../search/clauses.ts';
import { useText } from '../../text.tsx';
import { CloudFigure } from './cloud-figure.tsx';
import { useMeasure } from './insights/use-measure.ts';
import { labelIds, panelId, useAgainst } from './insights/views.ts';
import classes from './overview.module.css';
import { SentimentBar } from './sentiment-bar.tsx';
import { TopLists, TopQuestions } from './top-lists.tsx';
import { TrendFigure } from './trend-figure.tsx';
import type { Figures as Shown } from './use-explore.ts';

const HEIGHT = 184;
const NO_FACETS: readonly Facet[] = [];

interface Props {
  /** Null until the first answer. */
  readonly figures: Shown | null;
  readonly busy: boolean;
  readonly query: string;
}

export const Figures = memo(function Figures({ figures, busy, query }: Props) {
  const t = useText();
  const against = useAgainst();
  const pair = useMeasure(against === '' ? null : { measure: 'trend', query, against });
  return (
    <div
      className={classes.panel}
      role="tabpanel"
      id={panelId}
      aria-labelledby={labelIds('overview')}
      aria-busy={busy || figures === null}
    >
      <div className={classes.figures}>
        <TrendFigure
          result={against === '' ? figures?.trend : (pair.data ?? figures?.trend)}
          alone={figures?.trend}
          height={HEIGHT}
          query={query}
        />
        <CloudFigure terms={figures?.cloud} height={HEIGHT} query={query} />
      </div>
      <section className={classes.below} aria-label={t('top.label')}>
        <div className={classes.stack}>
          <SentimentBar result={figures?.balance} onOpen={narrowTo} />
          <TopQuestions query={query} trend={figures?.trend} onOpen={setQuery} />
        </div>
        <TopLists query={query} facets={figures?.facets ?? NO_FACETS} onOpen={narrowTo} onClause={toggle} />
      </section>
    </div>
  );
});

function toggle(clause: string): void {
  changeQuery((query) => toggleClause(query, clause));
}
