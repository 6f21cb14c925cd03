// How many of what is counted over time have no date of their own: they stand where they were captured.
import type { Undated } from '../../contract/measures.ts';
import type { Found } from './measure.ts';
import { narrow } from './narrow.ts';

/** Null where each has its own. */
export function readUndated({ undated: count, total: of, query }: Found): Undated | null {
  return count === 0 ? null : { count, of, query: narrow(query, 'is:undated') };
}
