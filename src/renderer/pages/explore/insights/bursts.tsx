// Bursts: when clearly more was said than usual, and for each what it was about: its words, texts, sources and authors.
import type { BurstItem, BurstRow, MeasureData, ShareRow } from '../../../../contract/measures.ts';
import { nameBurst } from '../../../../present/bursts.ts';
import { pictureHeight } from '../../../../present/charts/chart.ts';
import { useQuery } from '../../../search/address.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { Picture } from './picture.tsx';
import { Quote } from './quote.tsx';
import quotes from './said.module.css';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const BURSTS = 6;

export function Bursts({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'bursts', query, limit: BURSTS });
  return (
    <Finding asked={asked} name={t('insights.bursts')} none={t('bursts.none')} row={64}>
      {(result, sentence) =>
        result.data.shape === 'bursts' ? (
          <>
            {pictureHeight('trend', result.data) === null ? null : (
              <Picture type="trend" result={result} sentence={sentence} />
            )}
            <ul className={quotes.themes}>
              {result.data.rows.map((row) => (
                <Burst key={row.query} row={row} bucket={result.data.shape === 'bursts' ? result.data.bucket : 'day'} />
              ))}
            </ul>
          </>
        ) : null
      }
    </Finding>
  );
}

type Bucket = Extract<MeasureData, { shape: 'bursts' }>['bucket'];

function Burst({ row, bucket }: { readonly row: BurstRow; readonly bucket: Bucket }) {
  const t = useText();
  const open = useQuery() === row.query;
  const when = nameBurst(row, bucket, t);
  const count = t('count.mentions', { count: row.count });
  return (
    <li className={quotes.theme} data-open={open || undefined}>
      <h3>{when}</h3>
      <div className={quotes.figures}>
        <p>
          <Door query={row.query} label={t('insights.open', { what: when, count })}>
            {count}
          </Door>
          {t('bursts.expected', { expected: Math.round(row.expected) })}
        </p>
      </div>
      <Terms row={row} />
      <div className={quotes.said}>
        <Item item={row.repeated} says="bursts.repeated" />
        <Item item={row.engaged} says="bursts.engaged" />
      </div>
      <Shares title={t('facet.source')} rows={row.sources} />
      <Shares title={t('facet.author')} rows={row.authors} />
    </li>
  );
}

function Terms({ row }: { readonly row: BurstRow }) {
  const t = useText();
  if (row.terms.length === 0) return null;
  return (
    <ul className={classes.inline} aria-label={t('bursts.terms')}>
      {row.terms.map((term) => (
        <li key={`${term.kind} ${term.term}`} dir="auto">
          <Door
            query={term.query}
            label={t('insights.open', { what: term.term, count: t('count.mentions', { count: term.here }) })}
          >
            {term.term}
          </Door>
        </li>
      ))}
    </ul>
  );
}

function Item({
  item,
  says,
}: {
  readonly item: BurstItem | null;
  readonly says: 'bursts.repeated' | 'bursts.engaged';
}) {
  const t = useText();
  if (item === null) return null;
  return (
    <div>
      <p className={classes.small}>
        {says === 'bursts.repeated' ? (
          <Door query={item.query}>{t(says, { count: item.count })}</Door>
        ) : (
          t(says, { count: item.count })
        )}
      </p>
      <Quote mention={item.mention} lines={1}>
        {t('query.word', { text: item.text })}
      </Quote>
    </div>
  );
}

function Shares({ title, rows }: { readonly title: string; readonly rows: readonly ShareRow[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <div className={classes.small}>
      {title}:{' '}
      {rows.map((row, index) => (
        <span key={row.query}>
          {index === 0 ? '' : ', '}
          {row.label}{' '}
          <Door
            query={row.query}
            label={t('insights.open', { what: row.label, count: t('count.mentions', { count: row.count }) })}
          >
            {t.format.number(row.count)}
          </Door>
        </span>
      ))}
    </div>
  );
}
