// The rows of the inbox: asked page by page, asked again in place when something changed, changed at once when a person does.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Part } from '../../../contract/api.ts';
import type { InboxOrder, InboxRow, InboxView } from '../../../contract/inbox.ts';
import type { Id, Millis } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { useChanges } from '../../use-call.ts';
import { mergeRows } from './merge-rows.ts';

export interface InboxSearch {
  readonly view: InboxView;
  readonly query: string;
  readonly order: InboxOrder;
  readonly since: Millis | null;
}

export interface InboxList {
  readonly rows: readonly InboxRow[];
  /** Null until the first answer. */
  readonly more: boolean | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
  /** Stays in sight until the view is left, whatever becomes of it. */
  readonly keep: (id: Id) => void;
  /** Takes rows off the list at once; they come back with the next answer if they are still in the view. */
  readonly drop: (ids: readonly Id[]) => void;
  readonly patch: (ids: readonly Id[], change: (row: InboxRow) => InboxRow) => void;
}

const PAGE = 100;
/** A refresh asks for everything that was loaded, up to here: beyond, the list starts anew. */
const MOST_REFRESHED = 1000;
export const PARTS: readonly Part[] = ['inbox', 'mentions', 'labels', 'tags', 'sources', 'settings'];

interface State {
  readonly rows: readonly InboxRow[];
  readonly more: boolean | null;
  readonly error: unknown;
}

const NOTHING: State = { rows: [], more: null, error: null };

export function useInbox({ view, query, order, since }: InboxSearch): InboxList {
  const [state, setState] = useState(NOTHING);
  const [busy, setBusy] = useState(true);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | null>(null);
  const kept = useRef(new Set<Id>());

  const ask = useCallback(
    async (after: Id | null, limit: number) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setBusy(true);
      try {
        const params = { view, query, order, since, limit, ...(after === null ? {} : { after }) };
        const { rows, more } = await call('inbox.page', params, controller.signal);
        if (!controller.signal.aborted) {
          setState((before) => ({
            rows: after === null ? mergeRows(rows, before.rows, kept.current, order) : [...before.rows, ...rows],
            more,
            error: null,
          }));
        }
      } catch (error) {
        if (!controller.signal.aborted && !isCancelled(error)) setState((before) => ({ ...before, error }));
      }
      if (running.current !== controller) return;
      running.current = null;
      setBusy(false);
    },
    [view, query, order, since],
  );

  // Another view keeps nothing of the one before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the view changes.
  useEffect(() => kept.current.clear(), [view, query, order, since]);
  useEffect(() => {
    void ask(null, PAGE);
    return () => running.current?.abort();
  }, [ask]);

  const reload = useCallback(
    () => void ask(null, Math.min(MOST_REFRESHED, Math.max(PAGE, latest.current.rows.length))),
    [ask],
  );
  useChanges(PARTS, reload);

  const loadMore = useCallback(() => {
    const last = latest.current.rows.at(-1);
    if (last && !running.current) void ask(last.mention.id, PAGE);
  }, [ask]);

  const keep = useCallback((id: Id) => void kept.current.add(id), []);
  const drop = useCallback((ids: readonly Id[]) => {
    // An answer that is on its way does not know of it yet.
    running.current?.abort();
    for (const id of ids) kept.current.delete(id);
    setState((before) => ({ ...before, rows: before.rows.filter((row) => !ids.includes(row.mention.id)) }));
  }, []);
  const patch = useCallback((ids: readonly Id[], change: (row: InboxRow) => InboxRow) => {
    setState((before) => ({
      ...before,
      rows: before.rows.map((row) => (ids.includes(row.mention.id) ? change(row) : row)),
    }));
  }, []);

  return { ...state, busy, loadMore, reload, keep, drop, patch };
}
