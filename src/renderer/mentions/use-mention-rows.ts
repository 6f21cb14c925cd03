// The rows of a list in a scroller of its own: only those in sight are drawn, more are fetched as one scrolls, and what
// is in sight stays where it is when others come and go.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect } from 'react';
import type { Id } from '../../contract/model.ts';
import { useStillness } from '../use-stillness.ts';

interface Rows {
  readonly shown: readonly Id[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Rows are measured once drawn; this is what the others are taken to be. */
  readonly height: number;
  readonly overscan: number;
  /** More are fetched when so few are left below. */
  readonly ahead: number;
  readonly more: boolean;
  readonly busy: boolean;
  readonly loadMore: () => void;
  readonly current: Id | null;
  /** Where one walked to by a key: it is brought into sight. A row that is pressed stays below the mouse. */
  readonly walked: { readonly to: Id } | null;
}

export function useMentionRows(rows: Rows) {
  const { shown, scroller, height, overscan, ahead, more, busy, loadMore, current, walked } = rows;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => shown[index] ?? index,
    overscan,
    scrollPaddingEnd: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !busy && last >= shown.length - ahead) loadMore();
  }, [more, busy, last, shown.length, ahead, loadMore]);

  const startOf = (id: Id) => {
    const index = shown.indexOf(id);
    return index < 0 ? null : (virtual.measurementsCache[index]?.start ?? null);
  };
  useStillness(scroller, shown, startOf, () => {
    const top = scroller.current?.scrollTop ?? 0;
    const first = items.find((item) => item.end > top);
    return first === undefined ? null : (shown[first.index] ?? null);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when one walked on.
  useEffect(() => {
    const index = walked === null ? -1 : shown.indexOf(walked.to);
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [walked]);

  /** The one that the Tab key reaches. */
  const stop = current === null || !shown.includes(current) ? shown[0] : current;
  return { items, height: virtual.getTotalSize(), measure: virtual.measureElement, stop };
}
