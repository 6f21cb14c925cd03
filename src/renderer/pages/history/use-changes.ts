// All changes, latest first, a page at a time: more are asked for when one scrolls down, or looks for one.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Change } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { useChanges } from '../../use-call.ts';

/** The first page is there at once; who scrolls on, or looks for a change, is given more at a time. */
const FIRST = 200;
const PAGE = 1000;

export interface History {
  /** Undefined until the first page is there. */
  readonly changes: readonly Change[] | undefined;
  readonly complete: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

export function useHistory(): History {
  const [state, setState] = useState<Pick<History, 'changes' | 'complete' | 'error'>>({
    changes: undefined,
    complete: false,
    error: null,
  });
  const latest = useRef(state);
  latest.current = state;
  const asking = useRef<AbortController | null>(null);

  const ask = useCallback((limit: number, before: number | undefined, keep: readonly Change[]) => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    call('changes.list', { limit, ...(before === undefined ? {} : { before }) }, controller.signal).then(
      (page) => {
        asking.current = null;
        setState({ changes: [...keep, ...page], complete: page.length < limit, error: null });
      },
      (error: unknown) => {
        if (asking.current === controller) asking.current = null;
        if (!isCancelled(error)) setState((shown) => ({ ...shown, error }));
      },
    );
  }, []);

  const loadMore = useCallback(() => {
    const { changes = [], complete } = latest.current;
    if (!complete && asking.current === null) ask(PAGE, changes.at(-1)?.id, changes);
  }, [ask]);
  /** As many as are shown, so that nothing jumps. */
  const reload = useCallback(() => {
    const shown = latest.current.changes?.length ?? 0;
    ask(Math.min(PAGE, Math.max(FIRST, shown + 1)), undefined, []);
  }, [ask]);

  useEffect(() => {
    reload();
    return () => asking.current?.abort();
  }, [reload]);
  useChanges(['changes'], reload);
  return { ...state, loadMore, reload };
}
