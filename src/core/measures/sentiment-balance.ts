// More praise or more blame: the three shares, and by how much the positive one exceeds the negative one.
import type { BalanceRow, Proportion } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import { differenceOf } from './difference.ts';
import type { Found, Measure } from './measure.ts';
import { narrow } from './narrow.ts';
import { sayFew } from './say-few.ts';
import { wilson } from './wilson.ts';

const labels = [
  { label: 'negative', value: -1 },
  { label: 'neutral', value: 0 },
  { label: 'positive', value: 1 },
] as const;

export const sentimentBalance: Measure = {
  id: 'sentiment-balance',
  label: 'Sentiment balance',
  definition:
    'The shares of negative, neutral and positive mentions, each with its 95% interval, and the positive share less the negative one with the interval of that difference (Bonett and Price). The balance alone would hide how many say neither: it belongs beside its three shares. A person’s label outranks the model’s.',
  shape: 'balance',
  compute: (found) => {
    const counts = { [-1]: 0, 0: 0, 1: 0 };
    for (const { sentiment, count } of found.sentimentByLanguage())
      if (sentiment === -1 || sentiment === 0 || sentiment === 1) counts[sentiment] += count;
    const n = counts[-1] + counts[0] + counts[1];
    const waiting = found.total - n;
    const rows = labels.map(
      ({ label, value }): BalanceRow => ({
        label,
        count: counts[value],
        share: estimate(found, wilson(counts[value], n)),
        query: narrow(found.query, `sentiment:${label}`),
      }),
    );
    return {
      n,
      excluded: [...(waiting > 0 ? [`${writeCount(waiting)} without a label`] : []), ...sayFew(n, 'mentions')],
      labels: true,
      data: { shape: 'balance', rows, difference: estimate(found, differenceOf(counts[1], counts[-1], n)) },
    };
  },
};

/** Where the search itself asks for a sentiment its shares are what was asked for: there is nothing to be unsure of. */
function estimate({ asksForSentiment }: Found, share: Proportion): Proportion {
  return asksForSentiment ? { value: share.value, low: share.value, high: share.value } : share;
}
