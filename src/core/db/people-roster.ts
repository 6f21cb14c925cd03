// Everybody who speaks, counted and in order. Counting a million mentions takes a quarter of a second, so it is kept
// until the project changes; a page, a search or another order of it takes a few milliseconds.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import type { PeopleApi, PeopleOrder } from '../../contract/people.ts';
import { fold } from '../text/fold.ts';
import { intentNumber } from './labels.ts';
import { describePerson, findAccounts } from './people.ts';
import { statement } from './statement.ts';

type Asked = Parameters<PeopleApi['people.list']>[0];

/** One place a person; those of one order beside each other. */
interface Roster {
  readonly version: number;
  readonly size: number;
  readonly ids: Float64Array;
  readonly mentions: Uint32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** The place of each author's person, by the author's id; -1 where nothing of theirs is to be seen. */
  readonly places: Int32Array;
  /** 1 where an account is ours. */
  readonly ours: Uint8Array;
  readonly orders: Map<PeopleOrder, Uint32Array>;
  /** Of each, once somebody asked for an order of them. */
  feelings: Record<FeelingOrder, Uint32Array> | null;
}

type FeelingOrder = Extract<PeopleOrder, 'complaints' | 'negative'>;

const mostWords = 8;

export function createRoster(db: Database): PeopleApi['people.list'] {
  let kept: Roster | null = null;
  const current = (): Roster => {
    const version = Number(db.pragma('data_version', { simple: true }));
    if (kept?.version !== version) kept = readRoster(db, version);
    return kept;
  };
  return ({ search = '', role, order = 'mentions', offset = 0, limit }) => {
    const roster = current();
    const wanted = findWanted(db, roster, { search, role });
    const ours = role === 'ours' ? 1 : 0;
    const page: number[] = [];
    let total = 0;
    for (const place of orderOf(db, roster, order)) {
      if (roster.ours[place] !== ours || (wanted && !wanted[place])) continue;
      if (total >= offset && page.length < limit) page.push(place);
      total += 1;
    }
    const counts = isFeeling(order) ? feelingsOf(db, roster)[order] : null;
    const people = page.map((place) => ({
      ...describePlace(db, roster, place),
      ...(counts ? { counted: counts[place] ?? 0 } : {}),
    }));
    return { people, total };
  };
}

function describePlace(db: Database, roster: Roster, place: number) {
  return describePerson(db, findAccounts(db, roster.ids[place] ?? 0), {
    mentions: roster.mentions[place] ?? 0,
    first: roster.first[place] ?? null,
    last: roster.last[place] ?? null,
  });
}

function readRoster(db: Database, version: number): Roster {
  const hidden = db.prepare('SELECT 1 FROM fact WHERE hidden = 1 LIMIT 1').get() !== undefined;
  // The index alone is five times faster than the facts; only after an import was taken back do they say more.
  const counted = db
    .prepare<[], [Id, number, Id, Id]>(
      `SELECT m.author_id, count(*), min(m.id), max(m.id) FROM mention m INDEXED BY mention_author
       ${hidden ? 'CROSS JOIN fact f ON f.mention_id = m.id AND f.hidden = 0' : ''}
       WHERE m.author_id IS NOT NULL GROUP BY m.author_id`,
    )
    .raw();
  const persons = readPersons(db);
  const most = db.prepare<[], number | null>('SELECT max(id) FROM author').pluck().get() ?? 0;
  const places = new Int32Array(most + 1).fill(-1);
  const [ids, mentions, first, last] = [
    new Float64Array(most),
    new Uint32Array(most),
    new Float64Array(most).fill(Number.POSITIVE_INFINITY),
    new Float64Array(most).fill(Number.NEGATIVE_INFINITY),
  ];
  const placeOfPerson = new Map<Id, number>();
  let size = 0;
  for (const [author, count, earliest, latest] of counted.iterate()) {
    const person = persons.get(author);
    const place = (person === undefined ? undefined : placeOfPerson.get(person)) ?? size++;
    if (person !== undefined) placeOfPerson.set(person, place);
    places[author] = place;
    ids[place] = person ?? -author;
    mentions[place] = (mentions[place] ?? 0) + count;
    first[place] = Math.min(first[place] ?? 0, earliest);
    last[place] = Math.max(last[place] ?? 0, latest);
  }
  const ours = new Uint8Array(size);
  for (const author of db.prepare<[], Id>('SELECT id FROM author WHERE ours = 1').pluck().all()) {
    const place = places[author] ?? -1;
    if (place >= 0) ours[place] = 1;
  }
  return { version, size, ids, mentions, first, last, places, ours, orders: new Map(), feelings: null };
}

function readPersons(db: Database): ReadonlyMap<Id, Id> {
  const rows = db.prepare<[], [Id, Id]>('SELECT id, person_id FROM author WHERE person_id IS NOT NULL').raw().all();
  return new Map(rows);
}

function orderOf(db: Database, roster: Roster, order: PeopleOrder): Uint32Array {
  const known = roster.orders.get(order);
  if (known) return known;
  const sorted = sort(db, roster, order);
  roster.orders.set(order, sorted);
  return sorted;
}

function sort(db: Database, roster: Roster, order: PeopleOrder): Uint32Array {
  if (order === 'name') return sortByName(db, roster);
  if (order === 'recent') return sortByNumbers(roster, roster.last);
  return sortByNumbers(roster, order === 'mentions' ? roster.mentions : feelingsOf(db, roster)[order]);
}

/** Among equals whoever spoke last goes first. */
function sortByNumbers({ size, last }: Roster, counts: Uint32Array | Float64Array): Uint32Array {
  const of = (numbers: typeof counts, place: number) => numbers[place] ?? 0;
  const places = Uint32Array.from({ length: size }, (_, place) => place);
  return places.sort((left, right) => of(counts, right) - of(counts, left) || of(last, right) - of(last, left));
}

function isFeeling(order: PeopleOrder): order is FeelingOrder {
  return order === 'complaints' || order === 'negative';
}

/** Both from one walk over what is known of the mentions: 0.4 s at a million, so only for who asks. */
function feelingsOf(db: Database, roster: Roster): Record<FeelingOrder, Uint32Array> {
  if (roster.feelings) return roster.feelings;
  const feelings = { complaints: new Uint32Array(roster.size), negative: new Uint32Array(roster.size) };
  const complaint = intentNumber('complaint');
  const counted = db
    .prepare<[], [Id, number, number]>(
      `SELECT m.author_id, count(*) FILTER (WHERE f.intent = ${complaint}), count(*) FILTER (WHERE f.sentiment = -1)
       FROM fact f CROSS JOIN mention m ON m.id = f.mention_id
       WHERE f.hidden = 0 AND (f.sentiment = -1 OR f.intent = ${complaint}) AND m.author_id IS NOT NULL
       GROUP BY m.author_id`,
    )
    .raw();
  for (const [author, complaints, negative] of counted.iterate()) {
    const place = roster.places[author] ?? -1;
    if (place < 0) continue;
    feelings.complaints[place] = (feelings.complaints[place] ?? 0) + complaints;
    feelings.negative[place] = (feelings.negative[place] ?? 0) + negative;
  }
  roster.feelings = feelings;
  return feelings;
}

/** A person by the name they were given; accounts without any name come last. */
function sortByName(db: Database, { size, places }: Roster): Uint32Array {
  const authors = db
    .prepare<[], Id>(
      `SELECT a.id FROM author a LEFT JOIN person p ON p.id = a.person_id
       ORDER BY coalesce(p.folded, a.folded) = '', coalesce(p.folded, a.folded), a.id`,
    )
    .pluck();
  const sorted = new Uint32Array(size);
  const seen = new Uint8Array(size);
  let next = 0;
  for (const author of authors.iterate()) {
    const place = places[author] ?? -1;
    if (place < 0 || seen[place]) continue;
    seen[place] = 1;
    sorted[next++] = place;
  }
  return sorted;
}

/** 1 at the place of each who is looked for, or null where nobody is. */
function findWanted(db: Database, roster: Roster, { search, role }: Pick<Asked, 'search' | 'role'>): Uint8Array | null {
  const words = fold(search ?? '')
    .split(/[\s@]+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const noted = role !== undefined && role !== 'ours';
  if (words.length === 0 && !noted) return null;
  const conditions = words.map(() => "instr(a.folded || ' ' || coalesce(p.folded, ''), ?) > 0");
  const given: string[] = [...words];
  if (noted && role !== 'noted') {
    conditions.push('p.role = ?');
    given.push(role);
  }
  // Few were noted down: they are gone through, not everybody.
  const tables = noted ? 'person p JOIN author a' : 'author a LEFT JOIN person p';
  const found = statement<string[], { id: Id }>(
    db,
    `SELECT a.id FROM ${tables} ON p.id = a.person_id WHERE ${conditions.join(' AND ') || '1'}`,
  );
  const wanted = new Uint8Array(roster.size);
  for (const { id } of found.iterate(...given)) {
    const place = roster.places[id] ?? -1;
    if (place >= 0) wanted[place] = 1;
  }
  return wanted;
}
