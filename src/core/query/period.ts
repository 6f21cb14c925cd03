// The dates a query keeps to: what all that it finds has in common, so that two periods can be compared by the day.
import type { Millis } from '../../contract/model.ts';
import { parseQuery } from './parse.ts';
import { placeInTime, type QueryContext } from './to-sql-fields.ts';

/** Null: open on that side. */
export interface QueryPeriod {
  /** Its dates alone, as a query; empty where it names none. */
  readonly query: string;
  readonly from: Millis | null;
  /** The first millisecond after it, no later than now. */
  readonly before: Millis | null;
}

/** Dates that all must hold; those of an alternative or an exclusion bound nothing. */
export function readPeriod(text: string, context: QueryContext): QueryPeriod {
  const { tree } = parseQuery(text, { attributes: context.attributes });
  const items = tree === null ? [] : tree.kind === 'and' ? tree.items : [tree];
  const clauses: string[] = [];
  let from: Millis | null = null;
  let before: Millis | null = null;
  for (const item of items) {
    if (item.kind !== 'field' || item.test.on !== 'date') continue;
    const time = placeInTime(item.test, context);
    clauses.push(text.slice(item.at, item.at + item.length));
    if (time.from !== null) from = Math.max(from ?? time.from, time.from);
    if (time.before !== null) before = Math.min(before ?? time.before, time.before);
  }
  // What has begun and is not over lasts until now; what is still to come lasts no time.
  const end = from === null && before === null ? null : Math.min(before ?? context.now, context.now);
  return { query: clauses.join(' '), from, before: end };
}
