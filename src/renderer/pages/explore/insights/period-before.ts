// The same search in the time just before, as long as the one it names. Pure.
import { addClause } from '../../../../contract/clauses.ts';
import { readClauses, setDates } from '../../../search/clauses.ts';
import { readDates, setPeriod } from '../period.ts';

const DAY = 86_400_000;
const PERIOD = /^date:(\d{4}-\d{2}-\d{2})(?:(?:\/|\.\.)(\d{4}-\d{2}-\d{2}))?$/;

/** Null where the search names neither a first and last day nor some days up to now. */
export function periodBefore(query: string): string | null {
  const dates = readDates(query);
  if (dates.kind === 'usual') {
    const days = /^last-(\d+)-days$/.exec(dates.period)?.[1];
    if (dates.period === 'today') return addClause(setPeriod(query, null), 'date:yesterday');
    return days ? addClause(setPeriod(query, null), `since:P${2 * Number(days)}D until:P${days}D`) : null;
  }
  const periods = readClauses(query).flatMap(({ text }) => {
    const period = PERIOD.exec(text);
    return period ? [period] : [];
  });
  const [, first = '', last = first] = periods[0] ?? [];
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (periods.length !== 1 || !(from <= to)) return null;
  return setDates(query, write(2 * from - to - DAY), write(from - DAY));
}

function write(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
