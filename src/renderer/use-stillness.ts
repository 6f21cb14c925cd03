// Keeps what one reads in a list where it is when rows above it come or go.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../contract/model.ts';

/** The first row in sight stays where it is. At the very top, what is new is shown. */
export function useStillness(
  scroller: RefObject<HTMLElement | null>,
  shown: readonly Id[],
  startOf: (id: Id) => number | null,
  findFirst: () => Id | null,
): void {
  const still = useRef<{ readonly id: Id; readonly start: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows changed.
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = still.current;
    if (!element || !before || element.scrollTop === 0) return;
    const start = startOf(before.id);
    if (start !== null && start !== before.start) element.scrollTop += start - before.start;
  }, [shown]);
  useEffect(() => {
    const id = findFirst();
    const start = id === null ? null : startOf(id);
    still.current = id === null || start === null ? null : { id, start };
  });
}
