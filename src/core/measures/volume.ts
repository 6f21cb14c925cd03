// How many, and which part of everything collected, or of another search.
import { addClause } from '../../contract/clauses.ts';
import type { Measure } from './measure.ts';
import { wilson } from './wilson.ts';

export const volume: Measure = {
  id: 'volume',
  label: 'Volume',
  definition:
    'Mentions that match, copies included, and their share of all mentions in the project, or of the search they are a part of.',
  shape: 'number',
  compute: (found, _, { against }) => {
    // Given a search that holds all of it, the share is of that: half of what is said of us, not a tenth of everything.
    const within = against !== null && found.search(addClause(against.query, found.query)).total === found.total;
    const all = within ? against.total : found.all;
    return {
      n: found.total,
      excluded: [],
      labels: false,
      data: { shape: 'number', value: found.total, share: wilson(found.total, all) },
    };
  },
};
