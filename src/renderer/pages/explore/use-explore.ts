// What Explore shows of a search, asked at once: first page, facets, trend and cloud; further pages as one scrolls.
// While the next answer is on its way the former one stays; when something changed it is asked again in place.
import { startTransition, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Part } from '../../../contract/api.ts';
import type { Id, MentionRow, Millis } from '../../../contract/model.ts';
import type { BarePage, ExploreView, SearchOrder, SearchPage } from '../../../contract/searching.ts';
import { call, isCancelled } from '../../api.ts';
import { holdsAll } from '../../search/orders.ts';
import { useAfterPaint } from '../../use-after-paint.ts';
import { useChanges } from '../../use-call.ts';

export interface Search {
  readonly query: string;
  readonly order: SearchOrder;
  /** The time the list begins with, where a date was gone to. */
  readonly at: Millis | null;
}

export type Figures = Pick<ExploreView, 'facets' | 'trend' | 'cloud' | 'balance'>;

export interface Mentions {
  /** The search they answer: while the next one is on its way that is the former. Null before the first answer. */
  readonly search: Search | null;
  readonly rows: readonly MentionRow[];
  readonly total: number | null;
  /** How many of the newest were ranked, where that is not all. */
  readonly ranked: number | null;
  /** The pages come to everything that was found. */
  readonly complete: boolean;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

export interface Explored {
  readonly mentions: Mentions;
  /** Null until the first answer. */
  readonly figures: Figures | null;
  /** Another search, or the same one afresh, is being answered. */
  readonly asking: boolean;
}

const PAGE = 100;
/** A refresh asks for everything that was loaded, up to here: beyond, the list starts anew. */
const MOST_REFRESHED = 500;
/** As many words as the small cloud can place without crowding. */
const WORDS = 45;
/** Between two letters a word is no word yet: that nothing was found is said, and looked into, when nobody types on. */
const REST_MS = 300;
const PARTS: readonly Part[] = ['mentions', 'labels', 'tags', 'topics', 'sources', 'settings'];

interface State {
  readonly search: Search | null;
  readonly rows: readonly MentionRow[];
  readonly total: number | null;
  readonly ranked: number | null;
  readonly next: Id | null;
  readonly figures: Figures | null;
  readonly error: unknown;
}

const NOTHING: State = { search: null, rows: [], total: null, ranked: null, next: null, figures: null, error: null };

export function useExplored({ query, order, at }: Search): Explored {
  const [state, setState] = useState(NOTHING);
  const [busy, setBusy] = useState<'asking' | 'loading' | null>('asking');
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | null>(null);

  const follow = useCallback(
    async (what: 'asking' | 'loading', ask: (signal: AbortSignal, before: State) => Promise<State>) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setBusy(what);
      try {
        const next = await ask(controller.signal, latest.current);
        if (controller.signal.aborted) return;
        // Drawn in slices: who types on is heard in between.
        startTransition(() => {
          setState(next);
          setBusy(null);
        });
      } catch (error) {
        if (controller.signal.aborted) return;
        if (!isCancelled(error)) setState((before) => ({ ...before, error }));
        setBusy(null);
      }
      running.current = null;
    },
    [],
  );

  const fresh = useCallback(
    (limit: number) =>
      follow('asking', async (signal, before) => {
        const params = { query, order, at, limit, terms: WORDS };
        // At first the list is there before everything is counted: in a large project that is its index being read.
        if (before.figures === null) showFirst({ query, order, at }, call('mentions.page', params, signal), setState);
        const { page, ...figures } = await call('mentions.explore', params, signal);
        if (page.total === 0 && before.rows.length > 0) await new Promise((resolve) => setTimeout(resolve, REST_MS));
        return { search: { query, order, at }, ...placeOf(page), rows: page.mentions, figures };
      }),
    [follow, query, order, at],
  );

  // Asked before the frame is painted that comes with the new search, not behind it.
  useLayoutEffect(() => {
    void fresh(PAGE);
    return () => running.current?.abort();
  }, [fresh]);

  const reload = useCallback(
    () => void fresh(Math.min(MOST_REFRESHED, Math.max(PAGE, latest.current.rows.length))),
    [fresh],
  );
  useChanges(PARTS, reload);

  const loadMore = useCallback(() => {
    const after = latest.current.next;
    if (after === null || running.current) return;
    void follow('loading', async (signal, before) => {
      const page = await call('mentions.page', { query, order, at, limit: PAGE, after }, signal);
      return { ...before, next: page.next, rows: [...before.rows, ...page.mentions], error: null };
    });
  }, [follow, query, order, at]);

  const mentions = useMemo(() => {
    const { figures: _, next, ...shown } = state;
    return { ...shown, complete: holdsAll(order), more: next !== null, busy: busy !== null, loadMore, reload };
  }, [state, busy, order, loadMore, reload]);
  // The list and its number are what was asked for: they are painted first. Of nothing there is nothing to keep meanwhile.
  const drawn = useAfterPaint(state.figures);
  const figures = drawn === null || drawn.trend.n === 0 ? state.figures : drawn;
  return { mentions, figures, asking: busy === 'asking' || figures !== state.figures };
}

function placeOf({ total, ranked, next }: SearchPage): Pick<State, 'total' | 'ranked' | 'next' | 'error'> {
  return { total, ranked, next, error: null };
}

/** Fills the list while nothing is shown yet. What goes wrong here goes wrong with the whole answer, which says so. */
function showFirst(
  search: Search,
  asked: Promise<BarePage>,
  setState: (change: (before: State) => State) => void,
): void {
  asked.then(
    ({ mentions, next }) =>
      setState((before) =>
        before.figures === null && before.rows.length === 0 ? { ...before, search, rows: mentions, next } : before,
      ),
    () => undefined,
  );
}
