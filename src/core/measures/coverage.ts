// On how many of its days what was found may be incomplete, because collecting was broken for a source of it.
import { fieldClause } from '../../contract/clauses.ts';
import type { Coverage } from '../../contract/measures.ts';
import type { Found } from './measure.ts';
import { narrow } from './narrow.ts';

const dayLength = 86_400_000;
const mostSources = 10_000;

/** Null where nothing was found, or where the project collects nothing by itself. */
export function readCoverage(found: Found): Coverage | null {
  if (!found.collects) return null;
  const days = found.days();
  const [first, last] = [days.at(0)?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  // Of the dates that were asked for the silent days at both ends belong to it: they may be what is missing.
  const { period } = found;
  const from = period.from === null ? first : found.dayOf(period.from);
  const to = period.before === null ? last : found.dayOf(period.before - 1);
  const known = found.broken(from, to);
  // Who is among what was found has to be counted: only where it matters.
  const here = new Set(known.length === 0 ? [] : found.groups('source', mostSources).map(({ value }) => value));
  const broken = known.filter(({ id }) => here.has(`#${id}`));
  const gaps = new Map<string, number>();
  for (const source of broken) for (const day of source.days) gaps.set(day, (gaps.get(day) ?? 0) + 1);
  return {
    days: (Date.parse(to) - Date.parse(from)) / dayLength + 1,
    broken: gaps.size,
    gaps: [...gaps].map(([day, sources]) => ({ day, sources })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    sources: broken
      .map(({ id, label, days }) => ({
        label,
        broken: days.length,
        query: narrow(found.query, fieldClause('source', `#${id}`)),
      }))
      .sort((a, b) => b.broken - a.broken || (a.label < b.label ? -1 : 1)),
  };
}
