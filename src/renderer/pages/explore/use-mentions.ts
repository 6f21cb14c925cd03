// The found mentions, page after page: grows while one scrolls, and refreshes in place when something changed.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SearchPage } from '../../../contract/api.ts';
import type { Id, MentionRow } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { useChanges } from '../../use-call.ts';

export type Order = 'newest' | 'oldest';

export interface Mentions {
  readonly rows: readonly MentionRow[];
  readonly total: number | null;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

const PAGE = 100;
/** A refresh asks for everything that was loaded, up to here: beyond, the list starts anew. */
const MOST_REFRESHED = 500;

interface State {
  readonly rows: readonly MentionRow[];
  readonly total: number | null;
  readonly next: Id | null;
  readonly error: unknown;
}

export function useMentions(query: string, order: Order): Mentions {
  const [state, setState] = useState<State>({ rows: [], total: null, next: null, error: null });
  const [busy, setBusy] = useState(true);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    (limit: number, after: Id | null, take: (page: SearchPage) => State) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setBusy(true);
      call('mentions.search', { query, order, limit, after }, controller.signal)
        .then((page) => {
          if (!controller.signal.aborted) setState(take(page));
        })
        .catch((error: unknown) => {
          if (!controller.signal.aborted && !isCancelled(error)) setState((before) => ({ ...before, error }));
        })
        .finally(() => {
          if (running.current !== controller) return;
          running.current = null;
          setBusy(false);
        });
    },
    [query, order],
  );

  const fresh = useCallback(
    (limit: number) =>
      ask(limit, null, (page) => ({ rows: page.mentions, total: page.total, next: page.next, error: null })),
    [ask],
  );

  useEffect(() => {
    fresh(PAGE);
    return () => running.current?.abort();
  }, [fresh]);

  const reload = useCallback(
    () => fresh(Math.min(MOST_REFRESHED, Math.max(PAGE, latest.current.rows.length))),
    [fresh],
  );
  useChanges(['mentions', 'labels', 'tags', 'topics'], reload);

  const loadMore = useCallback(() => {
    const { next } = latest.current;
    if (next === null || running.current) return;
    ask(PAGE, next, (page) => ({
      rows: [...latest.current.rows, ...page.mentions],
      total: page.total,
      next: page.next,
      error: null,
    }));
  }, [ask]);

  return { ...state, more: state.next !== null, busy, loadMore, reload };
}
