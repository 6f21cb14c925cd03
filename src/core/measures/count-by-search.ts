// Counts terms by the search that will open them: a word is also found within hashtags and handles, so that the number
// of a row is what its search finds, and not how often the term was counted.
import { fieldClause, textClause } from '../../contract/clauses.ts';
import type { TermKind } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './measure.ts';

export function clauseOf(kind: TermKind, shown: string): string {
  switch (kind) {
    case 'person':
    case 'organisation':
    case 'place':
    case 'product':
    case 'phrase':
    case 'emoji':
      return fieldClause(kind, shown);
    default:
      return textClause(shown);
  }
}

/** What a term is called by the search that opens it: `recall` and `#recall` are one, a name that is a word as well. */
export function nameOf(shown: string): string {
  return fold(shown).replace(/^[#@]/, '');
}

/** Terms of one name are told once, as a word rather than as a hashtag. */
export function dropTwins<Row extends { readonly term: string }>(rows: readonly Row[]): Row[] {
  const told = new Map<string, Row>();
  for (const row of rows) {
    const known = told.get(nameOf(row.term));
    if (!known || (isTag(known.term) && !isTag(row.term))) told.set(nameOf(row.term), row);
  }
  return [...told.values()];
}

export interface NamedTerm {
  readonly name: string;
  readonly kind: TermKind;
  readonly shown: string;
}

/**
 * Terms by their numbers, those of one name as one: a word rather than a hashtag, a hashtag rather than a name. Null
 * for other kinds and for what tells nothing of what was found.
 */
export function createNamer(found: Found, kinds: readonly TermKind[]): (id: number) => NamedTerm | null {
  const byNumber = new Map<number, NamedTerm | null>();
  const byName = new Map<string, NamedTerm>();
  return (id) => {
    const known = byNumber.get(id);
    // What a name is called may be learned later.
    if (known !== undefined) return known && (byName.get(known.name) ?? known);
    const { kind, key, shown } = found.term(id);
    const term = kinds.includes(kind) && !found.isEcho(key) ? { name: nameOf(shown), kind, shown } : null;
    byNumber.set(id, term);
    if (!term) return null;
    const other = byName.get(term.name);
    if (!other || kinds.indexOf(kind) < kinds.indexOf(other.kind)) byName.set(term.name, term);
    return byName.get(term.name) ?? term;
  };
}

function isTag(term: string): boolean {
  return /^[#@]/.test(term);
}
