// Reads what was found mention by mention, so many at most, and says what that leaves out.
import { addClause } from '../../contract/clauses.ts';
import { writeCount } from '../text/write-count.ts';
import type { Found, FoundDocument } from './measure.ts';

/** What a measure that looks at each mention takes in at most. */
export const mostDocuments = 20_000;

export interface ReadDocuments {
  readonly documents: readonly FoundDocument[];
  /** Opens exactly what was read. */
  readonly query: string;
  /** What it adds to the search. */
  readonly clauses: readonly string[];
  readonly excluded: readonly string[];
}

/** Copies are left out unless they are asked for; of more than `most` mentions the newest are read. */
export function readDocuments(
  found: Found,
  { most = mostDocuments, copies = false }: { readonly most?: number; readonly copies?: boolean } = {},
): ReadDocuments {
  const given = found.documents(most + 1, copies);
  const once = copies ? [] : ['-is:copy'];
  const excluded = copies ? [] : ['copies'];
  if (given.length <= most) return { documents: given, query: narrow(found, once), clauses: once, excluded };
  // Queries count in seconds: from the first whole one on.
  const from = 1000 * Math.ceil((given[most]?.at ?? 0) / 1000 + 0.001);
  const documents = given.slice(0, most).filter((document) => document.at >= from);
  const clauses = [...once, `since:${new Date(from).toISOString().slice(0, 19)}Z`];
  return {
    documents,
    query: narrow(found, clauses),
    clauses,
    excluded: [...excluded, `mentions before the newest ${writeCount(documents.length)}`],
  };
}

function narrow({ query }: Found, clauses: readonly string[]): string {
  return clauses.reduce((all, clause) => addClause(all, clause), query);
}
