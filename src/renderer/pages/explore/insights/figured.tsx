// Engagement and reach: the figures that sources give with mentions, each by itself, and the mentions that have most.
import type { FigureCoverage, MeasureData, TopMention } from '../../../../contract/measures.ts';
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

const FIGURES = 12;
const TOP = 6;

export function Engagement({ query }: ViewProps) {
  return <Figured measure="engagement" query={query} />;
}

export function Reach({ query }: ViewProps) {
  return <Figured measure="reach" query={query} />;
}

function Figured({ measure, query }: ViewProps & { readonly measure: 'engagement' | 'reach' }) {
  const t = useText();
  const asked = useMeasure({ measure, query, limit: FIGURES });
  return (
    <Finding asked={asked} name={t(`insights.${measure}`)} none={t(`figures.none-${measure}`)} row={32}>
      {({ data }, sentence) =>
        data.shape === 'figures' ? (
          <div className={classes.halves} data-tables data-figures>
            <Rows data={data} label={sentence} />
            {data.top.length === 0 ? null : <Top top={data.top} title={t(`figures.top-${measure}`)} />}
          </div>
        ) : null
      }
    </Finding>
  );
}

type Data = Extract<MeasureData, { shape: 'figures' }>;

function Rows({ data, label }: { readonly data: Data; readonly label: string }) {
  const t = useText();
  const { number } = t.format;
  return (
    <table className={tables.table} aria-label={label} data-whole>
      <thead>
        <tr>
          <th>{t('conduct.figure')}</th>
          <th data-numeric>{t('figures.given')}</th>
          <th data-numeric>{t('table.share')}</th>
          <th data-numeric>
            <Explained words={t('figures.no-sum')}>{t('conduct.sum')}</Explained>
          </th>
          <th data-numeric>{t('conduct.median')}</th>
          <th data-numeric>{t('conduct.most')}</th>
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.name}>
            <Given name={row.name} count={row.mentions} share={row.share} query={row.query} />
            <td data-numeric>{row.sum === null ? '–' : number(row.sum)}</td>
            <td data-numeric>{number(row.median)}</td>
            <td data-numeric>{number(row.most)}</td>
          </tr>
        ))}
        {data.given ? (
          <tr>
            <Given name={t('conduct.any')} {...data.given} />
            <td colSpan={3} />
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** Which figure, how many mentions give it, and their part of all that were found. */
function Given({ name, count, share, query }: FigureCoverage & { readonly name: string }) {
  const t = useText();
  const { number, percent, percentRange } = t.format;
  return (
    <>
      <th scope="row" title={name}>
        {name}
      </th>
      <td data-numeric>
        <Door query={query} label={t('insights.open', { what: name, count: t('count.mentions', { count }) })}>
          {number(count)}
        </Door>
      </td>
      <td data-numeric title={percentRange(share.low, share.high)}>
        {percent(share.value)}
      </td>
    </>
  );
}

function Top({ top, title }: { readonly top: readonly TopMention[]; readonly title: string }) {
  const t = useText();
  return (
    <div className={quotes.said}>
      <h3>{title}</h3>
      <ul className={classes.rows}>
        {top.slice(0, TOP).map(({ mention, text, author, at, value }) => (
          <li key={mention} className={quotes.outlier}>
            <Quote mention={mention} lines={1}>
              {t('query.word', { text })}
            </Quote>
            <p className={classes.small}>
              {t.format.number(value)} · {author ?? t('export.unknown-author')} · {shortMoment(t, at)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
