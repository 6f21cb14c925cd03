// The row one stands on in a list that is walked by keys: also while the palette, a menu or a dialog has the focus.
import { useEffect, useState } from 'react';
import type { Command } from '../state/commands.ts';
import type { walkRows } from './row-walk.ts';

export function useRow<T extends { readonly id: number }>(
  walk: ReturnType<typeof walkRows>,
  list: readonly T[],
): T | undefined {
  const [here, setHere] = useState<number | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      // One comes back from these to the row one left.
      if (target instanceof Element && target.closest('[role=dialog], [role=menu]')) return;
      setHere(walk.focused());
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [walk]);
  return list.find(({ id }) => id === here);
}

/** Keys act on the row one stands on and on no other; without one, commands are chosen by the name in them. */
export function keyedByRow(row: unknown, commands: readonly Command[]): readonly Command[] {
  return row === undefined ? commands.map(({ keys: _, ...command }) => ({ ...command, nameOnly: true })) : commands;
}
