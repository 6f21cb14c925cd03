// The mentions of one column: asked page by page, and again in place whenever something comes.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Part } from '../../../contract/api.ts';
import type { Id } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { useChanges } from '../../use-call.ts';
import { mergePage, type Shown } from './merge-page.ts';

export interface ColumnMentions extends Shown {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly more: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly loadMore: () => void;
  readonly reload: () => void;
  /** Begins anew with the newest. */
  readonly showNew: () => void;
}

const PAGE = 50;
/** A refresh asks for what was loaded, up to here; older rows stay as they were. */
const MOST_REFRESHED = 300;
const PARTS: readonly Part[] = ['mentions', 'labels', 'tags', 'topics', 'sources', 'settings', 'people'];

interface State extends Shown {
  readonly total: number | null;
  readonly more: boolean;
  readonly error: unknown;
}

const NOTHING: State = { rows: [], held: 0, total: null, more: false, error: null };

/** While `reading` is true nothing is put above what one reads. `query` null asks nothing. */
export function useColumn(query: string | null, reading: RefObject<boolean>): ColumnMentions {
  const [state, setState] = useState(NOTHING);
  const [busy, setBusy] = useState(query !== null);
  const latest = useRef(state);
  latest.current = state;
  const running = useRef<AbortController | null>(null);

  const ask = useCallback(
    async (how: 'anew' | 'again' | { after: Id }) => {
      if (query === null) return setBusy(false);
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setBusy(true);
      try {
        const next =
          typeof how === 'object'
            ? await askOlder(query, how.after, controller.signal)
            : await askNewest(query, how === 'anew' ? 0 : latest.current.rows.length, controller.signal);
        if (!controller.signal.aborted) setState((before) => next(before, how === 'again' && reading.current));
      } catch (error) {
        if (!controller.signal.aborted && !isCancelled(error)) setState((before) => ({ ...before, error }));
      }
      if (running.current !== controller) return;
      running.current = null;
      setBusy(false);
    },
    [query, reading],
  );

  useEffect(() => {
    void ask('anew');
    return () => running.current?.abort();
  }, [ask]);

  const reload = useCallback(() => void ask('again'), [ask]);
  useChanges(PARTS, reload);
  const showNew = useCallback(() => void ask('anew'), [ask]);
  const loadMore = useCallback(() => {
    const last = latest.current.rows.at(-1);
    if (last && !running.current) void ask({ after: last.id });
  }, [ask]);
  return { ...state, busy, loadMore, reload, showNew };
}

type Step = (before: State, holding: boolean) => State;

async function askNewest(query: string, loaded: number, signal: AbortSignal): Promise<Step> {
  const limit = Math.min(MOST_REFRESHED, Math.max(PAGE, loaded));
  const { mentions, next, total } = await call('mentions.search', { query, order: 'newest', limit }, signal);
  return (before, holding) => {
    const top = holding ? (before.rows[0]?.id ?? null) : null;
    const kept = loaded === 0 ? [] : before.rows;
    const { rows, held } = mergePage({ page: mentions, more: next !== null }, kept, top);
    const beyond = (rows.at(-1)?.id ?? 0) < (mentions.at(-1)?.id ?? 0);
    return { rows, held, total, more: next !== null && (beyond ? before.more : true), error: null };
  };
}

async function askOlder(query: string, after: Id, signal: AbortSignal): Promise<Step> {
  const page = await call('mentions.page', { query, order: 'newest', after, limit: PAGE }, signal);
  return (before) => ({ ...before, rows: [...before.rows, ...page.mentions], more: page.next !== null, error: null });
}
