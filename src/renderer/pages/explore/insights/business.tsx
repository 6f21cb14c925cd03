// Business: what is said day by day beside the agency's own numbers and activities, and how far the two go together.
import type { BusinessData } from '../../../../contract/business.ts';
import type { Id } from '../../../../contract/model.ts';
import type { Series } from '../../../../contract/series.ts';
import { Chart } from '../../../charts/chart.tsx';
import { ErrorNote } from '../../../parts/notes.tsx';
import { go, useRoute } from '../../../state/route.ts';
import { useText } from '../../../text.tsx';
import { useByName } from '../../../use-by-name.ts';
import { useCall } from '../../../use-call.ts';
import { Comparisons } from './business-comparisons.tsx';
import { Lags } from './business-lags.tsx';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { SeriesList } from './series-list.tsx';
import { useMeasure } from './use-measure.ts';
import { openFound, type ViewProps } from './views.ts';

const ONE_LINE = 180;
const TWO_LINES = 300;

export function Business({ query }: ViewProps) {
  const t = useText();
  const series = useByName(useCall('series.list', {}, ['series', 'changes']));
  const list = series.data ?? [];
  const chosen = useChosen(list);
  if (series.error) return <ErrorNote error={series.error} retry={series.reload} />;
  if (!series.data) return null;
  return (
    <div className={chosen ? classes.mainAndSide : undefined}>
      {chosen ? (
        <Beside query={query} series={chosen} />
      ) : (
        <div>
          <h3>{t('series.empty')}</h3>
          <p className={classes.none}>{t('series.empty.words')}</p>
        </div>
      )}
      <SeriesList list={list} chosen={chosen?.id ?? null} onChoose={choose} />
    </div>
  );
}

function Beside({ query, series }: ViewProps & { readonly series: Series }) {
  const t = useText();
  const asked = useMeasure({ measure: 'business', query, series: series.id });
  return (
    <Finding asked={asked} name={t('business.title')} none={t('business.none')}>
      {({ data }, sentence) => (data.shape === 'business' ? <Pictures data={data} sentence={sentence} /> : null)}
    </Finding>
  );
}

function Pictures({ data, sentence }: { readonly data: BusinessData; readonly sentence: string }) {
  return (
    <>
      <Chart
        type="trend"
        data={data}
        height={data.series.kind === 'numbers' ? TWO_LINES : ONE_LINE}
        description={sentence}
        onOpen={(door) => openFound(door.query)}
      />
      <Comparisons data={data} sentence={sentence} />
      {data.series.kind === 'numbers' ? <Lags data={data} /> : null}
    </>
  );
}

function choose(id: Id): void {
  go('explore', { ...useRoute.getState().params, series: String(id) }, { replace: true });
}

/** The one the address names, else the first: what was just made is not in the list yet. */
function useChosen(list: readonly Series[]): Series | null {
  const wanted = useRoute((state) => state.params.series);
  return list.find(({ id }) => String(id) === wanted) ?? list[0] ?? null;
}
