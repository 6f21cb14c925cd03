// The counts of a view under the names people know: what gather.ts answers by SQL, answered from columns.
import type { Database } from 'better-sqlite3';
import type { TermKind } from '../../contract/model.ts';
import { isoDay } from '../text/days.ts';
import { intentPlaces } from '../text/intent-places.ts';
import { hasBit, ones } from './bits.ts';
import { weekdayOf } from './column-parts.ts';
import {
  type DayCount,
  type GroupCount,
  type Grouping,
  type GroupSentiment,
  selectTerm,
  type TermCount,
  type TopicCount,
} from './gather.ts';
import { findLargest } from './largest.ts';
import { cloudKinds } from './read-segment.ts';
import type { Hit } from './seek.ts';
import type { Sums, Tally } from './sums.ts';
import { tellApart } from './tell-apart.ts';
import type { TermBook } from './term-book.ts';

const sentimentValues = [-1, 0, 1, null] as const;

export function daysOf({ days }: Sums): DayCount[] {
  return [...days]
    .sort(([one], [other]) => one - other)
    .map(([key, count]) => ({
      day: isoDay(Math.floor(key / 4)),
      sentiment: sentimentValues[((key % 4) + 4) % 4] ?? null,
      count,
    }));
}

export function sentimentByLanguageOf({ languages }: Sums): GroupSentiment[] {
  return [...languages].flatMap(([name, counts]) =>
    counts.flatMap((count, slot) =>
      count > 0 ? [{ value: name === '' ? null : name, sentiment: sentimentValues[slot] ?? null, count }] : [],
    ),
  );
}

/** First and last time of what was found. Ids follow time but for what a full second spilled: all of it is looked at. */
export function spanOfHits(hits: readonly Hit[]): { from: number; to: number } | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { segment, bits } of hits) {
    for (let place = 0; place < segment.size; place++) {
      if (!hasBit(bits, place)) continue;
      const at = segment.at[place] ?? 0;
      if (at < from) from = at;
      if (at > to) to = at;
    }
  }
  return from <= to ? { from, to } : null;
}

const flagNames = ['irony', 'purchase', 'churn', 'public'];
const sentimentNames = ['negative', 'neutral', 'positive'];

/** Largest first, equals by label. */
export function groupsOf(db: Database, sums: Sums, by: Grouping, limit: number): GroupCount[] {
  const { counts } = sums;
  switch (by) {
    case 'source':
      return listLargest(
        namesOf(db, counts.source, "SELECT '#' || id AS value, name AS label FROM source WHERE id = ?"),
        limit,
      );
    case 'kind':
      return listLargest(sumByName(db, counts.source, 'SELECT kind FROM source WHERE id = ?'), limit);
    case 'tag':
      return listLargest(
        namesOf(
          db,
          counts.tag,
          'SELECT name AS value, name AS label, color, pattern FROM tag WHERE id = ? AND removed IS NULL',
        ),
        limit,
      );
    case 'topic':
      return listLargest(
        namesOf(db, counts.topic, 'SELECT name AS value, name AS label FROM topic WHERE id = ? AND removed IS NULL'),
        limit,
      );
    case 'author':
      return authorsOf(db, counts.author, limit);
    case 'intent':
      return listLargest(
        intentPlaces.map((name, at) => named(name, counts.intent.values[at] ?? 0)),
        limit,
      );
    case 'flag':
      return listLargest(
        flagNames.map((name, at) => named(name, countFlag(counts.flag, 1 << at))),
        limit,
      );
    case 'language':
      return listLargest(
        [...sums.languages].map(([name, sentiments]) => named(name || 'unknown', total(sentiments))),
        limit,
      );
    case 'sentiment':
      return listLargest(
        sentimentNames.map((name, slot) => named(name, countSentiment(sums, slot))),
        limit,
      );
    case 'site':
      return listLargest(
        [...sums.sites].map(([name, count]) => named(name, count)),
        limit,
      );
    case 'weekday':
      return listLargest(countWeekdays(sums), limit);
    case 'hour':
      return listLargest(
        [...counts.hour.values].map((count, hour) => named(String(hour), count)),
        limit,
      );
  }
}

function named(name: string, count: number): GroupCount {
  return { value: name, label: name, count };
}

function listLargest(groups: readonly GroupCount[], limit: number): GroupCount[] {
  return groups
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : one.label > other.label ? 1 : 0))
    .slice(0, limit);
}

function* entriesOf({ values }: Tally): Generator<[number, number]> {
  for (let number = 0; number < values.length; number++) {
    const count = values[number] ?? 0;
    if (count > 0) yield [number, count];
  }
}

function namesOf(db: Database, tally: Tally, sql: string): GroupCount[] {
  const select = db.prepare<[number], { value: string; label: string }>(sql);
  return [...entriesOf(tally)].flatMap(([id, count]) => {
    const row = select.get(id);
    return row ? [{ ...row, count }] : [];
  });
}

function sumByName(db: Database, tally: Tally, sql: string): GroupCount[] {
  const select = db.prepare<[number], string>(sql).pluck();
  const sums = new Map<string, number>();
  for (const [id, count] of entriesOf(tally)) {
    const name = select.get(id);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].map(([name, count]) => named(name, count));
}

interface AuthorRow {
  readonly name: string;
  readonly more: string;
}

/** Two accounts of one name are told apart by more than that (tell-apart.ts). */
function authorsOf(db: Database, tally: Tally, limit: number): GroupCount[] {
  const select = db.prepare<[number], AuthorRow>(
    `SELECT coalesce(name, handle) AS name, ${tellApart} AS more FROM author a
     WHERE id = ? AND coalesce(handle, name) IS NOT NULL`,
  );
  // Some to spare for those without a name, and for equals, which are ordered by it.
  const rows = findLargest(tally.values, limit + 200).flatMap(({ id, count }) => {
    const row = select.get(id);
    return row ? [{ ...row, id, count }] : [];
  });
  const times = new Map<string, number>();
  for (const { name } of rows) times.set(name, (times.get(name) ?? 0) + 1);
  return listLargest(
    rows.map(({ id, name, more, count }) => ({
      value: `#${id}`,
      label: (times.get(name) ?? 0) > 1 ? `${name} · ${more}` : name,
      count,
    })),
    limit,
  );
}

function countFlag({ values }: Tally, bit: number): number {
  let count = 0;
  for (let flags = 0; flags < values.length; flags++) if (flags & bit) count += values[flags] ?? 0;
  return count;
}

function countSentiment({ languages }: Sums, slot: number): number {
  let count = 0;
  for (const sentiments of languages.values()) count += sentiments[slot] ?? 0;
  return count;
}

function countWeekdays({ days }: Sums): GroupCount[] {
  const counts = new Array<number>(8).fill(0);
  for (const [key, count] of days) {
    const weekday = weekdayOf(Math.floor(key / 4));
    counts[weekday] = (counts[weekday] ?? 0) + count;
  }
  return counts.map((count, weekday) => named(String(weekday), count));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The terms most mentions hold; ties by the term's number. */
export function termsOf(
  db: Database,
  sums: Sums,
  book: TermBook,
  kinds: readonly TermKind[],
  limit: number,
): TermCount[] {
  const accepts = book.only(kinds);
  const tallies = [
    ...(kinds.some((kind) => cloudKinds.has(kind)) ? [sums.counts.terms] : []),
    ...(kinds.some((kind) => !cloudKinds.has(kind)) ? [sums.counts.names] : []),
  ];
  const select = db.prepare<[number], Omit<TermCount, 'count'>>(selectTerm);
  return tallies
    .flatMap(({ values }) => findLargest(values, limit, accepts))
    .sort((one, other) => other.count - one.count || one.id - other.id)
    .slice(0, limit)
    .flatMap(({ id, count }) => {
      const term = select.get(id);
      return term ? [{ ...term, count }] : [];
    });
}

/** Mentions of each brand and competitor, in the order the topics were made; `any`: of at least one of them. */
export function voicesOf(db: Database, sums: Sums, hits: readonly Hit[]): { topics: TopicCount[]; any: number } {
  const rows = db
    .prepare<[], { id: number; name: string; color: string; scope: string }>(
      `SELECT id, name, color, scope FROM topic WHERE removed IS NULL AND scope IN ('brand', 'competitor') ORDER BY scope, id`,
    )
    .all();
  const topics = rows.map(({ id, name, color, scope }) => ({
    value: name,
    label: name,
    color,
    scope,
    count: sums.counts.topic.values[id] ?? 0,
  }));
  let any = 0;
  for (const { segment, bits } of hits) {
    const sets = rows.flatMap(({ id }) => segment.topics.get(id) ?? []);
    for (let at = 0; at < bits.length; at++) {
      let word = 0;
      for (const set of sets) word |= set[at] ?? 0;
      any += ones(word & (bits[at] ?? 0));
    }
  }
  return { topics, any };
}

/** Attributes that divide: two to sixty values. Largest coverage first. */
export function attributesOf(
  db: Database,
  sums: Sums,
  limit: number,
): { name: string; label: string; values: GroupCount[] }[] {
  const rows = db
    .prepare<[], { id: number; name: string; value: string; shownName: string; shown: string }>(
      `SELECT id, name, value, shown_name AS shownName, shown FROM attribute WHERE name IN
         (SELECT name FROM attribute GROUP BY name HAVING count(*) BETWEEN 2 AND 60 LIMIT 40)`,
    )
    .all();
  const byName = new Map<string, { label: string; values: GroupCount[] }>();
  for (const { id, name, value, shownName, shown } of rows) {
    const entry = byName.get(name) ?? { label: shownName, values: [] };
    if (shownName < entry.label) entry.label = shownName;
    entry.values.push({ value, label: shown, count: sums.counts.attribute.values[id] ?? 0 });
    byName.set(name, entry);
  }
  return [...byName]
    .map(([name, { label, values }]) => ({ name, label, values: listLargest(values, 12) }))
    .filter(({ values }) => values.length > 0)
    .sort((one, other) => total(other.values.map(({ count }) => count)) - total(one.values.map(({ count }) => count)))
    .slice(0, limit);
}
