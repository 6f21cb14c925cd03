// The dates a query keeps to, as a choice people make: one of the usual periods, or days from a calendar. Pure.
import { addClause } from '../../../contract/clauses.ts';
import { readClauses } from '../../search/clauses.ts';

/** As the query language calls them, in the order they are offered. */
export const PERIODS = [
  'today',
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'this-month',
  'last-month',
  'last-year',
] as const;
export type Period = (typeof PERIODS)[number];

/** `days`: first and last, both ISO dates. `other`: dates written in a way that no menu has a name for. */
export type Dates =
  | { readonly kind: 'all' }
  | { readonly kind: 'usual'; readonly period: Period }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'other'; readonly clauses: string };

const DATES = /^(?:since|until|date):/i;
const DAYS = /^date:(\d{4}-\d{2}-\d{2})(?:(?:\/|\.\.)(\d{4}-\d{2}-\d{2}))?$/;

export function readDates(query: string): Dates {
  const clauses = readClauses(query).filter(isDate);
  const [only] = clauses;
  if (!only) return { kind: 'all' };
  const text = clauses.map((clause) => clause.text).join(' ');
  if (clauses.length > 1) return readBounds(clauses.map((clause) => clause.text)) ?? { kind: 'other', clauses: text };
  const period = PERIODS.find((each) => text === `date:${each}`);
  if (period) return { kind: 'usual', period };
  const [, from, to = from] = DAYS.exec(text) ?? [];
  return from && to ? { kind: 'days', from, to } : { kind: 'other', clauses: text };
}

/** `since:` a day and `until:` a day, in either order: both days count, as in `date:`. */
function readBounds(clauses: readonly string[]): Dates | null {
  const dayOf = (field: string) => {
    const found = clauses.filter((clause) => new RegExp(`^${field}:\\d{4}-\\d{2}-\\d{2}$`, 'i').test(clause));
    return found.length === 1 ? found[0]?.slice(field.length + 1) : undefined;
  };
  const [from, to] = [dayOf('since'), dayOf('until')];
  return clauses.length === 2 && from && to && from <= to ? { kind: 'days', from, to } : null;
}

/** Puts a period in the place of the dates that are there; null asks for all time. */
export function setPeriod(query: string, period: Period | null): string {
  const rest = readClauses(query)
    .filter((clause) => !isDate(clause))
    .map(({ text }) => text)
    .join(' ');
  return period === null ? rest : addClause(rest, `date:${period}`);
}

function isDate({ not, options }: ReturnType<typeof readClauses>[number]): boolean {
  return !not && options.every((option) => DATES.test(option));
}
