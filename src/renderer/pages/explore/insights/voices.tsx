// Voices: who is heard, by several figures and no score, beside who and what is far from the rest: equally prominent.
import type { InfluencerRow, OutlierRow } from '../../../../contract/measures.ts';
import { shortMoment } from '../../../parts/moments.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Explained } from './explained.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { Quote } from './quote.tsx';
import quotes from './said.module.css';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const EACH = 12;

export function Voices({ query }: ViewProps) {
  const t = useText();
  const influencers = useMeasure({ measure: 'influencers', query, limit: EACH });
  const outliers = useMeasure({ measure: 'outliers', query, limit: EACH });
  return (
    <div className={classes.halves} data-figures>
      <Finding asked={influencers} name={t('widget.influencers')} none={t('insights.heard.none')} row={32}>
        {({ data }, sentence) => (data.shape === 'influencers' ? <Heard rows={data.rows} label={sentence} /> : null)}
      </Finding>
      <Finding asked={outliers} name={t('widget.outliers')} none={t('insights.outliers.none')} row={64}>
        {({ data }) =>
          data.shape === 'outliers' ? (
            <ul className={classes.rows}>
              {data.rows.map((row) => (
                <Outlier key={row.mention} row={row} />
              ))}
            </ul>
          ) : null
        }
      </Finding>
    </div>
  );
}

function Heard({ rows, label }: { readonly rows: readonly InfluencerRow[]; readonly label: string }) {
  const t = useText();
  return (
    <table className={tables.table} aria-label={label} data-names>
      <thead>
        <tr>
          <th>{t('table.author')}</th>
          <th data-numeric>{t('table.count')}</th>
          <th data-numeric>{t('table.started')}</th>
          <th data-numeric>
            <Explained words={t('insights.answered.help')}>{t('insights.answered')}</Explained>
          </th>
          <th data-numeric>{t('table.replies')}</th>
          <th data-numeric>
            <Explained words={t('insights.heard.reach')}>{t('table.reach')}</Explained>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Voice key={row.query} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Voice({ row }: { readonly row: InfluencerRow }) {
  const t = useText();
  const { number, percent, percentRange } = t.format;
  const { value, low, high } = row.answered;
  const interval = t('insights.answered.of', { share: percent(value), range: percentRange(low, high) });
  return (
    <tr>
      <th scope="row" dir="auto" title={row.author}>
        {row.author}
      </th>
      <td data-numeric>
        <Door
          query={row.query}
          label={t('insights.open', { what: row.author, count: t('count.mentions', { count: row.mentions }) })}
        >
          {number(row.mentions)}
        </Door>
      </td>
      <td data-numeric>{number(row.started)}</td>
      <td data-numeric title={row.started === 0 ? undefined : interval}>
        {row.started === 0 ? '–' : number(Math.round(value * row.started))}
      </td>
      <td data-numeric>{number(row.replies)}</td>
      <td data-numeric>{row.reach === null ? '–' : number(row.reach)}</td>
    </tr>
  );
}

function Outlier({ row }: { readonly row: OutlierRow }) {
  const t = useText();
  return (
    <li className={quotes.outlier}>
      <Quote mention={row.mention} lines={2}>
        {t('query.word', { text: row.text })}
      </Quote>
      <p className={quotes.why}>{row.causes.map((cause) => t.say(cause.says)).join('; ')}</p>
      <p className={classes.small}>
        {row.author ?? t('export.unknown-author')} · {shortMoment(t, row.at)}
      </p>
    </li>
  );
}
