// The two figures above the mentions: how many when, and what about. Both refine the search.

import type { MeasureResult } from '../../../contract/measures.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Chart } from '../../parts/chart.tsx';
import { Cloud } from '../../parts/cloud.tsx';
import { type Door, lastDayOf } from '../../parts/doors.ts';
import { Figure } from '../../parts/figure.tsx';
import { useText } from '../../text.tsx';
import { setQuery } from './address.ts';
import { lastClause, setDates, toggleExcluded } from './clauses.ts';
import { labelIds, panelId } from './insights/views.ts';
import classes from './page.module.css';
import type { Figures as Both } from './use-explore.ts';

const HEIGHT = 184;

interface Props {
  /** Null until the first answer. */
  readonly figures: Both | null;
  readonly busy: boolean;
  readonly query: string;
}

export function Figures({ figures, busy, query }: Props) {
  return (
    <div
      className={classes.figures}
      role="tabpanel"
      id={panelId}
      aria-labelledby={labelIds('overview')}
      aria-busy={busy || figures === null}
    >
      <OneFigure type="trend" result={figures?.trend} query={query} />
      <OneFigure type="cloud" result={figures?.cloud} query={query} />
    </div>
  );
}

interface FigureProps {
  readonly type: 'trend' | 'cloud';
  readonly result: MeasureResult | undefined;
  readonly query: string;
}

function OneFigure({ type, result, query }: FigureProps) {
  const t = useText();
  return (
    <div>
      {result ? (
        <Figure
          result={result}
          name={t(`widget.${type}`)}
          sentence={saySentence(result, t)}
          height={HEIGHT}
          onOpen={setQuery}
          tableable={result.n > 0}
        >
          <Picture result={result} query={query} />
        </Figure>
      ) : null}
    </div>
  );
}

function Picture({ result, query }: { readonly result: MeasureResult; readonly query: string }) {
  const t = useText();
  const { data } = result;
  const sentence = saySentence(result, t);
  if (data.shape === 'terms') {
    return (
      <Cloud
        terms={data.terms}
        height={HEIGHT}
        label={t('cloud.label')}
        onAdd={(word) => setQuery(word.query)}
        onExclude={(word) => setQuery(toggleExcluded(query, lastClause(word.query)))}
      />
    );
  }
  if (data.shape !== 'trend' || result.n === 0) return null;
  const range = (from: Door, to: Door) => {
    if (from.start && to.start) setQuery(setDates(query, from.start, lastDayOf(to.start, data.bucket)));
  };
  return (
    <Chart
      type="trend"
      data={data}
      height={HEIGHT}
      description={sentence}
      onOpen={(door) => range(door, door)}
      onRange={range}
    />
  );
}
