// Differences: this search beside another one, or one period beside another: how much of each, in what they differ, how surely.
import { useId } from 'react';
import type { ComparedRow, ComparedShare, KeynessRow, MeasureData } from '../../../../contract/measures.ts';
import type { Translator } from '../../../../present/catalogue/translate.ts';
import { nameLabel } from '../../../../present/label-name.ts';
import { nameLanguage } from '../../../../present/language-name.ts';
import { useText } from '../../../text.tsx';
import { Against } from './against.tsx';
import { Door } from './door.tsx';
import { Explained } from './explained.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { useMeasure } from './use-measure.ts';
import { useAgainst, type ViewProps } from './views.ts';

const ROWS = 8;
const PARTS = ['all', 'sentiment', 'intent', 'language', 'source'] as const;
const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;

export function Differences({ query }: ViewProps) {
  const t = useText();
  const against = useAgainst();
  const asks = query !== against;
  const asked = useMeasure(asks ? { measure: 'compare', query, against, limit: ROWS } : null);
  return (
    <>
      <Against query={query} placeholder={query === '' ? t('insights.against.needed') : t('differences.everything')} />
      {asks ? (
        <Finding asked={asked} name={t('insights.differences')} none={t('differences.none')} row={30}>
          {({ data }, sentence) => (data.shape === 'compare' ? <Sides data={data} label={sentence} /> : null)}
        </Finding>
      ) : (
        <p className={classes.none}>{t('differences.ask')}</p>
      )}
    </>
  );
}

type Compared = Extract<MeasureData, { shape: 'compare' }>;

function Sides({ data, label }: { readonly data: Compared; readonly label: string }) {
  const t = useText();
  return (
    <>
      <p className={classes.basis}>
        {t('differences.here')} <Side side={data.here} /> · {t('differences.there')} <Side side={data.there} />
        {data.overlap.count === 0 ? null : (
          <>
            {' · '}
            <Door query={data.overlap.query}>{t('differences.both', { count: data.overlap.count })}</Door>
          </>
        )}
      </p>
      <table className={tables.table} aria-label={label} data-wide>
        <thead>
          <tr>
            <th>{t('table.name')}</th>
            <th data-numeric>{t('table.here')}</th>
            <th data-numeric>{t('table.there')}</th>
            <th data-numeric>
              <Explained words={t('differences.help')}>{t('differences.difference')}</Explained>
            </th>
          </tr>
        </thead>
        {PARTS.map((part) => {
          const rows = data.rows.filter((row) => row.part === part);
          return rows.length === 0 ? null : <Part key={part} part={part} rows={rows} />;
        })}
      </table>
      <Terms title={t('insights.more-here', { n: data.here.n })} rows={data.terms.filter((row) => row.logRatio > 0)} />
      <Terms
        title={t('insights.more-there', { n: data.there.n })}
        rows={data.terms.filter((row) => row.logRatio <= 0)}
      />
    </>
  );
}

/** The words that one side uses more than the other; all of them are the view beside this one. */
function Terms({ title, rows }: { readonly title: string; readonly rows: readonly KeynessRow[] }) {
  const t = useText();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section className={classes.terms} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className={classes.inline}>
        {rows.map((row) => {
          const count = t('count.mentions', { count: row.logRatio > 0 ? row.here : row.there });
          return (
            <li key={`${row.kind} ${row.term}`} dir="auto">
              <Door query={row.query} label={t('insights.open', { what: row.term, count })}>
                {row.term}
              </Door>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Side({ side }: { readonly side: Compared['here'] }) {
  const t = useText();
  const perDay = new Intl.NumberFormat(t.locale, { maximumSignificantDigits: 2 }).format(side.perDay);
  return (
    <>
      <Door query={side.query}>{t('count.mentions', { count: side.n })}</Door> ({t('differences.a-day', { perDay })})
    </>
  );
}

function Part({ part, rows }: { readonly part: ComparedRow['part']; readonly rows: readonly ComparedRow[] }) {
  const t = useText();
  return (
    <tbody>
      {part === 'all' ? null : (
        <tr>
          <th scope="rowgroup" colSpan={4} className={classes.small}>
            {t(`facet.${part}`)}
          </th>
        </tr>
      )}
      {rows.map((row) => {
        const name = nameRow(row, t);
        return (
          <tr key={row.label} data-verdict={row.verdict}>
            <th scope="row" title={name}>
              {name}
            </th>
            <Share name={name} side={row.here} />
            <Share name={name} side={row.there} />
            <td data-numeric>
              <Difference row={row} />
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

function Share({ name, side }: { readonly name: string; readonly side: ComparedShare }) {
  const t = useText();
  const { percent, percentRange } = t.format;
  const count = t('count.mentions', { count: side.count });
  return (
    <td data-numeric title={`${count}, ${percentRange(side.share.low, side.share.high)}`}>
      {side.count === 0 ? (
        percent(0)
      ) : (
        <Door
          query={side.query}
          label={t('insights.open', { what: name, count: `${percent(side.share.value)}, ${count}` })}
        >
          {percent(side.share.value)}
        </Door>
      )}
    </td>
  );
}

/** Said in words where it is not clear, so that nobody reads more out of a number than is in it. */
function Difference({ row }: { readonly row: ComparedRow }) {
  const t = useText();
  if (row.verdict === 'few') return <span className={classes.soft}>{t('differences.few')}</span>;
  const { value, low, high } = row.difference;
  const words = t('differences.points', { value: points(value, t), low: points(low, t), high: points(high, t) });
  return row.verdict === 'unclear' ? (
    <span className={classes.soft}>{t('differences.unclear', { points: words })}</span>
  ) : (
    <strong>{words}</strong>
  );
}

function points(share: number, t: Translator): string {
  const format = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return format.format(100 * share).replace('-', '−');
}

function nameRow({ part, label }: ComparedRow, t: Translator): string {
  if (part === 'all') return t('differences.all');
  if (part === 'language') return nameLanguage(label, t);
  if (part === 'intent') return nameLabel('intents', label, t);
  const sentiment = SENTIMENTS.find((name) => name === label);
  return part === 'sentiment' && sentiment ? t(`sentiment.${sentiment}`) : label;
}
