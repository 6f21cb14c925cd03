// Questions: what many ask, and beside it what many say nearly alike; each in its most typical wording.
import type { ClusterRow } from '../../../../contract/measures.ts';
import { Spark } from '../../../charts/spark.tsx';
import { useQuery } from '../../../search/address.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { Quote } from './quote.tsx';
import quotes from './said.module.css';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const CLUSTERS = 12;

export function Questions({ query }: ViewProps) {
  return (
    <div className={classes.halves}>
      <Clusters measure="questions" query={query} />
      <Clusters measure="repeated" query={query} />
    </div>
  );
}

function Clusters({ measure, query }: ViewProps & { readonly measure: 'questions' | 'repeated' }) {
  const t = useText();
  const asked = useMeasure({ measure, query, limit: CLUSTERS });
  const name = measure === 'questions' ? t('widget.questions') : t('insights.repeated');
  return (
    <Finding asked={asked} name={name} none={t(`insights.${measure}.none`)} row={64}>
      {({ data }) =>
        data.shape === 'clusters' ? (
          <ul className={classes.rows}>
            {data.rows.map((row) => (
              <Cluster key={row.query} row={row} asks={measure === 'questions'} />
            ))}
          </ul>
        ) : null
      }
    </Finding>
  );
}

function Cluster({ row, asks }: { readonly row: ClusterRow; readonly asks: boolean }) {
  const t = useText();
  const open = useQuery() === row.query;
  const people = t(asks ? 'insights.ask' : 'insights.say', { count: row.people });
  return (
    <li className={quotes.cluster} data-open={open || undefined}>
      <div className={quotes.said}>
        <p className={classes.small}>
          {people} ·{' '}
          <Door
            query={row.query}
            label={t('insights.open', { what: row.text, count: t('count.mentions', { count: row.count }) })}
          >
            {t('count.mentions', { count: row.count })}
          </Door>
        </p>
        <Quote mention={row.mention} lines={2}>
          {t('query.word', { text: row.text })}
        </Quote>
        <p className={classes.small}>{t.format.dateRange(row.first, row.last)}</p>
      </div>
      <Spark trend={row.trend} />
    </li>
  );
}
