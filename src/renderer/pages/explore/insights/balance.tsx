// Balance: how many are negative, neutral and positive, and by how much the one side exceeds the other.
import type { MeasureData } from '../../../../contract/measures.ts';
import { useText } from '../../../text.tsx';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { ShareRows } from './share-rows.tsx';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const SIDES = ['negative', 'neutral', 'positive'] as const;

export function Balance({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'sentiment-balance', query });
  return (
    <Finding asked={asked} name={t('insights.balance')} none={t('balance.none')}>
      {({ data }, sentence) => (data.shape === 'balance' ? <Sides data={data} label={sentence} /> : null)}
    </Finding>
  );
}

function Sides({ data, label }: { readonly data: Extract<MeasureData, { shape: 'balance' }>; readonly label: string }) {
  const t = useText();
  const points = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const write = (value: number) => points.format(100 * value).replace('-', '−');
  const { value, low, high } = data.difference;
  const rows = data.rows.flatMap((row) => {
    const side = SIDES.find((name) => name === row.label);
    return side ? [{ ...row, key: side, label: t(`sentiment.${side}`), side }] : [];
  });
  return (
    <>
      <ShareRows rows={rows} label={label} />
      <p className={classes.none}>
        {low === high
          ? t('balance.points-decided', { value: write(value) })
          : t('balance.points', { value: write(value), low: write(low), high: write(high) })}
      </p>
    </>
  );
}
