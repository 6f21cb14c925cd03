// The sentiment of what was found as one bar, its three parts as doors, each with its share and how sure that is.
import { memo } from 'react';
import type { BalanceRow, MeasureResult } from '../../../contract/measures.ts';
import { sayMargin } from '../../../present/say-margin.ts';
import { saySentence } from '../../../present/sentences.ts';
import { FigureMenu } from '../../charts/figure-menu.tsx';
import { useText } from '../../text.tsx';
import classes from './overview.module.css';

const SIDES = ['negative', 'neutral', 'positive'] as const;
/** Below this many a share would be chance: counts are told. */
const ENOUGH = 30;

interface Props {
  readonly result: MeasureResult | undefined;
  readonly onOpen: (query: string) => void;
}

export const SentimentBar = memo(function SentimentBar({ result, onOpen }: Props) {
  const t = useText();
  if (result?.data.shape !== 'balance' || result.n === 0) return null;
  const { n } = result;
  const rows = result.data.rows;
  return (
    <div className={classes.sentiment} title={t.say(result.definition)}>
      <div className={classes.parts} aria-hidden="true">
        {rows.map(({ label, share }) => (
          <i key={label} data-side={label} style={{ width: `${100 * share.value}%` }} />
        ))}
      </div>
      <div className={classes.take}>
        <FigureMenu result={result} name={t('insights.balance')} sentence={saySentence(result, t)} />
      </div>
      <ul aria-label={t('field.sentiment')}>
        {SIDES.map((side) => {
          const row = rows.find(({ label }) => label === side);
          return row ? (
            <li key={side} data-side={side}>
              <Part row={row} n={n} onOpen={onOpen} />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
});

function Part({ row, n, onOpen }: { readonly row: BalanceRow; readonly n: number; readonly onOpen: Props['onOpen'] }) {
  const t = useText();
  const { share, count, label, query } = row;
  const name = t(`sentiment.${label}`);
  const said = sayMargin(share, t);
  const words =
    n < ENOUGH
      ? t('sentiment-bar.count', { count, side: name })
      : said.margin === null
        ? t('sentiment-bar.decided', { share: said.share, side: name })
        : t('sentiment-bar.share', { share: said.share, margin: said.margin, side: name });
  const mentions = t('count.mentions', { count });
  return (
    <button
      type="button"
      className={classes.part}
      title={
        said.margin === null
          ? t('sentiment-bar.help-decided', { count: mentions })
          : t('sentiment-bar.help', { count: mentions, range: t.format.percentRange(share.low, share.high) })
      }
      disabled={count === 0}
      onClick={() => onOpen(query)}
    >
      {words}
    </button>
  );
}
