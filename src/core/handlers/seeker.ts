// The seeker's thread: holds the column index and answers what can be counted in columns. Where the index is not what
// the tables say it answers null, and whoever asked asks the reader.
import type { Database } from 'better-sqlite3';
import type { SearchParams } from '../../contract/searching.ts';
import type { Handlers } from '../../contract/serve.ts';
import { openTranslator } from '../../present/catalogue/translate.ts';
import { openForReading } from '../db/open.ts';
import { readSettings } from '../db/settings.ts';
import { attributesOf, groupsOf, spanOfHits, termsOf } from '../index/column-counts.ts';
import { countAll } from '../index/gather.ts';
import { pageByEngagement, pageByTime } from '../index/pages.ts';
import { createSegments } from '../index/segments.ts';
import type { Wanted } from '../index/sums.ts';
import { createTermBook } from '../index/term-book.ts';
import { createViews, type View } from '../index/views.ts';
import { createWordTable, type WordTable } from '../index/word-table.ts';
import { readPeriod } from '../query/period.ts';
import type { QueryContext } from '../query/to-sql-fields.ts';
import type { SeekerApi } from '../threads/api.ts';
import { lookUpColumns } from './column-found.ts';
import { explainQuery } from './explain-query.ts';
import { type FacetCounts, listFacets } from './facets.ts';
import { compile, readQueryContext } from './find.ts';
import { computeMeasure } from './measure.ts';
import { makePage, pageIds, pageSize, toPage, usualTerms } from './search.ts';

export interface Seeker {
  readonly handlers: Handlers<SeekerApi>;
  close(): void;
}

/** What is stale is made again for so long before the tables are asked: they list a page quickly and count slowly. */
const soon = 150;
const late = 3000;
/** What Explore shows takes the tables of a million mentions longer than this, and the list is there meanwhile. */
const latest = 20_000;
const slice = 40;
/** While much is being saved the index is brought up to date for a search this often, in milliseconds. */
const longestLag = 1500;

const nothing: Wanted = { terms: false, names: false, groups: false };
const everything: Wanted = { terms: true, names: false, groups: true };

export function createSeeker(file: string): Seeker {
  // It holds what it counts in columns: of the file it reads little, again and again.
  const db = openForReading(file, { mapped: false });
  const book = createTermBook(db);
  let words: WordTable | null = null;
  const table = () => {
    words ??= createWordTable();
    return words;
  };
  const dataVersion = (): unknown => db.pragma('data_version', { simple: true });
  let known: { version: unknown; context: QueryContext } | null = null;

  /** Read once for every commit: the present alone moves on. */
  function context(): QueryContext {
    const version = dataVersion();
    const current = known && known.version === version ? known : { version, context: readQueryContext(db) };
    known = current;
    return { ...current.context, now: Date.now() };
  }

  const segments = createSegments(db, book, () => readSettings(db).zone, table);
  const views = createViews({
    db,
    segments: () => segments.list,
    version: dataVersion,
    context,
    ours: () => new Set(db.prepare<[], number>('SELECT id FROM author WHERE ours = 1').pluck().all()),
    table,
  });
  let loaded = false;
  let refreshed = 0;
  /** Answers were given that were no longer true. */
  let lagged = false;
  /** What Explore shows of a view, until the next commit: names and labels may change with any. */
  const counted = new WeakMap<View, ReturnType<typeof countFor> & { version: unknown; terms: number }>();

  /** `lag`: much is being saved, and what was there a moment ago will do. In slices: other calls are heard between. */
  async function isReady(lag: boolean, patience: number): Promise<boolean> {
    if (segments.countStale() === 0) return true;
    if (loaded && lag && performance.now() - refreshed < longestLag) return answerLate();
    const end = performance.now() + patience;
    do {
      if (refresh(slice)) return true;
      await new Promise((resolve) => setImmediate(resolve));
    } while (performance.now() < end);
    return loaded && lag ? answerLate() : false;
  }

  function answerLate(): true {
    lagged = true;
    return true;
  }

  function refresh(milliseconds: number): boolean {
    const fresh = segments.refresh(milliseconds);
    refreshed = performance.now();
    loaded ||= fresh;
    return fresh;
  }

  async function explore(params: SearchParams & { terms?: number }, signal: AbortSignal) {
    const { query, terms = usualTerms } = params;
    const view = await views.find(query, everything, signal);
    // Who typed on is heard before it is counted.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const version = dataVersion();
    const before = counted.get(view);
    const usable = before && before.version === version && before.terms === terms;
    const counts = usable ? before : { ...countFor(view, query, terms), version, terms };
    counted.set(view, counts);
    const { facets, trend, cloud, balance } = counts;
    return { page: pageOf(db, view, params), facets, trend, cloud, balance };
  }

  function countFor(view: View, query: string, terms: number) {
    const look = lookUpColumns(db, book, segments.mentions, new Map([[query, view]]));
    return {
      facets: listFacets(countView(db, book, view)),
      trend: computeMeasure(db, { measure: 'trend', query }, look).result,
      cloud: computeMeasure(db, { measure: 'terms', query, limit: terms }, look).result,
      balance: computeMeasure(db, { measure: 'sentiment-balance', query }, look).result,
    };
  }

  const handlers: Handlers<SeekerApi> = {
    'index.state': () => state(),
    'index.refresh': ({ milliseconds }) => {
      const fresh = refresh(milliseconds);
      const told = { ...state(), lagged };
      if (fresh) lagged = false;
      return told;
    },
    'index.take-unsaved': ({ limit }) => segments.takeUnsaved(limit),
    'seek.search': async ({ params, lag }, { signal }) =>
      (await isReady(lag, soon)) ? pageOf(db, await views.find(params.query, nothing, signal), params) : null,
    'seek.page': async ({ params, lag }, { signal }) => {
      if (!(await isReady(lag, soon))) return null;
      const { query, order = 'newest', after = null, at = null } = params;
      const wanted = { limit: pageSize(params.limit), after, at };
      const byTime = order === 'newest' || order === 'oldest';
      const ids = byTime ? await views.page(query, order, wanted, signal) : null;
      return toPage(db, params, ids ?? pageIds(db, compile(db, query), params));
    },
    'seek.explore': async ({ params, lag }, { signal }) =>
      (await isReady(lag, latest)) ? explore(params, signal) : null,
    'seek.facets': async ({ query, lag }, { signal }) =>
      (await isReady(lag, late)) ? listFacets(countView(db, book, await views.find(query, everything, signal))) : null,
    'seek.progress': () => views.progress(),
    'seek.scope': async ({ query, lag }, { signal }) => {
      if (!(await isReady(lag, late))) return null;
      const { sums, hits } = await views.find(query, nothing, signal);
      return { total: sums.total, span: spanOfHits(hits), dates: readPeriod(query, context()).query };
    },
    'seek.explain': async ({ query, locale, lag }, { signal }) =>
      (await isReady(lag, late))
        ? explainQuery(query, {
            context: context(),
            count: (text) => views.count(text, signal),
            signal,
            t: await openTranslator(locale),
          })
        : null,
    'seek.measure': async ({ params, lag }, { signal }) => {
      if (!(await isReady(lag, late))) return null;
      const wanted = wantedBy(params.measure);
      const found = new Map<string, View>();
      for (const query of [params.query, params.against]) {
        if (query !== undefined) found.set(query, await views.find(query, wanted, signal));
      }
      return computeMeasure(db, params, lookUpColumns(db, book, segments.mentions, found));
    },
  };

  function state() {
    const stale = segments.countStale();
    const mentions = loaded ? segments.mentions : countAll(db);
    return { ready: stale === 0, mentions, stale, rebuilt: segments.rebuilt };
  }

  return { handlers, close: () => void db.close() };
}

/** What has to be counted for a measure. */
function wantedBy(measure: string): Wanted {
  const terms = ['terms', 'hashtags', 'emoji'].includes(measure);
  const names = ['phrases', 'people', 'organisations', 'places', 'products'].includes(measure);
  return { terms, names, groups: !terms && !names && measure !== 'volume' && measure !== 'trend' };
}

function countView(db: Database, book: ReturnType<typeof createTermBook>, { sums }: View): FacetCounts {
  return {
    groups: (by, limit) => groupsOf(db, sums, by, limit),
    hashtags: (limit) => termsOf(db, sums, book, ['hashtag'], limit),
    attributes: (limit) => attributesOf(db, sums, limit),
  };
}

function pageOf(db: Database, { query, hits, sums }: View, params: SearchParams) {
  const { order = 'newest', after = null, at = null } = params;
  const wanted = { limit: pageSize(params.limit), after, at };
  if (order === 'relevance' || order === 'unanswered') {
    const compiled = compile(db, query);
    return makePage(db, compiled, params, sums.total, pageIds(db, compiled, params));
  }
  const ids = order === 'engagement' ? pageByEngagement(hits, wanted) : pageByTime(hits, order, wanted);
  return { total: sums.total, ...toPage(db, params, ids), ranked: null };
}
