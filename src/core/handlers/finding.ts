// The calls that find and count: answered in columns where the index is what the tables say, else by the tables.
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { showLongSearch } from '../pipeline/long-search.ts';
import type { BoardScope, SeekerApi } from '../threads/api.ts';
import { keepGroups } from './groups.ts';
import type { EngineWorld } from './world.ts';

/** Measures that ask nothing but counts which columns have: the others read mentions one by one. */
const counted: ReadonlySet<string> = new Set([
  'volume',
  'trend',
  'terms',
  'hashtags',
  'emoji',
  'phrases',
  'people',
  'organisations',
  'places',
  'products',
  'share-of-voice',
  'sentiment',
  'sentiment-balance',
  'intents',
  'signals',
  'languages',
  'sources',
  'authors',
  'tags',
  'topics',
]);

type Seeking =
  | 'seek.search'
  | 'seek.page'
  | 'seek.explore'
  | 'seek.facets'
  | 'seek.scope'
  | 'seek.explain'
  | 'seek.measure';

type Finding = Pick<
  Handlers<EngineApi>,
  | 'mentions.search'
  | 'mentions.page'
  | 'mentions.explore'
  | 'mentions.facets'
  | 'measures.compute'
  | 'query.explain'
  | 'index.state'
>;

export interface FindingCalls {
  readonly handlers: Finding;
  /** How much a search finds, and when it was said. */
  scope(query: string, signal: AbortSignal): Promise<BoardScope>;
  /** Mentions chosen by hand, as quotes. */
  evidence(ids: readonly Id[], signal: AbortSignal): Promise<MeasureResult>;
}

export function createFinding(world: EngineWorld): FindingCalls {
  const { reader, counter, index, jobs } = world;
  const evidence: FindingCalls['evidence'] = (ids, signal) =>
    compute(world, counter.call('count.evidence', { ids }, signal));
  if (!index) {
    const handlers: Finding = {
      'mentions.search': (params, { signal }) => reader.call('mentions.search', params, signal),
      'mentions.page': (params, { signal }) => reader.call('mentions.page', params, signal),
      'mentions.explore': (params, { signal }) => reader.call('mentions.explore', params, signal),
      'mentions.facets': (params, { signal }) => reader.call('mentions.facets', params, signal),
      'measures.compute': (params, { signal }) => compute(world, counter.call('count.measure', params, signal)),
      'query.explain': (params, { signal }) => counter.call('query.explain', params, signal),
      'index.state': () => ({ ready: false, mentions: 0, stale: 0, rebuilt: null }),
    };
    return { handlers, evidence, scope: (query, signal) => counter.call('count.scope', { query }, signal) };
  }
  const { seeker, keeper } = index;

  /** Asks the tables where the index is not ready, and has it made. */
  async function orTables<K extends Seeking>(
    method: K,
    params: Omit<Parameters<SeekerApi[K]>[0], 'lag'>,
    signal: AbortSignal,
    ask: () => Promise<NonNullable<ReturnType<SeekerApi[K]>>>,
  ): Promise<NonNullable<ReturnType<SeekerApi[K]>>> {
    const asked = { ...params, lag: keeper.mayLag() } as Parameters<SeekerApi[K]>[0];
    const found = await showLongSearch(
      jobs,
      signal,
      () => seeker.call('seek.progress', {}),
      (either) => seeker.call(method, asked, either),
    ).catch(nothingFromTheDead);
    if (found !== null) return found as NonNullable<ReturnType<SeekerApi[K]>>;
    keeper.wake();
    return ask();
  }

  const handlers: Finding = {
    'mentions.search': (params, { signal }) =>
      orTables('seek.search', { params }, signal, () => reader.call('mentions.search', params, signal)),
    'mentions.page': (params, { signal }) =>
      orTables('seek.page', { params }, signal, () => reader.call('mentions.page', params, signal)),
    'mentions.explore': (params, { signal }) =>
      orTables('seek.explore', { params }, signal, () => counter.call('mentions.explore', params, signal)),
    'mentions.facets': ({ query }, { signal }) =>
      orTables('seek.facets', { query }, signal, () => counter.call('mentions.facets', { query }, signal)),
    // Counts many times over: where tables are asked no search waits behind it.
    'query.explain': (params, { signal }) =>
      orTables('seek.explain', params, signal, () => counter.call('query.explain', params, signal)),
    'measures.compute': (params, { signal }) => {
      const ask = () => counter.call('count.measure', params, signal);
      if (!counted.has(params.measure)) return compute(world, ask());
      return compute(world, orTables('seek.measure', { params }, signal, ask));
    },
    'index.state': () => keeper.state(),
  };
  return {
    handlers,
    evidence,
    scope: (query, signal) =>
      orTables('seek.scope', { query }, signal, () => counter.call('count.scope', { query }, signal)),
  };
}

/** A seeker that crashed is started again by its next call; this one is for the tables. */
function nothingFromTheDead(thrown: unknown): null {
  if (thrown instanceof EarshotError && thrown.code === 'engine-stopped') return null;
  throw thrown;
}

async function compute<R, G extends Parameters<typeof keepGroups>[1]>(
  world: EngineWorld,
  computed: Promise<{ readonly result: R; readonly groups: G }>,
): Promise<R> {
  const { result, groups } = await computed;
  await keepGroups(world, groups);
  return result;
}
