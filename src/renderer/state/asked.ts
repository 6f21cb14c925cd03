// A room asked for together with its “new …” dialog: `#/topics?add=1`. The address asks once.
import { useEffect, useState } from 'react';
import { go, type Room, useRoute } from './route.ts';

/** Whether the dialog was asked for when the room was opened, or is asked for now that it is open. */
export function useAsked(room: Room, open: () => void): void {
  const asked = useRoute((state) => state.room === room && state.params.add === '1');
  const [latest] = useState({ open });
  latest.open = open;
  useEffect(() => {
    if (!asked) return;
    // Going back must not open the dialog again.
    go(room, {}, { replace: true });
    latest.open();
  }, [asked, room, latest]);
}

export function askFor(room: Room): void {
  go(room, { add: '1' });
}
