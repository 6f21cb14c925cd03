// Keyness: which terms one search uses more than another, how sure that is and how large the difference.
import { addClause } from '../../contract/clauses.ts';
import type { KeynessRow } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import { clauseOf, dropTwins } from './count-by-search.ts';
import { logLikelihood, logRatio, significant } from './log-likelihood.ts';
import { type Found, inSteps } from './measure.ts';
import type { Steps } from './steps.ts';

const kinds: readonly TermKind[] = ['word', 'hashtag', 'emoji'];
const mostTerms = 20_000;
/** A term in fewer mentions than this on both sides together may be chance. */
const leastMentions = 4;

/** What is compared: a search, or what another leaves of it. */
export type TermSide = Pick<Found, 'query' | 'total' | 'isEcho' | 'terms' | 'counts'>;

export const keyness = inSteps({
  id: 'keyness',
  label: 'Keyness',
  definition:
    'Terms that matching mentions use more, or less, than those of the other search (all else, where none is named): mentions that hold each, log-likelihood as how sure it is (p < 0.05 and better only), log ratio as how large.',
  shape: 'keyness',
  needs: ['against'],
  *steps(found, limit, { against }) {
    if (!against) return { n: found.total, excluded: [], labels: true, data: emptyData };
    const rows = yield* findKeyTerms(found, against, (likely) => bothSides(likely, limit));
    return {
      n: found.total,
      excluded: ['stop words', 'numbers', 'words searched for', `terms in fewer than ${leastMentions} mentions`],
      labels: true,
      data: {
        shape: 'keyness',
        against: against.query,
        nAgainst: against.total,
        rows,
      },
    };
  },
});

/**
 * Terms are compared by how often they were counted in mentions, and those `choose` takes of them counted again by the
 * search that opens each: a word is also found within hashtags, handles and addresses.
 */
export function* findKeyTerms(
  here: TermSide,
  there: TermSide,
  choose: (rows: readonly KeynessRow[]) => readonly KeynessRow[],
): Steps<readonly KeynessRow[]> {
  const sides = { here, there, totals: { here: here.total, there: there.total } };
  const likely = choose(dropTwins(yield* compareTerms(sides)));
  const clauses = likely.map(({ kind, term }) => clauseOf(kind, term));
  const countsHere = here.counts(clauses);
  yield;
  const countsThere = there.counts(clauses);
  const rows = likely.flatMap(({ term, kind }, index) => {
    return judge({ term, kind, here: countsHere[index] ?? 0, there: countsThere[index] ?? 0 }, sides) ?? [];
  });
  return choose(rows);
}

/** The surest of those that are more common here. */
export function onlyHere(rows: readonly KeynessRow[], limit: number): KeynessRow[] {
  return bySureness(rows)
    .filter((row) => row.logRatio > 0)
    .slice(0, limit);
}

const emptyData = { shape: 'keyness', against: '', nAgainst: 0, rows: [] } as const;

interface Counts {
  readonly term: string;
  readonly kind: TermKind;
  readonly here: number;
  readonly there: number;
}

interface Sides {
  readonly here: TermSide;
  readonly there: TermSide;
  readonly totals: { readonly here: number; readonly there: number };
}

function* compareTerms(sides: Sides): Steps<KeynessRow[]> {
  const { here, there } = sides;
  const counts = new Map<string, Counts>();
  for (const [side, each] of [
    ['here', here],
    ['there', there],
  ] as const) {
    for (const { kind, key, shown, count } of each.terms(kinds, mostTerms)) {
      if (here.isEcho(key) || there.isEcho(key)) continue;
      const name = `${kind} ${key}`;
      const known = counts.get(name) ?? { kind, term: shown, here: 0, there: 0 };
      counts.set(name, { ...known, [side]: count });
    }
    yield;
  }
  return [...counts.values()].flatMap((each) => judge(each, sides) ?? []);
}

/** The row, or null where the difference may be chance. */
function judge({ term, kind, here, there }: Counts, sides: Sides): KeynessRow | null {
  const { totals } = sides;
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
    query: addClause(ratio > 0 ? sides.here.query : sides.there.query, clauseOf(kind, term)),
  };
}

/** Half of the rows for each side, surest first; what one side does not fill is the other's. */
export function bothSides(rows: readonly KeynessRow[], limit: number): KeynessRow[] {
  const sure = bySureness(rows);
  const more = sure.filter((row) => row.logRatio > 0);
  const less = sure.filter((row) => row.logRatio <= 0);
  const half = Math.ceil(limit / 2);
  const fromMore = more.slice(0, Math.max(half, limit - less.length));
  return [...fromMore, ...less.slice(0, limit - fromMore.length)];
}

function bySureness(rows: readonly KeynessRow[]): KeynessRow[] {
  return rows.toSorted((a, b) => b.logLikelihood - a.logLikelihood || a.term.localeCompare(b.term));
}
