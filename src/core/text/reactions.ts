// Reactions to a mention as a source gave them: `{"likes":12,"shares":3}`.
import { fold } from './fold.ts';

/** The sum of all, or of one sort (folded). Null where the source gave none. */
export function sumReactions(json: string | null, sort: string | null): number | null {
  if (json === null) return null;
  let sum: number | null = null;
  for (const [name, value] of Object.entries(JSON.parse(json) as Record<string, unknown>)) {
    if (typeof value === 'number' && (sort === null || fold(name) === sort)) sum = (sum ?? 0) + value;
  }
  return sum;
}
