// The fields of a query that columns answer by themselves. Null for those that only the tables know.
import type { Database } from 'better-sqlite3';
import { authorsSql, holds, placeInTime, type QueryContext } from '../query/to-sql-fields.ts';
import type { FieldNode, FieldTest, IsTest, NumberRange } from '../query/tree.ts';
import { fold } from '../text/fold.ts';
import { intentPlaces } from '../text/intent-places.ts';
import { isWithinSite } from '../text/site.ts';
import { type Bits, bothOf, join, noBits, without } from './bits.ts';
import { marks, type Segment } from './segment.ts';
import { type Part, testColumn, testLists, testNamed } from './test-places.ts';

/** What parts ask of the project once, when a query is planned. */
export interface PlanWorld {
  readonly db: Database;
  readonly context: QueryContext;
  /** Authors that are ourselves. */
  readonly ours: ReadonlySet<number>;
}

export function planField(node: FieldNode, world: PlanWorld): Part | null {
  const { test, prefix } = node;
  const { context, db } = world;
  switch (test.on) {
    case 'language':
      if (test.code === null)
        return testColumn(
          ({ language }) => language,
          (place) => place === 0,
        );
      return testNamed(
        ({ language, languages }) => ({ values: language, names: languages }),
        (name) => name === test.code,
      );
    case 'source':
      return planSources(context, (source) =>
        test.id === null ? holds(fold(source.name), test.text, prefix) : source.id === test.id,
      );
    case 'kind':
      return planSources(context, (source) => fold(source.kind) === test.is);
    case 'author':
      return planAuthors(test, prefix, db);
    case 'tag':
      return planSets(
        ({ tags }) => tags,
        namedIds(context.tags, test.text, prefix, (id) => id),
      );
    case 'topic':
      return planSets(
        ({ topics }) => topics,
        namedIds(context.topics, test.text, prefix, ({ id }) => id),
      );
    case 'sentiment':
      return testColumn(
        ({ sentiment }) => sentiment,
        (value) => value === test.value,
      );
    case 'intent':
      return testColumn(
        ({ intent }) => intent,
        (value) => value === intentPlaces.indexOf(test.value),
      );
    case 'risk':
      return testColumn(
        ({ risk }) => risk,
        (value) => value >= test.least,
      );
    case 'term':
      return planTerm(test, prefix, db);
    case 'date':
      return planDate(placeInTime(test, context));
    case 'has':
      return planHas(test.what, world);
    case 'is':
      return planIs(test.what, world);
    case 'id':
      return testColumn(
        ({ ids }) => ids,
        (id) => id === test.id,
      );
    case 'site':
      return testNamed(
        ({ site, sites }) => ({ values: site, names: sites }),
        (name) => isWithinSite(name, test.host),
      );
    case 'engagement':
      return test.name === null ? testColumn(({ engagement }) => engagement, inRange(test.range)) : null;
    case 'weekday':
      return testColumn(
        ({ day }) => day,
        (day) => weekdayOf(day) === test.day,
      );
    case 'hour':
      return testColumn(
        ({ hour }) => hour,
        (hour) => hour >= test.from && hour <= test.to,
      );
    case 'reply':
      return planReply(test.who);
    default:
      return null;
  }
}

/** 1 is Monday; days are counted from 1 January 1970, a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function planSources(context: QueryContext, wanted: (source: QueryContext['sources'][number]) => boolean): Part {
  const ids = new Set(context.sources.filter(wanted).map(({ id }) => id));
  return testColumn(
    ({ source }) => source,
    (id) => ids.has(id),
  );
}

function planAuthors(test: Extract<FieldTest, { on: 'author' }>, prefix: boolean, db: Database): Part {
  if (test.id !== null)
    return testColumn(
      ({ author }) => author,
      (id) => id === test.id,
    );
  const { sql, params } = authorsSql(test.text, prefix);
  const ids = new Set(
    db
      .prepare<unknown[], number>(sql)
      .pluck()
      .all(...params),
  );
  return testColumn(
    ({ author }) => author,
    (id) => ids.has(id),
  );
}

function namedIds<Value>(
  known: ReadonlyMap<string, Value>,
  text: string,
  prefix: boolean,
  toId: (value: Value) => number,
): number[] {
  return [...known]
    .filter(([name]) => (prefix ? name.startsWith(text) : name === text))
    .map(([, value]) => toId(value));
}

function planSets(sets: (segment: Segment) => ReadonlyMap<number, Bits>, ids: readonly number[]): Part {
  return (segment, within) => bothOf(within, joined(sets(segment), ids, segment.size));
}

function joined(sets: ReadonlyMap<number, Bits>, ids: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  for (const id of ids) {
    const set = sets.get(id);
    if (set) join(bits, set);
  }
  return bits;
}

function planTerm({ kind, text }: Extract<FieldTest, { on: 'term' }>, prefix: boolean, db: Database): Part {
  const key = prefix ? 'substr(key, 1, length(?)) = ?' : 'key = ?';
  const ids = db
    .prepare<string[], number>(`SELECT id FROM term WHERE kind = ? AND ${key}`)
    .pluck()
    .all(kind, text, ...(prefix ? [text] : []));
  const said = kind === 'word' || kind === 'hashtag' || kind === 'emoji';
  return testLists(({ terms, names }) => (said ? terms : names), new Set(ids));
}

function planDate({ from, before }: { from: number | null; before: number | null }): Part {
  const passes = (at: number) => (from === null || at >= from) && (before === null || at < before);
  return testColumn(({ at }) => at, passes);
}

function testMark(mark: number): Part {
  return testColumn(
    (segment) => segment.marks,
    (value) => (value & mark) > 0,
  );
}

function testFlag(flag: number): Part {
  return testColumn(
    ({ flags }) => flags,
    (value) => (value & flag) > 0,
  );
}

function not(part: Part): Part {
  return (segment, within) => without(within, part(segment, within));
}

function planHas(what: Extract<FieldTest, { on: 'has' }>['what'], { context }: PlanWorld): Part {
  if (what === 'author')
    return testColumn(
      ({ author }) => author,
      (id) => id > 0,
    );
  if (what === 'tag') return planSets(({ tags }) => tags, [...context.tags.values()]);
  if (what === 'topic')
    return planSets(
      ({ topics }) => topics,
      [...context.topics.values()].map(({ id }) => id),
    );
  return testMark(what === 'reply' ? marks.replied : marks[what]);
}

function planIs(what: IsTest, world: PlanWorld): Part {
  switch (what) {
    case 'ours':
      return testColumn(
        ({ author }) => author,
        (id) => world.ours.has(id),
      );
    case 'untagged':
      return not(planHas('tag', world));
    case 'irony':
      return testFlag(1);
    case 'purchase':
      return testFlag(2);
    case 'churn':
      return testFlag(4);
    case 'public':
      return testFlag(8);
    case 'risk':
      return testColumn(
        ({ risk }) => risk,
        (value) => value >= world.context.riskThreshold,
      );
    case 'copy':
      return testMark(marks.duplicate | marks.similar);
    default:
      return testMark(marks[what]);
  }
}

function planReply(who: Extract<FieldTest, { on: 'reply' }>['who']): Part | null {
  if (who === 'any') return testMark(marks.replied);
  return who === 'none' ? not(testMark(marks.replied)) : null;
}

function inRange({ low, lowOpen, high, highOpen }: NumberRange): (value: number) => boolean {
  return (value) =>
    !Number.isNaN(value) &&
    (low === null || (lowOpen ? value > low : value >= low)) &&
    (high === null || (highOpen ? value < high : value <= high));
}
