// Keyness: which terms one search uses more than another, how sure that is and how large the difference.
import { addClause } from '../../contract/clauses.ts';
import type { KeynessRow } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import { clauseOf, countHolding, dropTwins } from './count-by-search.ts';
import { logLikelihood, logRatio, significant } from './log-likelihood.ts';
import type { Found, Measure } from './measure.ts';

const kinds: readonly TermKind[] = ['word', 'hashtag', 'emoji'];
const mostTerms = 20_000;
/** A term in fewer mentions than this on both sides together may be chance. */
const leastMentions = 4;

export const keyness: Measure = {
  id: 'keyness',
  label: 'Keyness',
  definition:
    'Terms that matching mentions use more, or less, than those of the other search (all else, where none is named): mentions that hold each, log-likelihood as how sure it is (p < 0.05 and better only), log ratio as how large.',
  shape: 'keyness',
  needs: ['against'],
  compute: (found, limit, { against }) => {
    if (!against) return { n: found.total, excluded: [], labels: true, data: emptyData };
    const totals = { here: found.total, there: against.total };
    const likely = bothSides(dropTwins(compareTerms(found, against, totals)), limit);
    const rows = likely.flatMap(({ term, kind }) => {
      const clause = clauseOf(kind, term);
      const counts = { here: countHolding(found, clause), there: countHolding(against, clause) };
      return judge({ term, kind, ...counts }, found, against, totals) ?? [];
    });
    return {
      n: totals.here,
      excluded: ['stop words', 'numbers', 'words searched for', `terms in fewer than ${leastMentions} mentions`],
      labels: true,
      data: { shape: 'keyness', against: against.query, nAgainst: totals.there, rows: bothSides(rows, limit) },
    };
  },
};

const emptyData = { shape: 'keyness', against: '', nAgainst: 0, rows: [] } as const;

interface Counts {
  readonly term: string;
  readonly kind: TermKind;
  readonly here: number;
  readonly there: number;
}

interface Totals {
  readonly here: number;
  readonly there: number;
}

function compareTerms(found: Found, against: Found, totals: Totals): KeynessRow[] {
  const counts = new Map<string, Counts>();
  for (const [side, each] of [
    ['here', found],
    ['there', against],
  ] as const) {
    for (const { kind, key, shown, count } of each.terms(kinds, mostTerms)) {
      if (found.isEcho(key) || against.isEcho(key)) continue;
      const name = `${kind} ${key}`;
      const known = counts.get(name) ?? { kind, term: shown, here: 0, there: 0 };
      counts.set(name, { ...known, [side]: count });
    }
  }
  return [...counts.values()].flatMap((each) => judge(each, found, against, totals) ?? []);
}

/** The row, or null where the difference may be chance. */
function judge({ term, kind, here, there }: Counts, found: Found, against: Found, totals: Totals): KeynessRow | null {
  if (here + there < leastMentions) return null;
  const sure = logLikelihood(here, totals.here, there, totals.there);
  if (sure < significant.p05) return null;
  const ratio = logRatio(here, totals.here, there, totals.there);
  return {
    term,
    kind,
    here,
    there,
    shareHere: totals.here === 0 ? 0 : here / totals.here,
    shareThere: totals.there === 0 ? 0 : there / totals.there,
    logLikelihood: sure,
    logRatio: ratio,
    query: addClause(ratio > 0 ? found.query : against.query, clauseOf(kind, term)),
  };
}

/** Half of the rows for each side, surest first; what one side does not fill is the other's. */
function bothSides(rows: readonly KeynessRow[], limit: number): KeynessRow[] {
  const sure = rows.toSorted((a, b) => b.logLikelihood - a.logLikelihood || a.term.localeCompare(b.term));
  const more = sure.filter((row) => row.logRatio > 0);
  const less = sure.filter((row) => row.logRatio <= 0);
  const half = Math.ceil(limit / 2);
  const fromMore = more.slice(0, Math.max(half, limit - less.length));
  return [...fromMore, ...less.slice(0, limit - fromMore.length)];
}
