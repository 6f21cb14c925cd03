// How many, and which part of everything collected.
import type { Measure } from './measure.ts';
import { wilson } from './wilson.ts';

export const volume: Measure = {
  id: 'volume',
  label: 'Volume',
  definition: 'Mentions that match, copies included, and their share of all mentions in the project.',
  shape: 'number',
  compute: (found) => ({
    n: found.total,
    excluded: [],
    labels: false,
    data: { shape: 'number', value: found.total, share: wilson(found.total, found.all) },
  }),
};
