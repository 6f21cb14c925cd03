// A board and its figures. What is changed shows at once and is saved behind; figures are computed again only where
// the change asks for others.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Board, BoardData, Widget, WidgetData } from '../../../contract/boards.ts';
import type { Id } from '../../../contract/model.ts';
import { call, isEngineStopped } from '../../api.ts';
import { tellError } from '../../tell.ts';
import { useCall } from '../../use-call.ts';
import { useLateSave } from '../../use-late-save.ts';

/** A row of key presses or a drag with its afterthoughts becomes one change to take back. */
const SETTLE_MS = 600;

export interface BoardState {
  readonly board: Board | undefined;
  /** The widgets with their figures; `result` and `error` null while they are computed. */
  readonly items: readonly WidgetData[];
  readonly data: BoardData | undefined;
  readonly error: unknown;
  readonly busy: boolean;
  readonly change: (changed: Partial<Board>, when?: 'now' | 'soon') => void;
  readonly reload: () => void;
}

export function useBoard(id: Id): BoardState {
  const known = useCall('boards.get', { id }, ['boards']);
  const computed = useCall('boards.compute', { id }, ['mentions', 'labels', 'topics', 'tags', 'settings']);
  const [draft, setDraft] = useState<Board | null>(null);
  const [saved, setSaved] = useState<Board | null>(null);
  const stored = newer(saved, known.data);
  const board = draft ?? stored;
  const latest = useRef(board);
  latest.current = board;
  const saving = useRef(0);

  const late = useLateSave<Board>(async ({ id, name, summary, query, widgets, look }) => {
    saving.current += 1;
    try {
      // Sent at once: a window that closes waits for no answer.
      setSaved(await call('boards.save', { id, name, summary, query, widgets, look }));
    } catch (thrown) {
      tellError(thrown);
      // The engine is started again by itself: what was written stays, and is saved then.
      if (isEngineStopped(thrown)) throw thrown;
    } finally {
      saving.current -= 1;
    }
    if (saving.current === 0 && !late.waits()) setDraft(null);
  }, SETTLE_MS);

  const change = useCallback(
    (changed: Partial<Board>, when: 'now' | 'soon' = 'now') => {
      if (!latest.current) return;
      const next = { ...latest.current, ...changed };
      latest.current = next;
      setDraft(next);
      late.later(next);
      if (when === 'now') void late.now();
    },
    [late],
  );

  const asks = stored && signatureOf(stored);
  const asked = useRef<string>(undefined);
  const { reload } = computed;
  useEffect(() => {
    if (asks === undefined) return;
    if (asked.current !== undefined && asked.current !== asks) reload();
    asked.current = asks;
  }, [asks, reload]);

  const items = useMemo(() => combine(board?.widgets ?? [], computed.data), [board?.widgets, computed.data]);
  return {
    board,
    items,
    data: computed.data,
    error: known.error ?? computed.error,
    busy: computed.busy,
    change,
    reload: () => {
      known.reload();
      computed.reload();
    },
  };
}

function newer(saved: Board | null, known: Board | undefined): Board | undefined {
  return saved && (!known || saved.updated > known.updated) ? saved : known;
}

/** What the figures depend on: not where a widget stands or what it is called. */
function signatureOf({ query, widgets }: Board): string {
  return JSON.stringify([
    query,
    widgets.map(({ id, type, query, limit, against, whole, mentions }) => [
      id,
      type,
      query,
      limit,
      against,
      whole,
      mentions,
    ]),
  ]);
}

/** The figures of before stay until the next ones come, unless they are of another kind. */
function combine(widgets: readonly Widget[], data: BoardData | undefined): readonly WidgetData[] {
  return widgets.map((widget) => {
    const known = data?.widgets.find((item) => item.widget.id === widget.id && item.widget.type === widget.type);
    return known ? { ...known, widget } : { widget, result: null, error: null };
  });
}
