// Two sorts of days compared within their weekday: their means, and how sure the difference is.
import type { BusinessComparison, BusinessData } from '../../../../contract/business.ts';
import { nameSeries, sayDifference, toComparisonsTable, writeFigure } from '../../../../present/business.ts';
import { CopyMenu } from '../../../charts/copy-menu.tsx';
import { useText } from '../../../text.tsx';
import own from './business.module.css';
import { Explained } from './explained.tsx';
import classes from './figure-table.module.css';

interface Props {
  readonly data: BusinessData;
  /** The finding in words. */
  readonly sentence: string;
}

export function Comparisons({ data, sentence }: Props) {
  const t = useText();
  const name = t('business.compared');
  const isActivity = data.series.kind === 'activity';
  const mean = (side: BusinessComparison['marked']) =>
    t('business.mean', { mean: writeFigure(side.mean, t), n: side.n });
  return (
    <section className={own.more}>
      <div className={own.head}>
        <h3>{name}</h3>
        <CopyMenu
          name={name}
          take={() => ({
            name,
            sentence,
            basis: [nameSeries(data.series)],
            table: toComparisonsTable(data, t),
            draw: null,
          })}
        />
      </div>
      <table className={classes.table} aria-label={name} data-wide data-whole>
        <thead>
          <tr>
            <th>{t('business.talk')}</th>
            <th data-numeric>
              {isActivity ? (
                t('business.with')
              ) : (
                <Explained words={t('business.high.help')}>{t('business.high')}</Explained>
              )}
            </th>
            <th data-numeric>{isActivity ? t('business.without') : t('business.low')}</th>
            <th data-numeric>
              <Explained words={t('business.difference.help')}>{t('business.difference')}</Explained>
            </th>
          </tr>
        </thead>
        <tbody>
          {data.comparisons.map((comparison) => (
            <tr key={comparison.talk}>
              <th scope="row">{t(`business.${comparison.talk}`)}</th>
              <td data-numeric>{mean(comparison.marked)}</td>
              <td data-numeric>{mean(comparison.others)}</td>
              <td data-numeric>{sayDifference(comparison, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
