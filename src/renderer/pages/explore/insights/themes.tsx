// Themes: what the mentions are about, each with how much, how people feel, how it went, and who says it best.
import type { ThemeRow } from '../../../../contract/measures.ts';
import { Spark } from '../../../charts/spark.tsx';
import { useQuery } from '../../../search/address.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import { Finding } from './finding.tsx';
import { Quote } from './quote.tsx';
import classes from './said.module.css';
import { Tone } from './tone.tsx';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const THEMES = 12;
/** More words make a theme no clearer. */
const WORDS = 5;
const EXAMPLES = 2;

export function Themes({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'themes', query, limit: THEMES });
  return (
    <Finding asked={asked} name={t('widget.themes')} none={t('insights.themes.none')} row={88}>
      {({ data }) =>
        data.shape === 'themes' ? (
          <ul className={classes.themes}>
            {data.rows.map((row) => (
              <Theme key={row.query} row={row} />
            ))}
          </ul>
        ) : null
      }
    </Finding>
  );
}

function Theme({ row }: { readonly row: ThemeRow }) {
  const t = useText();
  const open = useQuery() === row.query;
  const { value, low, high } = row.share;
  const title = row.words.slice(0, WORDS).join(', ');
  return (
    <li className={classes.theme} data-open={open || undefined}>
      <h3 dir="auto">{title}</h3>
      <Spark trend={row.trend} />
      <div className={classes.figures}>
        <p>
          <Door
            query={row.query}
            label={t('insights.open', { what: title, count: t('count.mentions', { count: row.count }) })}
          >
            {t('count.mentions', { count: row.count })}
          </Door>{' '}
          {t('insights.share', { share: t.format.percent(value), range: t.format.percentRange(low, high) })}
        </p>
        <Tone negative={row.negative} neutral={row.neutral} positive={row.positive} />
      </div>
      <div className={classes.said}>
        {row.examples.slice(0, EXAMPLES).map(({ mention, text }) => (
          <Quote key={mention} mention={mention} lines={1}>
            {t('query.word', { text })}
          </Quote>
        ))}
      </div>
    </li>
  );
}
