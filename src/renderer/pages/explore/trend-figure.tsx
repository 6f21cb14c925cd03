// How many when: days are brushed with the mouse or the keyboard, and the search keeps to them. Flags are our own activities.
import { memo, useMemo } from 'react';
import type { MeasureData, MeasureResult } from '../../../contract/measures.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Chart, type Flag } from '../../charts/chart.tsx';
import { type Door, lastDayOf } from '../../charts/doors.ts';
import { Figure } from '../../charts/figure.tsx';
import { setQuery } from '../../search/address.ts';
import { setDates } from '../../search/clauses.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './overview.module.css';

type Trend = Extract<MeasureData, { shape: 'trend' }>;

interface Props {
  readonly result: MeasureResult | undefined;
  /** What the sentence is made of, where the bars stand beside those of another search: its own days, as by itself. */
  readonly alone?: MeasureResult | undefined;
  readonly height: number;
  /** What the days chosen are asked of. */
  readonly query: string;
  /** Without it, what the days chosen open is looked at here. */
  readonly onQuery?: (query: string) => void;
}

export const TrendFigure = memo(function TrendFigure({
  result,
  alone = result,
  height,
  query,
  onQuery = setQuery,
}: Props) {
  const t = useText();
  const activities = useCall('series.list', {}, ['series']);
  const data = result?.data;
  const flags = useMemo(
    () =>
      data?.shape !== 'trend'
        ? []
        : (activities.data ?? [])
            .filter(({ kind }) => kind === 'activity')
            .flatMap(({ name, periods }) => periods.flatMap((period) => placeFlag(name, period, data))),
    [activities.data, data],
  );
  if (!result || data?.shape !== 'trend') return <TrendWaiting height={height} />;
  const sentence = saySentence(alone ?? result, t);
  const range = (from: Door, to: Door) => {
    if (from.start && to.start) onQuery(setDates(query, from.start, lastDayOf(to.start, data.bucket)));
  };
  return (
    <div className={classes.figure}>
      <Figure
        result={result}
        name={t('widget.trend')}
        sentence={sentence}
        height={height}
        onOpen={onQuery}
        tableable={result.n > 0}
        type="trend"
      >
        {data.points.length === 0 ? (
          <div style={{ height }} />
        ) : (
          <Chart
            type="trend"
            data={data}
            height={height}
            description={sentence}
            onOpen={(door) => range(door, door)}
            onRange={range}
            flags={flags}
          />
        )}
      </Figure>
    </div>
  );
});

/** At the bucket it begins in; nothing where that is not shown. */
function placeFlag(name: string, { from, to }: { from: string; to: string }, { points, bucket }: Trend): Flag[] {
  const index = points.findIndex(({ start }) => start <= from && from <= lastDayOf(start, bucket));
  return index < 0 ? [] : [{ index, name, from, to }];
}

function TrendWaiting({ height }: { readonly height: number }) {
  const t = useText();
  return (
    <div className={classes.figure} aria-busy="true">
      <p className={classes.name}>{t('widget.trend')}</p>
      <span className="sr-only">{t('insights.counting')}</span>
      <div className={classes.bars} style={{ height }}>
        {[34, 52, 40, 61, 47, 88, 70, 55, 43, 60, 38, 50].map((share) => (
          <i key={share} style={{ height: `${share}%` }} />
        ))}
      </div>
    </div>
  );
}
