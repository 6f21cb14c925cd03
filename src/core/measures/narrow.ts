// A search made narrower for a row that may count nothing: what it excludes stays excluded.
import { addClause, hasClause } from '../../contract/clauses.ts';

/** As `addClause`, which takes the clause's opposite out: a person who adds it means so, a row does not. */
export function narrow(query: string, clause: string): string {
  return hasClause(query, `-${clause}`) ? `${query} ${clause}` : addClause(query, clause);
}
