// People among what was found: when each was first heard, who answers whom, and the audiences files give them.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { isoDay } from '../text/days.ts';
import type { FoundSql } from './gather.ts';
import { tellApart } from './tell-apart.ts';

export interface AuthorDay {
  readonly author: Id;
  readonly day: string;
  readonly first: string;
  readonly count: number;
}

/** Authors whose first mention is looked for in one step. */
const piece = 1000;

/**
 * Each author on each day, our own accounts left out, with the day of their first mention in the whole project. In steps:
 * to look for the first mention of everybody takes seconds at a million mentions.
 */
export function* countAuthorDays(db: Database, found: FoundSql): Generator<undefined, AuthorDay[], undefined> {
  const spoken = db
    .prepare<unknown[], [Id, number]>(
      `SELECT m.author_id, f.day FROM (${found.sql}) q JOIN mention m ON m.id = q.id JOIN fact f ON f.mention_id = q.id
       WHERE m.author_id IS NOT NULL AND m.author_id NOT IN (SELECT id FROM author WHERE ours = 1)`,
    )
    .raw();
  // Counted here: to group a million rows takes SQLite five times as long.
  const counts = new Map<Id, Map<number, number>>();
  for (const [author, day] of spoken.iterate(...found.params)) {
    const days = counts.get(author) ?? new Map<number, number>();
    counts.set(author, days.set(day, (days.get(day) ?? 0) + 1));
  }
  const firstOf = db
    .prepare<[bigint], number>(
      `SELECT f.day FROM mention x JOIN fact f ON f.mention_id = x.id
       WHERE x.author_id = ? AND f.hidden = 0 ORDER BY x.id LIMIT 1`,
    )
    .pluck();
  const iso = createIsoDays();
  const spokenDays: AuthorDay[] = [];
  let looked = 0;
  for (const [author, days] of counts) {
    if (looked++ % piece === 0) yield;
    // Ids follow time, but for a mention that was dated again.
    const first = iso(Math.min(firstOf.get(BigInt(author)) ?? Number.POSITIVE_INFINITY, ...days.keys()));
    for (const [day, count] of days) spokenDays.push({ author, day: iso(day), first, count });
  }
  return spokenDays;
}

/** A span has few days: each is written once. */
function createIsoDays(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    const text = known.get(day) ?? isoDay(day);
    known.set(day, text);
    return text;
  };
}

export interface Replies {
  readonly edges: readonly { readonly from: Id; readonly to: Id; readonly members: readonly Id[] }[];
  readonly authors: readonly {
    readonly id: Id;
    readonly label: string;
    readonly ours: boolean;
    readonly count: number;
  }[];
  readonly all: number;
  readonly toSelf: number;
  readonly unknown: number;
}

/** Pairs of authors as one number: ids of authors stay far below this. */
const mostAuthors = 2 ** 26;

/** The pairs with most answers, and what no pair holds. */
export function listReplies(db: Database, found: FoundSql, limit: number): Replies {
  const answers = db
    .prepare<unknown[], [Id, Id | null, Id | null]>(
      `SELECT m.id, m.author_id, CASE pf.hidden WHEN 0 THEN p.author_id END FROM (${found.sql}) q
       JOIN mention m ON m.id = q.id
       LEFT JOIN mention p ON p.source_id = m.source_id AND p.external_id = m.parent
       LEFT JOIN fact pf ON pf.mention_id = p.id WHERE m.parent IS NOT NULL`,
    )
    .raw();
  const nameless = new Set(
    db.prepare<[], Id>('SELECT id FROM author WHERE coalesce(name, handle) IS NULL').pluck().all(),
  );
  const isNamed = (author: Id | null): author is Id => author !== null && !nameless.has(author);
  const counts = new Map<number, number>();
  const paired: { id: Id; pair: number }[] = [];
  let [all, toSelf] = [0, 0];
  for (const [id, from, to] of answers.iterate(...found.params)) {
    all += 1;
    if (from !== null && from === to) toSelf += 1;
    else if (isNamed(from) && isNamed(to)) {
      const pair = from * mostAuthors + to;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      paired.push({ id, pair });
    }
  }
  const edges = takeLargest(counts, paired, limit);
  return { edges, authors: listAuthors(db, found, edges), all, toSelf, unknown: all - toSelf - paired.length };
}

function takeLargest(
  counts: ReadonlyMap<number, number>,
  paired: readonly { readonly id: Id; readonly pair: number }[],
  limit: number,
): Replies['edges'] {
  const largest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
  const members = new Map<number, Id[]>(largest.map(([pair]) => [pair, []]));
  for (const { id, pair } of paired) members.get(pair)?.push(id);
  return [...members].map(([pair, ids]) => {
    return { from: Math.floor(pair / mostAuthors), to: pair % mostAuthors, members: ids };
  });
}

/** The authors of these edges. Two accounts of one name are told apart by more than that (tell-apart.ts). */
function listAuthors(db: Database, found: FoundSql, edges: Replies['edges']): Replies['authors'][number][] {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return db
    .prepare<unknown[], { id: Id; label: string; ours: number; count: number }>(
      `WITH found (id) AS (${found.sql}),
         spoken AS (SELECT m.author_id AS author, count(*) AS count FROM found q JOIN mention m ON m.id = q.id
           WHERE m.author_id IN (SELECT value FROM json_each(?)) GROUP BY 1)
       SELECT a.id, coalesce(a.name, a.handle) ||
           CASE WHEN count(*) OVER (PARTITION BY coalesce(a.name, a.handle)) > 1
             THEN ' · ' || ${tellApart} ELSE '' END AS label,
         a.ours, coalesce(s.count, 0) AS count
       FROM author a LEFT JOIN spoken s ON s.author = a.id WHERE a.id IN (SELECT value FROM json_each(?))
       ORDER BY count DESC, a.id`,
    )
    .all(...found.params, JSON.stringify(ids), JSON.stringify(ids))
    .map((author) => ({ ...author, ours: author.ours === 1 }));
}

/** Columns that speak of how many may have seen or heard it. */
const audience =
  /\b(followers?|subscribers?|audience|circulation|visitors?|visits|users|listeners|viewers|impressions?|views|reach)\b/;
const mostColumns = 12;

/** Their values as the file wrote them, with the mentions of each. */
export function countAudiences(
  db: Database,
  found: FoundSql,
): { name: string; shown: string; value: string; count: number }[] {
  const names = db
    .prepare<[], string>(
      // A step a name, whatever the number of values.
      `WITH RECURSIVE names (name) AS (
         SELECT min(name) FROM attribute
         UNION ALL SELECT (SELECT min(name) FROM attribute WHERE name > names.name) FROM names WHERE names.name IS NOT NULL)
       SELECT name FROM names WHERE name IS NOT NULL`,
    )
    .pluck()
    .all()
    .filter((name) => audience.test(name.replaceAll('_', ' ')))
    .slice(0, mostColumns);
  const count = db.prepare<unknown[], { name: string; shown: string; value: string; count: number }>(
    `WITH found (id) AS (${found.sql}) SELECT at.name, min(at.shown_name) OVER () AS shown, at.shown AS value, count(*) AS count
     FROM attribute at JOIN mention_attribute ma ON ma.attribute_id = at.id JOIN found q ON q.id = ma.mention_id
     WHERE at.name = ? GROUP BY at.id`,
  );
  return names.flatMap((name) => count.all(...found.params, name));
}
