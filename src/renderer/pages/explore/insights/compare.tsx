// Compare: what this search says more than another one, and the other more than this; all else where none is named.
import { addClause } from '../../../../contract/clauses.ts';
import type { KeynessRow, MeasureData } from '../../../../contract/measures.ts';
import type { Translator } from '../../../../present/catalogue/translate.ts';
import { lastClause } from '../../../search/clauses.ts';
import { useText } from '../../../text.tsx';
import { Against } from './against.tsx';
import { Door } from './door.tsx';
import { Explained } from './explained.tsx';
import tables from './figure-table.module.css';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { useMeasure } from './use-measure.ts';
import { useAgainst, type ViewProps } from './views.ts';

const TERMS = 32;

export function Compare({ query }: ViewProps) {
  const t = useText();
  const against = useAgainst();
  // Everything cannot be compared with all else.
  const asks = query !== '' || against !== '';
  const asked = useMeasure(
    asks ? { measure: 'keyness', query, limit: TERMS, ...(against === '' ? {} : { against }) } : null,
  );
  return (
    <>
      <Against query={query} placeholder={query === '' ? t('insights.against.needed') : t('insights.against.rest')} />
      {asks ? (
        <Finding asked={asked} name={t('widget.keyness')} none={t('insights.compare.none')} row={30}>
          {({ data, n }) => (data.shape === 'keyness' ? <Sides data={data} query={query} n={n} /> : null)}
        </Finding>
      ) : (
        <p className={classes.none}>{t('insights.compare.ask')}</p>
      )}
    </>
  );
}

type Keyness = Extract<MeasureData, { shape: 'keyness' }>;

function Sides({ data, query, n }: { readonly data: Keyness; readonly query: string; readonly n: number }) {
  const t = useText();
  return (
    <div className={classes.halves} data-tables>
      <Side
        title={t('insights.more-here', { n })}
        rows={data.rows.filter((row) => row.logRatio > 0)}
        here={query}
        there={data.against}
      />
      <Side
        title={t('insights.more-there', { n: data.nAgainst })}
        rows={data.rows.filter((row) => row.logRatio <= 0)}
        here={query}
        there={data.against}
      />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly rows: readonly KeynessRow[];
  readonly here: string;
  readonly there: string;
}

function Side({ title, rows, here, there }: SideProps) {
  const t = useText();
  const door = (row: KeynessRow, side: string, count: number) => (
    <Door
      query={addClause(side, lastClause(row.query))}
      label={t('insights.open', { what: row.term, count: t('count.mentions', { count }) })}
    >
      {t.format.number(count)}
    </Door>
  );
  return (
    <table className={tables.table} aria-label={title}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th>{t('table.term')}</th>
          <th data-numeric>{t('table.here')}</th>
          <th data-numeric>{t('table.there')}</th>
          <th data-numeric>
            <Explained words={t('insights.log-ratio.help')}>{t('table.log-ratio')}</Explained>
          </th>
          <th data-numeric>
            <Explained words={t('insights.log-likelihood.help')}>{t('table.log-likelihood')}</Explained>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind} ${row.term}`}>
            <th scope="row" dir="auto" title={row.term}>
              {row.term}
            </th>
            <td data-numeric title={t.format.percent(row.shareHere)}>
              {row.here === 0 ? '0' : door(row, here, row.here)}
            </td>
            <td data-numeric title={t.format.percent(row.shareThere)}>
              {row.there === 0 ? '0' : door(row, there, row.there)}
            </td>
            <td data-numeric>{writeTenth(row.logRatio, t)}</td>
            <td data-numeric>{t.format.number(Math.round(row.logLikelihood))}</td>
          </tr>
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={5}>{t('insights.side.none')}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** Always with its sign and one decimal, so that the column reads down. */
function writeTenth(value: number, t: Translator): string {
  return `${value > 0 ? '+' : ''}${t.format.decimals(value, 1)}`;
}
