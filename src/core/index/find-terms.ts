// Walks the dictionary of terms: what kinds of words the project holds at all, without counting them.
import type { Database } from 'better-sqlite3';
import type { Term, TermKind } from '../../contract/model.ts';

/** Terms of these kinds; words and names of several words only of these lengths, in characters. */
export function* walkTerms(
  db: Database,
  kinds: readonly TermKind[],
  { shortest, longest }: { readonly shortest: number; readonly longest: number },
): Generator<Term> {
  const rows = db
    .prepare<unknown[], [TermKind, string, string]>(
      `SELECT kind, key, shown FROM term WHERE kind IN (SELECT value FROM json_each(?))
         AND (kind IN ('hashtag', 'handle', 'domain') OR length(key) BETWEEN ? AND ?)`,
    )
    .raw();
  for (const [kind, key, shown] of rows.iterate(JSON.stringify(kinds), shortest, longest)) yield { kind, key, shown };
}
