// Saved ways to read tables: which of them fits a file, told by its columns.
import { fold } from '../text/fold.ts';

/** Whether a table with these columns can be read so: it has all the mapping knows, in any order, and maybe more. */
export function fits(mapping: readonly string[], columns: readonly string[]): boolean {
  const present = new Set(columns.map(keyOf));
  return mapping.length > 0 && mapping.every((column) => present.has(keyOf(column)));
}

function keyOf(column: string): string {
  return fold(column.trim().replace(/\s+/g, ' '));
}
