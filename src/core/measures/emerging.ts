// Emerging terms: said more of late than their own past would lead one to expect.
import { addClause } from '../../contract/clauses.ts';
import type { EmergingRow } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import { clauseOf, createNamer, type NamedTerm } from './count-by-search.ts';
import { logLikelihood, significant } from './log-likelihood.ts';
import type { Found, FoundDocument, Measure } from './measure.ts';
import { readDocuments } from './read-documents.ts';
import { partOf, parts, type Span } from './spread.ts';
import { readUndated } from './undated.ts';

const kinds: readonly TermKind[] = ['word', 'hashtag', 'emoji', 'person', 'organisation', 'place', 'product'];
const week = 7 * 86_400_000;
/** Lately is the last week, or the last quarter of what is there where that is less than four weeks. */
const quarter = 4;
const leastRecent = 3;
const leastTimes = 1.5;

export const emerging: Measure = {
  id: 'emerging',
  label: 'Emerging terms',
  definition:
    'Terms that matching mentions hold more of late (the last week, or the last quarter of a shorter span) than their own share of earlier mentions would lead one to expect: at least half as much again, p < 0.01 by log-likelihood.',
  shape: 'emerging',
  compute: (found, limit) => {
    const { documents, query, clauses, excluded } = readDocuments(found);
    const span = spanOf(documents);
    const since = Math.floor(Math.max(span.to - week, span.to - (span.to - span.from) / quarter) / 1000) * 1000;
    const lately = `since:${new Date(since).toISOString().slice(0, 19)}Z`;
    const recent = documents.filter((document) => document.at >= since).length;
    const totals = { recent, past: documents.length - recent };
    const rising = findRising(found, documents, span, since, totals).slice(0, limit);
    const holding = rising.map(({ kind, shown }) => clauseOf(kind, shown));
    const whole = clauses.reduce((each, clause) => each.within(clause), found);
    const [all, late] = [whole.counts(holding), whole.within(lately).counts(holding)];
    const rows = rising.flatMap(({ kind, shown, first, trend }, index): EmergingRow[] => {
      const now = late[index] ?? 0;
      const rise = judge(now, (all[index] ?? 0) - now, totals);
      const opens = addClause(addClause(query, lately), holding[index] ?? '');
      return rise ? [{ term: shown, kind, recent: now, ...rise, first, trend, query: opens }] : [];
    });
    return {
      n: documents.length,
      excluded: [...excluded, 'stop words', `terms in fewer than ${leastRecent} mentions of late`],
      labels: true,
      undated: readUndated(found),
      data: { shape: 'emerging', since, rows },
    };
  },
};

interface Totals {
  readonly recent: number;
  readonly past: number;
}

interface Rise {
  readonly expected: number;
  readonly logLikelihood: number;
}

interface Count {
  recent: number;
  past: number;
  first: number;
  readonly trend: number[];
}

/** Surest first. */
function findRising(
  found: Found,
  documents: readonly FoundDocument[],
  span: Span,
  since: number,
  totals: Totals,
): (NamedTerm & Rise & Count)[] {
  const nameTerm = createNamer(found, kinds);
  const counts = new Map<string, { id: number; count: Count }>();
  for (const { at, terms } of documents) {
    const here = new Map<string, number>();
    for (const id of terms) {
      const term = nameTerm(id);
      if (term) here.set(term.name, id);
    }
    for (const [name, id] of here) {
      const known = counts.get(name) ?? {
        id,
        count: { recent: 0, past: 0, first: at, trend: new Array(parts).fill(0) },
      };
      counts.set(name, known);
      tally(known.count, at, span, since);
    }
  }
  return [...counts.values()]
    .flatMap(({ id, count }) => {
      const term = nameTerm(id);
      const rise = judge(count.recent, count.past, totals);
      return term && rise ? [{ ...term, ...rise, ...count }] : [];
    })
    .sort((a, b) => b.logLikelihood - a.logLikelihood || (a.name < b.name ? -1 : 1));
}

function tally(count: Count, at: number, span: Span, since: number): void {
  if (at >= since) count.recent += 1;
  else count.past += 1;
  count.first = Math.min(count.first, at);
  const part = partOf(at, span);
  count.trend[part] = (count.trend[part] ?? 0) + 1;
}

/** Null where it may be chance. */
function judge(recent: number, past: number, totals: Totals): Rise | null {
  if (recent < leastRecent) return null;
  const expected = totals.past === 0 ? 0 : (past / totals.past) * totals.recent;
  const sure = logLikelihood(recent, totals.recent, past, totals.past);
  return recent < leastTimes * expected || sure < significant.p01 ? null : { expected, logLikelihood: sure };
}

function spanOf(documents: readonly FoundDocument[]): Span {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { at } of documents) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return documents.length === 0 ? { from: 0, to: 0 } : { from, to };
}
