// What searches found, kept while it may be asked for again: where little changed since, only that is counted anew.
import type { Database } from 'better-sqlite3';
import { readQuery } from '../query/parse.ts';
import { rewrite } from '../query/rewrite.ts';
import { type Bounds, type CompiledQuery, toSql } from '../query/to-sql.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import { intersect } from '../query/to-sql-plan.ts';
import type { Node } from '../query/tree.ts';
import { allBits, type Bits, isEmpty } from './bits.ts';
import { type PageWanted, pageByTime } from './pages.ts';
import { type Plan, planQuery } from './plan.ts';
import { type Hit, seek } from './seek.ts';
import type { Segment } from './segment.ts';
import { addSegment, emptySums, type Sums, type Wanted } from './sums.ts';
import type { WordTable } from './word-table.ts';

export interface View {
  readonly query: string;
  /** By segment, the newest first. */
  readonly hits: readonly Hit[];
  readonly sums: Sums;
  /** Segments that were looked at, for this and what was there before it. */
  readonly lookedAt: number;
}

export interface ViewWorld {
  readonly db: Database;
  readonly segments: () => readonly Segment[];
  /** Another with every commit. */
  readonly version: () => unknown;
  readonly context: () => QueryContext;
  readonly ours: () => ReadonlySet<number>;
  readonly table: () => WordTable;
}

export interface Views {
  /** @throws EarshotError `bad-query`, and the signal's reason where it was aborted. */
  find(query: string, wanted: Wanted, signal?: AbortSignal): Promise<View>;
  /** The ids of a page, without counting what is beyond it. Null where the tables' own indexes walk there sooner. */
  page(query: string, order: 'newest' | 'oldest', wanted: PageWanted, signal?: AbortSignal): Promise<number[] | null>;
  /** How many it finds; nothing is kept of it. */
  count(query: string, signal?: AbortSignal): Promise<number>;
  /** Segments that the latest search has looked at. */
  progress(): { readonly done: number; readonly total: number };
}

interface Kept {
  /** What it was found among, and with: names of tags and topics, our accounts, the zone. */
  segments: readonly Segment[];
  version: unknown;
  readonly circumstances: string;
  readonly plan: Plan;
  view: View;
}

const mostKept = 6;
/** Saved topics by themselves, which are asked for again and again, are kept beside those. */
const mostTopics = 12;
const topicAlone = /^topic:(?:"[^"]*"|[^\s()"]+)$/;

export function createViews(world: ViewWorld): Views {
  /** The latest asked last. */
  const kept = new Map<string, Kept>();
  let progress = { done: 0, total: 0 };
  let like: Sums | null = null;

  function plan(query: string, context: QueryContext): { plan: Plan; compiled: CompiledQuery } {
    const read = readQuery(query, { attributes: context.attributes });
    const compiled = toSql(read, context);
    const tree = read && rewrite(read, context.wordsLike);
    const planned = planQuery(tree, { db: world.db, context, ours: world.ours(), table: world.table() });
    // The words that are like a pattern are those of now.
    return { plan: { ...planned, lasting: planned.lasting && !holdsPattern(read) }, compiled };
  }

  /** The longest not asked for go first. */
  function letGo(): void {
    const topics = [...kept.keys()].filter((query) => topicAlone.test(query));
    const others = [...kept.keys()].filter((query) => !topicAlone.test(query));
    for (const query of topics.slice(0, Math.max(0, topics.length - mostTopics))) kept.delete(query);
    for (const query of others.slice(0, Math.max(0, others.length - mostKept))) kept.delete(query);
  }

  const report = (done: number, total: number) => {
    progress = { done, total };
  };

  async function findAnew(
    query: string,
    circumstances: string,
    context: QueryContext,
    wanted: Wanted,
    signal?: AbortSignal,
  ): Promise<Kept> {
    const planned = plan(query, context);
    const { bounds } = planned.compiled;
    const segments = world.segments();
    const version = world.version();
    const sums = emptySums(wanted, like);
    if (wanted.groups) like = sums;
    const hits: Hit[] = [];
    const take = (hit: Hit) => {
      hits.push(hit);
      addSegment(sums, hit.segment, hit.bits, 1);
      return true;
    };
    const lookedAt = await seek(segments, planned.plan, { bounds, signal, take, report });
    return { segments, version, circumstances, plan: planned.plan, view: { query, hits, sums, lookedAt } };
  }

  /** From what is kept of the same search, where that is as it was. */
  function currentHits(query: string, circumstances: string): readonly Hit[] | null {
    const known = kept.get(query);
    if (known?.segments !== world.segments() || known.circumstances !== circumstances) return null;
    return known.plan.lasting || known.version === world.version() ? known.view.hits : null;
  }

  async function findPage(
    query: string,
    order: 'newest' | 'oldest',
    wanted: PageWanted,
    signal?: AbortSignal,
  ): Promise<number[] | null> {
    const context = world.context();
    const known = currentHits(query, describe(query, context, world.ours()));
    if (known) return pageByTime(known, order, wanted);
    const { plan: planned, compiled } = plan(query, context);
    if (planned.asks === 'tables') return null;
    const oldestFirst = order === 'oldest';
    const ids: number[] = [];
    const take = (hit: Hit) => {
      ids.push(...pageByTime([hit], order, { ...wanted, limit: wanted.limit - ids.length }));
      return ids.length < wanted.limit;
    };
    const bounds = intersect(compiled.bounds, beyondPage(compiled, oldestFirst, wanted));
    await seek(world.segments(), planned, { bounds, oldestFirst, signal, take, report });
    return ids;
  }

  return {
    progress: () => progress,
    page: findPage,
    count: async (query, signal) => {
      const context = world.context();
      const { view } = await findAnew(query, '', context, { terms: false, names: false, groups: false }, signal);
      return view.sums.total;
    },
    find: async (query, wanted, signal) => {
      const context = world.context();
      const circumstances = describe(query, context, world.ours());
      const known = kept.get(query);
      kept.delete(query);
      const usable =
        known && known.circumstances === circumstances && covers(known.view.sums.wanted, wanted) ? known : null;
      const all = known ? merge(known.view.sums.wanted, wanted) : wanted;
      const found =
        (usable && bringUp(usable, world.segments(), world.version())) ||
        (await findAnew(query, circumstances, context, all, signal));
      kept.set(query, found);
      letGo();
      return found.view;
    },
  };
}

/** Ids that can be on the page at all. */
function beyondPage(compiled: CompiledQuery, oldestFirst: boolean, { after, at }: PageWanted): Bounds {
  const ids = oldestFirst
    ? { low: after === null ? null : BigInt(after) + 1n, high: null }
    : { low: null, high: after === null ? null : BigInt(after) - 1n };
  if (at === null) return ids;
  return intersect(ids, compiled.boundsOf(oldestFirst ? { from: at, before: null } : { from: null, before: at + 1 }));
}

/** What a plan rests on beside the segments. Dates may move with the present, which counts by the minute. */
function describe(query: string, { now, ...context }: QueryContext, ours: ReadonlySet<number>): string {
  const { attributes, topics, tags, sources, ...rest } = context;
  return JSON.stringify([
    [...attributes],
    [...topics],
    [...tags],
    sources,
    rest.zone,
    rest.riskThreshold,
    [...ours],
    /date|since|until/i.test(query) ? Math.floor(now / 60_000) : null,
  ]);
}

function holdsPattern(node: Node | null): boolean {
  if (node === null) return false;
  if (node.kind === 'and' || node.kind === 'or') return node.items.some(holdsPattern);
  return node.kind === 'not' ? holdsPattern(node.item) : node.kind === 'pattern';
}

function covers(has: Wanted, wanted: Wanted): boolean {
  return (has.terms || !wanted.terms) && (has.names || !wanted.names) && (has.groups || !wanted.groups);
}

function merge(one: Wanted, other: Wanted): Wanted {
  return { terms: one.terms || other.terms, names: one.names || other.names, groups: one.groups || other.groups };
}

/** Null where it has to be found anew: what the tables answered or named may have changed with any commit. */
function bringUp(known: Kept, segments: readonly Segment[], version: unknown): Kept | null {
  if (!known.plan.lasting) return known.version === version && known.segments === segments ? known : null;
  if (known.segments === segments) return known;
  const { sums, hits, query } = known.view;
  const present = new Set(segments);
  const former = new Set(known.segments);
  const left: Hit[] = [];
  for (const hit of hits) {
    if (present.has(hit.segment)) left.push(hit);
    else addSegment(sums, hit.segment, hit.bits, -1);
  }
  let lookedAt = 0;
  for (const segment of segments) {
    if (former.has(segment)) continue;
    lookedAt += 1;
    const bits: Bits = known.plan.part(segment, allBits(segment.size));
    if (isEmpty(bits)) continue;
    addSegment(sums, segment, bits, 1);
    left.push({ segment, bits });
  }
  left.sort((one, other) => other.segment.low - one.segment.low);
  known.segments = segments;
  known.version = version;
  known.view = { query, hits: left, sums, lookedAt };
  return known;
}
