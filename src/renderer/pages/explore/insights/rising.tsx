// Rising: terms said more of late than their own past would lead one to expect.
import type { EmergingRow } from '../../../../contract/measures.ts';
import { sayInstead, sayRise } from '../../../../present/say-rise.ts';
import { Spark } from '../../../charts/spark.tsx';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Explained } from './explained.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import rise from './rising.module.css';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const TERMS = 16;

export function Rising({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'emerging', query, limit: TERMS });
  return (
    <Finding asked={asked} name={t('widget.emerging')} none={t('insights.rising.none')} row={32}>
      {({ data }, sentence) =>
        data.shape === 'emerging' ? (
          <table className={tables.table} aria-label={sentence} data-wide>
            <thead>
              <tr>
                <th>{t('table.term')}</th>
                <th>
                  <Explained words={t('insights.lately.help', { day: t.format.date(data.since) })}>
                    {t('insights.lately')}
                  </Explained>
                </th>
                <th data-numeric>{t('insights.first')}</th>
                <th data-numeric>{t('insights.course')}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <Term key={`${row.kind} ${row.term}`} row={row} most={mostOf(data.rows)} />
              ))}
            </tbody>
          </table>
        ) : null
      }
    </Finding>
  );
}

function Term({ row, most }: { readonly row: EmergingRow; readonly most: number }) {
  const t = useText();
  const says = `${t.format.number(row.recent)} ${sayRise(row, t)}`;
  return (
    <tr>
      <th scope="row" dir="auto">
        <Door query={row.query} label={t('insights.open', { what: row.term, count: says })}>
          {row.term}
        </Door>
        {row.kind === 'word' ? null : <span className={classes.soft}> {t(`kind.${row.kind}`)}</span>}
      </th>
      <td>
        <div className={rise.rise} title={says}>
          <span className={rise.track} aria-hidden="true">
            <i style={{ width: `${(100 * row.recent) / most}%` }} />
            <b style={{ left: `${Math.min(100, (100 * row.expected) / most)}%` }} />
          </span>
          <span>{sayInstead(row, t)}</span>
        </div>
      </td>
      <td data-numeric>{t.format.date(row.first)}</td>
      <td data-numeric>
        <Spark trend={row.trend} />
      </td>
    </tr>
  );
}

function mostOf(rows: readonly EmergingRow[]): number {
  return Math.max(1, ...rows.map((row) => Math.max(row.recent, row.expected)));
}
