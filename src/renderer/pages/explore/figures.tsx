// The two figures above the mentions: how many when, and what about. Both refine the search.

import type { WidgetType } from '../../../contract/boards.ts';
import type { MeasureResult } from '../../../contract/measures.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Chart } from '../../parts/chart.tsx';
import { Cloud } from '../../parts/cloud.tsx';
import { type Door, lastDayOf } from '../../parts/doors.ts';
import { Figure } from '../../parts/figure.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { setQuery } from './address.ts';
import { lastClause, setDates, toggleExcluded } from './clauses.ts';
import { panelId, tabId } from './insights/views.ts';
import classes from './page.module.css';

const MEASURES = { trend: 'trend', cloud: 'terms' } as const;
const HEIGHT = 184;
/** As many words as the small cloud can place without crowding. */
const WORDS = 45;

export function Figures({ query }: { readonly query: string }) {
  return (
    <div className={classes.figures} role="tabpanel" id={panelId} aria-labelledby={tabId('overview')}>
      <OneFigure type="trend" query={query} />
      <OneFigure type="cloud" query={query} />
    </div>
  );
}

function OneFigure({ type, query }: { readonly type: WidgetType & ('trend' | 'cloud'); readonly query: string }) {
  const t = useText();
  const measure = useCall(
    'measures.compute',
    { measure: MEASURES[type], query, ...(type === 'cloud' ? { limit: WORDS } : {}) },
    ['mentions', 'labels', 'topics', 'settings'],
  );
  const result = measure.data;
  return (
    <div aria-busy={measure.busy}>
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
      ) : (
        <ErrorNote error={measure.error} retry={measure.reload} />
      )}
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
