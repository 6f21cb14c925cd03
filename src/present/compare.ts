// Two searches side by side, in words and as a table: what differs, by how much, and how sure that is.
import type { ComparedRow, MeasureData } from '../contract/measures.ts';
import { writeRate } from './bursts.ts';
import type { Translator } from './catalogue/translate.ts';
import { number, type Table, text } from './columns.ts';
import { nameLabel } from './label-name.ts';
import { nameLanguage } from './language-name.ts';

export type CompareData = Extract<MeasureData, { shape: 'compare' }>;

/** Without a full stop at its end. */
export function sayCompare(data: CompareData, t: Translator): string {
  const rate = sayRate(data, t);
  const shares = data.rows.filter((row) => row.part !== 'all');
  if (shares.every((row) => row.verdict === 'few')) return t('says.compare-few', { rate });
  const clear = shares
    .filter((row) => row.verdict === 'more' || row.verdict === 'less')
    .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))[0];
  if (!clear) return t('says.compare-unclear', { rate });
  return t(clear.verdict === 'more' ? 'says.compare-clear-more' : 'says.compare-clear-less', {
    rate,
    what: nameGroup(clear, t),
    here: t.format.percent(clear.here.share.value),
    there: t.format.percent(clear.there.share.value),
  });
}

/** A rate whose interval holds 1 is no difference. */
function sayRate({ here, there, rate }: CompareData, t: Translator): string {
  const perDay = { here: writeRate(here.perDay, t), there: writeRate(there.perDay, t) };
  if (rate === null) return t('says.compare-only-here', { here: perDay.here });
  if (rate.low > 1) return t('says.compare-more', { ...perDay, times: writeRate(rate.value, t) });
  // Nothing here at all is no times as many.
  if (rate.high < 1 && rate.value > 0)
    return t('says.compare-less', { ...perDay, times: writeRate(1 / rate.value, t) });
  return t('says.compare-level', perDay);
}

type Named = Pick<ComparedRow, 'part' | 'label'>;

/** `Sentiment: negative`, `Language: Spanish`. */
export function nameCompared(row: Named, t: Translator): string {
  return row.part === 'all' ? t('compare.all') : t(`compare.${row.part}`, { label: nameGroup(row, t) });
}

function nameGroup({ part, label }: Named, t: Translator): string {
  if (part === 'sentiment') return t(`sentiment.${label as 'negative' | 'neutral' | 'positive'}`);
  if (part === 'language') return nameLanguage(label, t);
  return part === 'intent' ? nameLabel('intents', label, t) : label;
}

/** The last row is what both sides hold. */
export function toCompareTable({ rows, overlap, here, there }: CompareData, t: Translator): Table {
  return {
    columns: [
      text('part', t('table.part')),
      number('here', t('table.here')),
      number('there', t('table.there')),
      number('shareHere', t('table.share-here')),
      number('shareThere', t('table.share-there')),
      number('difference', t('table.difference')),
      number('low', t('table.low')),
      number('high', t('table.high')),
      text('verdict', t('table.verdict')),
    ],
    rows: [
      ...rows.map((row) => [
        nameCompared(row, t),
        row.here.count,
        row.there.count,
        row.here.share.value,
        row.there.share.value,
        row.difference.value,
        row.difference.low,
        row.difference.high,
        t(`compare.${row.verdict}`),
      ]),
      [
        t('compare.both'),
        overlap.count,
        overlap.count,
        overlap.count / Math.max(1, here.n),
        overlap.count / Math.max(1, there.n),
        '',
        '',
        '',
        '',
      ],
    ],
  };
}
