// Mentions far from the rest: their words, and in what they differ. As prominent as those who are heard.
import type { OutlierRow } from '../../contract/measures.ts';
import { shortMoment } from '../parts/moments.ts';
import { go } from '../state/route.ts';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function OutliersWidget({ result }: WidgetProps) {
  if (result.data.shape !== 'outliers') return null;
  return (
    <ol className={classes.findings}>
      {result.data.rows.map((row) => (
        <Outlier key={row.mention} row={row} query={result.query} />
      ))}
    </ol>
  );
}

function Outlier({ row, query }: { readonly row: OutlierRow; readonly query: string }) {
  const t = useText();
  return (
    <li className={classes.finding}>
      <div>
        <blockquote className={classes.says} dir="auto">
          {t('query.word', { text: row.text })}
        </blockquote>
        <p className={classes.why}>{row.causes.map((cause) => t.say(cause.says)).join('; ')}</p>
        <p className={classes.facts}>
          {row.author ?? t('export.unknown-author')} · {shortMoment(t, row.at)} ·{' '}
          <button type="button" onClick={() => go('explore', { q: query, m: String(row.mention) })}>
            {t('boards.read')}
          </button>
        </p>
      </div>
    </li>
  );
}
