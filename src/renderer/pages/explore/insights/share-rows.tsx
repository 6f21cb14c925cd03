// Parts of a whole in a few rows: a bar, the number as a door to its mentions, its share with its interval.
import type { Proportion } from '../../../../contract/measures.ts';
import { useText } from '../../../text.tsx';
import { Door } from './door.tsx';
import classes from './share-rows.module.css';

export interface PartRow {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** What it is a part of, where the rows do not share one whole. */
  readonly of?: number;
  readonly share: Proportion;
  readonly query: string;
  readonly side?: 'negative' | 'neutral' | 'positive';
}

interface Props {
  readonly rows: readonly PartRow[];
  readonly label: string;
}

export function ShareRows({ rows, label }: Props) {
  const t = useText();
  const { percent, percentRange, number } = t.format;
  return (
    <table className={classes.shares} aria-label={label}>
      <tbody>
        {rows.map(({ key, label: name, count, of, share, query, side }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={classes.track} aria-hidden="true">
              <i data-side={side} style={{ width: `${100 * share.value}%` }} />
            </td>
            <td data-numeric>
              {count === 0 ? (
                '0'
              ) : (
                <Door query={query} label={t('insights.open', { what: name, count: t('count.mentions', { count }) })}>
                  {number(count)}
                </Door>
              )}
              {of === undefined ? null : <span> {t('answers.of', { n: of })}</span>}
            </td>
            <td data-numeric>
              {of === 0
                ? null
                : share.low === share.high
                  ? percent(share.value)
                  : t('insights.share', { share: percent(share.value), range: percentRange(share.low, share.high) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
