// The dates people ask boards for, as clauses that move along with the calendar. Pure.
import { addClause } from '../../../contract/clauses.ts';
import { PERIODS } from '../../../present/name-dates.ts';
import { dropClause, fieldOf, listChips } from '../../search/clauses.ts';

export type Period = (typeof PERIODS)[number];

export function periodClause(period: Period): string {
  return `date:${period}`;
}

/** The period a search asks for; `own` where it asks for dates in words of its own, null where for none. */
export function periodOf(query: string): Period | 'own' | null {
  const [clause, ...others] = listDates(query);
  if (clause === undefined) return null;
  const period = PERIODS.find((candidate) => periodClause(candidate) === clause);
  return period !== undefined && others.length === 0 ? period : 'own';
}

/** The same search within another period; within any without one. */
export function setPeriod(query: string, period: Period | null): string {
  const rest = listDates(query).reduce(dropClause, query);
  return period === null ? rest : addClause(rest, periodClause(period));
}

function listDates(query: string): readonly string[] {
  return listChips(query).flatMap(({ clause, not }) =>
    !not && ['date', 'since', 'until'].includes(fieldOf(clause) ?? '') ? [clause] : [],
  );
}
