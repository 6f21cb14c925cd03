// Another mention is read from its beginning; who came to it from a post of the conversation keeps the focus in the reader.
import { useLayoutEffect, useRef } from 'react';
import type { Id } from '../../contract/model.ts';

export function useFreshPane(shown: Id | null, onOpen: (id: Id) => void) {
  const pane = useRef<HTMLElement>(null);
  const followed = useRef<Id | null>(null);
  useLayoutEffect(() => {
    if (pane.current === null) return;
    pane.current.scrollTop = 0;
    // The post that had the focus went with the mention before.
    if (followed.current === shown && shown !== null) holdFocus(pane.current);
    followed.current = null;
  }, [shown]);
  const follow = (id: Id) => {
    followed.current = id;
    onOpen(id);
  };
  return { pane, follow };
}

/** For this once: a click on what is read does not take the focus from the list. */
function holdFocus(pane: HTMLElement): void {
  pane.tabIndex = -1;
  pane.focus({ preventScroll: true });
  pane.addEventListener('blur', () => pane.removeAttribute('tabindex'), { once: true });
}
