// The words that themes are made of: stems over all their forms, neither rare nor everywhere, as a sparse matrix.

import type { TermKind } from '../../contract/model.ts';
import type { Found, FoundDocument } from './measure.ts';
import type { SparseMatrix } from './nmf.ts';
import type { Steps } from './steps.ts';

export interface ThemeWords {
  readonly matrix: SparseMatrix;
  /** The commonest form of each column's stem, as it is shown. */
  readonly shown: readonly string[];
  /** In how many documents each stands. */
  readonly holders: readonly number[];
  /** Phrases and names of several words: how they are shown, the columns of their words, and who holds them. */
  readonly phrases: readonly ThemePhrase[];
}

export interface ThemePhrase {
  readonly shown: string;
  readonly columns: readonly number[];
  readonly documents: readonly number[];
}

const wordKinds: ReadonlySet<TermKind> = new Set(['word', 'hashtag']);
const phraseKinds: ReadonlySet<TermKind> = new Set(['phrase', 'person', 'organisation', 'place', 'product']);
const leastHolders = 3;
/** What more than this part of the mentions hold tells none of them from another. */
const mostShare = 0.2;
/** Among few mentions it may be more of them. */
const fewShare = 0.4;
const few = 100;
const mostColumns = 2500;
const leastLetters = 2;
/** Mentions read in one step. */
const piece = 500;

interface Stem {
  readonly forms: Map<string, number>;
  holders: number;
}

/** Documents of one language. */
export function* gatherThemeWords(
  found: Found,
  documents: readonly FoundDocument[],
  language: string | null,
): Steps<ThemeWords> {
  const stemOf = createStemmer(found, language);
  const stems = yield* countStems(found, documents, stemOf);
  const mostHolders = Math.max(mostShare * documents.length, Math.min(fewShare * documents.length, few));
  const kept = [...stems]
    .filter(([, { holders }]) => holders >= leastHolders && holders <= mostHolders)
    .sort((a, b) => b[1].holders - a[1].holders || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostColumns);
  const columns = new Map(kept.map(([stem], column) => [stem, column]));
  const holders = kept.map(([, stem]) => stem.holders);
  const matrix = toMatrix(documents, columns, holders, stemOf);
  yield;
  return {
    matrix,
    shown: kept.map(([, { forms }]) => commonest(forms)),
    holders,
    phrases: gatherPhrases(found, documents, columns, language),
  };
}

/** The stem of a term by its number; null for what is no word or says nothing. */
function createStemmer(found: Found, language: string | null): (id: number) => string | null {
  const known = new Map<number, string | null>();
  return (id) => {
    const told = known.get(id);
    if (told !== undefined) return told;
    const { kind, key } = found.term(id);
    const telling = wordKinds.has(kind) && key.length >= leastLetters && !found.isEcho(key);
    const stem = telling ? found.stem(key, language) : null;
    known.set(id, stem);
    return stem;
  };
}

function* countStems(
  found: Found,
  documents: readonly FoundDocument[],
  stemOf: (id: number) => string | null,
): Steps<Map<string, Stem>> {
  const stems = new Map<string, Stem>();
  for (const [place, { terms }] of documents.entries()) {
    if (place % piece === 0) yield;
    const here = new Set<string>();
    for (const id of terms) {
      const stem = stemOf(id);
      if (stem === null) continue;
      const known = stems.get(stem) ?? { forms: new Map<string, number>(), holders: 0 };
      stems.set(stem, known);
      const form = found.term(id).shown;
      known.forms.set(form, (known.forms.get(form) ?? 0) + 1);
      if (!here.has(stem)) known.holders += 1;
      here.add(stem);
    }
  }
  return stems;
}

/** A word rather than a hashtag, where one is as common. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const order = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const word = order.find(([form, count]) => !form.startsWith('#') && count * 3 >= (order[0]?.[1] ?? 0));
  return (word ?? order[0])?.[0] ?? '';
}

/** Rows of length one; rare words weigh more. */
function toMatrix(
  documents: readonly FoundDocument[],
  columns: ReadonlyMap<string, number>,
  holders: readonly number[],
  stemOf: (id: number) => string | null,
): SparseMatrix {
  const start = new Int32Array(documents.length + 1);
  const column: number[] = [];
  const value: number[] = [];
  documents.forEach(({ terms }, row) => {
    const here = new Set<number>();
    for (const id of terms) {
      const place = columns.get(stemOf(id) ?? '');
      if (place !== undefined) here.add(place);
    }
    const rarity = [...here].map((place) => Math.log(documents.length / (holders[place] ?? 1)));
    const length = Math.sqrt(rarity.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    column.push(...here);
    value.push(...rarity.map((weight) => weight / length));
    start[row + 1] = column.length;
  });
  return {
    rows: documents.length,
    columns: columns.size,
    start,
    column: Int32Array.from(column),
    value: Float64Array.from(value),
  };
}

function gatherPhrases(
  found: Found,
  documents: readonly FoundDocument[],
  columns: ReadonlyMap<string, number>,
  language: string | null,
): ThemePhrase[] {
  const phrases = new Map<number, number[]>();
  documents.forEach(({ terms }, row) => {
    for (const id of terms) {
      const { kind, key } = found.term(id);
      if (!phraseKinds.has(kind) || !key.includes(' ')) continue;
      const known = phrases.get(id);
      if (known) known.push(row);
      else phrases.set(id, [row]);
    }
  });
  return [...phrases]
    .filter(([, rows]) => rows.length >= leastHolders)
    .map(([id, rows]) => {
      const { shown, key } = found.term(id);
      const places = key.split(' ').flatMap((word) => columns.get(found.stem(word, language) ?? '') ?? []);
      return { shown, columns: places, documents: rows };
    })
    .filter((phrase) => phrase.columns.length > 1);
}

/** Of the heaviest word's weight: a lighter word hardly belongs to a theme. */
export const telling = 0.12;

/** The heaviest words of a theme. */
export function topColumns(theme: Float64Array, most: number): number[] {
  return [...theme.keys()]
    .filter((column) => (theme[column] ?? 0) > 0)
    .sort((a, b) => (theme[b] ?? 0) - (theme[a] ?? 0) || a - b)
    .slice(0, most);
}
