// How what is said and the numbers go together by the days between them: bars with their intervals, or the same as a table.
import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { BusinessData, BusinessLag, Talk } from '../../../../contract/business.ts';
import { lagsOf, sayLags, writeRho } from '../../../../present/business.ts';
import { drawLags } from '../../../../present/charts/lags.ts';
import type { ChartLook } from '../../../../present/charts/look.ts';
import { StillChart } from '../../../charts/still-chart.tsx';
import { useText } from '../../../text.tsx';
import own from './business.module.css';
import { Explained } from './explained.tsx';
import classes from './figure-table.module.css';
import { LAGS_HEIGHT, LagsMenu } from './lags-menu.tsx';

const TALKS: readonly Talk[] = ['mentions', 'negative'];

export function Lags({ data }: { readonly data: BusinessData }) {
  const t = useText();
  const [talk, setTalk] = useState<Talk>('mentions');
  const [table, setTable] = useState(false);
  const lags = useMemo(() => lagsOf(data, talk), [data, talk]);
  const draw = useCallback((look: ChartLook) => drawLags(lags, look), [lags]);
  const says = lags.length === 0 ? t('business.lags.few') : sayLags(lags, t);
  return (
    <section className={own.more} aria-label={t('business.lags')}>
      <div className={own.head}>
        <h3>
          <Explained words={t('business.lags.help')}>{t('business.lags')}</Explained>
        </h3>
        <div className={own.buttons}>
          <SegmentedControl
            size="xs"
            aria-label={t('business.talk')}
            data={TALKS.map((value) => ({ value, label: t(`business.${value}`) }))}
            value={talk}
            onChange={(value) => setTalk(TALKS.find((each) => each === value) ?? 'mentions')}
          />
          <Tooltip label={table ? t('figure.picture') : t('figure.table')}>
            <ActionIcon aria-label={t('business.lags.table')} aria-pressed={table} onClick={() => setTable(!table)}>
              {table ? <IconChartBar size={16} /> : <IconTable size={16} />}
            </ActionIcon>
          </Tooltip>
          {lags.length === 0 ? null : <LagsMenu data={data} talk={talk} says={says} />}
        </div>
      </div>
      <p>{says}</p>
      {lags.length === 0 ? null : table ? (
        <LagTable lags={lags} label={says} />
      ) : (
        <StillChart draw={draw} height={LAGS_HEIGHT} description={says} />
      )}
    </section>
  );
}

function LagTable({ lags, label }: { readonly lags: readonly BusinessLag[]; readonly label: string }) {
  const t = useText();
  return (
    <table className={classes.table} aria-label={label} data-wide>
      <thead>
        <tr>
          <th>{t('business.lag')}</th>
          <th data-numeric>{t('business.rho')}</th>
          <th data-numeric>{t('business.interval-95')}</th>
          <th data-numeric>{t('business.pairs')}</th>
        </tr>
      </thead>
      <tbody>
        {lags.map(({ lag, rho, low, high, n }) => (
          <tr key={lag}>
            <th scope="row">{t.format.number(lag)}</th>
            <td data-numeric>{writeRho(rho, t)}</td>
            <td data-numeric>
              {writeRho(low, t)} – {writeRho(high, t)}
            </td>
            <td data-numeric>{t.format.number(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
