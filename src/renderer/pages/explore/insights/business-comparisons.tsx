// Two sorts of days compared within their weekday: their means, and how sure the difference is.
import type { BusinessComparison, BusinessData } from '../../../../contract/business.ts';
import { sayDifference, writeFigure } from '../../../../present/business.ts';
import { useText } from '../../../text.tsx';
import own from './business.module.css';
import { Explained } from './explained.tsx';
import classes from './figure-table.module.css';

export function Comparisons({ data }: { readonly data: BusinessData }) {
  const t = useText();
  const isActivity = data.series.kind === 'activity';
  const mean = (side: BusinessComparison['marked']) =>
    t('business.mean', { mean: writeFigure(side.mean, t), n: side.n });
  return (
    <section className={own.more}>
      <table className={classes.table} aria-label={t('business.compared')} data-wide data-whole>
        <caption>{t('business.compared')}</caption>
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
