// A trend the size of a word, for the rows of a list.
import { SPARK, sparkBars } from '../../present/charts/spark.ts';
import { useText } from '../text.tsx';

export function Spark({ trend }: { readonly trend: readonly number[] }) {
  const t = useText();
  const label = t('spark.label', { counts: trend.map((count) => t.format.number(count)).join(', ') });
  return (
    <svg width={SPARK.width} height={SPARK.height} role="img" aria-label={label}>
      {sparkBars(trend).map((bar) => (
        <rect key={bar.x} {...bar} fill="var(--accent)" />
      ))}
    </svg>
  );
}
