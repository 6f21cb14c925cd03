// Whether questions are sought unasked: among few mentions, and once it is known how few.
import type { MeasureResult } from '../../../contract/measures.ts';

/** Among more mentions than these, seconds of counting are only for who asks for them. */
const MOST_READ = 5000;

type Counted = Pick<MeasureResult, 'n' | 'query'>;

export function areMany({ n }: Counted): boolean {
  return n > MOST_READ;
}

/** The number has to be its own: that of the search before may be small where this one finds hundreds of thousands. */
export function areSought(counted: Counted | undefined, query: string): boolean {
  return counted !== undefined && counted.query === query && !areMany(counted);
}
