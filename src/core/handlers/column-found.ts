// What a measure may ask of a search that was looked through in columns; the rest is asked of the tables as ever.
import type { Database } from 'better-sqlite3';
import { daysOf, groupsOf, sentimentByLanguageOf, spanOfHits, termsOf, voicesOf } from '../index/column-counts.ts';
import type { TermBook } from '../index/term-book.ts';
import type { View } from '../index/views.ts';
import type { Found } from '../measures/measure.ts';
import { type LookUp, lookUpTables } from './measure.ts';

/** `all`: mentions of the project; `views` by query. */
export function lookUpColumns(db: Database, book: TermBook, all: number, views: ReadonlyMap<string, View>): LookUp {
  const lookInTables = lookUpTables(db, null);
  return (query, groups) => {
    const tables = lookInTables(query, groups);
    const view = views.get(query);
    if (!view) return tables;
    const { sums, hits } = view;
    const columns: Partial<Found> = {
      all,
      total: sums.total,
      undated: sums.undated,
      get span() {
        return spanOfHits(hits);
      },
      days: () => daysOf(sums),
      sentimentByLanguage: () => sentimentByLanguageOf(sums),
      groups: (by, limit) => groupsOf(db, sums, by, limit),
      terms: (kinds, limit) => termsOf(db, sums, book, kinds, limit),
      voices: () => voicesOf(db, sums, hits),
    };
    return Object.create(tables, Object.getOwnPropertyDescriptors(columns)) as Found;
  };
}
