// Compare: two searches, or one search in two periods: how much, and in what they differ, each with how sure that is.
import { type FieldName, fieldClause } from '../../contract/clauses.ts';
import type { ComparedRow, ComparedShare, ComparedSide, Proportion, Verdict } from '../../contract/measures.ts';
import { readCoverage } from './coverage.ts';
import { bothSides, findKeyTerms } from './keyness.ts';
import { type Found, inSteps } from './measure.ts';
import { narrow } from './narrow.ts';
import { newcombe, phi } from './newcombe.ts';
import { enough, sayFew } from './say-few.ts';
import { wilson } from './wilson.ts';

const dayLength = 86_400_000;
const mostGroups = 1000;
/** Rows of languages and of sources, and terms, are as many as asked for, and no more than this. */
const mostRows = 12;

export const compare = inSteps({
  id: 'compare',
  label: 'Compare',
  definition:
    'Two searches, or one in two periods: mentions by the day, the share of all that the project holds of that time, and the shares of sentiment (of those analysed), intent, language and source on each side; each difference with its 95% interval (Newcombe 1998, method 10). A difference is clear where its interval leaves out 0; of many rows one in twenty would look clear by chance. Mentions that both sides hold make the intervals wider than they need be. Terms by keyness.',
  shape: 'compare',
  needs: ['against'],
  *steps(found, limit, { against }) {
    const there = against ?? found.search('');
    const sides = { here: describe(found, there), there: describe(there, found) };
    const overlap = found.search(bothOf(found.query, there.query));
    const most = Math.min(limit, mostRows);
    yield;
    const rows = [compareWithAll(found, there, overlap.total), ...compareSentiment(found, there)];
    yield;
    for (const [by, size] of [
      ['intent', mostGroups],
      ['language', most],
      ['source', most],
    ] as const) {
      rows.push(...compareGroups(by, found, there, size));
      yield;
    }
    const terms = yield* findKeyTerms(found, there, (likely) => bothSides(likely, most));
    return {
      n: sides.here.n,
      excluded: [...sayFew(sides.here.n, 'mentions here'), ...sayFew(sides.there.n, 'mentions there')],
      labels: true,
      data: {
        shape: 'compare',
        ...sides,
        rate: compareRates(sides.here, sides.there),
        overlap: { count: overlap.total, query: overlap.query },
        rows: dropEmpty(rows),
        terms,
      },
    };
  },
});

/** A row that counts nothing on either side tells nothing. */
function dropEmpty(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows.filter(({ part, here, there }) => part === 'all' || here.count + there.count > 0);
}

/** Days by its dates; on a side that it leaves open, the first or last mention of both. */
function describe(found: Found, other: Found): ComparedSide {
  const { query, total: n, period } = found;
  const spans = [found.span, other.span].flatMap((span) => span ?? []);
  const from = period.from ?? Math.min(...spans.map((span) => span.from));
  const before = period.before ?? Math.max(...spans.map((span) => span.to)) + 1;
  const days = spans.length === 0 ? 0 : Math.max(1, Math.ceil((before - from) / dayLength - 1e-9));
  return { query, n, days, perDay: days === 0 ? 0 : n / days, coverage: readCoverage(found) };
}

/**
 * Mentions a day here by those there. Given how many there are on both sides, those here are a part of them, and the
 * interval of that part is the interval of the rate: as if each mention came by itself.
 */
function compareRates(here: ComparedSide, there: ComparedSide): Proportion | null {
  if (there.n === 0 || there.days === 0 || here.days === 0) return null;
  const part = wilson(here.n, here.n + there.n);
  const odds = (share: number) => ((share / (1 - share)) * there.days) / here.days;
  return { value: odds(part.value), low: odds(part.low), high: odds(part.high) };
}

/** Of the mentions of that time, whatever they say: of one whole where both keep to the same dates. */
function compareWithAll(found: Found, there: Found, both: number): ComparedRow {
  const share = ({ total, period, query, search }: Found) => toShare(total, search(period.query).total, query);
  const [here, other] = [share(found), share(there)];
  const alike = found.period.query === there.period.query ? phi(here.count, other.count, both, here.of) : 0;
  return judge({ part: 'all', label: '', here, there: other, difference: newcombe(here, other, alike) });
}

function compareSentiment(found: Found, there: Found): ComparedRow[] {
  const [here, other] = [found, there].map(countSentiment);
  return ([-1, 0, 1] as const).map((value) => {
    const label = { [-1]: 'negative', 0: 'neutral', 1: 'positive' }[value];
    const share = (side: Found, counts: ReadonlyMap<number, number> | undefined) => {
      const all = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
      return toShare(counts?.get(value) ?? 0, all, narrow(side.query, fieldClause('sentiment', label)));
    };
    return compareShares('sentiment', label, share(found, here), share(there, other));
  });
}

function countSentiment(found: Found): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sentiment, count } of found.sentimentByLanguage())
    if (sentiment !== null) counts.set(sentiment, (counts.get(sentiment) ?? 0) + count);
  return counts;
}

const fields = { intent: 'intent', language: 'lang', source: 'source' } as const satisfies Record<string, FieldName>;

/** The largest groups of both sides together. */
function compareGroups(part: keyof typeof fields, found: Found, there: Found, most: number): ComparedRow[] {
  const rows = new Map<string, { label: string; here: number; there: number }>();
  for (const [side, each] of [
    ['here', found],
    ['there', there],
  ] as const) {
    for (const { value, label, count } of each.groups(part, mostGroups))
      rows.set(value, { ...(rows.get(value) ?? { label, here: 0, there: 0 }), [side]: count });
  }
  return [...rows]
    .sort(([, a], [, b]) => b.here + b.there - a.here - a.there || (a.label < b.label ? -1 : 1))
    .slice(0, most)
    .map(([value, row]) => {
      const share = (side: Found, count: number) =>
        toShare(count, side.total, narrow(side.query, fieldClause(fields[part], value)));
      return compareShares(part, row.label, share(found, row.here), share(there, row.there));
    });
}

function toShare(count: number, of: number, query: string): ComparedShare {
  return { count, of, share: wilson(count, of), query };
}

function compareShares(
  part: ComparedRow['part'],
  label: string,
  here: ComparedShare,
  there: ComparedShare,
): ComparedRow {
  return judge({ part, label, here, there, difference: newcombe(here, there) });
}

function judge(row: Omit<ComparedRow, 'verdict'>): ComparedRow {
  const { low, high } = row.difference;
  const verdict: Verdict =
    Math.min(row.here.of, row.there.of) < enough ? 'few' : low > 0 ? 'more' : high < 0 ? 'less' : 'unclear';
  return { ...row, verdict };
}

/** What both searches find. */
function bothOf(one: string, other: string): string {
  if (one.trim() === '' || other.trim() === '' || one === other) return one.trim() === '' ? other : one;
  return `(${one}) (${other})`;
}
