// When a dialog is taken off the page, the focus goes back to what opened it: a button, or the button of a menu.
import { useEffect, useState } from 'react';

export function useFocusBack(): void {
  const [opener] = useState(findOpener);
  useEffect(
    () => () => {
      // Whoever sent the focus elsewhere meanwhile meant it.
      if (document.activeElement === document.body) opener?.focus({ preventScroll: true });
    },
    [opener],
  );
}

function findOpener(): HTMLElement | null {
  const active = document.activeElement;
  const menu = active?.closest('[role=menu]');
  // What was chosen in a menu is gone with it.
  const opener = menu ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '') : active;
  return opener instanceof HTMLElement ? opener : null;
}
