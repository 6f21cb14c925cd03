// Quotes: mentions to read, as evidence.
import type { Measure } from './measure.ts';

export const quotes: Measure = {
  id: 'quotes',
  label: 'Quotes',
  definition:
    'Matching mentions of 40 to 400 characters with the strongest words, taken from each source in turn; copies and our own are left out.',
  shape: 'quotes',
  compute: (found, limit) => {
    const mentions = found.quotes(limit);
    return { n: found.total, excluded: [], labels: true, data: { shape: 'quotes', mentions } };
  },
};
