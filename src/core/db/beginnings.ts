// What begins with some letters: a short stretch of an index, however much the project holds.
import type { Database } from 'better-sqlite3';
import type { Id, TermKind, TopicNames } from '../../contract/model.ts';
import { siteOf } from '../text/site.ts';
import { statement } from './statement.ts';

/** Keys read of one beginning, a few milliseconds' worth; what was seen early, which is mostly what is common, goes first. */
const mostRead = 10_000;
const mostPlatforms = 20;
const newest = 500;
const last = '\u{10ffff}';

export interface Beginnings {
  readonly terms: (kind: TermKind, beginning: string, limit: number) => string[];
  readonly authors: (
    beginning: string,
    limit: number,
  ) => { readonly name: string | null; readonly handle: string | null }[];
  readonly attributeValues: (name: string, beginning: string, limit: number) => string[];
  /** The first word of the dictionary at or after this one, in code point order. */
  readonly seekWord: (from: string) => string | undefined;
  /** A word of the dictionary as it was written. */
  readonly showWord: (key: string) => string | undefined;
}

/** Beginnings are folded; what is found is as it was written. */
export function readBeginnings(db: Database): Beginnings {
  const terms = db
    .prepare<[string, string, string, number], string>(
      `SELECT t.shown FROM (
         SELECT id FROM (SELECT id FROM term WHERE kind = ? AND key >= ? AND key < ? LIMIT ${mostRead}) ORDER BY id LIMIT ?
       ) x CROSS JOIN term t ON t.id = x.id ORDER BY t.id`,
    )
    .pluck();
  const platforms = db
    .prepare<[], string>(
      // A loose scan, a step a platform: identities are a platform, a bar and the handle or name.
      `WITH RECURSIVE platforms (name) AS (
         SELECT substr(min(identity), 1, instr(min(identity), '|')) FROM author
         UNION ALL SELECT (
           SELECT substr(min(identity), 1, instr(min(identity), '|')) FROM author WHERE identity > platforms.name || '${last}')
         FROM platforms WHERE platforms.name IS NOT NULL LIMIT ${mostPlatforms})
       SELECT name FROM platforms WHERE name IS NOT NULL`,
    )
    .pluck();
  const authors = db.prepare<[string, string, number], { id: Id; name: string | null; handle: string | null }>(
    `SELECT a.id, a.name, a.handle FROM (
       SELECT id FROM (SELECT id FROM author WHERE identity >= ? AND identity < ? LIMIT ${mostRead / mostPlatforms})
       ORDER BY id LIMIT ?
     ) x CROSS JOIN author a ON a.id = x.id`,
  );
  const values = db
    .prepare<[string, string, string, number], string>(
      'SELECT shown FROM attribute WHERE name = ? AND value >= ? AND value < ? LIMIT ?',
    )
    .pluck();
  const seek = db
    .prepare<[string], string>("SELECT key FROM term WHERE kind = 'word' AND key >= ? ORDER BY key LIMIT 1")
    .pluck();
  const show = db.prepare<[string], string>("SELECT shown FROM term WHERE kind = 'word' AND key = ?").pluck();
  return {
    terms: (kind, beginning, limit) => terms.all(kind, beginning, beginning + last, limit),
    authors: (beginning, limit) =>
      platforms
        .all()
        .flatMap((platform) => authors.all(platform + beginning, platform + beginning + last, limit))
        .toSorted((a, b) => a.id - b.id)
        .slice(0, limit),
    attributeValues: (name, beginning, limit) => values.all(name, beginning, beginning + last, limit),
    seekWord: (from) => seek.get(from),
    showWord: (key) => show.get(key),
  };
}

/** Names of tags, or of topics, in the order they were made. */
export function listNames(db: Database, of: 'tag' | 'topic'): string[] {
  const rows = statement<[], { name: string }>(db, `SELECT name FROM ${of} WHERE removed IS NULL ORDER BY id`).all();
  return rows.map(({ name }) => name);
}

/** What the things of the topics are called. */
export function listTopicThings(db: Database): string[] {
  return statement<[], { names: string }>(db, 'SELECT names FROM topic WHERE removed IS NULL ORDER BY id')
    .all()
    .flatMap((row) => (JSON.parse(row.names) as Partial<TopicNames>).names ?? []);
}

/** The sites of the newest mentions, the commonest first. */
export function listSites(db: Database): string[] {
  const rows = statement<[], { url: string | null }>(
    db,
    `SELECT url FROM mention ORDER BY id DESC LIMIT ${newest}`,
  ).all();
  const counts = new Map<string, number>();
  for (const { url } of rows) {
    const site = url === null ? null : siteOf(url);
    if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([site]) => site);
}

/** How many mentions hold the word, counted no further than `most`. */
export function countSaid(db: Database, word: string, most: number): number {
  const found = statement<[string, number], { said: number }>(
    db,
    'SELECT count(*) AS said FROM (SELECT 1 FROM mention_text_index WHERE mention_text_index MATCH ? LIMIT ?)',
  ).get(`"${word.replaceAll('"', '""')}"`, most);
  return found?.said ?? 0;
}
