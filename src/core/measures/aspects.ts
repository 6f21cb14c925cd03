// What is praised and what is criticised: the things opinions are about.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { AspectRow } from '../../contract/measures.ts';
import type { Measure } from './measure.ts';

const mostThings = 1000;

export const aspects: Measure = {
  id: 'aspects',
  label: 'Praised and criticised',
  definition:
    'Products, parts and issues by the matching mentions that praise and that criticise each; a mention may do both, and of several things.',
  shape: 'aspects',
  compute: (found, limit) => {
    const rows = new Map<string, AspectRow>();
    const counted = found.terms(['praised', 'criticised'], mostThings);
    const telling = counted.filter(({ key }) => !found.isEcho(key));
    for (const { kind, key, shown, count } of telling) {
      const known = rows.get(key) ?? {
        aspect: shown,
        praised: 0,
        criticised: 0,
        praisedQuery: addClause(found.query, fieldClause('praised', key)),
        criticisedQuery: addClause(found.query, fieldClause('criticised', key)),
      };
      rows.set(key, { ...known, [kind]: count });
    }
    const order = [...rows.values()].sort((a, b) => b.praised + b.criticised - a.praised - a.criticised);
    return {
      n: found.total,
      excluded: telling.length < counted.length ? ['words searched for and the brand’s own name'] : [],
      labels: true,
      data: { shape: 'aspects', rows: choose(order, limit) },
    };
  },
};

/** The most spoken of; the most praised and the most criticised are told by name, so they are never cut off. */
function choose(order: readonly AspectRow[], limit: number): AspectRow[] {
  const most = (by: 'praised' | 'criticised') => order.toSorted((a, b) => b[by] - a[by]).slice(0, 1);
  const first = [...new Set([...most('praised'), ...most('criticised'), ...order])].slice(0, limit);
  return order.filter((row) => first.includes(row));
}
