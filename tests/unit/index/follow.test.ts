// Kept views follow the tables: after random changes by another connection they find and count what new ones do.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSearchFunctions } from '../../../src/core/db/search-functions.ts';
import { findWordsLike } from '../../../src/core/db/words-like.ts';
import { daysOf, groupsOf, sentimentByLanguageOf, termsOf } from '../../../src/core/index/column-counts.ts';
import { keepSegments } from '../../../src/core/index/keep-segments.ts';
import { pageByTime } from '../../../src/core/index/pages.ts';
import { createSegments } from '../../../src/core/index/segments.ts';
import { createTermBook } from '../../../src/core/index/term-book.ts';
import { createViews, type View } from '../../../src/core/index/views.ts';
import { createWordTable } from '../../../src/core/index/word-table.ts';
import { makeFolder } from '../../support/folder.ts';
import { buildProject } from '../../support/naive-project.ts';
import { mentionsArbitrary, zone } from '../../support/query-arbitraries.ts';

const table = createWordTable();
const wanted = { terms: true, names: true, groups: true };
/** No more at a time than are kept. */
const searches: readonly (readonly string[])[] = [
  ['', 'pedido OR mar', 'tag:delivery', 'topic:"our brand"', 'sentiment:negative', '-is:duplicate since:2026'],
  ['author:ana', 'person:nuevo', 'p*dissimo', '-author:ana pedido', 'group:k9'],
];

const newcomer = 'UPDATE mention SET author_id = 99 WHERE id = ?';
const newName = `UPDATE fact SET terms = x'63000000' WHERE mention_id = ?`;
const newWord = `UPDATE mention SET text = 'perdidissimo' WHERE id = ?`;
const before: Readonly<Record<string, string>> = {
  [newcomer]: `INSERT OR IGNORE INTO author (id, identity, name, folded) VALUES (99, '99', 'Anatol', 'anatol')`,
  [newName]: `INSERT OR IGNORE INTO term (id, kind, key, shown) VALUES (99, 'person', 'nuevo', 'Nuevo')`,
  [newWord]: `INSERT INTO mention_text_index (rowid, text) SELECT 1, 'perdidissimo'
    WHERE NOT EXISTS (SELECT 1 FROM mention_text_index WHERE mention_text_index MATCH 'perdidissimo')`,
};

/** What can happen to the mention at a place of the list. */
const changeArbitrary = fc.record({
  at: fc.nat(),
  sql: fc.constantFrom(
    'UPDATE fact SET sentiment = -1 WHERE mention_id = ?',
    'UPDATE fact SET hidden = 1 - hidden WHERE mention_id = ?',
    `UPDATE mention SET text = 'el pedido del mar' WHERE id = ?`,
    `INSERT OR IGNORE INTO mention_tag (tag_id, mention_id, set_by) VALUES (1, ?, '{}')`,
    'DELETE FROM mention_tag WHERE mention_id = ?',
    // Somebody, a name and a word that were not there when a search was planned.
    newcomer,
    // No mention changes, only what it is counted among.
    'DELETE FROM grouping_mention WHERE mention_id = ?',
    newName,
    newWord,
    'DELETE FROM mention_topic WHERE mention_id = ?',
    'INSERT OR IGNORE INTO mention_topic (topic_id, mention_id) VALUES (1, ?)',
  ),
});

/** Told of at once, as by the engine, or later. */
const stepArbitrary = fc.record({ changes: fc.array(changeArbitrary, { maxLength: 4 }), keep: fc.boolean() });

test('what is kept of a search is what a new search would find', async () => {
  const folder = makeFolder();
  let number = 0;
  await fc.assert(
    fc.asyncProperty(
      mentionsArbitrary,
      fc.array(stepArbitrary, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...searches),
      async (mentions, steps, queries) => {
        const { db: memory, context } = buildProject(mentions);
        const file = join(folder, `${number++}.earshot`);
        writeFileSync(file, memory.serialize());
        memory.close();
        const writer = new Sqlite(file);
        addSearchFunctions(writer);
        const reader = new Sqlite(file, { readonly: true });
        addSearchFunctions(reader);
        const followed = openViews(reader, context);
        const ids = mentions.map(({ id }) => id);
        for (const { changes, keep } of [{ changes: [], keep: true }, ...steps]) {
          for (const { at, sql } of changes) {
            if (ids.length === 0) continue;
            writer.exec(before[sql] ?? '');
            writer.prepare(sql).run(ids[at % ids.length]);
          }
          while (!followed.segments.refresh(5));
          if (keep) writer.transaction(() => keepSegments(writer, followed.segments.takeUnsaved(100)))();
          const fresh = openViews(reader, context);
          while (!fresh.segments.refresh(5));
          for (const query of queries) {
            const one = await followed.views.find(query, wanted);
            const other = await fresh.views.find(query, wanted);
            expect(sayView(reader, followed.book, one), query).toEqual(sayView(reader, fresh.book, other));
            const page = { limit: 3, after: null, at: null };
            const paged = await fresh.views.page(`${query} -x`, 'newest', page);
            // Null: the tables walk there sooner.
            if (query !== 'group:k9') expect(paged, query).toEqual(pageByTime(one.hits, 'newest', page));
          }
        }
        reader.close();
        writer.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

function openViews(db: Database, context: ReturnType<typeof buildProject>['context']) {
  const book = createTermBook(db);
  const segments = createSegments(
    db,
    book,
    () => zone,
    () => table,
    { full: 3, largest: 4 },
  );
  const views = createViews({
    db,
    segments: () => segments.list,
    version: () => db.pragma('data_version', { simple: true }),
    context: () => ({ ...context, wordsLike: (pattern, most) => findWordsLike(db, pattern, most) }),
    ours: () => new Set(),
    table: () => table,
  });
  return { book, segments, views };
}

function sayView(db: Database, book: ReturnType<typeof createTermBook>, { hits, sums }: View) {
  return {
    ids: pageByTime(hits, 'newest', { limit: 1000, after: null, at: null }),
    total: sums.total,
    days: daysOf(sums),
    languages: sentimentByLanguageOf(sums).sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    groups: (['source', 'author', 'tag', 'topic', 'site', 'hour', 'flag', 'intent'] as const).map((by) =>
      groupsOf(db, sums, by, 50),
    ),
    terms: termsOf(db, sums, book, ['word', 'hashtag', 'person', 'product'], 50),
  };
}
